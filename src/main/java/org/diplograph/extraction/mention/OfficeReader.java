package org.diplograph.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.article.Language;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.fact.Mention;
import org.diplograph.fact.Office;
import org.jspecify.annotations.Nullable;

/** Reads the phrases that tell an office, with those whom it serves. */
final class OfficeReader {
    private static final int LONGEST = 25;
    private static final int LONGEST_BEFORE = 6;

    private static final List<PartOfSpeech> FUNCTION_WORDS =
            List.of(
                    PartOfSpeech.PREPOSITION,
                    PartOfSpeech.DETERMINER,
                    PartOfSpeech.CONJUNCTION,
                    PartOfSpeech.PRONOUN,
                    PartOfSpeech.ADVERB,
                    PartOfSpeech.VERB,
                    PartOfSpeech.PUNCTUATION);

    private final Language language;
    private final OfficeLexicon lexicon;
    private final MentionWords words;

    OfficeReader(Language language, OfficeLexicon lexicon, MentionWords words) {
        this.language = language;
        this.lexicon = lexicon;
        this.words = words;
    }

    /** In order; they do not overlap. */
    List<OfficePhrase> read(SentenceWords sentence, SentenceNames names) {
        List<OfficePhrase> phrases = new ArrayList<>();
        int token = 0;
        int taken = 0;
        while (token < sentence.size()) {
            PhraseIndex.Match<OfficeWord> match =
                    names.startingAt(token) != null ? null : lexicon.at(sentence, token);
            if (match == null && !phrases.isEmpty()) {
                match = takenUp(sentence, names, token, phrases.getLast());
            }
            if (match == null) {
                token++;
                continue;
            }
            OfficePhrase phrase = new Attempt(sentence, names, token, match, taken).phrase();
            phrases.add(phrase);
            taken = phrase.to();
            token = Math.max(phrase.to(), token + 1);
        }
        return phrases;
    }

    /** "le président vénézuélien et celui du Guyana": the office named before, of another. */
    private PhraseIndex.@Nullable Match<OfficeWord> takenUp(
            SentenceWords sentence, SentenceNames names, int token, OfficePhrase before) {
        if (!words.has("thatOf", sentence.folded(token))
                || !words.has("of", sentence.folded(token + 1))) {
            return null;
        }
        int i = token + 2;
        while (words.has("articles", sentence.folded(i))) {
            i++;
        }
        return names.startingAt(i) == null
                ? null
                : new PhraseIndex.Match<>(before.word(), token + 1);
    }

    /** One reading of one phrase. */
    private final class Attempt {
        private final SentenceWords sentence;
        private final SentenceNames names;
        private final int head;
        private final OfficeWord word;
        private final int taken;
        private final List<Name> whom = new ArrayList<>();
        private @Nullable Office office;
        private boolean elect;
        private boolean ended;
        private boolean ofState;
        private int from;
        private int to;

        Attempt(
                SentenceWords sentence,
                SentenceNames names,
                int head,
                PhraseIndex.Match<OfficeWord> match,
                int taken) {
            this.sentence = sentence;
            this.names = names;
            this.head = head;
            this.taken = taken;
            word = match.value();
            office = word.office();
            from = head;
            to = match.to();
        }

        OfficePhrase phrase() {
            if (language == Language.ENGLISH) {
                readBefore();
            }
            ended = OfficeLexicon.formerPrefix(sentence.folded(head)) != null;
            while (from > taken && words.has("former", sentence.folded(from - 1))) {
                ended = true;
                from--;
            }
            readAfter();
            boolean owned = words.has("possessives", sentence.folded(from - 1));
            if (whom.isEmpty()) {
                readRelative();
            }
            return new OfficePhrase(
                    sentence, from, to, head, word, office, whom, ended, elect, ofState, owned);
        }

        /**
         * "Lithuanian Justice", "Uganda's Health Ministry": what stands before an English office.
         */
        private void readBefore() {
            int reached = from;
            for (int i = head - 1; i >= taken && head - i <= LONGEST_BEFORE; i--) {
                Name name = names.endingAt(i + 1);
                if (name != null) {
                    if (!word.takesAdjectiveOnly() || name.form() == Mention.Form.DEMONYM) {
                        whom.addFirst(name);
                        from = name.from();
                        coordinatedBefore(name.from());
                    }
                    return;
                }
                if (sentence.folded(i).equals("'s") || sentence.folded(i).equals("'")) {
                    continue;
                }
                if (words.has("former", sentence.folded(i)) || !isModifier(i)) {
                    break;
                }
                reached = i;
                portfolio(sentence.folded(i));
            }
            from = sentence.isCapitalised(head) ? reached : head;
        }

        /** "the Community, whose secretary-general", "le Pérou, dont la ministre". */
        private void readRelative() {
            int i = from - 1;
            while (words.has("articles", sentence.folded(i))) {
                i--;
            }
            if (!words.has("whose", sentence.folded(i))) {
                return;
            }
            int end = sentence.folded(i - 1).equals(",") ? i - 1 : i;
            Name owner = names.endingAt(end);
            if (owner != null && owner.form() != Mention.Form.DEMONYM) {
                whom.add(owner);
            }
        }

        private void coordinatedBefore(int first) {
            int i = first - 1;
            while (i > taken && words.has("and", sentence.folded(i))) {
                Name name = names.endingAt(i);
                if (name == null || name.form() != Mention.Form.DEMONYM) {
                    return;
                }
                whom.addFirst(name);
                from = name.from();
                i = name.from() - 1;
            }
        }

        private boolean isModifier(int i) {
            return sentence.isCapitalised(i)
                    ? FUNCTION_WORDS.stream().noneMatch(kind -> sentence.is(i, kind))
                    : sentence.is(i, PartOfSpeech.NOUN) || sentence.is(i, PartOfSpeech.ADJECTIVE);
        }

        /** Complements after the office word: adjectives, portfolios, "of X", "in X". */
        private void readAfter() {
            while (to < sentence.size() && to - head < LONGEST) {
                String token = sentence.folded(to);
                Name name = names.startingAt(to);
                if (name != null
                        && name.form() == Mention.Form.DEMONYM
                        && language == Language.FRENCH) {
                    coordinated(name);
                } else if (language == Language.FRENCH && words.has("europe", token)) {
                    whom.addAll(europe());
                    to++;
                } else if (words.has("elect", token)) {
                    elect = true;
                    to++;
                } else if (!readComplement(token)) {
                    return;
                }
            }
        }

        private List<Name> europe() {
            return List.of(
                    new Name(
                            List.of(OfficeResolver.EUROPEAN_UNION),
                            sentence.token(to).span(),
                            sentence.index(),
                            to,
                            to + 1,
                            Mention.Form.DEMONYM,
                            false));
        }

        private boolean readComplement(String token) {
            if (word.takesAdjectiveOnly() && !sentence.is(to, PartOfSpeech.ADJECTIVE)) {
                return false;
            }
            if (words.has("of", token)) {
                return readOf();
            }
            if (words.has("at", token) && whom.isEmpty()) {
                Name name = names.startingAt(skipArticles(to + 1));
                if (name != null && name.form() != Mention.Form.METONYM && isOrganisation(name)) {
                    whom.add(name);
                    to = name.to();
                    return true;
                }
            }
            if (words.has("there", token) && readThere()) {
                return true;
            }
            if (words.has("interim", token)
                    && words.has("portfolioLinks", sentence.folded(to + 1))) {
                to += 2;
                return true;
            }
            if (words.has("portfolioLinks", token) && language == Language.FRENCH) {
                if (token.equals("exercice")) {
                    office = Office.CHAIR;
                }
                to++;
                return true;
            }
            if (words.has("former", token)) {
                ended = true;
                to++;
                return true;
            }
            if (language == Language.FRENCH
                    && whom.isEmpty()
                    && sentence.is(to, PartOfSpeech.ADJECTIVE)
                    && !sentence.isCapitalised(to)) {
                portfolio(token);
                to++;
                return true;
            }
            return false;
        }

        private boolean readOf() {
            int i = skipArticles(to + 1);
            Name name = names.startingAt(i);
            if (name != null) {
                if (word.goesThere()
                        || !whom.isEmpty()
                                && isOrganisation(whom.getFirst())
                                && !isOrganisation(name)) {
                    whom.clear();
                }
                coordinated(name);
                return true;
            }
            if (words.has("portfolioLinks", sentence.folded(i))) {
                to = i + 1;
                return true;
            }
            return word.goesThere() && readRegion(i) || readPortfolio(i);
        }

        /** "for the South Caucasus", "pour la Corne de l'Afrique": where an envoy is sent. */
        private boolean readRegion(int start) {
            int i = start;
            int last = start;
            while (i < sentence.size()
                    && i - start < LONGEST_BEFORE
                    && names.startingAt(i) == null) {
                if (sentence.isCapitalised(i)) {
                    last = ++i;
                } else if (i > start && words.has("nameLinks", sentence.folded(i))) {
                    i++;
                } else {
                    break;
                }
            }
            if (last == start || lexicon.at(sentence, start) != null) {
                return false;
            }
            to = last;
            return true;
        }

        /**
         * "de la Défense et des Anciens combattants", "des affaires étrangères", "of the UN
         * mission".
         */
        private boolean readPortfolio(int start) {
            if (start >= sentence.size() || !isPortfolioWord(start)) {
                return false;
            }
            int i = start;
            while (i < sentence.size()
                    && i - head < LONGEST
                    && names.startingAt(i) == null
                    && isPortfolioWord(i)) {
                portfolio(sentence.folded(i));
                i++;
            }
            to = i;
            int next = i;
            if (language == Language.ENGLISH && sentence.folded(next).equals(",")) {
                to = Math.max(to, listEnd(next));
                return true;
            }
            if (words.has("and", sentence.folded(next))) {
                next++;
                boolean linked =
                        words.has("of", sentence.folded(next))
                                || !sentence.folded(i).equals(",")
                                        && words.has("articles", sentence.folded(next));
                boolean sameLevel =
                        language == Language.FRENCH ? linked : sentence.folded(i).equals("and");
                if (sameLevel && isPortfolioWord(skipArticles(skipOf(next)))) {
                    return readPortfolio(skipArticles(skipOf(next)));
                }
            }
            return true;
        }

        /**
         * "for Equality, Preparedness and Crisis Management": one past a list that an "and" closes,
         * else 0.
         */
        private int listEnd(int comma) {
            int i = comma;
            boolean closed = false;
            while (i < sentence.size() && i - head < LONGEST) {
                boolean link = sentence.folded(i).equals(",") || sentence.folded(i).equals("and");
                if (!link && !isDictionaryNoun(i)
                        || link && closed && sentence.folded(i).equals(",")) {
                    break;
                }
                closed = closed || sentence.folded(i).equals("and");
                i++;
            }
            return closed ? i : 0;
        }

        private boolean isDictionaryNoun(int i) {
            return sentence.token(i).as(PartOfSpeech.NOUN) != null
                    && !sentence.is(i, PartOfSpeech.VERB)
                    && lexicon.at(sentence, i) == null;
        }

        private int skipOf(int i) {
            return words.has("of", sentence.folded(i)) ? i + 1 : i;
        }

        private boolean isPortfolioWord(int i) {
            if (i >= sentence.size()
                    || lexicon.at(sentence, i) != null && !sentence.is(i, PartOfSpeech.ADJECTIVE)) {
                return false;
            }
            if (sentence.is(i, PartOfSpeech.NOUN) || sentence.is(i, PartOfSpeech.ADJECTIVE)) {
                return true;
            }
            return !sentence.isCapitalised(i)
                    && (sentence.token(i).as(PartOfSpeech.NOUN) != null
                            || sentence.token(i).as(PartOfSpeech.ADJECTIVE) != null)
                    && !sentence.is(i, PartOfSpeech.PREPOSITION)
                    && !sentence.is(i, PartOfSpeech.CONJUNCTION)
                    && !sentence.is(i, PartOfSpeech.DETERMINER)
                    && !sentence.is(i, PartOfSpeech.VERB);
        }

        private boolean readThere() {
            int i = skipArticles(to + 1);
            Name name = names.startingAt(i);
            if (name != null && word.goesThere()) {
                to = name.to();
                return true;
            }
            if (name == null && word.goesThere() && readRegion(i)) {
                return true;
            }
            if (words.has("portfolioLinks", sentence.folded(i))) {
                if (sentence.folded(i).equals("exercice")) {
                    office = Office.CHAIR;
                }
                to = i + 1;
                return true;
            }
            return false;
        }

        private int skipArticles(int i) {
            int next = i;
            while (words.has("articles", sentence.folded(next))) {
                next++;
            }
            return next;
        }

        private boolean isOrganisation(Name name) {
            return name.actor().value().startsWith("org:");
        }

        /** A name and those that "et", "and" or a comma join to it. */
        private void coordinated(Name first) {
            Name name = first;
            while (name != null) {
                whom.add(name);
                to = name.to();
                Name next = names.startingAt(to);
                if (!word.plural()) {
                    return;
                }
                if (next == null && words.has("and", sentence.folded(to))) {
                    int link = words.has("and", sentence.folded(to + 1)) ? to + 2 : to + 1;
                    int i = skipArticles(skipOf(link));
                    next = names.startingAt(i);
                    if (next != null
                            && next.form() != first.form()
                            && sentence.folded(to).equals(",")) {
                        next = null;
                    }
                }
                name = next;
            }
        }

        private void portfolio(String folded) {
            ofState = ofState || words.has("state", folded);
            if (office == Office.HEAD_OF_ORGANISATION && words.has("government", folded)) {
                office = Office.HEAD_OF_GOVERNMENT;
            }
            if (office == Office.MINISTER || office == Office.ENVOY) {
                if (folded.startsWith("etranger")
                        || folded.startsWith("exterieur")
                        || folded.equals("foreign")) {
                    office = office == Office.MINISTER ? Office.FOREIGN_MINISTER : office;
                } else if (folded.equals("defense")
                        || folded.equals("defence")
                        || folded.equals("armees")) {
                    office = office == Office.MINISTER ? Office.DEFENCE_MINISTER : office;
                }
            }
        }
    }
}
