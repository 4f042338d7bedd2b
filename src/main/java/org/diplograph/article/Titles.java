package org.diplograph.article;

import java.util.List;

/** Finds words to call an article by. */
final class Titles {
    private static final int LONGEST = 120;

    private Titles() {}

    /** The title block, or the beginning of the first block that is read, cut at a word. */
    static String of(String text, List<Block> blocks) {
        Block first =
                blocks.stream()
                        .filter(block -> block.kind() == BlockKind.TITLE)
                        .findFirst()
                        .or(
                                () ->
                                        blocks.stream()
                                                .filter(block -> block.kind().isRead())
                                                .findFirst())
                        .orElse(blocks.getFirst());
        String words = first.span().of(text).replace('\n', ' ').replace('\r', ' ').strip();
        if (first.kind() == BlockKind.TITLE || words.length() <= LONGEST) {
            return words;
        }
        int cut = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, cut > 0 ? cut : LONGEST) + "…";
    }
}
