package org.diplograph.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diplograph.article.ArticleImport.Imported;
import org.diplograph.article.ArticleImport.Reason;
import org.diplograph.article.ArticleImport.Rejected;

/**
 * Reads a file into an {@link Article}. UTF-8 and UTF-16, with or without a byte order mark, and
 * the Western single-byte encodings are recognised. The text is kept as it was decoded, line ends
 * included; only the byte order mark is dropped. What it says is read off its {@link LegibleText}.
 */
public final class ArticleReader {
    /** 10 MB. */
    public static final int MAX_BYTES = 10_000_000;

    /** In UTF-16 code units. */
    public static final int MAX_CHARACTERS = 2_000_000;

    private final LanguageDetector languages = LanguageDetector.load();
    private final BlockSplitter blockSplitter;
    private final SentenceSplitter sentenceSplitter;
    private final PublicationFinder publications;

    private ArticleReader() {
        sentenceSplitter = SentenceSplitter.load();
        blockSplitter = BlockSplitter.load(sentenceSplitter);
        publications = PublicationFinder.load();
    }

    public static ArticleReader create() {
        return new ArticleReader();
    }

    /** Reads a file; its name becomes the article's. */
    public ArticleImport read(Path path) {
        String file = String.valueOf(path.getFileName());
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return new Rejected(file, Reason.UNREADABLE, "not a regular file");
        }
        try (InputStream stream = Files.newInputStream(path)) {
            long size = Files.size(path);
            if (size > MAX_BYTES) {
                return new Rejected(file, Reason.TOO_LARGE, Long.toString(size));
            }
            return read(file, stream.readNBytes(MAX_BYTES + 1));
        } catch (IOException e) {
            return new Rejected(file, Reason.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Reads the content of a file.
     *
     * @param file the name the article is to have
     */
    public ArticleImport read(String file, byte[] content) {
        if (content.length > MAX_BYTES) {
            return new Rejected(file, Reason.TOO_LARGE, Integer.toString(content.length));
        }
        return switch (TextDecoder.decode(content)) {
            case TextDecoder.Binary(String format) -> new Rejected(file, Reason.BINARY, format);
            case TextDecoder.Text(String text) -> readText(file, text);
        };
    }

    /** Reads a text that is already decoded, for instance one pasted by a user. */
    public ArticleImport readText(String file, String text) {
        if (text.length() > MAX_CHARACTERS) {
            return new Rejected(file, Reason.TOO_LONG, Integer.toString(text.length()));
        }
        LegibleText legible = LegibleText.of(text);
        return isEmpty(legible.text())
                ? new Rejected(file, Reason.EMPTY, "")
                : new Imported(read(file, text, legible));
    }

    private static boolean isEmpty(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Folding.isSpace(text.charAt(i)) && !Folding.isInvisible(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private Article read(String file, String original, LegibleText legible) {
        String text = legible.text();
        Language language = languages.detect(text);
        List<Block> blocks = blockSplitter.split(text, language);
        List<Sentence> sentences = sentenceSplitter.split(text, blocks, language);
        return new Article(
                file,
                Titles.of(text, blocks),
                original,
                language,
                publications.date(text, blocks),
                publications.outlet(text, blocks),
                blocks.stream()
                        .map(block -> new Block(block.kind(), legible.inOriginal(block.span())))
                        .toList(),
                sentences.stream()
                        .map(s -> new Sentence(s.index(), legible.inOriginal(s.span()), s.block()))
                        .toList());
    }
}
