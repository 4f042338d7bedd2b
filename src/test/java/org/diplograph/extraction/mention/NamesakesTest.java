package org.diplograph.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.diplograph.fact.Mention;
import org.junit.jupiter.api.Test;

/** States that share a name or an adjective. */
class NamesakesTest {
    @Test
    void aCapitalOfTheSentenceTellsTheTwoCongosApart() {
        assertThat(
                        Mentions.in(
                                "Le Rwanda a répondu à Kinshasa. Brazzaville a fait savoir que le président congolais était prêt à aider.",
                                Mention.Form.DEMONYM))
                .containsExactly("congolais=COG");
    }

    @Test
    void theSentenceBeforeTells() {
        assertThat(
                        Mentions.in(
                                "Kinshasa et Kigali se parlent. La RDC attend. Brazzaville offre ses bons offices. Le ministre congolais ira à Luanda.",
                                Mention.Form.DEMONYM))
                .containsExactly("congolais=COG");
    }

    @Test
    void aWellKnownPersonTells() {
        assertThat(
                        Mentions.in(
                                "Le président congolais Denis Sassou Nguesso est arrivé à Pékin.",
                                Mention.Form.DEMONYM))
                .containsExactly("congolais=COG");
        assertThat(
                        Mentions.in(
                                "Le président congolais Félix Tshisekedi est arrivé à Pékin.",
                                Mention.Form.DEMONYM))
                .containsExactly("congolais=COD");
    }

    @Test
    void theKoreasByTheirCapitals() {
        assertThat(
                        Mentions.in(
                                "Pyongyang a protesté et le ministre coréen de la Défense a quitté la salle.",
                                Mention.Form.DEMONYM))
                .containsExactly("coréen=PRK");
    }

    @Test
    void aTownAbroadAndASquareAreNoState() {
        assertThat(
                        Mentions.in(
                                "The skaters met in Jordan, Minnesota, and the dancers on the Plaza Argentina."))
                .isEmpty();
    }

    @Test
    void aSurnameIsNoOrganisation() {
        assertThat(Mentions.in("La ministre namibienne Helena Wagner a parlé.", Mention.Form.NAME))
                .containsExactly("Helena Wagner=person:helena-wagner");
    }
}
