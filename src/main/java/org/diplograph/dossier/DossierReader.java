package org.diplograph.dossier;

import java.nio.file.Path;
import java.util.List;
import org.diplograph.article.ArticleFolder;
import org.diplograph.article.FolderImport;
import org.diplograph.extraction.Extraction;
import org.diplograph.extraction.FactExtractor;

/** Reads a folder of articles, extracts their facts on all processors, and puts them together. */
public final class DossierReader {
    private final ArticleFolder folder;
    private final FactExtractor extractor;

    public DossierReader(ArticleFolder folder, FactExtractor extractor) {
        this.folder = folder;
        this.extractor = extractor;
    }

    /** Reads a dossier that is called as its folder. */
    public DossierImport read(Path path) {
        return read(path, path.toAbsolutePath().normalize().getFileName().toString());
    }

    /**
     * @param name what to call the dossier
     */
    public DossierImport read(Path path, String name) {
        FolderImport read = folder.read(path);
        if (!(read instanceof FolderImport.Loaded loaded) || loaded.articles().isEmpty()) {
            return new DossierImport.Refused(read);
        }
        List<Extraction> extractions =
                loaded.articles().parallelStream().map(extractor::extract).toList();
        return new DossierImport.Opened(
                DossierAssembly.assemble(name, extractions, loaded.rejections()));
    }
}
