package org.diplograph.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diplograph.article.Article;
import org.diplograph.article.ArticleImport;
import org.diplograph.article.ArticleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the grammar makes of headlines, pronouns and events, from text to facts. */
class ReadingsTest {
    private static final FactExtractor EXTRACTOR = RuleBasedExtractor.create();
    private static final ArticleReader READER = ArticleReader.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ghana cuts ties with Togo | SANCTIONS GHA TGO ASSERTED",
                "Japan, Philippines sign troop pact | COOPERATES JPN PHL ASSERTED",
                "Spain to recall envoy to Argentina | SANCTIONS ESP ARG PLANNED",
                "Lula calls for peace talks between Russia and Ukraine | CONSULTS RUS UKR DESIRED",
            })
    void anEnglishHeadlineHasItsVerbAfterTheNames(String headline, String fact) {
        assertThat(facts("Here is the news of the week.\n\n" + headline)).contains(fact);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Belgrade refuse tout dialogue. Le Kosovo l'accuse de mentir. | ACCUSES XKX SRB"
                        + " ASSERTED",
                "Le Tchad manque de camions. La France lui en a fourni vingt. | AIDS FRA TCD"
                        + " ASSERTED",
            })
    void aFrenchPronounInsideTheVerbMeansWhoActedBefore(String text, String fact) {
        assertThat(facts("Voici les nouvelles de la semaine.\n\n" + text)).contains(fact);
    }

    @Test
    void anEmphaticPronounBetweenCommasIsNoRecipient() {
        assertThat(facts("Le Pérou proteste. Le Brésil a, lui, envoyé des soldats dans le nord."))
                .noneMatch(fact -> fact.startsWith("AIDS BRA PER"));
    }

    @Test
    void aCounterpartAndTheMinisterAfterTheCommaAreTwoPersons() {
        assertThat(
                        facts(
                                "In a phone call with his Omani counterpart, Iranian Foreign"
                                        + " Minister Abbas Araghchi denounced Israeli attacks."))
                .contains("CONSULTS IRN OMN ASSERTED", "ACCUSES IRN ISR ASSERTED")
                .doesNotContain("HOLDS_OFFICE person:abbas-araghchi OMN ASSERTED");
    }

    @Test
    void whatIsOnlyToBeLiftedStillStands() {
        assertThat(facts("Denmark lifted its sanctions on Peru in May."))
                .contains("SANCTIONS DNK PER ENDED", "EASES DNK PER ASSERTED");
        assertThat(facts("Denmark will lift its sanctions on Peru in May."))
                .contains("SANCTIONS DNK PER ASSERTED");
    }

    private static List<String> facts(String text) {
        Article article =
                ((ArticleImport.Imported) READER.readText("reading.txt", text + "\n")).article();
        return EXTRACTOR.extract(article).facts().stream()
                .map(f -> f.type() + " " + f.from() + " " + f.to() + " " + f.status())
                .toList();
    }
}
