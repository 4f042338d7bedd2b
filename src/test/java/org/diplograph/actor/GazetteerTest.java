package org.diplograph.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private static List<String> meant(String text) {
        NameIndex.Match match = GAZETTEER.index().longest(text, NameWord.split(text), 0, false);
        return match == null
                ? List.of()
                : match.names().stream()
                        .map(name -> String.valueOf(name.actor()))
                        .distinct()
                        .toList();
    }

    @Test
    void theLongestNameIsFound() {
        assertThat(meant("Guinée équatoriale")).containsExactly("GNQ");
        assertThat(meant("Papouasie-Nouvelle-Guinée")).containsExactly("PNG");
    }

    @Test
    void accentsHyphensAndApostrophesAreTheSame() {
        assertThat(meant("Cote d’Ivoire")).containsExactly("CIV");
        assertThat(meant("Guinée Bissau")).containsExactly("GNB");
    }

    @Test
    void aNameNeedsItsCapital() {
        assertThat(meant("chine")).isEmpty();
        assertThat(meant("union africaine")).isEmpty();
        assertThat(meant("Union africaine")).containsExactly("org:ua");
    }

    @Test
    void aNameWithASecondCapitalMayBeginSmall() {
        assertThat(meant("communauté économique des États de l'Afrique de l'Ouest"))
                .containsExactly("org:cedeao");
    }

    @Test
    void shortInitialsMustBeCapitals() {
        assertThat(meant("OMS")).containsExactly("org:oms");
        assertThat(meant("Oms")).isEmpty();
        assertThat(meant("who")).isEmpty();
    }

    @Test
    void adjectivesAreFoundInAnyCase() {
        assertThat(meant("péruvienne")).containsExactly("PER");
        assertThat(meant("Péruviennes")).containsExactly("PER");
    }

    @Test
    void aCommaEndsAName() {
        assertThat(meant("Timor, Leste")).isEmpty();
    }

    @Test
    void everyActorIsFoundByItsUsualName() {
        assertThat(
                        GAZETTEER.actors().stream()
                                .filter(
                                        actor ->
                                                !meant(actor.name().french())
                                                        .contains(actor.id().value()))
                                .map(Actor::id))
                .isEmpty();
    }

    @Test
    void anOrganisationKnowsItsCommonNouns() {
        ActorId aes = new ActorId("org:aes");

        assertThat(GAZETTEER.isCalled(aes, "confederation", Locale.FRENCH)).isTrue();
        assertThat(GAZETTEER.isCalled(aes, "banque", Locale.FRENCH)).isFalse();
    }
}
