package org.diplograph.cli.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplograph.cli.evaluation.Coarse.Key;
import org.diplograph.cli.evaluation.FoundArticle.FoundActor;
import org.diplograph.cli.evaluation.GoldArticle.GoldActor;
import org.diplograph.cli.evaluation.Scores.ArticleScore;
import org.diplograph.cli.evaluation.Scores.Mistake;
import org.jspecify.annotations.Nullable;

/** Compares articles one by one and adds up. Relations count once per type, ends and article. */
final class Scorer {
    private static final String PERSON = "PERSON";
    private static final int QUOTE = 140;

    private final Scores scores = new Scores();

    /** A name, of actors of one type, or of any. */
    private record Name(String type, String name) {}

    /** The relations of one key, taken together. */
    private record Merged(Set<String> domains, Set<String> statuses, List<Relation.Quote> quotes) {
        Merged() {
            this(new HashSet<>(), new HashSet<>(), new ArrayList<>());
        }
    }

    Scores scores() {
        return scores;
    }

    /**
     * @param found null when the article could not be read
     */
    void add(GoldArticle gold, @Nullable FoundArticle found) {
        FoundArticle known = found;
        if (known == null) {
            scores.addAbsent();
            known = FoundArticle.NONE;
        }
        scoreDate(gold, known);
        Map<String, String> keys = scoreActors(gold, known);
        List<Relation> mapped = new ArrayList<>();
        for (Relation relation : known.relations()) {
            if (!Coarse.isIgnored(relation.type())) {
                mapped.add(
                        new Relation(
                                relation.type(),
                                keys.getOrDefault(relation.from(), "?"),
                                keys.getOrDefault(relation.to(), "?"),
                                relation.domains(),
                                relation.status(),
                                relation.quotes()));
            }
        }
        scoreRelations(gold, mapped);
    }

    private void scoreDate(GoldArticle gold, FoundArticle found) {
        String published = gold.published();
        if (published == null || published.isEmpty()) {
            return;
        }
        boolean right = found.published() != null && found.published().startsWith(published);
        scores.dates().addRight(right ? 1 : 0);
        scores.dates().addMissing(right ? 0 : 1);
    }

    /**
     * Counts states and organisations; gives for every found actor the annotated key, or its own
     * after a question mark.
     */
    private Map<String, String> scoreActors(GoldArticle gold, FoundArticle found) {
        Map<Name, String> names = new HashMap<>();
        for (GoldActor actor : gold.actors()) {
            for (String name : actor.names()) {
                names.putIfAbsent(new Name(actor.type(), Coarse.name(name)), actor.key());
                names.putIfAbsent(new Name("*", Coarse.name(name)), actor.key());
            }
        }
        Map<String, String> keys = new HashMap<>();
        Set<String> hit = new HashSet<>();
        for (FoundActor actor : found.actors()) {
            String key = firstKey(actor, actor.type(), names);
            String any = key == null ? firstKey(actor, "*", names) : key;
            keys.put(actor.id(), any == null ? "?" + actor.id() : any);
            if (actor.type().equals(PERSON)) {
                continue;
            }
            if (key == null) {
                scores.actors().addWrong(1);
            } else if (hit.add(key)) {
                scores.actors().addRight(1);
            }
        }
        for (GoldActor actor : gold.actors()) {
            boolean missing = !actor.type().equals(PERSON) && !hit.contains(actor.key());
            scores.actors().addMissing(missing ? 1 : 0);
        }
        return keys;
    }

    private static @Nullable String firstKey(
            FoundActor actor, String type, Map<Name, String> names) {
        for (String name : actor.names()) {
            String key = names.get(new Name(type, Coarse.name(name)));
            if (key != null) {
                return key;
            }
        }
        return null;
    }

    private void scoreRelations(GoldArticle gold, List<Relation> found) {
        Map<Key, Merged> want = merged(gold.relations());
        Set<Key> acceptable = Coarse.keys(gold.acceptable());
        Map<Key, Merged> have = merged(found);
        Counts local = new Counts();
        List<Mistake> mistakes = new ArrayList<>();
        have.forEach(
                (key, slot) -> {
                    slot.quotes().forEach(quote -> scores.addQuote(quote.verbatim()));
                    Merged wanted = want.get(key);
                    if (wanted != null) {
                        local.addRight(1);
                        scores.type(key.type()).addRight(1);
                        scoreDetails(wanted, slot);
                    } else if (!acceptable.contains(key)) {
                        local.addWrong(1);
                        scores.type(key.type()).addWrong(1);
                        mistakes.add(mistake(true, key, slot));
                    }
                });
        want.forEach(
                (key, slot) -> {
                    if (!have.containsKey(key)) {
                        local.addMissing(1);
                        scores.type(key.type()).addMissing(1);
                        mistakes.add(mistake(false, key, slot));
                    }
                });
        scores.add(new ArticleScore(gold.name(), local, List.copyOf(mistakes)));
    }

    private void scoreDetails(Merged wanted, Merged found) {
        boolean status = found.statuses().stream().anyMatch(wanted.statuses()::contains);
        scores.statuses().addRight(status ? 1 : 0);
        scores.statuses().addWrong(status ? 0 : 1);
        if (wanted.domains().isEmpty()) {
            return;
        }
        int common = (int) found.domains().stream().filter(wanted.domains()::contains).count();
        scores.domains().addRight(common);
        scores.domains().addWrong(found.domains().size() - common);
        scores.domains().addMissing(wanted.domains().size() - common);
    }

    private static Map<Key, Merged> merged(List<Relation> relations) {
        Map<Key, Merged> merged = new LinkedHashMap<>();
        for (Relation relation : relations) {
            Merged slot = merged.computeIfAbsent(Coarse.key(relation), key -> new Merged());
            slot.domains().addAll(Coarse.domains(relation.domains()));
            slot.statuses().add(Coarse.status(relation.status()));
            slot.quotes().addAll(relation.quotes());
        }
        return merged;
    }

    private static Mistake mistake(boolean found, Key key, Merged slot) {
        String quote = slot.quotes().getFirst().words();
        return new Mistake(
                found, key.toString(), quote.length() <= QUOTE ? quote : quote.substring(0, QUOTE));
    }
}
