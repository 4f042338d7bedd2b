package org.diplograph.article;

/**
 * Tells full stops that end a sentence from others; {@code mark} is where the full stop stands,
 * {@code next} where the text goes on.
 */
record FullStops(String text, TextSpan block, SentenceRules rules) {
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_ABBREVIATION = 12;
    private static final int LONGEST_STARTER = 16;

    /** A new sentence right after a full stop, the space forgotten: "créés.En effet". */
    boolean isGlued(int mark, int next) {
        if (next + 1 >= block.end()
                || !Character.isUpperCase(text.charAt(next))
                || !(Character.isLowerCase(text.charAt(next + 1))
                        || Folding.isApostrophe(text.charAt(next + 1)))) {
            return false;
        }
        int letters = 0;
        int i = mark - 1;
        while (i >= block.start()
                && Character.isLowerCase(text.charAt(i))
                && letters < LONGEST_WORD) {
            letters++;
            i--;
        }
        boolean word =
                i < block.start()
                        || Punctuation.isBlank(text.charAt(i))
                        || Folding.isApostrophe(text.charAt(i))
                        || Character.isUpperCase(text.charAt(i))
                        || Folding.isHyphen(text.charAt(i));
        return letters >= 2 && word && !isAddress(next);
    }

    private boolean isAddress(int next) {
        int i = next;
        while (i < block.end()
                && i - next < LONGEST_WORD
                && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i < block.end() && (text.charAt(i) == '@' || text.charAt(i) == '/');
    }

    /** Whether it ends an abbreviation or an ordinal, so that no sentence ends here. */
    boolean isAbbreviation(int mark, int next) {
        int start = mark;
        while (start > block.start()
                && mark - start < LONGEST_ABBREVIATION
                && isWordPart(text.charAt(start - 1))) {
            start--;
        }
        String word = Folding.fold(text.subSequence(start, mark));
        if (word.isEmpty()) {
            return false;
        }
        boolean digitNext = Character.isDigit(text.charAt(next));
        if (Character.isDigit(word.charAt(0))) {
            return start == block.start() && word.length() <= 2;
        }
        Abbreviations.Kind kind = rules.abbreviations().kindOf(word);
        if (kind == null && isInitials(word) && Character.isUpperCase(text.codePointAt(start))) {
            kind = word.length() == 1 ? Abbreviations.Kind.TITLE : Abbreviations.Kind.ENDING;
            if (word.length() == 1 && !startsWithParticle(next) && isStarter(next) && !digitNext) {
                return false;
            }
        }
        return kind != null
                && switch (kind) {
                    case TITLE -> true;
                    case NUMBER -> digitNext;
                    case ENDING -> !isStarter(next) && !Punctuation.isOpening(text.charAt(next));
                };
    }

    /** Letters with full stops between them: "u.s", "j.-c", or one letter. */
    private static boolean isInitials(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean letter = Character.isLetter(c);
            boolean afterLetter = i > 0 && Character.isLetter(word.charAt(i - 1));
            if (letter ? afterLetter : c != '.' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private boolean startsWithParticle(int next) {
        return switch (wordAt(next)) {
            case "le", "la", "les", "de", "du", "des", "d", "l", "my", "so" -> true;
            default -> false;
        };
    }

    private boolean isStarter(int next) {
        return rules.starters().contains(wordAt(next));
    }

    private String wordAt(int from) {
        int end = from;
        while (end < block.end()
                && end - from < LONGEST_STARTER
                && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return Folding.fold(text.subSequence(from, end));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '°' || c == 'º';
    }
}
