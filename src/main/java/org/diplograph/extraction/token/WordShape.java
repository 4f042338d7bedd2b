package org.diplograph.extraction.token;

import java.util.List;
import java.util.Locale;

/** Tells from the characters alone what a mark, a numeral or a name in capitals is. */
final class WordShape {
    private WordShape() {}

    static boolean isAcronym(String plain) {
        int capitals = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals >= 2;
    }

    static PartOfSpeech kindOfMark(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    c == '%' || c == '@' || c == '#'
                            ? PartOfSpeech.OTHER
                            : PartOfSpeech.PUNCTUATION;
            default -> c == '`' ? PartOfSpeech.PUNCTUATION : PartOfSpeech.OTHER;
        };
    }

    /** A numeral; with letters, "32nd", it may describe a noun as well. */
    static List<Candidate> number(String plain) {
        boolean pure = plain.chars().noneMatch(Character::isLetter);
        Reading number =
                new Reading(
                        plain.toLowerCase(Locale.ROOT),
                        PartOfSpeech.NUMBER,
                        null,
                        !plain.equals("1"));
        if (pure) {
            return List.of(Candidate.of(number));
        }
        Reading adjective = new Reading(number.lemma(), PartOfSpeech.ADJECTIVE, null, false);
        return List.of(Candidate.of(number), Candidate.of(adjective));
    }
}
