package org.diplograph.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was read; every span of it points into {@code text}, which is the file's text
 * unchanged (without a byte order mark), so that a quotation is always verbatim.
 *
 * @param file name of its file, unique in a dossier
 * @param title its title, or the beginning of its text when it has none
 * @param outlet who published it, as far as the text says
 * @param published its publication date, as far as the text says
 */
public record Article(
        String file,
        String title,
        String text,
        Language language,
        @Nullable PartialDate published,
        @Nullable String outlet,
        List<Block> blocks,
        List<Sentence> sentences) {
    public Article {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
    }

    /** The same article with another date of publication. */
    public Article publishedOn(PartialDate date) {
        return new Article(file, title, text, language, date, outlet, blocks, sentences);
    }

    public BlockKind kindOf(Sentence sentence) {
        return blocks.get(sentence.block()).kind();
    }

    public String textOf(Sentence sentence) {
        return sentence.span().of(text);
    }
}
