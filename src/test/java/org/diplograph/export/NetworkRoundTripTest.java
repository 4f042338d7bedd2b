package org.diplograph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.diplograph.dossier.Dossier;
import org.diplograph.dossier.HostileDossier;
import org.diplograph.dossier.SampleDossier;
import org.diplograph.graph.GraphFilter;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;

/** What leaves as GEXF and GraphML is read again by JGraphT, whole. */
class NetworkRoundTripTest {
    private final NetworkExtract sample = ExtractSketch.sample();

    /** A graph as an importer found it: edges by id, attributes by id and name. */
    private static final class Read {
        private final Graph<String, DefaultWeightedEdge> graph =
                new DirectedWeightedMultigraph<>(
                        SupplierUtil.createStringSupplier(),
                        SupplierUtil.createDefaultWeightedEdgeSupplier());
        private final Map<String, Map<String, String>> attributes = new TreeMap<>();
        private final Map<String, String> namesOfNodes = new HashMap<>();

        private void put(String owner, String key, Attribute value) {
            attributes.computeIfAbsent(owner, absent -> new TreeMap<>()).put(key, value.getValue());
        }

        private String ends(DefaultWeightedEdge edge) {
            return name(graph.getEdgeSource(edge)) + ">" + name(graph.getEdgeTarget(edge));
        }

        private String name(String vertex) {
            return namesOfNodes.getOrDefault(vertex, vertex);
        }
    }

    private static Read graphMl(String text) {
        Read read = new Read();
        GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(
                id -> {
                    read.namesOfNodes.put(id, id);
                    return id;
                });
        importer.setEdgeWeightAttributeName("weight");
        importer.addVertexAttributeConsumer(
                (key, value) -> read.put(key.getFirst(), key.getSecond(), value));
        importer.addEdgeAttributeConsumer(
                (key, value) -> read.put(read.ends(key.getFirst()), key.getSecond(), value));
        importer.importGraph(read.graph, new StringReader(text));
        return read;
    }

    private static Read gexf(String text) {
        Read read = new Read();
        SimpleGEXFImporter<String, DefaultWeightedEdge> importer = new SimpleGEXFImporter<>();
        importer.setSchemaValidation(false);
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer(
                (key, value) -> read.put(key.getFirst(), key.getSecond(), value));
        importer.addEdgeAttributeConsumer(
                (key, value) -> read.put(read.ends(key.getFirst()), key.getSecond(), value));
        importer.importGraph(read.graph, new StringReader(text));
        return read;
    }

    private void assertWhole(Read read) {
        assertThat(read.graph.vertexSet())
                .containsExactlyInAnyOrder("MLI", "NER", "RUS", "org:aes", "org:cedeao");
        assertThat(read.graph.edgeSet())
                .extracting(read::ends, read.graph::getEdgeWeight)
                .containsExactlyInAnyOrder(
                        tuple("MLI>org:aes", 1),
                        tuple("MLI>org:cedeao", 1),
                        tuple("NER>org:aes", 1),
                        tuple("NER>org:cedeao", 1),
                        tuple("RUS>org:aes", 1),
                        tuple("RUS>org:aes", 3));
        assertThat(read.attributes.get("org:aes"))
                .containsEntry("name", "Confédération des États du Sahel")
                .containsEntry("kind", "ORGANISATION")
                .containsEntry("sources", "3");
        assertThat(read.attributes.get("MLI>org:cedeao"))
                .containsEntry("relation", "WITHDRAWS_FROM")
                .containsEntry("symmetric", "false")
                .containsEntry("status", "ASSERTED")
                .containsEntry("quote", "Le Mali quitte la CEDEAO.")
                .containsEntry("article", "001.txt")
                .containsEntry("contested", "false");
        assertThat(read.attributes.get("NER>org:cedeao")).containsEntry("contested", "true");
    }

    private static Tuple tuple(String ends, double weight) {
        return org.assertj.core.api.Assertions.tuple(ends, weight);
    }

    @Test
    void graphMlIsReadAgain() {
        Read read = graphMl(ExtractSketch.written(NetworkFormat.GRAPHML, sample));

        assertWhole(read);
        assertThat(read.attributes.get("MLI>org:cedeao"))
                .containsEntry("start", "2025-04-03")
                .containsEntry("end", "2025-04-03");
    }

    @Test
    void gexfIsReadAgain() {
        assertWhole(gexf(ExtractSketch.written(NetworkFormat.GEXF, sample)));
    }

    @Test
    void anEmptyNetworkIsReadAgainAsOne() {
        Dossier dossier = SampleDossier.create();
        NetworkExtract nothing = ExtractSketch.of(dossier, GraphFilter.USUAL.withKinds(Set.of()));

        assertThat(gexf(ExtractSketch.written(NetworkFormat.GEXF, nothing)).graph.vertexSet())
                .isEmpty();
        assertThat(graphMl(ExtractSketch.written(NetworkFormat.GRAPHML, nothing)).graph.vertexSet())
                .isEmpty();
    }

    @Test
    void markupInQuotationsComesBackAsText() {
        NetworkExtract hostile = ExtractSketch.hostile();

        for (Read read :
                List.of(
                        gexf(ExtractSketch.written(NetworkFormat.GEXF, hostile)),
                        graphMl(ExtractSketch.written(NetworkFormat.GRAPHML, hostile)))) {
            assertThat(read.attributes.get("MLI>NER")).containsEntry("quote", HostileDossier.QUOTE);
        }
    }

    /** The tests of the browser's side read these files with graphology. */
    @Test
    void theCommittedExamplesAreWhatIsWritten() throws IOException {
        for (NetworkFormat format : List.of(NetworkFormat.GEXF, NetworkFormat.GRAPHML)) {
            Path example =
                    Path.of("src/test/resources/network/network-example." + format.extension());
            assertThat(ExtractSketch.written(format, sample)).isEqualTo(Files.readString(example));
        }
    }

    @Test
    void colouringHasNoAlphaAndEveryKeyIsDeclared() {
        String gexf = ExtractSketch.written(NetworkFormat.GEXF, sample);
        String graphMl = ExtractSketch.written(NetworkFormat.GRAPHML, sample);

        assertThat(gexf).contains("<viz:color r=").doesNotContain(" a=\"");
        assertThat(keys(graphMl, "<data key=\"")).isSubsetOf(keys(graphMl, "<key id=\""));
    }

    private static Set<String> keys(String text, String before) {
        return Pattern.compile(Pattern.quote(before) + "([^\"]+)")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
