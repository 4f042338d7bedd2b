package org.diplograph.article;

/**
 * A line of a file (or several, when it was wrapped), without white space and bullet, never empty.
 */
record Line(int start, int end, boolean bullet, boolean afterBlank) {
    TextSpan span() {
        return new TextSpan(start, end);
    }

    int length() {
        return end - start;
    }
}
