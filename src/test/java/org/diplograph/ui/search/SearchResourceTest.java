package org.diplograph.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.diplograph.dossier.DossierService;
import org.diplograph.dossier.HostileDossier;
import org.diplograph.dossier.SampleDossier;
import org.diplograph.ui.Translations;
import org.diplograph.ui.search.SearchAnswer.Group;
import org.diplograph.ui.search.SearchAnswer.Result;
import org.junit.jupiter.api.Test;
import org.springframework.util.MultiValueMap;

class SearchResourceTest {
    private final DossierService dossiers = new DossierService(SampleDossier.create());
    private final SearchResource resource = new SearchResource(dossiers, new Translations());

    private SearchAnswer search(String typed, Map<String, String> more) {
        Map<String, String> parameters = new HashMap<>(Map.of("q", typed, "lang", "en"));
        parameters.putAll(more);
        return Objects.requireNonNull(
                resource.search(MultiValueMap.fromSingleValue(parameters)).getBody());
    }

    private SearchAnswer search(String typed) {
        return search(typed, Map.of());
    }

    private static List<String> groups(SearchAnswer answer) {
        return answer.groups().stream().map(Group::name).toList();
    }

    @Test
    void anAcronymOfEitherLanguageFindsItsActor() {
        SearchAnswer answer = search("cedeao");

        assertThat(answer.groups().getFirst())
                .isEqualTo(
                        new Group(
                                "Actors",
                                List.of(
                                        new Result(
                                                "?sel=org:cedeao",
                                                "",
                                                "",
                                                "ECOWAS",
                                                "en",
                                                "Economic Community of West African States · intergovernmental organisation")),
                                ""));
        assertThat(groups(answer)).containsExactly("Actors", "Sentences");
        assertThat(answer.summary()).isEqualTo("3 results");
    }

    @Test
    void caseAndAccentsDoNotMatterAndTheMatchStaysAsWritten() {
        Result state = search("ETATS du sahel").groups().getFirst().results().getFirst();
        Result person = search("sergu").groups().getFirst().results().getFirst();

        assertThat(state.address()).isEqualTo("?sel=org:aes");
        assertThat(person.address()).isEqualTo("?sel=person:serguei-lavrov");
        Result sentence = search("énergie").groups().getFirst().results().getFirst();
        assertThat(List.of(sentence.before(), sentence.match(), sentence.after()))
                .containsExactly(
                        "La Russie coopère avec l’AES dans l’", "énergie", " et la défense.");
    }

    @Test
    void aSentenceOpensInItsArticleAndKeepsTheStateOfThePage() {
        SearchAnswer answer = search("nuclear", Map.of("domain", "ENERGY", "sel", "MLI"));

        assertThat(answer.groups())
                .containsExactly(
                        new Group(
                                "Sentences",
                                List.of(
                                        new Result(
                                                "articles/003.txt?domain=ENERGY&sel=MLI&sentence=2",
                                                "Russia cooperates with the AES on ",
                                                "nuclear",
                                                " energy.",
                                                "en",
                                                "Niger leaves the West African bloc")),
                                ""));
    }

    @Test
    void anArticleIsTakenForItsDateInTheLanguageOfThePage() {
        assertThat(articleFound("moscou", "en").detail()).isEqualTo("5 April 2025 · 002.txt");
        assertThat(articleFound("moscou", "fr").detail()).isEqualTo("5 avril 2025 · 002.txt");
    }

    private Result articleFound(String typed, String language) {
        return search(typed, Map.of("lang", language)).groups().stream()
                .flatMap(group -> group.results().stream())
                .filter(result -> result.address().startsWith("articles/"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anActorIsSelectedInAViewAndOpenedElsewhere() {
        assertThat(addressOfMali("domains")).isEqualTo("domains?sel=MLI");
        assertThat(addressOfMali("")).isEqualTo("?sel=MLI");
        assertThat(addressOfMali("articles/001.txt")).isEqualTo("actors/MLI?sel=MLI");
        assertThat(addressOfMali("https://elsewhere")).isEqualTo("actors/MLI?sel=MLI");
    }

    private String addressOfMali(String at) {
        return search("mali", Map.of("at", at)).groups().getFirst().results().getFirst().address();
    }

    @Test
    void wordsFindOnlyTheBeginningsOfWords() {
        assertThat(search("ali").groups()).isEmpty();
        assertThat(search("ali").summary()).isEqualTo("Nothing begins with these words.");
        assertThat(search(" ?! ").groups()).isEmpty();
    }

    @Test
    void anotherDossierIsSearchedAsSoonAsItIsOpen() {
        assertThat(search("tous").groups()).isEmpty();

        dossiers.open(HostileDossier.create());

        assertThat(search("tous").groups()).hasSize(1);
    }
}
