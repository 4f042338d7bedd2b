package org.diplograph.extraction.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diplograph.actor.ActorId;
import org.diplograph.article.TextSpan;
import org.diplograph.fact.Derivation;
import org.diplograph.fact.Mention;
import org.diplograph.fact.Office;

/**
 * Makes mentions of offices ("the Malian minister") and of public bodies ("the Malian army"): both
 * mean the state or organisation behind them. Phrases must come in the order of the text.
 */
final class RoleReader {
    private final OfficeResolver resolver;
    private final Map<Mention, Derivation.Step> references;
    private final Map<Office, List<ActorId>> lastServed = new EnumMap<>(Office.class);
    private final Map<Office, List<ActorId>> lastGroup = new EnumMap<>(Office.class);
    private final Map<TextSpan, Served> settled = new HashMap<>();

    /**
     * @param references takes in how each mention was resolved
     */
    RoleReader(OfficeResolver resolver, Map<Mention, Derivation.Step> references) {
        this.resolver = resolver;
        this.references = references;
    }

    /** Notes whom a phrase serves, as its holder tells. */
    void note(OfficePhrase phrase, Served served) {
        if (phrase.whom().isEmpty()) {
            settled.putIfAbsent(span(phrase), served);
        }
    }

    /** Empty when it is unclear whom the office serves. */
    Optional<Mention> role(OfficePhrase phrase) {
        Office office = phrase.office();
        if (office == null) {
            return Optional.empty();
        }
        Served served = settled.get(span(phrase));
        Map<Office, List<ActorId>> last = phrase.word().plural() ? lastGroup : lastServed;
        if (served == null && phrase.whom().isEmpty() && last.containsKey(office)) {
            served =
                    new Served(
                            last.getOrDefault(office, List.of()),
                            span(phrase),
                            Derivation.Kind.OFFICE_REFERENCE);
        }
        if (served == null) {
            served = resolver.resolve(phrase, null);
        }
        if (served == null) {
            return Optional.empty();
        }
        if (!phrase.word().isPeer()) {
            last.put(office, served.actors());
        }
        return Optional.of(mention(phrase, served, Mention.Form.ROLE));
    }

    Optional<Mention> body(OfficePhrase phrase) {
        Served served = phrase.whom().isEmpty() ? null : resolver.resolve(phrase, null);
        if (served == null) {
            return Optional.empty();
        }
        return Optional.of(mention(phrase, served, Mention.Form.METONYM));
    }

    private Mention mention(OfficePhrase phrase, Served served, Mention.Form form) {
        Mention mention =
                new Mention(served.actors(), span(phrase), phrase.sentence().index(), form);
        String words = mention.span().of(phrase.sentence().text());
        Derivation.Kind how = served.how();
        references.put(
                mention,
                new Derivation.Step(
                        how == null ? Derivation.Kind.REFERENCE : how,
                        words,
                        String.join(", ", served.actors().stream().map(ActorId::value).toList())));
        return mention;
    }

    private static TextSpan span(OfficePhrase phrase) {
        return phrase.sentence().span(phrase.from(), phrase.to());
    }

    private static boolean isName(Mention mention) {
        return switch (mention.form()) {
            case NAME, ACRONYM, DEMONYM -> true;
            case METONYM, ROLE, REFERENCE -> false;
        };
    }

    /** Mentions in order, without those that lie inside another, unless that is a role. */
    static List<Mention> outermost(List<Mention> mentions) {
        List<Mention> sorted = new ArrayList<>(mentions);
        sorted.sort(
                (a, b) -> {
                    int byStart = Integer.compare(a.span().start(), b.span().start());
                    return byStart != 0 ? byStart : Integer.compare(b.span().end(), a.span().end());
                });
        List<Mention> kept = new ArrayList<>(sorted.size());
        Mention outer = null;
        for (Mention mention : sorted) {
            boolean inside = outer != null && mention.span().start() < outer.span().end();
            if (!inside) {
                kept.add(mention);
                outer = mention;
            } else if (outer != null && outer.form() == Mention.Form.ROLE && isName(mention)) {
                kept.add(mention);
            }
        }
        return kept;
    }
}
