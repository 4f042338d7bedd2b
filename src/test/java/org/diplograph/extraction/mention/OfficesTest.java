package org.diplograph.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.diplograph.actor.ActorId;
import org.junit.jupiter.api.Test;

class OfficesTest {
    @Test
    void anAdjectiveAndAPortfolioBeforeTheName() {
        assertThat(
                        Mentions.offices(
                                "Le ministre kényan des Affaires étrangères, Peter Odhiambo, a reçu son homologue tanzanien, Joseph Mwakasege."))
                .containsExactly(
                        "person:peter-odhiambo → KEN FOREIGN_MINISTER ASSERTED",
                        "person:joseph-mwakasege → TZA OTHER ASSERTED");
    }

    @Test
    void theNameBeforeTheOffice() {
        assertThat(
                        Mentions.offices(
                                "Ana Torres, ministre de la Santé du Pérou, et Luis Vega, son homologue chilien, se sont rencontrés à Lima."))
                .containsExactly(
                        "person:ana-torres → PER MINISTER ASSERTED",
                        "person:luis-vega → CHL OTHER ASSERTED");
    }

    @Test
    void formerOfficesHaveEnded() {
        assertThat(
                        Mentions.offices(
                                "L'ancien président bolivien Carlos Quispe a rencontré l'ambassadeur du Japon en Bolivie, Kenji Mori."))
                .containsExactly(
                        "person:carlos-quispe → BOL HEAD_OF_STATE ENDED",
                        "person:kenji-mori → JPN AMBASSADOR ASSERTED");
    }

    @Test
    void englishTitlesBeforeTheName() {
        assertThat(
                        Mentions.offices(
                                "Polish Foreign Minister Jan Kowalczyk met the Finnish prime minister, Aino Virtanen, in Helsinki."))
                .containsExactly(
                        "person:jan-kowalczyk → POL FOREIGN_MINISTER ASSERTED",
                        "person:aino-virtanen → FIN HEAD_OF_GOVERNMENT ASSERTED");
    }

    @Test
    void aSpokespersonOfAnOrganisation() {
        assertThat(
                        Mentions.offices(
                                "Maria Lopez, a spokesperson for the African Union, said talks would go on."))
                .containsExactly("person:maria-lopez → org:ua SPOKESPERSON ASSERTED");
    }

    @Test
    void aPossessiveBeforeTheOffice() {
        assertThat(Mentions.offices("Uganda's defence minister, Okello Achan, travelled to Juba."))
                .containsExactly("person:okello-achan → UGA DEFENCE_MINISTER ASSERTED");
    }

    @Test
    void anEnvoyServesWhoSendsAndNotWhereHeGoes() {
        assertThat(
                        Mentions.offices(
                                "The UN's special envoy to Haiti, Helen Strand, spoke to reporters."))
                .containsExactly("person:helen-strand → org:onu ENVOY ASSERTED");
    }

    @Test
    void severalHoldersInOrder() {
        assertThat(
                        Mentions.offices(
                                "Ses homologues danois et norvégien, Lars Holm et Erik Dahl, ont approuvé le texte."))
                .containsExactly(
                        "person:erik-dahl → NOR OTHER ASSERTED",
                        "person:lars-holm → DNK OTHER ASSERTED");
    }

    @Test
    void twoTitlesInOneSentence() {
        assertThat(
                        Mentions.offices(
                                "US Secretary of State John Miller and British Foreign Secretary Jane Cole met in London."))
                .containsExactly(
                        "person:john-miller → USA FOREIGN_MINISTER ASSERTED",
                        "person:jane-cole → GBR FOREIGN_MINISTER ASSERTED");
    }

    @Test
    void anOfficeWithoutItsStateServesTheStateOfTheArticle() {
        assertThat(
                        Mentions.offices(
                                "Le ministre de la Défense, Amadou Ba, a inauguré une base au Sénégal."))
                .containsExactly("person:amadou-ba → SEN DEFENCE_MINISTER ASSERTED");
    }

    @Test
    void theHeadOfAnOrganisation() {
        assertThat(
                        Mentions.offices(
                                "La directrice générale du FMI, Irina Petrova, est arrivée à Dakar pour une visite au Sénégal."))
                .containsExactly("person:irina-petrova → org:fmi HEAD_OF_ORGANISATION ASSERTED");
    }

    @Test
    void someoneFromAnOrganisation() {
        assertThat(Mentions.offices("Dr Sara Lind from the World Food Programme visited Yemen."))
                .containsExactly("person:sara-lind → org:pam OTHER ASSERTED");
    }

    @Test
    void militaryTitlesBelongToTheOffice() {
        assertThat(
                        Mentions.offices(
                                "Un porte-parole de l'armée éthiopienne, le colonel Tesfa Bekele, a démenti."))
                .containsExactly("person:tesfa-bekele → ETH SPOKESPERSON ASSERTED");
    }

    @Test
    void aPresidencyByAnAdjective() {
        assertThat(Mentions.offices("La présidence indonésienne du G20 a proposé un fonds."))
                .containsExactly("IDN → org:g20 CHAIR ASSERTED");
    }

    @Test
    void aPresidencyOverTheNextClause() {
        assertThat(Mentions.offices("Sous présidence ghanéenne, la CEDEAO a adopté un plan."))
                .containsExactly("GHA → org:cedeao CHAIR ASSERTED");
    }

    @Test
    void aPresidencyByItsVerb() {
        assertThat(
                        Mentions.offices(
                                "Le Sénégal, qui assure la présidence de l'UEMOA, a convoqué un sommet."))
                .containsExactly("SEN → org:uemoa CHAIR ASSERTED");
    }

    @Test
    void aPresidencyTakenOver() {
        assertThat(
                        Mentions.offices(
                                "Poland took over the rotating presidency of the European Union."))
                .containsExactly("POL → org:ue CHAIR ASSERTED");
    }

    @Test
    void aJournalistRepresentsNobody() {
        assertThat(Mentions.offices("Le journaliste péruvien Luis Vega a été libéré au Chili."))
                .isEmpty();
    }

    @Test
    void thePresidencyOfAStateIsNoChair() {
        assertThat(Mentions.offices("La présidence kényane a démenti l'information.")).isEmpty();
    }

    @Test
    void aPersonStandsForWhomTheOfficeServes() {
        assertThat(
                        Mentions.find(
                                        "Le ministre kényan Peter Odhiambo a parlé. M. Odhiambo est parti.")
                                .represents())
                .containsExactly(
                        Map.entry(new ActorId("person:peter-odhiambo"), new ActorId("KEN")));
    }

    @Test
    void theSameArticleGivesTheSameFactsTwice() {
        String text =
                "Le ministre kényan Peter Odhiambo a reçu le président du Ghana, Kofi Mensah.";

        assertThat(Mentions.find(text)).isEqualTo(Mentions.find(text));
    }
}
