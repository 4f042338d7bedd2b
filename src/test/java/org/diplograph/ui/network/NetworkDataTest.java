package org.diplograph.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.diplograph.dossier.Dossier;
import org.diplograph.dossier.SampleDossier;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.graph.GraphFilter;
import org.diplograph.ui.Part;
import org.diplograph.ui.Translations;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NetworkDataTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private static JsonNode example() throws IOException {
        try (InputStream in =
                NetworkDataTest.class.getResourceAsStream("/network/graph-example.json")) {
            return JSON.readTree(Objects.requireNonNull(in));
        }
    }

    private static NetworkData sample(Locale locale) {
        return sample(GraphFilter.USUAL, locale);
    }

    private static NetworkData sample(GraphFilter filter, Locale locale) {
        Dossier dossier = SampleDossier.create();
        return new NetworkDataWriter(new Translations())
                .write(
                        dossier,
                        new StrongestTies().of(dossier.graph(filter), Part.STRONGEST),
                        filter,
                        locale);
    }

    @Test
    void aTieHasOnlyTheDomainsThatAreAskedFor() {
        assertThat(domainsOfTheOnlyTie(Set.of(Domain.ENERGY))).containsExactly("ENERGY");
        assertThat(domainsOfTheOnlyTie(Set.of(Domain.ENERGY, Domain.SECURITY)))
                .containsExactly("SECURITY", "ENERGY");
    }

    private static List<String> domainsOfTheOnlyTie(Set<Domain> asked) {
        NetworkData sent =
                sample(
                        GraphFilter.USUAL
                                .withDomains(asked)
                                .withTypes(Set.of(RelationType.COOPERATES)),
                        Locale.ENGLISH);
        List<Integer> shares = sent.ties().domains().getFirst();
        return IntStream.iterate(0, at -> at < shares.size(), at -> at + 4)
                .mapToObj(at -> sent.names().domains().get(shares.get(at)))
                .toList();
    }

    @Test
    void theExampleThatTheCanvasIsTestedWithIsWhatWouldBeSent() throws IOException {
        JsonNode example = example();

        NetworkData read = JSON.treeToValue(example, NetworkData.class);

        assertThat(JSON.<JsonNode>valueToTree(read)).isEqualTo(example);
        assertThat(read.names()).isEqualTo(sample(Locale.FRENCH).names());
        assertThat(read.labels()).isEqualTo(sample(Locale.FRENCH).labels());
    }

    @Test
    void actorsAndConstantsStandAsNumbers() {
        NetworkData sent = sample(Locale.ENGLISH);
        var ties = sent.ties();
        var ids = sent.actors().ids();

        assertThat(ids).isSorted();
        assertThat(ties.from()).hasSize(sent.shown().ties());
        int energy = sent.names().domains().indexOf("ENERGY");
        int nuclear =
                IntStream.range(0, ties.from().size())
                        .filter(tie -> ties.domains().get(tie).contains(energy))
                        .filter(tie -> ids.get(ties.from().get(tie)).equals("RUS"))
                        .findFirst()
                        .orElseThrow();
        assertThat(ids.get(ties.to().get(nuclear))).isEqualTo("org:aes");
        assertThat(sent.names().types().get(ties.types().get(nuclear))).isEqualTo("COOPERATES");
        int mali = ids.indexOf("MLI");
        assertThat(sent.states().flags().get(sent.states().actors().indexOf(mali))).isEqualTo("ml");
        assertThat(sent.total()).isEqualTo(sent.shown());
    }
}
