package org.diplograph.article;

import java.util.Arrays;

/**
 * A text as a reader sees it, however it is encoded: accents composed, invisible characters left
 * out, ligatures and wide letters made plain, rare spaces, apostrophes and hyphens made common
 * ones, HTML taken off. It knows where each of its characters stands in the original, so that
 * whatever is found in it is shown verbatim. A text that is plain already stands for itself.
 */
public final class LegibleText {
    private final String text;
    private final String original;

    /** For each character where its original begins and ends; empty when nothing was changed. */
    private final int[] starts;

    private final int[] ends;

    private LegibleText(String original, String text, int[] starts, int[] ends) {
        this.original = original;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** Reads a text, in time and memory proportional to its length. */
    public static LegibleText of(String original) {
        int first = 0;
        while (first < original.length() && Legibility.isPlain(original.charAt(first))) {
            first++;
        }
        return first == original.length()
                ? new LegibleText(original, original, new int[0], new int[0])
                : new Writing(original).written();
    }

    /** The legible text. */
    public String text() {
        return text;
    }

    /** Whether nothing had to be changed. */
    public boolean isOriginal() {
        return starts.length == 0;
    }

    /** Where a stretch of the legible text, not empty, stands in the original. */
    public TextSpan inOriginal(TextSpan legible) {
        return isOriginal()
                ? legible
                : new TextSpan(starts[legible.start()], ends[legible.end() - 1]);
    }

    /** The stretch of the legible text that was made of a stretch of the original. */
    public TextSpan inLegible(TextSpan span) {
        if (isOriginal()) {
            return span;
        }
        int start = firstAbove(ends, span.start());
        return new TextSpan(start, Math.max(start, firstAbove(starts, span.end() - 1)));
    }

    private int firstAbove(int[] places, int value) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** An article of the original text as one of the legible text. */
    public Article legible(Article article) {
        return new Article(
                article.file(),
                article.title(),
                text,
                article.language(),
                article.published(),
                article.outlet(),
                article.blocks().stream()
                        .map(block -> new Block(block.kind(), inLegible(block.span())))
                        .toList(),
                article.sentences().stream()
                        .map(s -> new Sentence(s.index(), inLegible(s.span()), s.block()))
                        .toList());
    }

    /** One walk through an original. */
    private static final class Writing {
        private final String original;
        private final Markup markup;
        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        Writing(String original) {
            this.original = original;
            markup = new Markup(original);
            text = new StringBuilder(original.length());
            starts = new int[original.length()];
            ends = new int[original.length()];
        }

        LegibleText written() {
            int i = 0;
            while (i < original.length()) {
                i = step(i);
            }
            boolean same = text.length() == original.length() && original.contentEquals(text);
            return same
                    ? new LegibleText(original, original, new int[0], new int[0])
                    : new LegibleText(original, text.toString(), starts, ends);
        }

        private int step(int i) {
            char c = original.charAt(i);
            Markup.Piece piece = c == '<' || c == '&' ? markup.at(i) : null;
            if (piece != null) {
                add(piece.text(), i, piece.end());
                return piece.end();
            }
            int end = Legibility.end(original, i);
            if (end == i + 1 && Legibility.isPlain(c)) {
                add(c, i, end);
            } else {
                add(Legibility.legible(original, i, end), i, end);
            }
            return end;
        }

        /** Several characters for several: as far as possible one for one. */
        private void add(String piece, int from, int to) {
            for (int k = 0; k < piece.length(); k++) {
                int start = Math.min(from + k, to - 1);
                add(piece.charAt(k), start, k == piece.length() - 1 ? to : start + 1);
            }
        }

        private void add(char c, int from, int to) {
            if (text.length() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
            starts[text.length()] = from;
            ends[text.length()] = to;
            text.append(c);
        }
    }
}
