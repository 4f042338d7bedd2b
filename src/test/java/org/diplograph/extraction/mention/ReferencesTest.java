package org.diplograph.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

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
}
