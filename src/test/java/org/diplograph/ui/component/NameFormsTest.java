package org.diplograph.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.BilingualName;
import org.diplograph.actor.Gazetteer;
import org.diplograph.actor.Organisation;
import org.diplograph.actor.OrganisationKind;
import org.diplograph.actor.Person;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormsTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private static Actor actor(String id) {
        return Objects.requireNonNull(GAZETTEER.actor(new ActorId(id)), id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    MLI           | le Mali         | que le Mali         | du Mali         | au Mali         | au Mali | 1
                    RUS           | la Russie       | que la Russie       | de la Russie    | à la Russie     | en Russie | 1
                    DZA           | l’Algérie       | que l’Algérie       | de l’Algérie    | à l’Algérie     | en Algérie | 1
                    USA           | les États-Unis  | que les États-Unis  | des États-Unis  | aux États-Unis  | aux États-Unis | 2
                    PHL           | les Philippines | que les Philippines | des Philippines | aux Philippines | aux Philippines | 2
                    CUB           | Cuba            | que Cuba            | de Cuba         | à Cuba          | à Cuba | 1
                    ISR           | Israël          | qu’Israël           | d’Israël        | à Israël        | en Israël | 1
                    HTI           | Haïti           | qu’Haïti            | d’Haïti         | à Haïti         | en Haïti | 1
                    HUN           | la Hongrie      | que la Hongrie      | de la Hongrie   | à la Hongrie    | en Hongrie | 1
                    CIV           | la Côte d’Ivoire | que la Côte d’Ivoire | de la Côte d’Ivoire | à la Côte d’Ivoire | en Côte d’Ivoire | 1
                    org:onu       | l’ONU           | que l’ONU           | de l’ONU        | à l’ONU         | de l’ONU | 1
                    org:bad       | la BAD          | que la BAD          | de la BAD       | à la BAD        | de la BAD | 1
                    org:g5-sahel  | le G5 Sahel     | que le G5 Sahel     | du G5 Sahel     | au G5 Sahel     | du G5 Sahel | 1
                    org:brics     | les BRICS       | que les BRICS       | des BRICS       | aux BRICS       | des BRICS | 2
                    org:wagner    | Wagner          | que Wagner          | de Wagner       | à Wagner        | de Wagner | 1
                    """)
    void inFrench(
            String id, String subject, String that, String of, String to, String in, int number) {
        assertThat(NameForms.of(actor(id), Locale.FRENCH))
                .isEqualTo(new NameForms(subject, that, of, to, in, number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    MLI          | Mali              | 1
                    USA          | the United States | 1
                    NLD          | the Netherlands   | 1
                    COD          | DR Congo          | 1
                    org:aes      | the AES           | 1
                    org:cedeao   | ECOWAS            | 1
                    org:bad      | the AfDB          | 1
                    org:g5-sahel | the G5 Sahel      | 1
                    org:houthis  | the Houthis       | 2
                    org:talibans | the Taliban       | 2
                    """)
    void inEnglish(String id, String subject, int number) {
        NameForms forms = NameForms.of(actor(id), Locale.ENGLISH);

        assertThat(forms)
                .isEqualTo(
                        new NameForms(
                                subject,
                                "that " + subject,
                                "of " + subject,
                                "to " + subject,
                                "in " + subject,
                                number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Awa Sow      | qu’Awa Sow      | d’Awa Sow
                    Yves Laurent | qu’Yves Laurent | d’Yves Laurent
                    Yacine Touré | que Yacine Touré | de Yacine Touré
                    Hassan Idris | que Hassan Idris | de Hassan Idris
                    Hélène Roux  | qu’Hélène Roux  | d’Hélène Roux
                    """)
    void personsHaveNoArticle(String name, String that, String of) {
        Person person = new Person(new ActorId("person:x"), name, List.of());

        assertThat(NameForms.of(person, Locale.FRENCH))
                .isEqualTo(new NameForms(name, that, of, "à " + name, of, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mouvement des pêcheurs      | du Mouvement des pêcheurs
                    groupe du Littoral          | du groupe du Littoral
                    Union des boulangers        | de l’Union des boulangers
                    Forces du Littoral          | des Forces du Littoral
                    Kivalo                      | de Kivalo
                    """)
    void anOrganisationThatIsNotKnownTakesTheArticleOfItsFirstNoun(String name, String of) {
        assertThat(NameForms.of(unknown(name), Locale.FRENCH).of()).isEqualTo(of);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Fishers’ Movement   | the Fishers’ Movement   | 1
                    littoral network    | the littoral network    | 1
                    Coastal Volunteers  | the Coastal Volunteers  | 2
                    Union of Volunteers | the Union of Volunteers | 1
                    Kivalo              | Kivalo                  | 1
                    """)
    void soInEnglish(String name, String subject, int number) {
        NameForms forms = NameForms.of(unknown(name), Locale.ENGLISH);

        assertThat(forms.subject()).isEqualTo(subject);
        assertThat(forms.number()).isEqualTo(number);
    }

    private static Organisation unknown(String name) {
        return new Organisation(
                new ActorId("org:x"),
                BilingualName.same(name),
                BilingualName.same(name),
                OrganisationKind.INSTITUTION,
                false,
                List.of(),
                List.of(),
                null);
    }
}
