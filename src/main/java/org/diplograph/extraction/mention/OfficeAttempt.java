package org.diplograph.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.article.Language;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.fact.Mention;
import org.diplograph.fact.Office;
import org.jspecify.annotations.Nullable;

/** One reading of one office phrase: what stands before its head, then what stands after. */
final class OfficeAttempt {
    private static final int LONGEST = 25;
    private static final int LONGEST_BEFORE = 6;

    private final Language language;
    private final MentionWords words;
    private final PortfolioReader portfolios;
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
    private boolean owned;
    private int from;
    private int to;

    /**
     * @param head where the office word begins
     * @param taken one past what an earlier phrase has taken
     */
    OfficeAttempt(
            MentionWords words,
            PortfolioReader portfolios,
            SentenceWords sentence,
            SentenceNames names,
            int head,
            PhraseIndex.Match<OfficeWord> match,
            int taken) {
        this.words = words;
        this.portfolios = portfolios;
        this.language = sentence.language();
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
        elect = OfficeLexicon.isElect(sentence.folded(head));
        ended = OfficeLexicon.formerPrefix(sentence.folded(head)) != null;
        while (from > taken && words.has("former", sentence.folded(from - 1))) {
            ended = true;
            from--;
        }
        owned = words.has("possessives", sentence.folded(sentence.beforeAdjectives(from)));
        if (whom.isEmpty()) {
            readRelative();
        }
        readAfter();
        return new OfficePhrase(
                sentence, from, to, head, word, office, whom, ended, elect, ofState, owned);
    }

    /** "Lithuanian Justice", "Uganda's Health Ministry": what stands before an English office. */
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
            if (words.has("former", sentence.folded(i)) || !portfolios.isModifier(sentence, i)) {
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
                whom.add(OfficeResolver.europe(sentence, to));
                to++;
            } else if (words.has("elect", token)) {
                elect = true;
                to++;
            } else if (!readComplement(token)) {
                return;
            }
        }
    }

    private boolean readComplement(String token) {
        if (word.takesAdjectiveOnly() && !sentence.is(to, PartOfSpeech.ADJECTIVE)) {
            return false;
        }
        if (words.has("sentFor", token) && word.goesThere()) {
            Name name = names.startingAt(skipArticles(to + 1));
            return name != null && name.isOrganisation() ? readOf() : readThere();
        }
        if (words.has("of", token)) {
            return readOf();
        }
        if (words.has("at", token) && whom.isEmpty()) {
            Name name = names.startingAt(skipArticles(to + 1));
            if (name != null && name.form() != Mention.Form.METONYM && name.isOrganisation()) {
                whom.add(name);
                to = name.to();
                return true;
            }
        }
        if (words.has("there", token) && readThere()) {
            return true;
        }
        if (words.has("interim", token) && words.has("portfolioLinks", sentence.folded(to + 1))) {
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
                            && whom.getFirst().isOrganisation()
                            && !name.isOrganisation()) {
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

    private boolean readRegion(int start) {
        int end = portfolios.regionEnd(sentence, names, start);
        to = end > start ? end : to;
        return end > start;
    }

    private boolean readPortfolio(int start) {
        int end = portfolios.end(sentence, names, start, this::portfolio);
        to = end > start ? end : to;
        return end > start;
    }

    private int skipOf(int i) {
        return words.has("of", sentence.folded(i)) ? i + 1 : i;
    }

    private boolean readThere() {
        int i = skipArticles(to + 1);
        Name name = names.startingAt(i);
        boolean apart = name != null && sentence.folded(name.to()).equals(",");
        if (name != null && (word.goesThere() || (owned || !whom.isEmpty()) && apart)) {
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
        office = office == null ? null : portfolios.office(office, folded);
    }
}
