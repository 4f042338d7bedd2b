package org.diplograph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts blocks into sentences in one pass. A sentence ends with a full stop, question or exclamation
 * mark or ellipsis and the quotation marks and brackets that close after it, when what follows
 * looks like a beginning.
 */
final class SentenceSplitter {
    /** What differs between languages: abbreviations, and small words that begin sentences. */
    private record Rules(Abbreviations abbreviations, Set<String> starters) {
        static Rules of(Language language) {
            return new Rules(
                    Abbreviations.of(language),
                    WordList.folded(
                            SentenceSplitter.class, language.code() + "/function-words.txt"));
        }
    }

    private final Rules french;
    private final Rules english;

    private SentenceSplitter(Rules french, Rules english) {
        this.french = french;
        this.english = english;
    }

    static SentenceSplitter load() {
        return new SentenceSplitter(Rules.of(Language.FRENCH), Rules.of(Language.ENGLISH));
    }

    List<Sentence> split(String text, List<Block> blocks, Language language) {
        List<Sentence> sentences = new ArrayList<>();
        for (int block = 0; block < blocks.size(); block++) {
            for (TextSpan span : split(text, blocks.get(block).span(), language)) {
                sentences.add(new Sentence(sentences.size(), span, block));
            }
        }
        return sentences;
    }

    List<TextSpan> split(String text, TextSpan block, Language language) {
        return new Pass(text, block, language == Language.FRENCH ? french : english).run();
    }

    /** One walk through one block. */
    private static final class Pass {
        private final String text;
        private final int blockStart;
        private final int blockEnd;
        private final Abbreviations abbreviations;
        private final Set<String> starters;
        private final List<TextSpan> sentences = new ArrayList<>();
        private boolean straightQuoteOpen;

        Pass(String text, TextSpan block, Rules rules) {
            this.text = text;
            this.blockStart = block.start();
            this.blockEnd = block.end();
            this.abbreviations = rules.abbreviations();
            this.starters = rules.starters();
        }

        List<TextSpan> run() {
            int start = blockStart;
            int i = blockStart;
            while (i < blockEnd) {
                char c = text.charAt(i);
                if (c == '"') {
                    straightQuoteOpen = !straightQuoteOpen;
                }
                if (!isTerminator(c)) {
                    i++;
                    continue;
                }
                int mark = i;
                while (i < blockEnd && isTerminator(text.charAt(i))) {
                    i++;
                }
                int end = afterClosings(i);
                if (isBoundary(mark, i, end)) {
                    add(start, end);
                    start = end;
                }
                i = Math.max(end, i);
            }
            add(start, blockEnd);
            return sentences;
        }

        private void add(int from, int to) {
            EndlessSentences.add(text, new TextSpan(from, to), sentences);
        }

        /** Past the quotation marks and brackets that close right after the marks. */
        private int afterClosings(int from) {
            int end = from;
            int i = from;
            while (i < blockEnd) {
                char c = text.charAt(i);
                if (c == '"' && straightQuoteOpen) {
                    straightQuoteOpen = false;
                    end = ++i;
                } else if (isClosing(c) && (c != '\'' || i == end)) {
                    end = ++i;
                } else if (Folding.isSpace(c) && i - end < 2 && nextIsGuillemet(i + 1)) {
                    i++;
                } else {
                    break;
                }
            }
            return end;
        }

        private boolean nextIsGuillemet(int i) {
            return i < blockEnd && text.charAt(i) == '»'
                    || i + 1 < blockEnd
                            && Folding.isSpace(text.charAt(i))
                            && text.charAt(i + 1) == '»';
        }

        private boolean isBoundary(int mark, int marksEnd, int end) {
            int next = end;
            while (next < blockEnd && isBlank(text.charAt(next))) {
                next++;
            }
            if (next >= blockEnd) {
                return true;
            }
            boolean bracketed =
                    mark > blockStart && isOpeningBracket(text.charAt(mark - 1)) && end > marksEnd;
            if (bracketed) {
                return false;
            }
            boolean fullStop = marksEnd - mark == 1 && text.charAt(mark) == '.';
            if (next == end) {
                return fullStop && end == marksEnd && isGlued(mark, next);
            }
            return beginsSentence(next)
                    && !(fullStop && end == marksEnd && isAbbreviation(mark, next));
        }

        /** A new sentence right after a full stop, the space forgotten: "créés.En effet". */
        private boolean isGlued(int mark, int next) {
            if (next + 1 >= blockEnd
                    || !Character.isUpperCase(text.charAt(next))
                    || !(Character.isLowerCase(text.charAt(next + 1))
                            || Folding.isApostrophe(text.charAt(next + 1)))) {
                return false;
            }
            int letters = 0;
            int i = mark - 1;
            while (i >= blockStart && Character.isLowerCase(text.charAt(i)) && letters < 40) {
                letters++;
                i--;
            }
            boolean word =
                    i < blockStart
                            || isBlank(text.charAt(i))
                            || Folding.isApostrophe(text.charAt(i))
                            || Character.isUpperCase(text.charAt(i))
                            || Folding.isHyphen(text.charAt(i));
            return letters >= 2 && word && !isAddress(next);
        }

        private boolean isAddress(int next) {
            int i = next;
            while (i < blockEnd && i - next < 40 && Character.isLetterOrDigit(text.charAt(i))) {
                i++;
            }
            return i < blockEnd && (text.charAt(i) == '@' || text.charAt(i) == '/');
        }

        private boolean beginsSentence(int next) {
            int i = next;
            while (i < blockEnd && (isOpening(text.charAt(i)) || isBlank(text.charAt(i)))) {
                i++;
            }
            if (i >= blockEnd) {
                return false;
            }
            int c = text.codePointAt(i);
            return Character.isUpperCase(c)
                    || Character.isTitleCase(c)
                    || Character.isDigit(c)
                    || (Character.isLetter(c) && !Character.isLowerCase(c))
                    || isDash(c)
                    || isSymbol(c);
        }

        private boolean isAbbreviation(int mark, int next) {
            int start = mark;
            while (start > blockStart && mark - start < 12 && isWordPart(text.charAt(start - 1))) {
                start--;
            }
            String word = Folding.fold(text.subSequence(start, mark));
            if (word.isEmpty()) {
                return false;
            }
            boolean digitNext = Character.isDigit(text.charAt(next));
            if (Character.isDigit(word.charAt(0))) {
                return start == blockStart && word.length() <= 2;
            }
            Abbreviations.Kind kind = abbreviations.kindOf(word);
            if (kind == null
                    && isInitials(word)
                    && Character.isUpperCase(text.codePointAt(start))) {
                kind = word.length() == 1 ? Abbreviations.Kind.TITLE : Abbreviations.Kind.ENDING;
                if (word.length() == 1
                        && !startsWithParticle(next)
                        && isStarter(next)
                        && !digitNext) {
                    return false;
                }
            }
            return kind != null
                    && switch (kind) {
                        case TITLE -> true;
                        case NUMBER -> digitNext;
                        case ENDING -> !isStarter(next) && !isOpening(text.charAt(next));
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
            return starters.contains(wordAt(next));
        }

        private String wordAt(int from) {
            int end = from;
            while (end < blockEnd && end - from < 16 && Character.isLetter(text.charAt(end))) {
                end++;
            }
            return Folding.fold(text.subSequence(from, end));
        }

        private static boolean isWordPart(char c) {
            return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '°' || c == 'º';
        }

        private static boolean isTerminator(char c) {
            return c == '.' || c == '!' || c == '?' || c == '…' || c == '‽';
        }

        private static boolean isClosing(char c) {
            return c == '»' || c == '”' || c == '’' || c == ')' || c == ']' || c == '›'
                    || c == '\'';
        }

        private static boolean isOpening(int c) {
            return c == '«' || c == '“' || c == '„' || c == '"' || c == '‘' || c == '(' || c == '['
                    || c == '‹' || c == '\'' || c == '¿' || c == '¡';
        }

        private static boolean isOpeningBracket(char c) {
            return c == '(' || c == '[';
        }

        private static boolean isDash(int c) {
            return c == '–' || c == '—' || c == '-' || c == '•';
        }

        private static boolean isSymbol(int c) {
            return c == '€'
                    || c == '$'
                    || c == '£'
                    || c == '#'
                    || c == '@'
                    || Character.getType(c) == Character.OTHER_SYMBOL;
        }

        private static boolean isBlank(char c) {
            return Folding.isSpace(c) || Folding.isInvisible(c);
        }
    }
}
