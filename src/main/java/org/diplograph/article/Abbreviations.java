package org.diplograph.article;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The abbreviations of one language, known without their last full stop. */
public final class Abbreviations {
    /** What may follow an abbreviation. */
    public enum Kind {
        /** A name or another word of the same sentence. */
        TITLE,
        /** A number; before anything else the word is no abbreviation. */
        NUMBER,
        /** Anything: a sentence may end with it. */
        ENDING
    }

    private final Map<String, Kind> kinds;

    private Abbreviations(Map<String, Kind> kinds) {
        this.kinds = Map.copyOf(kinds);
    }

    public static Abbreviations of(Language language) {
        Map<String, Kind> kinds = new HashMap<>();
        for (String line :
                WordList.lines(Abbreviations.class, language.code() + "/abbreviations.txt")) {
            String[] fields = line.split("\t", 2);
            kinds.put(fields[1], Kind.valueOf(fields[0].toUpperCase(java.util.Locale.ROOT)));
        }
        return new Abbreviations(kinds);
    }

    /**
     * The kind of an abbreviation, null for other words.
     *
     * @param folded the word, folded, without its last full stop
     */
    public @Nullable Kind kindOf(String folded) {
        return kinds.get(folded);
    }
}
