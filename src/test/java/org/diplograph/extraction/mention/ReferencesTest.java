package org.diplograph.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.diplograph.fact.Mention;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    @Test
    void twoCountriesAreTheTwoNamedTogether() {
        assertThat(
                        Mentions.in(
                                "L'Ouganda et le Kenya ont ouvert un pont. Les deux pays se félicitent."))
                .containsExactly(
                        "NAME Ouganda=UGA", "NAME Kenya=KEN", "REFERENCE deux pays=UGA+KEN");
    }

    @Test
    void twoMinistersMeanTheirStates() {
        assertThat(
                        Mentions.in(
                                "Les ministres des Finances du Chili et du Pérou se sont réunis. Les deux ministres ont signé un texte."))
                .containsExactly(
                        "ROLE ministres des Finances du Chili et du Pérou=CHL+PER",
                        "NAME Chili=CHL",
                        "NAME Pérou=PER",
                        "REFERENCE deux ministres=CHL+PER");
    }

    @Test
    void bothCountriesAreThoseOfTheSentenceBefore() {
        assertThat(Mentions.in("Turkey and Germany want closer ties. Both countries signed."))
                .containsExactly(
                        "NAME Turkey=TUR", "NAME Germany=DEU", "REFERENCE Both countries=TUR+DEU");
    }

    @Test
    void neighboursAreStatesToo() {
        assertThat(
                        Mentions.in(
                                "South Sudan and Sudan reopened their border. The two neighbours had closed it in 2011."))
                .containsExactly(
                        "NAME South Sudan=SSD",
                        "NAME Sudan=SDN",
                        "REFERENCE two neighbours=SSD+SDN");
    }

    @Test
    void aPronounTakesUpTheSubject() {
        assertThat(Mentions.in("Le Gabon a réformé l'armée. Il veut aller plus loin."))
                .containsExactly("NAME Gabon=GAB", "REFERENCE armée=GAB", "REFERENCE Il=GAB");
    }

    @Test
    void anImpersonalPronounIsNobody() {
        assertThat(Mentions.in("Le Gabon a agi. Il faut aller plus loin."))
                .containsExactly("NAME Gabon=GAB");
    }

    @Test
    void aSurnameTakesUpTheFullName() {
        assertThat(
                        Mentions.in(
                                "Le général Abdou Keller a quitté le Tchad. M. Keller vit au Gabon."))
                .containsExactly(
                        "NAME Abdou Keller=person:abdou-keller",
                        "NAME Tchad=TCD",
                        "NAME Keller=person:abdou-keller",
                        "NAME Gabon=GAB");
    }

    @Test
    void withoutAntecedentNobodyIsMeant() {
        assertThat(Mentions.in("Les deux pays se félicitent. Le bloc aussi.")).isEmpty();
    }

    @Test
    void theCountryIsTheOneJustNamed() {
        assertThat(Mentions.in("Le Paraguay vote dimanche. Le pays choisit son parlement."))
                .containsExactly("NAME Paraguay=PRY", "REFERENCE pays=PRY");
    }

    @Test
    void theBlocIsTheOneJustNamed() {
        assertThat(Mentions.in("L'ASEAN se réunit mardi. Le bloc discute du climat."))
                .containsExactly("ACRONYM ASEAN=org:asean", "REFERENCE bloc=org:asean");
    }

    @Test
    void theLatterIsTheOneNamedLast() {
        assertThat(
                        Mentions.in(
                                "Uruguay has asked Bolivia for help with the fires. The latter agreed.",
                                Mention.Form.REFERENCE))
                .containsExactly("The latter=BOL");
    }

    @Test
    void ceDernierIsTheOneNamedLast() {
        assertThat(
                        Mentions.in(
                                "L'Uruguay a saisi la Cour contre le Paraguay. Ce dernier a protesté.",
                                Mention.Form.REFERENCE))
                .containsExactly("Ce dernier=PRY");
    }

    @Test
    void theseLastDaysAreNobody() {
        assertThat(
                        Mentions.in(
                                "L'Uruguay et le Paraguay se sont accusés ces derniers jours.",
                                Mention.Form.REFERENCE))
                .isEmpty();
    }

    @Test
    void theNeighbourIsTheOneOtherState() {
        assertThat(
                        Mentions.in(
                                "Le Laos et le Vietnam se sont rapprochés. Vientiane a rouvert la frontière avec son voisin.",
                                Mention.Form.REFERENCE))
                .containsExactly("voisin=VNM");
    }

    @Test
    void betweenTwoNeighboursNoneIsChosen() {
        assertThat(
                        Mentions.in(
                                "Le Laos a parlé à la Chine, à la Thaïlande et au Vietnam. Il attend son voisin.",
                                Mention.Form.REFERENCE))
                .doesNotContain("voisin=VNM", "voisin=CHN", "voisin=THA");
    }

    @Test
    void thePairIsTheTwoNamedTogether() {
        assertThat(
                        Mentions.in(
                                "Uruguay and Bolivia reopened their embassies. The pair had been at odds for years.",
                                Mention.Form.REFERENCE))
                .containsExactly("pair=URY+BOL");
    }

    @Test
    void anIslandIsTheStateThatIsOne() {
        assertThat(
                        Mentions.in(
                                "Madagascar criticised Kenya over the visas for its students. The island wants them back.",
                                Mention.Form.REFERENCE))
                .contains("island=MDG");
    }

    @Test
    void theAdjectiveTellsWhichOrganisation() {
        assertThat(
                        Mentions.in(
                                "La CEDEAO a écrit à l'AES. L'organisation ouest-africaine attend une réponse.",
                                Mention.Form.REFERENCE))
                .containsExactly("organisation ouest-africaine=org:cedeao");
    }

    @Test
    void aShortNameWithACapitalIsTheOrganisationNamed() {
        assertThat(
                        Mentions.in(
                                "The East African Community admitted Somalia last year. Kenya said that the Community would grow.",
                                Mention.Form.REFERENCE))
                .containsExactly("Community=org:eac");
    }

    @Test
    void anOrganOfAnOrganisationNamed() {
        assertThat(
                        Mentions.in(
                                "L'Union européenne aidera la Jordanie. Selon la Commission, la somme sera versée en mai.",
                                Mention.Form.REFERENCE))
                .containsExactly("Commission=org:commission-europeenne");
    }

    @Test
    void howAReferenceWasResolvedIsKept() {
        MentionedActors found =
                Mentions.find(
                        "Uruguay and Bolivia reopened their embassies. The pair had been at odds for years.");

        assertThat(found.references().values())
                .extracting(step -> step.words() + " → " + step.result())
                .containsExactly("pair → URY, BOL");
    }
}
