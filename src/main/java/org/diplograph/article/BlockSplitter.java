package org.diplograph.article;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into blocks and tells what each is. */
final class BlockSplitter {
    private static final int LONGEST_TITLE = 220;
    private static final int LONGEST_HEADING = 110;

    private final BoilerplateCues cues;
    private final SentenceSplitter sentences;

    private BlockSplitter(BoilerplateCues cues, SentenceSplitter sentences) {
        this.cues = cues;
        this.sentences = sentences;
    }

    static BlockSplitter load(SentenceSplitter sentences) {
        return new BlockSplitter(BoilerplateCues.load(), sentences);
    }

    /** The blocks of a text, in order, at least one; they do not overlap. */
    List<Block> split(String text, Language language) {
        List<Line> lines = Lines.of(text);
        BlockKind[] kinds = boilerplate(text, lines);
        List<Block> blocks = new ArrayList<>();
        boolean anyRead = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (kinds[i] == BlockKind.BOILERPLATE) {
                blocks.add(new Block(BlockKind.BOILERPLATE, line.span()));
                continue;
            }
            BlockKind kind = kindOf(text, lines, kinds, i, !anyRead);
            add(text, line, kind, language, blocks);
            anyRead = true;
        }
        return blocks;
    }

    /** Marks the lines that are no part of the article; the others stay null. */
    private BlockKind[] boilerplate(String text, List<Line> lines) {
        BlockKind[] kinds = new BlockKind[lines.size()];
        boolean closed = false;
        boolean read = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            closed = closed || (read && cues.closes(text, line));
            boolean byline = !read || i == 0 ? false : i <= 2 && cues.isOpeningByline(text, line);
            if (closed || byline || cues.isBoilerplate(text, line)) {
                kinds[i] = BlockKind.BOILERPLATE;
            } else {
                read = true;
            }
        }
        int last = lines.size() - 1;
        while (last > 0 && kinds[last] == BlockKind.BOILERPLATE) {
            last--;
        }
        if (last > 0 && !lines.get(last).bullet() && cues.isSignature(text, lines.get(last))) {
            kinds[last] = BlockKind.BOILERPLATE;
        }
        return kinds;
    }

    private static BlockKind kindOf(
            String text, List<Line> lines, BlockKind[] kinds, int i, boolean first) {
        Line line = lines.get(i);
        if (line.bullet()) {
            return BlockKind.BULLET;
        }
        Line next = null;
        for (int k = i + 1; k < lines.size() && next == null; k++) {
            next = kinds[k] == BlockKind.BOILERPLATE ? null : lines.get(k);
            if (k - i > 4) {
                break;
            }
        }
        char end = text.charAt(line.end() - 1);
        if (end == ':' && next != null && (next.bullet() || isItem(text, next))) {
            return BlockKind.LEAD_IN;
        }
        if (i > 0
                && followsList(text, lines, i)
                && (isItem(text, line) || isLastItem(text, lines, i))) {
            return BlockKind.BULLET;
        }
        boolean open =
                end != '.'
                        && end != ','
                        && end != ';'
                        && end != ':'
                        && end != '…'
                        && !Lines.endsQuotedSentence(text, line);
        if (first
                && next != null
                && open
                && line.length() <= LONGEST_TITLE
                && startsLikeTitle(text, line)) {
            return BlockKind.TITLE;
        }
        boolean heading =
                next != null
                        && open
                        && line.length() <= LONGEST_HEADING
                        && startsLikeTitle(text, line)
                        && !first;
        return heading ? BlockKind.HEADING : BlockKind.PARAGRAPH;
    }

    /** An item of a list without bullets: it ends with a semicolon. */
    private static boolean isItem(String text, Line line) {
        return text.charAt(line.end() - 1) == ';';
    }

    private static boolean isLastItem(String text, List<Line> lines, int i) {
        return isItem(text, lines.get(i - 1))
                && Character.isLowerCase(text.charAt(lines.get(i).start()));
    }

    private static boolean followsList(String text, List<Line> lines, int i) {
        char before = text.charAt(lines.get(i - 1).end() - 1);
        return before == ':' || before == ';';
    }

    private static boolean startsLikeTitle(String text, Line line) {
        int c = text.codePointAt(line.start());
        return !Character.isLowerCase(c) && c != ',' && c != ')';
    }

    private void add(
            String text, Line line, BlockKind kind, Language language, List<Block> blocks) {
        TextSpan rest = line.span();
        int dateline = cues.datelineEnd(text, rest, kind);
        if (dateline > rest.start()) {
            blocks.add(
                    new Block(BlockKind.BOILERPLATE, Lines.trimmed(text, rest.start(), dateline)));
            rest = Lines.trimmed(text, dateline, rest.end());
        }
        if (kind == BlockKind.LEAD_IN) {
            List<TextSpan> parts = sentences.split(text, rest, language);
            if (parts.size() > 1) {
                int cut = parts.getLast().start();
                blocks.add(new Block(BlockKind.PARAGRAPH, Lines.trimmed(text, rest.start(), cut)));
                rest = new TextSpan(cut, rest.end());
            }
        }
        int tail = kind == BlockKind.PARAGRAPH ? cues.tailStart(text, rest) : rest.end();
        if (tail > rest.start() && tail < rest.end()) {
            blocks.add(new Block(kind, Lines.trimmed(text, rest.start(), tail)));
            blocks.add(new Block(BlockKind.BOILERPLATE, Lines.trimmed(text, tail, rest.end())));
        } else {
            blocks.add(new Block(kind, rest));
        }
    }
}
