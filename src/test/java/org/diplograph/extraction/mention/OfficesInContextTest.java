package org.diplograph.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Offices whose phrase does not say whom they serve. */
class OfficesInContextTest {
    @Test
    void theSubjectOwnsAnOfficeWithAPossessive() {
        assertThat(
                        Mentions.offices(
                                "The Gambia, which has sent Liberia two doctors, is ready to send Sierra Leone a third, its health minister, Fatou Jallow, said."))
                .containsExactly("person:fatou-jallow → GMB MINISTER ASSERTED");
    }

    @Test
    void thePossessiveMayReachTheSubjectOfTheSentenceBefore() {
        assertThat(
                        Mentions.offices(
                                "Le Laos a convoqué l'ambassadeur du Cambodge. Son ministre des Affaires étrangères, Kham Souvanna, a parlé d'une provocation."))
                .containsExactly("person:kham-souvanna → LAO FOREIGN_MINISTER ASSERTED");
    }

    @Test
    void twoJoinedSubjectsOwnNothing() {
        assertThat(
                        Mentions.offices(
                                "Le Laos et le Cambodge ont protesté. Son ministre, Kham Souvanna, est resté."))
                .isEmpty();
    }

    @Test
    void aNewClauseKeepsItsSubject() {
        assertThat(
                        Mentions.offices(
                                "Chile and Peru traded accusations again. Peru recalled its envoy, and Peru closed a post. Bolivia called for calm; Foreign Minister Ana Torres telephoned them."))
                .containsExactly("person:ana-torres → BOL FOREIGN_MINISTER ASSERTED");
    }

    @Test
    void theCityOfTheDatelineTells() {
        assertThat(
                        Mentions.offices(
                                "VIENTIANE, 4 mai 2023 (agence) - Le Laos achètera du riz au Vietnam. Le Vietnam et le Laos en ont parlé. Le Premier ministre, Kham Souvanna, s'en est réjoui."))
                .containsExactly("person:kham-souvanna → LAO HEAD_OF_GOVERNMENT ASSERTED");
    }

    @Test
    void betweenTwoStatesThatStandAlikeNoneIsChosen() {
        assertThat(
                        Mentions.offices(
                                "Le Laos et le Vietnam ont discuté. La rencontre a plu au ministre de la Défense, Kham Souvanna."))
                .isEmpty();
    }

    @Test
    void whoLeadsADelegationServesWhoSendsIt() {
        assertThat(
                        Mentions.offices(
                                "À l'invitation du Pérou, une délégation du Paraguay, conduite par Mme Rosa Benítez, ministre de la Santé, a séjourné à Lima."))
                .containsExactly("person:rosa-benitez → PRY MINISTER ASSERTED");
    }

    @Test
    void aCounterpartIsTheOtherState() {
        assertThat(
                        Mentions.offices(
                                "Le Pérou se réjouit. Le texte a été signé à Lima par la ministre paraguayenne Rosa Benítez et son homologue Ana Torres."))
                .containsExactly(
                        "person:rosa-benitez → PRY MINISTER ASSERTED",
                        "person:ana-torres → PER OTHER ASSERTED");
    }

    @Test
    void whoseNamesTheOwner() {
        assertThat(
                        Mentions.offices(
                                "The talks were watched by the East African Community, whose secretary general, the Rwandan Alice Uwera, had asked for them."))
                .containsExactly("person:alice-uwera → org:eac HEAD_OF_ORGANISATION ASSERTED");
    }

    @Test
    void thatOfAnotherStateIsTheSameOffice() {
        assertThat(
                        Mentions.offices(
                                "Le président paraguayen, Hugo Benítez, et celui du Pérou, Luis Vega, se sont serré la main."))
                .containsExactly(
                        "person:hugo-benitez → PRY HEAD_OF_STATE ASSERTED",
                        "person:luis-vega → PER HEAD_OF_STATE ASSERTED");
    }

    @Test
    void peoplesNamesTellWhichMinisterIsWhose() {
        assertThat(
                        Mentions.offices(
                                "Leurs ministres des Affaires étrangères, la Péruvienne Ana Torres et le Paraguayen Hugo Benítez, se reverront."))
                .containsExactly(
                        "person:ana-torres → PER FOREIGN_MINISTER ASSERTED",
                        "person:hugo-benitez → PRY FOREIGN_MINISTER ASSERTED");
    }

    @Test
    void anInterimHeadOfGovernment() {
        assertThat(
                        Mentions.offices(
                                "Le chef par intérim du gouvernement népalais, Hari Thapa, a accepté."))
                .containsExactly("person:hari-thapa → NPL HEAD_OF_GOVERNMENT ASSERTED");
    }

    @Test
    void whoIsElectIsToHoldTheOffice() {
        assertThat(
                        Mentions.offices(
                                "The president-elect of Paraguay, Hugo Benítez, will visit the port in August."))
                .containsExactly("person:hugo-benitez → PRY HEAD_OF_STATE PLANNED");
    }

    @Test
    void whoHeadsAnOrganisation() {
        assertThat(
                        Mentions.offices(
                                "Joseph Banda, who heads the African Development Bank, welcomed the loan."))
                .containsExactly("person:joseph-banda → org:bad HEAD_OF_ORGANISATION ASSERTED");
    }

    @Test
    void whoChairsAnOrganisationInThePassive() {
        assertThat(
                        Mentions.offices(
                                "L'UEMOA, présidée par le Béninois Koffi Hounsou, a adopté un plan."))
                .containsExactly("person:koffi-hounsou → org:uemoa CHAIR ASSERTED");
    }

    @Test
    void aPresidencyHandedOverIsPlanned() {
        assertThat(
                        Mentions.offices(
                                "L'ASEAN a décidé de transmettre au Laos la présidence tournante en janvier."))
                .containsExactly("LAO → org:asean CHAIR PLANNED");
    }

    @Test
    void anEnvoyIsNotOfThePlaceHeIsSentTo() {
        assertThat(
                        Mentions.offices(
                                "The EU's envoy for the Horn of Africa, Maria Lopez, landed in Djibouti on Monday."))
                .containsExactly("person:maria-lopez → org:ue ENVOY ASSERTED");
    }

    @Test
    void anAppointmentGivesTheOffice() {
        assertThat(
                        Mentions.offices(
                                "The former minister Ana Torres was elected secretary-general of the Organization of American States on Monday."))
                .containsExactly("person:ana-torres → org:oea HEAD_OF_ORGANISATION ASSERTED");
    }

    @Test
    void aStreetIsNobody() {
        assertThat(
                        Mentions.offices(
                                "Near Kenneth Kaunda Avenue, Zambia's foreign minister, Grace Phiri, said that she would stay."))
                .containsExactly("person:grace-phiri → ZMB FOREIGN_MINISTER ASSERTED");
    }
}
