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
import org.diplograph.dossier.ReadDossier;
import org.diplograph.dossier.SampleDossier;
import org.diplograph.fact.Domain;
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
        return sent(SampleDossier.create(), GraphFilter.USUAL, locale);
    }

    private static NetworkData sent(Dossier dossier, GraphFilter filter, Locale locale) {
        return new NetworkDataWriter(new Translations())
                .write(
                        dossier,
                        new StrongestTies().of(dossier.graph(filter), Part.STRONGEST),
                        filter,
                        locale);
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

    @Test
    void onlyTheDomainsThatAreAskedForAreDrawn() {
        Dossier dossier =
                ReadDossier.of(
                        "Le Pérou et le Chili ont signé un accord sur l’énergie et le commerce.");
        GraphFilter energy = GraphFilter.USUAL.withDomains(Set.of(Domain.ENERGY));

        assertThat(sent(dossier, GraphFilter.USUAL, Locale.FRENCH).ties().domains())
                .containsExactly(
                        List.of(Domain.TRADE.ordinal(), 0, 1, 1, Domain.ENERGY.ordinal(), 0, 1, 1));
        assertThat(sent(dossier, energy, Locale.FRENCH).ties().domains())
                .containsExactly(List.of(Domain.ENERGY.ordinal(), 0, 1, 1));
    }
}
