package org.diplograph.actor;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One way to write the name of someone known beforehand.
 *
 * @param written with the capitals it needs
 * @param actor whom it names, null for a region or a medium
 * @param language the language it belongs to, null for both
 * @param ambiguous whether the name commonly means someone or something else as well
 */
public record KnownName(
        String written,
        @Nullable ActorId actor,
        NameUse use,
        @Nullable Locale language,
        boolean ambiguous) {
    private static final int LONGEST_STRICT_ACRONYM = 5;

    boolean isAcronym() {
        return use == NameUse.ACRONYM;
    }

    /**
     * Whether words of a text with the same letters are this name: the first capital of the name
     * must be there, and short initials must all be capitals.
     */
    boolean fits(List<NameWord> own, List<NameWord> words, int from) {
        if (isAcronym()) {
            boolean strict = written.length() <= LONGEST_STRICT_ACRONYM || own.size() > 1;
            for (int i = 0; i < own.size(); i++) {
                NameWord.Casing casing = words.get(from + i).casing();
                if (casing != NameWord.Casing.UPPER
                        && (strict || casing != NameWord.Casing.CAPITALISED)) {
                    return false;
                }
            }
            return true;
        }
        boolean lowerFirst = false;
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).isCapitalised()) {
                if (words.get(from + i).isCapitalised()) {
                    return true;
                }
                if (lowerFirst || actor == null) {
                    return false;
                }
                lowerFirst = true;
            } else if (own.get(i).casing() == NameWord.Casing.MIXED) {
                return words.get(from + i).casing() == NameWord.Casing.MIXED;
            }
        }
        return !lowerFirst;
    }

    /** Whether a written name consists of initials: "AES", "G5", "U.N.". */
    public static boolean looksLikeAcronym(String written) {
        boolean capital = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (Character.isUpperCase(c)) {
                capital = true;
            } else if (!Character.isDigit(c) && c != '.' && c != '-') {
                return false;
            }
        }
        return capital;
    }
}
