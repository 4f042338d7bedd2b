package org.diplograph.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts blocks into sentences in one pass. A sentence ends with a full stop, question or exclamation
 * mark or ellipsis and the quotation marks and brackets that close after it, when what follows
 * looks like a beginning.
 */
final class SentenceSplitter {
    private final SentenceRules french;
    private final SentenceRules english;

    private SentenceSplitter(SentenceRules french, SentenceRules english) {
        this.french = french;
        this.english = english;
    }

    static SentenceSplitter load() {
        return new SentenceSplitter(
                SentenceRules.of(Language.FRENCH), SentenceRules.of(Language.ENGLISH));
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
        private final FullStops fullStops;
        private final List<TextSpan> sentences = new ArrayList<>();
        private boolean straightQuoteOpen;

        Pass(String text, TextSpan block, SentenceRules rules) {
            this.text = text;
            this.blockStart = block.start();
            this.blockEnd = block.end();
            this.fullStops = new FullStops(text, block, rules);
        }

        List<TextSpan> run() {
            int start = blockStart;
            int i = blockStart;
            while (i < blockEnd) {
                char c = text.charAt(i);
                if (c == '"') {
                    straightQuoteOpen = !straightQuoteOpen;
                }
                if (!Punctuation.isTerminator(c)) {
                    i++;
                    continue;
                }
                int mark = i;
                while (i < blockEnd && Punctuation.isTerminator(text.charAt(i))) {
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
                } else if (Punctuation.isClosing(c) && (c != '\'' || i == end)) {
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
            while (next < blockEnd && Punctuation.isBlank(text.charAt(next))) {
                next++;
            }
            if (next >= blockEnd) {
                return true;
            }
            boolean bracketed =
                    mark > blockStart
                            && Punctuation.isOpeningBracket(text.charAt(mark - 1))
                            && end > marksEnd;
            if (bracketed) {
                return false;
            }
            boolean fullStop = marksEnd - mark == 1 && text.charAt(mark) == '.';
            if (next == end) {
                return fullStop && end == marksEnd && fullStops.isGlued(mark, next);
            }
            return beginsSentence(next)
                    && !(fullStop && end == marksEnd && fullStops.isAbbreviation(mark, next));
        }

        private boolean beginsSentence(int next) {
            int i = next;
            while (i < blockEnd
                    && (Punctuation.isOpening(text.charAt(i))
                            || Punctuation.isBlank(text.charAt(i)))) {
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
                    || Punctuation.isDash(c)
                    || Punctuation.isSymbol(c);
        }
    }
}
