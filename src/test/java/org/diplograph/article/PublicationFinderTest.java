package org.diplograph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationFinderTest {
    private static String published(String text) {
        return Objects.toString(Read.article(text).published());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Accra, 3 mai 2024 – Le ministre a parlé.|2024-05-03",
                "ACCRA, May 3, 2024 (GNA) - The minister spoke.|2024-05-03",
                "Le titre\\nPublié le 03/05/2024 à 10h\\nLe ministre a parlé le 1er mai 2024.|2024-05-03",
                "The title\\nPublished 3 May 2024\\nThe minister spoke.|2024-05-03",
                "The title\\nMay 3rd, 2024\\nThe minister spoke.|2024-05-03",
                "Le titre\\n(AGP) 2024-05-03\\nLe ministre a parlé.|2024-05-03",
                "Le titre\\nMis en ligne en mai 2024\\nLe ministre a parlé.|2024-05",
                "(Accra, 03/05/24) Le ministre a parlé.|2024-05-03",
                "date 2024-05 Le titre\\n\\nLe ministre a parlé.|2024-05",
                "Le ministre a parlé ce vendredi 3 mai 2024 à Accra. Le traité date du 1er mai 2024.|2024-05-03",
                "Le ministre a parlé hier jeudi 2 mai 2024 à Accra.|2024-05-03",
                "Réunis en novembre 2023, ils se sont revus hier jeudi 2 mai.|2024-05-03",
                "Le ministre a parlé le 2 mai 2024. Il reviendra le 9 juin 2024 prochain.|2024-05-02",
                "Le ministre a parlé dimanche dernier. L’accord du dimanche 30 juin 2024 reste valable.|2024-07",
                "The minister spoke on 2 May 2024 and will be back.|2024-05-02",
                "Le ministre a parlé.|null",
                "Il reviendra le 9 juin prochain.|null",
                "Il a parlé le 31 février 2024.|null",
            })
    void theTextTellsWhenItWasPublished(String text, String expected) {
        assertThat(published(text.replace("\\n", "\n"))).isEqualTo(expected);
    }

    @Test
    void theListOfOtherArticlesTellsTheYearOnly() {
        assertThat(
                        published(
                                "Le ministre a parlé ce 3 mai.\nArticles similaires\n- Un autre article - lundi 9 décembre 2024"))
                .isEqualTo("2024-05-03");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le ministre a parlé.\\nSource : Le Phare|Le Phare",
                "ACCRA (Reuters) - The minister spoke.|Reuters",
                "Le ministre a parlé.\\nAwa Bello pour LePhare|LePhare",
                "Le ministre a parlé.\\n© 2024 www.lephare.net|lephare.net",
                "Le ministre a parlé.|null",
            })
    void linesAroundTheArticleTellTheOutlet(String text, String expected) {
        assertThat(Objects.toString(Read.article(text.replace("\\n", "\n")).outlet()))
                .isEqualTo(expected);
    }
}
