package org.diplograph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diplograph.article.ArticleImport.Reason;
import org.diplograph.article.ArticleImport.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFolderTest {
    @TempDir private Path folder;

    private final ArticleFolder reader = new ArticleFolder(ArticleReader.create());

    @Test
    void goodArticlesAreReadByNameAndBadFilesNamed() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "Lima écoute.");
        Files.writeString(folder.resolve("a.TXT"), "Quito parle.");
        Files.writeString(folder.resolve("notes.md"), "not an article");
        Files.createDirectory(folder.resolve("more.txt"));
        Files.write(folder.resolve("c.txt"), new byte[] {'P', 'K', 3, 4});
        FolderImport.Loaded loaded = loaded();
        assertThat(loaded.articles().stream().map(Article::file)).containsExactly("a.TXT", "b.txt");
        assertThat(loaded.rejections())
                .containsExactly(new Rejected("c.txt", Reason.BINARY, "ZIP (docx, odt, epub …)"));
    }

    @Test
    void moreThan200FilesAreRefusedOneByOne() throws IOException {
        for (int i = 0; i < 202; i++) {
            Files.writeString(folder.resolve("%03d.txt".formatted(i)), "Lima écoute.");
        }
        FolderImport.Loaded loaded = loaded();
        assertThat(loaded.articles()).hasSize(200);
        assertThat(loaded.rejections())
                .containsExactly(
                        new Rejected("200.txt", Reason.TOO_MANY_FILES, "202"),
                        new Rejected("201.txt", Reason.TOO_MANY_FILES, "202"));
    }

    @Test
    void foldersWithoutArticlesSayWhy() throws IOException {
        assertThat(reader.read(folder)).isEqualTo(new FolderImport.Empty(folder));
        Path nowhere = folder.resolve("nowhere");
        assertThat(reader.read(nowhere)).isEqualTo(new FolderImport.Missing(nowhere));
        Path file = Files.writeString(folder.resolve("a.txt"), "Lima écoute.");
        assertThat(reader.read(file)).isEqualTo(new FolderImport.NotAFolder(file));
    }

    @Test
    void aDayWithoutYearIsDatedByTheOtherArticles() throws IOException {
        Files.writeString(
                folder.resolve("1.txt"),
                "Lima accueillera le 9 mai prochain une conférence sur la pêche.");
        Files.writeString(
                folder.resolve("2.txt"), "La conférence s’est ouverte à Lima le 9 mai 2022.");
        Files.writeString(folder.resolve("3.txt"), "Le Chili votera le 2 juin prochain.");
        assertThat(loaded().articles().stream().map(Article::published))
                .containsExactly(
                        PartialDate.parse("2022-05"), PartialDate.parse("2022-05-09"), null);
    }

    @Test
    void aDayKnownInTwoYearsDatesNothing() throws IOException {
        Files.writeString(
                folder.resolve("1.txt"), "Lima accueillera le 9 mai prochain une conférence.");
        Files.writeString(
                folder.resolve("2.txt"), "Le traité du 9 mai 2022 remplace celui du 9 mai 2012.");
        assertThat(loaded().articles().getFirst().published()).isNull();
    }

    private FolderImport.Loaded loaded() {
        FolderImport read = reader.read(folder);
        assertThat(read).isInstanceOf(FolderImport.Loaded.class);
        return (FolderImport.Loaded) read;
    }

    @Test
    void theListsCannotBeChanged() {
        FolderImport.Loaded loaded = new FolderImport.Loaded(folder, List.of(), List.of());
        assertThat(loaded.articles()).isUnmodifiable();
    }
}
