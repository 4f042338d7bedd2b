package org.diplograph.extraction.token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.diplograph.article.Language;
import org.diplograph.article.WordList;
import org.jspecify.annotations.Nullable;

/** The words that hold sentences together, each with the readings that matter here. */
final class SmallWords {
    private final Map<String, List<Candidate>> words;
    private final Set<String> references;

    private SmallWords(Map<String, List<Candidate>> words, Set<String> references) {
        this.words = Map.copyOf(words);
        this.references = Set.copyOf(references);
    }

    static SmallWords load(Language language) {
        Map<String, List<Candidate>> words = new HashMap<>();
        Set<String> references = new HashSet<>();
        for (String line : WordList.lines(SmallWords.class, language.code() + "/words.tsv")) {
            String[] fields = line.split("\t", 2);
            List<Candidate> candidates = new ArrayList<>();
            String[] readings = fields[1].split("; ");
            for (int i = 0; i < readings.length; i++) {
                List<String> parts = new ArrayList<>(List.of(readings[i].split(" ")));
                int weight =
                        parts.getLast().startsWith("-")
                                ? Integer.parseInt(parts.removeLast())
                                : i == 0 ? 2 : 0;
                PartOfSpeech partOfSpeech = PartOfSpeech.valueOf(parts.get(1));
                boolean plural = parts.getLast().equals("PLURAL");
                VerbForm form =
                        partOfSpeech == PartOfSpeech.VERB && parts.size() == 4
                                ? VerbForm.valueOf(parts.get(3))
                                : null;
                Reading reading =
                        new Reading(
                                parts.getFirst().toLowerCase(Locale.ROOT),
                                partOfSpeech,
                                form,
                                plural);
                boolean bare = parts.size() == 2;
                WordClass wordClass =
                        bare ? WordClass.of(reading) : WordClass.valueOf(parts.get(2));
                candidates.add(new Candidate(reading, wordClass, weight));
                if (bare && partOfSpeech == PartOfSpeech.VERB) {
                    references.add(fields[0]);
                }
            }
            words.put(fields[0], List.copyOf(candidates));
        }
        return new SmallWords(words, references);
    }

    /** The readings of a form in lower case; null when it is no small word. */
    @Nullable List<Candidate> of(String lower) {
        return words.get(lower);
    }

    /** Whether one of the readings stands for a verb's forms in the dictionary. */
    boolean refersToDictionary(String lower) {
        return references.contains(lower);
    }
}
