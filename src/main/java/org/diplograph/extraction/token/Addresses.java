package org.diplograph.extraction.token;

import org.diplograph.article.Folding;

/** Finds where addresses of the web and of electronic mail, and tags of HTML, end. */
final class Addresses {
    private Addresses() {}

    /** Past a tag of HTML; the same index when there is none. */
    static int afterTag(String text, int start, int limit) {
        int next = start + 1;
        if (next >= limit
                || !(Character.isLetter(text.charAt(next))
                        || text.charAt(next) == '/'
                        || text.charAt(next) == '!')) {
            return start;
        }
        int end = Math.min(limit, start + 300);
        for (int i = next; i < end && text.charAt(i) != '<'; i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
        }
        return start;
    }

    /** Past an address of the web; the same index when there is none. */
    static int webEnd(String text, int start, int limit) {
        if (!text.startsWith("http", start) && !text.startsWith("www.", start)) {
            return start;
        }
        int i = start;
        boolean address =
                text.startsWith("www.", start)
                        || text.startsWith("http://", start)
                        || text.startsWith("https://", start);
        while (address
                && i < limit
                && !Folding.isSpace(text.charAt(i))
                && ",;()<>\"«»“”".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        while (i > start && ".:!?'’".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    /** Past an address of electronic mail; the same index when there is none. */
    static int mailEnd(String text, int start, int limit) {
        int at = start;
        while (at < limit && at - start < 64 && isMailPart(text.charAt(at))) {
            at++;
        }
        if (at == start || at >= limit || text.charAt(at) != '@') {
            return start;
        }
        int i = at + 1;
        while (i < limit && isMailPart(text.charAt(i))) {
            i++;
        }
        while (i > at + 1 && text.charAt(i - 1) == '.') {
            i--;
        }
        return i > at + 1 ? i : start;
    }

    private static boolean isMailPart(char c) {
        return c < 128 && Character.isLetterOrDigit(c)
                || c == '.'
                || c == '-'
                || c == '_'
                || c == '+';
    }
}
