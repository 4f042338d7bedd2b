package org.diplograph.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.diplograph.dossier.Dossier;
import org.diplograph.dossier.SampleDossier;
import org.diplograph.graph.GraphFilter;
import org.diplograph.ui.Selection;
import org.diplograph.ui.Translations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionSentenceTest {
    private static final Dossier DOSSIER = SampleDossier.create();

    private static String sentence(Locale locale, String selection) {
        Translations translations = new Translations();
        SelectedFacts selected =
                SelectedFacts.of(
                        Selection.parse(selection).orElseThrow(),
                        DOSSIER.graph(GraphFilter.EVERYTHING));
        return new SelectionSentence(
                        new Sentences(DOSSIER, translations, locale),
                        (key, values) -> translations.getTranslation(key, locale, values))
                .of(selected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    RUS~org:aes~COOPERATES        | La Russie coopère avec l’AES dans 2 domaines, selon 2 sources sur 3.
                    RUS~org:aes~COOPERATES#ENERGY | La Russie coopère avec l’AES dans le domaine de l’énergie et des ressources, selon 2 sources.
                    RUS~org:aes~COOPERATES#FINANCE| La Russie pourrait coopérer avec l’AES dans le domaine de la finance, selon une seule source.
                    RUS~org:aes~AIDS              | La Russie va aider l’AES dans le domaine de la sécurité, selon une seule source.
                    NER~org:cedeao~WITHDRAWS_FROM | Le Niger se retire de la CEDEAO, selon une source sur 2 ; une source le dément.
                    MLI~org:aes~MEMBER_OF         | Le Mali est membre de l’AES, selon une seule source.
                    person:serguei-lavrov~RUS~HOLDS_OFFICE | Sergueï Lavrov est ministre des Affaires étrangères de la Russie, selon une seule source.
                    MLI                           | Le Mali apparaît dans 2 faits avec 2 autres acteurs, selon une seule source.
                    person:serguei-lavrov         | Sergueï Lavrov apparaît dans un fait avec un autre acteur, selon une seule source.
                    domain:ENERGY                 | 2 faits concernent le domaine de l’énergie et des ressources, entre 2 acteurs, selon 2 sources.
                    domain:FINANCE                | Un fait concerne le domaine de la finance, entre 2 acteurs, selon une seule source.
                    RUS#SECURITY                  | La Russie apparaît dans 2 faits dans le domaine de la sécurité avec un autre acteur, selon 2 sources.
                    """)
    void inFrench(String selection, String sentence) {
        assertThat(sentence(Locale.FRENCH, selection)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    RUS~org:aes~COOPERATES        | Russia cooperates with the AES in 2 domains, according to 2 of 3 sources.
                    RUS~org:aes~COOPERATES#ENERGY | Russia cooperates with the AES in the domain of energy and resources, according to 2 sources.
                    RUS~org:aes~COOPERATES#FINANCE| Russia may cooperate with the AES in the domain of finance, according to a single source.
                    RUS~org:aes~AIDS              | Russia is to aid the AES in the domain of security, according to a single source.
                    NER~org:cedeao~WITHDRAWS_FROM | Niger withdraws from ECOWAS, according to one of 2 sources; one source denies it.
                    MLI~org:aes~MEMBER_OF         | Mali is a member of the AES, according to a single source.
                    person:serguei-lavrov~RUS~HOLDS_OFFICE | Sergueï Lavrov is foreign minister of Russia, according to a single source.
                    MLI                           | Mali appears in 2 facts with 2 other actors, according to a single source.
                    domain:ENERGY                 | 2 facts concern the domain of energy and resources, between 2 actors, according to 2 sources.
                    RUS#SECURITY                  | Russia appears in 2 facts in the domain of security with one other actor, according to 2 sources.
                    """)
    void inEnglish(String selection, String sentence) {
        assertThat(sentence(Locale.ENGLISH, selection)).isEqualTo(sentence);
    }
}
