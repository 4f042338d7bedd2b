package org.diplograph.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the longest known name that begins at a word. Immutable once built. */
public final class NameIndex {
    /**
     * Known names that fit the same words.
     *
     * @param names in the order in which they were added; never empty
     * @param length how many words they take
     */
    public record Match(List<KnownName> names, int length) {}

    private record Leaf(KnownName name, List<NameWord> words) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Leaf> leaves = new ArrayList<>(1);
    }

    private final Node root = new Node();

    public NameIndex(Iterable<KnownName> names) {
        for (KnownName name : names) {
            List<NameWord> words = NameWord.split(name.written());
            Node node = root;
            for (NameWord word : words) {
                node = node.next.computeIfAbsent(word.folded(), unused -> new Node());
            }
            if (node != root) {
                node.leaves.add(new Leaf(name, words));
            }
        }
    }

    /**
     * The longest match at a word of a text, null if there is none.
     *
     * @param anyCase whether capitals tell nothing, as in a headline of capitals
     */
    public @Nullable Match longest(String text, List<NameWord> words, int from, boolean anyCase) {
        Match best = null;
        Node node = root;
        boolean punctuated = false;
        for (int i = from; i < words.size(); i++) {
            if (i > from) {
                int end = words.get(i - 1).end();
                int start = words.get(i).start();
                punctuated = punctuated || isPunctuated(text, end, start);
                if (!isJoint(text, end, start)) {
                    break;
                }
            }
            node = node.next.get(words.get(i).folded());
            if (node == null) {
                break;
            }
            List<KnownName> fitting = fitting(node, words, from, anyCase, punctuated);
            if (!fitting.isEmpty()) {
                best = new Match(fitting, i - from + 1);
            }
        }
        return best;
    }

    private static List<KnownName> fitting(
            Node node, List<NameWord> words, int from, boolean anyCase, boolean punctuated) {
        if (node.leaves.isEmpty()) {
            return List.of();
        }
        List<KnownName> fitting = new ArrayList<>(node.leaves.size());
        for (Leaf leaf : node.leaves) {
            boolean written =
                    !punctuated
                            || isPunctuated(leaf.name.written(), 0, leaf.name.written().length());
            if (written && (anyCase || leaf.name.fits(leaf.words, words, from))) {
                fitting.add(leaf.name);
            }
        }
        return fitting;
    }

    /** Whether there is a comma, a plus or a slash, which only some names have. */
    private static boolean isPunctuated(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '+' || c == '/') {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether what stands between two words may stand inside a name: a space, an apostrophe, a
     * hyphen, a stop.
     */
    private static boolean isJoint(String text, int from, int to) {
        if (to - from > 3) {
            return false;
        }
        boolean stop = false;
        for (int i = from; i < to; i++) {
            switch (text.charAt(i)) {
                case ' ',
                        '\u00A0',
                        '\u202F',
                        '\t',
                        '\r',
                        '\n',
                        '\'',
                        '’',
                        '‘',
                        'ʼ',
                        '-',
                        '‐',
                        '‑',
                        '–',
                        '&',
                        ',',
                        '+',
                        '/' -> {}
                case '.' -> stop = true;
                default -> {
                    return false;
                }
            }
        }
        return !stop || to - from == 1;
    }
}
