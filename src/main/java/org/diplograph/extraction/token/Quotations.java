package org.diplograph.extraction.token;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.diplograph.article.Article;
import org.diplograph.article.Block;
import org.diplograph.article.Folding;
import org.diplograph.article.TextSpan;

/**
 * Finds what stands between quotation marks, in one pass over each block. Only the outermost marks
 * count; an opening mark that is never closed is closed at the end of its block.
 */
final class Quotations {
    /** Marks nested deeper say nothing more. */
    private static final int DEEPEST = 8;

    private Quotations() {}

    /** The insides of the outermost quotation marks, in order. */
    static List<TextSpan> of(Article article) {
        List<TextSpan> found = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.kind().isRead()) {
                scan(article.text(), block.span(), found);
            }
        }
        return found;
    }

    private static void scan(String text, TextSpan block, List<TextSpan> found) {
        Deque<Character> open = new ArrayDeque<>();
        int start = -1;
        for (int i = block.start(); i < block.end(); i++) {
            char c = text.charAt(i);
            char closer = closerOf(text, block, i, c, open);
            if (closer != 0 && open.size() < DEEPEST) {
                if (open.isEmpty()) {
                    start = i + 1;
                }
                open.push(closer);
            } else if (!open.isEmpty() && closes(text, block, i, c, open.peek())) {
                open.pop();
                if (open.isEmpty()) {
                    add(text, start, i, found);
                }
            } else if (open.size() > 1 && c == open.peekLast()) {
                // the outer mark closes over inner ones left open
                open.clear();
                add(text, start, i, found);
            }
        }
        if (!open.isEmpty()) {
            add(text, start, block.end(), found);
        }
    }

    private static void add(String text, int from, int to, List<TextSpan> found) {
        int start = from;
        int end = to;
        while (start < end && Folding.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Folding.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            found.add(new TextSpan(start, end));
        }
    }

    /** The mark that will close the quotation that opens here; 0 when none opens. */
    private static char closerOf(
            String text, TextSpan block, int i, char c, Deque<Character> open) {
        return switch (c) {
            case '«' -> '»';
            case '“' -> open.isEmpty() || open.peek() != '“' ? '”' : 0;
            case '„' -> '“';
            case '‹' -> '›';
            case '"' -> open.contains('"') ? 0 : '"';
            case '‘' -> isWordBefore(text, block, i) ? 0 : '’';
            case '\'' ->
                    !isWordBefore(text, block, i)
                                    && isWordAfter(text, block, i)
                                    && !open.contains('\'')
                                    && hasCloser(text, block, i)
                            ? '\''
                            : 0;
            default -> 0;
        };
    }

    private static boolean closes(String text, TextSpan block, int i, char c, char closer) {
        if (c != closer && !(closer == '”' && c == '"') && !(closer == '"' && c == '”')) {
            return false;
        }
        return c != '’' && c != '\'' || !isWordAfter(text, block, i);
    }

    private static boolean isWordBefore(String text, TextSpan block, int i) {
        return i > block.start() && Character.isLetterOrDigit(text.charAt(i - 1));
    }

    private static boolean isWordAfter(String text, TextSpan block, int i) {
        return i + 1 < block.end() && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    /**
     * Whether a plain single mark that could open is followed, not far off, by one that could
     * close.
     */
    private static boolean hasCloser(String text, TextSpan block, int from) {
        int limit = Math.min(block.end(), from + 300);
        for (int i = from + 2; i < limit; i++) {
            if (text.charAt(i) == '\''
                    && !isWordAfter(text, block, i)
                    && text.charAt(i - 1) != ' ') {
                return true;
            }
        }
        return false;
    }
}
