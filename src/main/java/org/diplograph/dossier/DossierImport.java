package org.diplograph.dossier;

import org.diplograph.article.FolderImport;

/** What became of a folder that was to be opened as a dossier. */
public sealed interface DossierImport {
    /**
     * The folder is open; single files of it may have been refused ({@link Dossier#rejections()}).
     */
    record Opened(Dossier dossier) implements DossierImport {}

    /**
     * There is nothing to open: the folder is missing, empty or unreadable, or every file in it was
     * refused.
     */
    record Refused(FolderImport reason) implements DossierImport {}
}
