package org.diplograph.dossier;

import java.util.List;
import java.util.stream.IntStream;
import org.diplograph.article.ArticleImport.Imported;
import org.diplograph.article.ArticleReader;
import org.diplograph.extraction.Extraction;
import org.diplograph.extraction.RuleBasedExtractor;

/** A dossier of texts that the extraction read. */
public final class ReadDossier {
    private ReadDossier() {}

    /** The articles are called 001.txt and so on. */
    public static Dossier of(String... texts) {
        ArticleReader reader = ArticleReader.create();
        RuleBasedExtractor extractor = RuleBasedExtractor.create();
        List<Extraction> read =
                IntStream.range(0, texts.length)
                        .mapToObj(i -> reader.readText("%03d.txt".formatted(i + 1), texts[i]))
                        .map(article -> extractor.extract(((Imported) article).article()))
                        .toList();
        return DossierAssembly.assemble("read", read, List.of());
    }
}
