package org.diplograph.extraction.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.diplograph.article.Folding;
import org.diplograph.article.Language;
import org.jspecify.annotations.Nullable;

/**
 * The readings of the words of one language: a list of small words, LanguageTool's dictionary of
 * word forms (read with Morfologik) and, for words in neither, their endings. Immutable; {@link
 * #open} gives each thread its own reader.
 */
public final class Lexicon {
    private static final int MOST_SEEN = 20_000;

    private final Language language;
    private final Dictionary dictionary;
    private final SmallWords smallWords;
    private final Endings endings;

    /**
     * The entries of common forms, read once; it stops growing, so that no text can fill the
     * memory.
     */
    private final Map<String, List<Candidate>> seen = new ConcurrentHashMap<>();

    private Lexicon(
            Language language, Dictionary dictionary, SmallWords smallWords, Endings endings) {
        this.language = language;
        this.dictionary = dictionary;
        this.smallWords = smallWords;
        this.endings = endings;
    }

    /** Loads the lexicon of a language from the class path. */
    public static Lexicon load(Language language) {
        String name = language == Language.FRENCH ? "french" : "english";
        String path = "/org/languagetool/resource/" + language.code() + "/" + name;
        try (InputStream words = Lexicon.class.getResourceAsStream(path + ".dict");
                InputStream description = Lexicon.class.getResourceAsStream(path + ".info")) {
            if (words == null || description == null) {
                throw new IllegalStateException("no dictionary " + path);
            }
            return new Lexicon(
                    language,
                    Dictionary.read(words, description),
                    SmallWords.load(language),
                    Endings.load(language));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** A reader for one thread. */
    Reader open() {
        return new Reader();
    }

    /** Looks words up; not safe for several threads. */
    final class Reader {
        private final DictionaryLookup lookup = new DictionaryLookup(dictionary);

        /**
         * What a word can be, never empty.
         *
         * @param text as written
         * @param initial whether it is the first word of its sentence, so that its capital says
         *     nothing
         */
        List<Candidate> candidates(String text, boolean initial) {
            String plain = Folding.plain(text);
            int first = plain.isEmpty() ? ' ' : plain.codePointAt(0);
            if (!Character.isLetterOrDigit(first)
                            && !(Folding.isApostrophe(first) || Folding.isHyphen(first))
                    || plain.length() == 1 && !Character.isLetterOrDigit(first)) {
                return List.of(
                        Candidate.of(new Reading(plain, WordShape.kindOfMark(first), null, false)));
            }
            if (Character.isDigit(first)) {
                return WordShape.number(plain);
            }
            String lower = plain.toLowerCase(Locale.ROOT);
            List<Candidate> found = known(plain.length() == 1 ? plain : lower, lower);
            if (Character.isUpperCase(first)) {
                return capitalised(plain, lower, found, initial);
            }
            return found.isEmpty() ? List.of(unknown(lower)) : found;
        }

        private List<Candidate> known(String lower) {
            return known(lower, lower);
        }

        /**
         * @param form the form in which small words are listed: in lower case, but for "A"
         */
        private List<Candidate> known(String form, String lower) {
            List<Candidate> small = smallWords.of(form);
            if (small == null) {
                small = smallWords.of(lower);
            }
            if (small == null) {
                return inDictionary(lower);
            }
            if (!smallWords.refersToDictionary(lower)) {
                return small;
            }
            List<Candidate> all = new ArrayList<>();
            for (Candidate candidate : small) {
                if (candidate.reading().form() == null
                        && candidate.reading().partOfSpeech() == PartOfSpeech.VERB) {
                    inDictionary(lower).stream()
                            .filter(
                                    verb ->
                                            verb.reading().partOfSpeech() == PartOfSpeech.VERB
                                                    && verb.reading()
                                                            .lemma()
                                                            .equals(candidate.reading().lemma()))
                            .forEach(all::add);
                } else {
                    all.add(candidate);
                }
            }
            return all;
        }

        private List<Candidate> inDictionary(String form) {
            List<Candidate> before = seen.get(form);
            if (before != null) {
                return before;
            }
            List<Candidate> found = lookUp(form);
            if (!found.isEmpty() && seen.size() < MOST_SEEN) {
                seen.put(form, found);
            }
            return found;
        }

        private List<Candidate> lookUp(String form) {
            Set<Candidate> found = new LinkedHashSet<>();
            for (WordData word : lookup.lookup(form)) {
                CharSequence tag = word.getTag();
                CharSequence stem = word.getStem();
                Reading reading =
                        tag == null || stem == null
                                ? null
                                : reading(stem.toString(), tag.toString());
                if (reading != null) {
                    found.add(Candidate.of(reading));
                }
            }
            return language == Language.FRENCH
                    ? Homographs.french(found)
                    : Homographs.english(found);
        }

        private @Nullable Reading reading(String stem, String tag) {
            // the last letter of a French tag tells how frequent the form is
            return language == Language.FRENCH
                    ? DictionaryTags.french(stem, tag.substring(0, tag.length() - 1))
                    : DictionaryTags.english(stem, tag);
        }

        private List<Candidate> capitalised(
                String plain, String lower, List<Candidate> common, boolean initial) {
            List<Candidate> all = new ArrayList<>();
            List<Candidate> exact = inDictionary(plain);
            boolean known = !exact.isEmpty();
            Reading name = new Reading(lower, PartOfSpeech.PROPER_NOUN, null, false);
            if (common.isEmpty() && language == Language.FRENCH && lower.charAt(0) == 'e') {
                common = inDictionary("é" + lower.substring(1));
            }
            boolean acronym = WordShape.isAcronym(plain);
            int bias = initial ? 1 : 0;
            for (Candidate candidate : common) {
                boolean small =
                        candidate.wordClass() != WordClass.NOUN
                                && candidate.wordClass() != WordClass.ADJ;
                all.add(
                        candidate.weighing(
                                initial || small && !acronym
                                        ? bias
                                        : acronym
                                                ? -4
                                                : bias - (language == Language.ENGLISH ? 2 : 0)));
            }
            for (Candidate candidate : exact) {
                boolean properName = candidate.wordClass() == WordClass.PROPN;
                if (properName || !all.contains(candidate)) {
                    all.add(properName ? candidate.weighing(3) : candidate);
                }
            }
            boolean nameFits = common.isEmpty() || !initial || acronym;
            if (nameFits && all.stream().noneMatch(c -> c.wordClass() == WordClass.PROPN)) {
                all.add(
                        new Candidate(
                                name,
                                WordClass.PROPN,
                                common.isEmpty() || acronym ? 2 : known ? 1 : 0));
            }
            return all.isEmpty() ? List.of(new Candidate(name, WordClass.PROPN, 0)) : all;
        }

        /** A compound is what its last part is; any other word what its ending says. */
        private Candidate unknown(String lower) {
            int hyphen = lower.lastIndexOf('-');
            if (hyphen > 0 && hyphen + 1 < lower.length()) {
                List<Candidate> last = known(lower.substring(hyphen + 1));
                for (Candidate part : last) {
                    Reading reading = part.reading();
                    boolean open =
                            part.wordClass() == WordClass.NOUN
                                    || part.wordClass() == WordClass.ADJ
                                    || part.wordClass() == WordClass.VPPA;
                    if (open) {
                        PartOfSpeech kind =
                                part.wordClass() == WordClass.VPPA
                                                || language == Language.ENGLISH
                                                        && lower.indexOf('-') == hyphen
                                        ? PartOfSpeech.ADJECTIVE
                                        : reading.partOfSpeech();
                        String lemma = lower.substring(0, hyphen + 1) + reading.lemma();
                        return Candidate.of(new Reading(lemma, kind, null, reading.plural()));
                    }
                }
            }
            return Candidate.of(endings.guess(lower));
        }
    }
}
