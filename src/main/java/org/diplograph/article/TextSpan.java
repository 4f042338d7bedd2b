package org.diplograph.article;

/**
 * A stretch of an article's text, half open, in UTF-16 code units: {@code text.substring(start,
 * end)}.
 *
 * @param start first code unit, 0 or more
 * @param end one past the last code unit, not before {@code start}
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public TextSpan union(TextSpan other) {
        return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(TextSpan other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
