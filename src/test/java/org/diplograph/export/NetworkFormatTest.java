package org.diplograph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NetworkFormatTest {
    private final NetworkExtract sample = ExtractSketch.sample();

    private static Map<String, String> unpacked(NetworkExtract extract) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NetworkFormat.CSV.write(extract, out);
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                entry = zip.getNextEntry();
            }
        }
        return files;
    }

    @Test
    void csvIsAPairOfTablesAndTheirSources() throws IOException {
        Map<String, String> files = unpacked(sample);

        assertThat(files.keySet()).containsExactly("nodes.csv", "edges.csv", "SOURCES.txt");
        assertThat(files.get("nodes.csv").lines())
                .contains(
                        "MLI,Mali,Mali,STATE,,1,2,17.6,-4.0",
                        "org:aes,AES,Confédération des États du Sahel,ORGANISATION,INTERGOVERNMENTAL,3,6,,");
        assertThat(files.get("edges.csv").lines())
                .contains(
                        "MLI~org:cedeao~WITHDRAWS_FROM,MLI,org:cedeao,Directed,withdraws from,WITHDRAWS_FROM,1,2025-04-03,2025-04-03,,ASSERTED,1,false,Le Mali quitte la CEDEAO.,001.txt",
                        "RUS~org:aes~COOPERATES,RUS,org:aes,Undirected,cooperates,COOPERATES,3,2025-04-03,2025-04-20,SECURITY FINANCE ENERGY,ASSERTED,3,false,Russia cooperates with the AES on nuclear energy.,003.txt");
        assertThat(files.get("SOURCES.txt"))
                .isEqualTo(
                        """
                        Réseau des alliances : dossier « sahel »
                        Diplograph · 2025-05-01 · 1
                        Aucun filtre
                        001.txt · Le Mali et la Russie se parlent
                        002.txt · Ce que Moscou promet
                        003.txt · Niger leaves the West African bloc
                        """);
    }

    @Test
    void theSameNetworkAlwaysMakesTheSameFile() {
        for (NetworkFormat format : NetworkFormat.values()) {
            assertThat(ExtractSketch.written(format, sample))
                    .isEqualTo(ExtractSketch.written(format, ExtractSketch.sample()));
        }
    }

    @Test
    void anOpenMembershipHasNoEnd() throws IOException {
        assertThat(unpacked(sample).get("edges.csv").lines())
                .anyMatch(
                        line ->
                                line.startsWith(
                                        "MLI~org:aes~MEMBER_OF,MLI,org:aes,Directed,member of,MEMBER_OF,1,2025-04-03,,"));
    }

    @Test
    void jsonHoldsEveryFactWithItsEvidence() {
        JsonNode network =
                JsonMapper.builder()
                        .build()
                        .readTree(ExtractSketch.written(NetworkFormat.JSON, sample));

        JsonNode tie = network.get("ties").get(0);
        JsonNode fact = tie.get("facts").get(0);
        assertThat(tie.get("id").asString()).isEqualTo("MLI~org:aes~MEMBER_OF");
        assertThat(fact.get("quote").asString()).isEqualTo("Le Mali est membre de l’AES.");
        assertThat(fact.get("quotation").get(1).asInt() - fact.get("quotation").get(0).asInt())
                .isEqualTo("Le Mali est membre de l’AES.".length());
        assertThat(network.get("citation").get("day").asString()).isEqualTo("2025-05-01");
        assertThat(network.get("ties").size()).isEqualTo(6);
    }

    @Test
    void charactersThatXmlForbidsAreReplaced() {
        assertThat(XmlFile.allowed("a\u0000b\u000B\uD800c\uFFFE😀\t"))
                .isEqualTo("a\uFFFDb\uFFFD\uFFFDc\uFFFD😀\t");
    }

    @Test
    void tooManyRowsAreRefused() {
        NetworkExtract huge = Crowd.of(NetworkExtract.MOST_ROWS / 2 + 1);

        assertThat(huge.rows()).isGreaterThan(NetworkExtract.MOST_ROWS);
        assertThatThrownBy(() -> NetworkFormat.JSON.write(huge, OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("rows are more than 100000");
    }
}
