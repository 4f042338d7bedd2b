package org.diplograph.ui.search;

import org.diplograph.article.Folding;

/**
 * A piece of a text with the place where a search found something.
 *
 * @param before what stands before that place, cut off at a word with an ellipsis
 * @param match the found beginning of a word, as it is written; empty when it is elsewhere
 * @param after what stands after it, cut off likewise
 */
record Excerpt(String before, String match, String after) {
    private static final int BEFORE = 60;
    private static final int AFTER = 110;

    static Excerpt plain(String text) {
        return new Excerpt("", "", shortened(text));
    }

    /** The piece round the first place that one of the words begins. */
    static Excerpt of(String text, SearchWords search) {
        StringBuilder folded = new StringBuilder();
        int[] origin = new int[text.length() * 4 + 1];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            String one = Folding.fold(text.substring(i, i + 1));
            for (int k = 0; k < one.length() && length < origin.length - 1; k++) {
                origin[length++] = i;
                folded.append(one.charAt(k));
            }
        }
        origin[length] = text.length();
        int first = -1;
        int last = -1;
        for (String word : search.words()) {
            int at = SearchWords.beginning(folded.toString(), word);
            if (at >= 0 && (first < 0 || at < first)) {
                first = at;
                last = at + word.length();
            }
        }
        return first < 0 ? plain(text) : around(text, origin[first], origin[last]);
    }

    private static Excerpt around(String text, int start, int end) {
        String before = text.substring(0, start);
        if (before.length() > BEFORE) {
            int cut = before.indexOf(' ', before.length() - BEFORE);
            before = "… " + before.substring(cut < 0 ? before.length() : cut + 1);
        }
        return new Excerpt(before, text.substring(start, end), shortened(text.substring(end)));
    }

    private static String shortened(String text) {
        if (text.length() <= AFTER) {
            return text;
        }
        int cut = text.lastIndexOf(' ', AFTER);
        return text.substring(0, cut <= 0 ? AFTER : cut) + " …";
    }
}
