package org.diplograph.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises what is left of HTML in a text: tags, comments, scripts, character references. */
final class Markup {
    /**
     * A piece of markup.
     *
     * @param text what is seen in its place
     */
    record Piece(String text, int end) {}

    private static final int LONGEST_TAG = 1_000;
    private static final int LONGEST_REFERENCE = 10;

    /** Elements that begin on a new line. */
    private static final Set<String> BLOCKS =
            Set.of(
                    "html",
                    "head",
                    "body",
                    "title",
                    "p",
                    "div",
                    "br",
                    "hr",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "table",
                    "tr",
                    "blockquote",
                    "section",
                    "article",
                    "header",
                    "footer",
                    "figure",
                    "figcaption",
                    "main",
                    "nav",
                    "aside");

    /** Elements inside a line. */
    private static final Set<String> INLINE =
            Set.of(
                    "a", "b", "i", "u", "em", "strong", "span", "small", "sup", "sub", "font",
                    "img", "abbr", "cite", "mark", "time", "q", "td", "th", "tbody", "thead",
                    "meta", "link");

    private static final Set<String> HIDDEN = Set.of("script", "style");

    private static final Map<String, String> REFERENCES = new HashMap<>();

    static {
        for (String line : WordList.lines(Markup.class, "references.txt")) {
            int space = line.indexOf(' ');
            REFERENCES.put(
                    line.substring(0, space),
                    Character.toString(Integer.parseInt(line.substring(space + 1), 16)));
        }
    }

    private final String text;

    /** From here on no hidden element is closed any more. */
    private int lastHiddenEnd;

    Markup(String text) {
        this.text = text;
        lastHiddenEnd = text.length();
    }

    /** The markup that begins at an index, null when none does. */
    @Nullable Piece at(int start) {
        return text.charAt(start) == '<' ? tag(start) : reference(start);
    }

    private @Nullable Piece tag(int start) {
        if (text.startsWith("<!--", start)) {
            int close =
                    text.indexOf("-->", start + 4, Math.min(text.length(), start + LONGEST_TAG));
            return close < 0 ? null : new Piece("", close + 3);
        }
        int from = text.startsWith("</", start) ? start + 2 : start + 1;
        int to = from;
        while (to < text.length() && to - from < LONGEST_REFERENCE && isNamePart(text.charAt(to))) {
            to++;
        }
        String name = text.substring(from, to).toLowerCase(Locale.ROOT);
        boolean block = BLOCKS.contains(name);
        boolean hidden = HIDDEN.contains(name);
        int end = block || hidden || INLINE.contains(name) ? tagEnd(to) : -1;
        if (end < 0) {
            return null;
        }
        return new Piece(
                block || hidden ? "\n" : "",
                hidden && from == start + 1 ? hiddenEnd(end, name) : end);
    }

    private int tagEnd(int from) {
        int limit = Math.min(text.length(), from + LONGEST_TAG);
        for (int i = from; i < limit && text.charAt(i) != '<'; i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
        }
        return -1;
    }

    /** Past the element's content, when it is closed at all. */
    private int hiddenEnd(int from, String name) {
        if (from >= lastHiddenEnd) {
            return from;
        }
        int close = text.indexOf("</" + name, from);
        int end = close < 0 ? -1 : tagEnd(close + 2 + name.length());
        if (end < 0) {
            lastHiddenEnd = from;
            return from;
        }
        return end;
    }

    private @Nullable Piece reference(int start) {
        int end = text.indexOf(';', start + 1, Math.min(text.length(), start + LONGEST_REFERENCE));
        if (end < 0) {
            return null;
        }
        String name = text.substring(start + 1, end);
        String seen = name.startsWith("#") ? numbered(name) : REFERENCES.get(name);
        return seen == null ? null : new Piece(seen, end + 1);
    }

    private static @Nullable String numbered(String name) {
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        String digits = name.substring(hexadecimal ? 2 : 1);
        if (digits.isEmpty()
                || !digits.chars().allMatch(c -> Character.digit(c, hexadecimal ? 16 : 10) >= 0)) {
            return null;
        }
        int c = Integer.parseInt(digits, hexadecimal ? 16 : 10);
        boolean character = Character.isValidCodePoint(c) && c >= ' ' && (c < 0xD800 || c > 0xDFFF);
        return character ? Character.toString(c) : null;
    }

    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
