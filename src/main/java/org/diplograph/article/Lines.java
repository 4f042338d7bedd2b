package org.diplograph.article;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines, takes off their bullets and joins those that were only wrapped. */
final class Lines {
    private static final String BULLETS = "•✓✔▪►➢➤‣◦●■○·→✅✴❖◆";
    private static final int NARROW = 100;

    private Lines() {}

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean blank = true;
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && !isLineEnd(text.charAt(end))) {
                end++;
            }
            TextSpan span = trimmed(text, i, end);
            if (span.length() == 0) {
                blank = true;
            } else {
                addItems(text, span, blank, lines);
                blank = false;
            }
            boolean pair =
                    end + 1 < text.length()
                            && text.charAt(end) == '\r'
                            && text.charAt(end + 1) == '\n';
            i = end + (pair ? 2 : 1);
        }
        return joined(text, lines);
    }

    /** A line; or several, where a line runs bullets together. */
    private static void addItems(String text, TextSpan span, boolean blank, List<Line> lines) {
        int from = span.start();
        boolean bullet = false;
        boolean first = true;
        for (int i = span.start(); i < span.end(); i++) {
            boolean mark =
                    BULLETS.indexOf(text.charAt(i)) >= 0
                            && (i == span.start() || Folding.isSpace(text.charAt(i - 1)))
                            && text.charAt(i) != '·'
                            && text.charAt(i) != '→';
            if (mark) {
                TextSpan before = trimmed(text, from, i);
                if (before.length() > 0) {
                    lines.add(line(text, before, bullet, blank && first));
                    first = false;
                }
                from = i + 1;
                bullet = true;
            }
        }
        TextSpan last = trimmed(text, from, span.end());
        if (last.length() > 0) {
            lines.add(line(text, last, bullet, blank && first));
        }
    }

    private static Line line(String text, TextSpan span, boolean bullet, boolean afterBlank) {
        int content = bullet ? span.start() : afterBullet(text, span);
        if (content > span.start() && content < span.end()) {
            return new Line(content, span.end(), true, afterBlank);
        }
        return new Line(span.start(), span.end(), bullet, afterBlank);
    }

    /**
     * Where the words begin after a dash, a star or a number in list style; the start when there is
     * none.
     */
    private static int afterBullet(String text, TextSpan span) {
        int i = span.start();
        char c = text.charAt(i);
        if (BULLETS.indexOf(c) >= 0) {
            return skipBlanks(text, i + 1, span.end());
        }
        if (c == '-' || c == '*' || c == '–' || c == '—' || c == '+') {
            boolean spaced =
                    i + 1 < span.end()
                            && (Folding.isSpace(text.charAt(i + 1))
                                    || c == '-' && Character.isUpperCase(text.charAt(i + 1)));
            return spaced ? skipBlanks(text, i + 1, span.end()) : i;
        }
        boolean bracket = c == '(';
        int number = bracket ? i + 1 : i;
        int end = number;
        while (end < span.end() && end - number < 2 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        if (end == number && end < span.end() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean letter = end > number && !Character.isDigit(text.charAt(number));
        if (end == number || end + 1 >= span.end()) {
            return i;
        }
        char close = text.charAt(end);
        boolean closed = close == ')' || (close == '.' || close == '°') && !letter && !bracket;
        return closed && Folding.isSpace(text.charAt(end + 1))
                ? skipBlanks(text, end + 1, span.end())
                : i;
    }

    private static int skipBlanks(String text, int from, int end) {
        int i = from;
        while (i < end
                && (Folding.isSpace(text.charAt(i)) || Folding.isInvisible(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    /** Joins lines of which a following one goes on in the middle of a sentence. */
    private static List<Line> joined(String text, List<Line> lines) {
        boolean wrapped = isWrapped(text, lines);
        List<Line> joined = new ArrayList<>(lines.size());
        for (Line line : lines) {
            Line previous = joined.isEmpty() ? null : joined.getLast();
            if (previous != null && goesOn(text, previous, line, wrapped)) {
                joined.removeLast();
                joined.add(
                        new Line(
                                previous.start(),
                                line.end(),
                                previous.bullet(),
                                previous.afterBlank()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean goesOn(String text, Line previous, Line line, boolean wrapped) {
        char last = text.charAt(previous.end() - 1);
        return !line.bullet()
                && !line.afterBlank()
                && last != ':'
                && last != ';'
                && !endsSentence(text, previous)
                && (wrapped || Character.isLowerCase(text.charAt(line.start())));
    }

    /**
     * Whether the text was broken into lines of one narrow width, most of them in the middle of a
     * sentence.
     */
    private static boolean isWrapped(String text, List<Line> lines) {
        int broken = 0;
        int longest = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            longest = Math.max(longest, line.length());
            boolean followed = i + 1 < lines.size() && !lines.get(i + 1).afterBlank();
            broken += followed && line.length() > 40 && !endsSentence(text, line) ? 1 : 0;
        }
        return lines.size() >= 6 && longest <= NARROW && broken * 2 > lines.size();
    }

    private static boolean endsSentence(String text, Line line) {
        int i = line.end() - 1;
        while (i > line.start() && isClosing(text.charAt(i))) {
            i--;
        }
        char c = text.charAt(i);
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    /** A line that ends with a full stop inside its quotation marks. */
    static boolean endsQuotedSentence(String text, Line line) {
        return isClosing(text.charAt(line.end() - 1)) && endsSentence(text, line);
    }

    private static boolean isClosing(char c) {
        return c == '»' || c == '”' || c == '"' || c == ')' || Folding.isSpace(c);
    }

    static boolean isLineEnd(char c) {
        return c == '\n'
                || c == '\r'
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\f'
                || c == '\u000B';
    }

    static TextSpan trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(start, end);
    }

    private static boolean isBlank(char c) {
        return Folding.isSpace(c) || Folding.isInvisible(c) || isLineEnd(c);
    }
}
