package org.diplograph.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.diplograph.actor.ActorId;
import org.diplograph.article.TextSpan;
import org.diplograph.fact.Mention;
import org.junit.jupiter.api.Test;

class KnownNamesTest {
    @Test
    void theNounOfAMeetingIsNoIsland() {
        assertThat(Mentions.in("La réunion a réuni les experts de la Norvège."))
                .containsExactly("NAME Norvège=NOR");
    }

    @Test
    void nigerianAndNigerienAreTwoStates() {
        assertThat(Mentions.in("Un responsable nigérian a salué le président nigérien."))
                .containsExactly(
                        "ROLE responsable nigérian=NGA",
                        "DEMONYM nigérian=NGA",
                        "ROLE président nigérien=NER",
                        "DEMONYM nigérien=NER");
    }

    @Test
    void theLongestOfTheGuineasWins() {
        assertThat(
                        Mentions.in(
                                "La Guinée-Bissau, la Guinée équatoriale et la Guinée ont signé un accord de pêche."))
                .containsExactly(
                        "NAME Guinée-Bissau=GNB", "NAME Guinée équatoriale=GNQ", "NAME Guinée=GIN");
    }

    @Test
    void nigerIsNotInsideNigeria() {
        assertThat(Mentions.in("Le Nigeria a fermé sa frontière avec le Niger."))
                .containsExactly("NAME Nigeria=NGA", "NAME Niger=NER");
    }

    @Test
    void aSurnameIsNoState() {
        assertThat(Mentions.in("Michael Jordan a visité la Jordanie."))
                .containsExactly("NAME Jordanie=JOR");
    }

    @Test
    void aFirstNameIsNoState() {
        assertThat(Mentions.in("Chad Smith played a concert in Chad."))
                .containsExactly("NAME Chad=TCD");
    }

    @Test
    void riversLakesAndSeasAreNobody() {
        assertThat(
                        Mentions.in(
                                "Le delta du Niger et le lac Tchad souffrent de la sécheresse, dit le Ghana."))
                .containsExactly("NAME Ghana=GHA");
    }

    @Test
    void aSeaIsNotItsState() {
        assertThat(Mentions.in("The South China Sea dispute worries Vietnam."))
                .containsExactly("NAME Vietnam=VNM");
    }

    @Test
    void aNewspaperIsNotACapital() {
        assertThat(Mentions.in("Selon le Washington Post, le Pérou négocie avec l'Équateur."))
                .containsExactly("NAME Pérou=PER", "NAME Équateur=ECU");
    }

    @Test
    void aUniversityIsNobody() {
        assertThat(Mentions.in("L'Université Simón Bolívar accueille des étudiants du Chili."))
                .containsExactly("NAME Chili=CHL");
    }

    @Test
    void compoundAdjectivesNameBothStates() {
        assertThat(Mentions.in("Les relations sino-kényanes inquiètent le Brésil."))
                .containsExactly("DEMONYM sino=CHN", "DEMONYM kényanes=KEN", "NAME Brésil=BRA");
    }

    @Test
    void hyphenatedNamesAreTwoActors() {
        assertThat(Mentions.in("US-Japan talks resumed in Tokyo on Monday."))
                .containsExactly("ACRONYM US=USA", "NAME Japan=JPN", "METONYM Tokyo=JPN (place)");
    }

    @Test
    void aLanguageIsNoState() {
        assertThat(Mentions.in("Il parle français et apprend le suédois en Suède."))
                .containsExactly("NAME Suède=SWE");
    }

    @Test
    void aDatelineIsNoActor() {
        assertThat(Mentions.in("TOKYO – Le Japon a annoncé une aide au Laos."))
                .containsExactly("NAME Japon=JPN", "NAME Laos=LAO");
    }

    @Test
    void capitalsActForTheirGovernments() {
        assertThat(Mentions.in("Pékin et Hanoï ont signé une déclaration."))
                .containsExactly("METONYM Pékin=CHN", "METONYM Hanoï=VNM");
    }

    @Test
    void aMereVenueOfAStateThatIsNotNamedIsLeftOut() {
        assertThat(Mentions.in("La réunion de Lima a réuni les experts.")).isEmpty();
    }

    @Test
    void aPersonMayBeCalledLikeACapital() {
        assertThat(Mentions.in("Paris Hilton est arrivée en France."))
                .containsExactly("NAME France=FRA");
    }

    @Test
    void congoIsTheOneWhoseCapitalIsNamed() {
        assertThat(
                        Mentions.in(
                                "Le Congo a signé un accord à Brazzaville. Les autorités congolaises s'en félicitent."))
                .containsExactly("NAME Congo=COG", "METONYM autorités congolaises=COG");
    }

    @Test
    void congoIsTheOneWithKinshasaOtherwise() {
        assertThat(Mentions.in("Le Congo accuse le Rwanda. L'armée congolaise recule."))
                .containsExactly(
                        "NAME Congo=COD", "NAME Rwanda=RWA", "METONYM armée congolaise=COD");
    }

    @Test
    void headlinesInCapitalsAreRead() {
        assertThat(Mentions.in("LE PÉROU ET LE CHILI SIGNENT UN ACCORD AU SOMMET DE L'OEA"))
                .containsExactly("NAME PÉROU=PER", "NAME CHILI=CHL", "ACRONYM OEA=org:oea");
    }

    @Test
    void brusselsIsTheUnion() {
        assertThat(Mentions.in("Bruxelles a proposé de nouvelles sanctions contre la Biélorussie."))
                .containsExactly("METONYM Bruxelles=org:ue", "NAME Biélorussie=BLR");
    }

    @Test
    void publicBodiesMeanTheirState() {
        assertThat(
                        Mentions.in(
                                "L'armée soudanaise et les autorités tchadiennes ont échangé des prisonniers."))
                .containsExactly(
                        "METONYM armée soudanaise=SDN", "METONYM autorités tchadiennes=TCD");
    }

    @Test
    void seatsOfPowerMeanTheirState() {
        assertThat(Mentions.in("The Kremlin rejected the proposal of the Norwegian government."))
                .containsExactly("METONYM Kremlin=RUS", "METONYM Norwegian government=NOR");
    }

    @Test
    void aMinistryMeansItsState() {
        assertThat(
                        Mentions.in(
                                "Selon le ministère jordanien des Affaires étrangères, Amman suivra le dossier."))
                .containsExactly(
                        "METONYM ministère jordanien des Affaires étrangères=JOR",
                        "METONYM Amman=JOR");
    }

    @Test
    void spansAreExact() {
        String text = "Les échanges franco-marocains progressent.";

        assertThat(Mentions.find(text).mentions())
                .containsExactly(
                        new Mention(
                                List.of(new ActorId("FRA")),
                                new TextSpan(13, 19),
                                0,
                                Mention.Form.DEMONYM),
                        new Mention(
                                List.of(new ActorId("MAR")),
                                new TextSpan(20, 29),
                                0,
                                Mention.Form.DEMONYM));
    }

    @Test
    void decomposedAccentsAndNarrowSpacesChangeNothing() {
        String plain = "L'Éthiopie et la Guinée-Bissau négocient.";
        String decomposed = Normalizer.normalize(plain, Normalizer.Form.NFD).replace(' ', '\u00A0');

        assertThat(Mentions.find(decomposed).actors().keySet())
                .isEqualTo(Mentions.find(plain).actors().keySet())
                .containsExactly(new ActorId("ETH"), new ActorId("GNB"));
    }
}
