package org.diplograph.article;

/** A run of letters or of digits. */
record DateWord(int start, int end, String folded, boolean digits) {
    int number() {
        return Integer.parseInt(folded);
    }

    boolean isDay() {
        return digits && folded.length() <= 2 && number() >= 1 && number() <= 31;
    }

    boolean isYear() {
        return digits && folded.length() == 4 && number() >= 1900 && number() <= 2100;
    }

    /** Whether it is a month in figures. */
    boolean isMonth() {
        return number() >= 1 && number() <= 12;
    }

    /** Whether it makes a number an ordinal: "1er", "3rd". */
    boolean isOrdinal() {
        return switch (folded) {
            case "er", "st", "nd", "rd", "th" -> true;
            default -> false;
        };
    }
}
