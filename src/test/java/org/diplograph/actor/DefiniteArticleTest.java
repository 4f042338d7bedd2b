package org.diplograph.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefiniteArticleTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private static Actor actor(String id) {
        return Objects.requireNonNull(GAZETTEER.actor(new ActorId(id)), id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    MLI          | le Mali          | Mali
                    RUS          | la Russie        | Russia
                    USA          | les États-Unis   | the United States
                    CUB          | Cuba             | Cuba
                    ISR          | Israël           | Israel
                    DZA          | l’Algérie        | Algeria
                    GBR          | le Royaume-Uni   | the United Kingdom
                    org:aes      | l’AES            | the AES
                    org:cedeao   | la CEDEAO        | ECOWAS
                    org:onu      | l’ONU            | the UN
                    org:fmi      | le FMI           | the IMF
                    org:otan     | l’OTAN           | NATO
                    """)
    void eachNameTakesItsArticle(String id, String french, String english) {
        Actor actor = actor(id);

        assertThat(FrenchArticle.of(actor).text() + actor.label().french()).isEqualTo(french);
        assertThat((EnglishArticle.isUsed(actor) ? "the " : "") + actor.label().english())
                .isEqualTo(english);
    }

    @Test
    void personsHaveNone() {
        Person person = new Person(new ActorId("person:awa-sow"), "Awa Sow", List.of());

        assertThat(FrenchArticle.of(person)).isEqualTo(FrenchArticle.NONE);
        assertThat(EnglishArticle.isUsed(person)).isFalse();
    }
}
