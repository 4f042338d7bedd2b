package org.diplograph.extraction.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.NameWord;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.fact.Mention;
import org.jspecify.annotations.Nullable;

/** Joins the office phrases of a sentence with the personal names beside them. */
final class HolderReader {
    private static final int AUXILIARIES = 3;

    private final PersonNames persons;
    private final MentionWords words;

    HolderReader(PersonNames persons, MentionWords words) {
        this.persons = persons;
        this.words = words;
    }

    /**
     * A person after an office.
     *
     * @param of the people's name before the person's: "la Péruvienne Ana Torres"
     */
    private record Named(Sighting person, @Nullable Name of) {}

    List<Holding> read(SentenceWords sentence, SentenceNames names, List<OfficePhrase> phrases) {
        List<Holding> holdings = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            OfficePhrase phrase = ownedByHolder(phrases.get(i), holdings);
            List<Named> direct = after(sentence, names, phrase.to(), phrase.word().plural());
            if (direct.isEmpty()) {
                Sighting before = before(sentence, names, phrase);
                direct = before == null ? List.of() : List.of(new Named(before, null));
            }
            if (direct.isEmpty() && isComma(sentence, phrase.to())) {
                direct = after(sentence, names, phrase.to() + 1, phrase.word().plural());
            }
            OfficePhrase next = i + 1 < phrases.size() ? phrases.get(i + 1) : null;
            if (direct.isEmpty() && next != null && isApposition(sentence, phrase, next)) {
                direct = after(sentence, names, next.to(), false);
                if (direct.isEmpty() && isComma(sentence, next.to())) {
                    direct = after(sentence, names, next.to() + 1, false);
                }
            }
            holdings.addAll(pair(direct, phrase));
        }
        return holdings;
    }

    /** "President X's chief of staff" serves whom X serves. */
    private static OfficePhrase ownedByHolder(OfficePhrase phrase, List<Holding> before) {
        if (before.isEmpty()
                || !phrase.whom().isEmpty()
                || !phrase.sentence().folded(phrase.from() - 1).equals("'s")) {
            return phrase;
        }
        Holding last = before.getLast();
        return last.person().to() == phrase.from() - 1 ? phrase.with(last.office().whom()) : phrase;
    }

    private static List<Holding> pair(List<Named> persons, OfficePhrase phrase) {
        List<Holding> holdings = new ArrayList<>(persons.size());
        boolean each = persons.size() > 1 && phrase.whom().size() == persons.size();
        for (int i = 0; i < persons.size(); i++) {
            Name of = persons.get(i).of();
            boolean unsaid = phrase.whom().isEmpty() && phrase.word().servesState();
            OfficePhrase own = phrase;
            if (of != null && (phrase.word().plural() || unsaid)) {
                own = phrase.with(List.of(of));
            } else if (each) {
                own = phrase.with(List.of(phrase.whom().get(i)));
            }
            holdings.add(new Holding(persons.get(i).person(), own));
        }
        return holdings;
    }

    /** "le président de l'UA, le président sud-africain, X": two offices of one person. */
    private boolean isApposition(SentenceWords sentence, OfficePhrase phrase, OfficePhrase next) {
        boolean comma = isComma(sentence, phrase.to());
        int start = comma ? phrase.to() + 1 : phrase.to();
        while (words.has("articles", sentence.folded(start))) {
            start++;
        }
        return next.from() == start
                && !phrase.word().plural()
                && !next.word().plural()
                && !servesAnother(phrase, next);
    }

    /** "In a call with his Omani counterpart, the Iranian minister X": two persons, not one. */
    private static boolean servesAnother(OfficePhrase phrase, OfficePhrase next) {
        Set<ActorId> one = states(phrase);
        Set<ActorId> other = states(next);
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    private static Set<ActorId> states(OfficePhrase phrase) {
        return phrase.actors().stream()
                .filter(id -> !id.value().contains(":"))
                .collect(Collectors.toSet());
    }

    private List<Named> after(
            SentenceWords sentence, SentenceNames names, int token, boolean plural) {
        List<Named> found = new ArrayList<>();
        Name of = people(sentence, names, token);
        int from = persons.afterTitles(sentence, of == null ? token : of.to());
        boolean titled =
                from > token && persons.isTitle(sentence, from - 1)
                        || !isComma(sentence, token - 1);
        int end = persons.end(sentence, names, from, titled && of == null);
        if (end == PersonNames.NONE && isComma(sentence, token - 1)) {
            int trusted = persons.end(sentence, names, from, true);
            end = trusted - from > 1 && isComma(sentence, trusted) ? trusted : end;
        }
        while (end != PersonNames.NONE) {
            found.add(new Named(new Sighting(sentence, from, end), of));
            if (!plural || !words.has("and", sentence.folded(end))) {
                break;
            }
            int next =
                    sentence.folded(end).equals(",") && words.has("and", sentence.folded(end + 1))
                            ? end + 2
                            : end + 1;
            of = people(sentence, names, next);
            Name adjective = of == null ? names.startingAt(next) : null;
            if (adjective != null && adjective.form() == Mention.Form.DEMONYM) {
                of = adjective;
            }
            from = persons.afterTitles(sentence, of == null ? next : of.to());
            end = persons.end(sentence, names, from, false);
        }
        return found;
    }

    /** "la Péruvienne", "the Peruvian" before a person's name. */
    private @Nullable Name people(SentenceWords sentence, SentenceNames names, int token) {
        int i = token;
        while (words.has("articles", sentence.folded(i))) {
            i++;
        }
        Name name = i == token ? null : names.startingAt(i);
        boolean people =
                name != null && name.form() == Mention.Form.DEMONYM && sentence.isCapitalised(i);
        return people ? name : null;
    }

    private @Nullable Sighting before(
            SentenceWords sentence, SentenceNames names, OfficePhrase phrase) {
        int i = phrase.from() - 1;
        while (words.has("articles", sentence.folded(i))
                || words.has("former", sentence.folded(i))
                || words.has("possessives", sentence.folded(i))) {
            i--;
        }
        while (phrase.from() - i <= 3 && sentence.is(i, PartOfSpeech.ADJECTIVE)) {
            i--;
            while (words.has("articles", sentence.folded(i))
                    || words.has("possessives", sentence.folded(i))) {
                i--;
            }
        }
        Sighting appointed = appointed(sentence, names, i);
        if (appointed != null) {
            return appointed;
        }
        String mark = sentence.folded(i);
        boolean copula = i >= 0 && words.has("copulas", sentence.token(i).lemma());
        if (!mark.equals(",") && !mark.equals("(") && !copula) {
            return null;
        }
        int start = persons.start(sentence, names, i, false);
        return start == PersonNames.NONE ? null : new Sighting(sentence, start, i);
    }

    /** "X was elected president", "named X as its minister", "X a été nommé ambassadeur". */
    private @Nullable Sighting appointed(SentenceWords sentence, SentenceNames names, int token) {
        if (words.has("as", sentence.folded(token))) {
            int start = persons.start(sentence, names, token, false);
            boolean named = start != PersonNames.NONE && isAppointing(sentence, start);
            return named ? new Sighting(sentence, start, token) : null;
        }
        if (token < 0 || !words.has("appointed", NameWord.fold(sentence.token(token).lemma()))) {
            return null;
        }
        int end = token;
        while (end > 0
                && token - end < AUXILIARIES
                && (sentence.is(end - 1, PartOfSpeech.VERB)
                        || sentence.is(end - 1, PartOfSpeech.ADVERB))) {
            end--;
        }
        int start = end == token ? PersonNames.NONE : persons.start(sentence, names, end, false);
        return start == PersonNames.NONE ? null : new Sighting(sentence, start, end);
    }

    private boolean isAppointing(SentenceWords sentence, int before) {
        for (int i = before - 1; i >= Math.max(0, before - AUXILIARIES); i--) {
            if (words.has("appointed", NameWord.fold(sentence.token(i).lemma()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isComma(SentenceWords sentence, int token) {
        return sentence.folded(token).equals(",");
    }
}
