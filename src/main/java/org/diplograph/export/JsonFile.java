package org.diplograph.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.diplograph.actor.ActorId;
import org.diplograph.article.TextSpan;
import org.diplograph.fact.Evidence;
import org.diplograph.fact.Fact;
import org.diplograph.graph.SourcedFact;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A network as JSON: actors and ties, and under each tie every fact with its evidence. */
final class JsonFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonFile() {}

    /** The whole file. */
    record Network(Citation citation, List<ActorRow> actors, List<JsonTie> ties) {}

    /** One tie. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record JsonTie(
            String id,
            String from,
            String to,
            String type,
            boolean directed,
            String label,
            int weight,
            String status,
            boolean contested,
            List<String> domains,
            List<JsonSpan> spans,
            List<JsonFact> facts) {}

    /** From when to when. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record JsonSpan(@Nullable String start, @Nullable String end) {}

    /**
     * One fact.
     *
     * @param source which independent source its article belongs to
     * @param quotation as half-open UTF-16 offsets in the article, as are trigger, from and to
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record JsonFact(
            String id,
            String status,
            List<String> domains,
            @Nullable String date,
            @Nullable String published,
            String voice,
            @Nullable String speaker,
            String article,
            String source,
            String quote,
            List<Integer> quotation,
            List<Integer> trigger,
            List<Integer> from,
            List<Integer> to,
            String rule) {}

    static void write(NetworkExtract extract, OutputStream out) {
        JSON.writerWithDefaultPrettyPrinter()
                .writeValue(
                        out,
                        new Network(
                                extract.citation(),
                                extract.actorRows(),
                                extract.tieRows().stream().map(JsonFile::tie).toList()));
    }

    private static JsonTie tie(TieRow row) {
        return new JsonTie(
                row.id(),
                row.from(),
                row.to(),
                row.type(),
                row.directed(),
                row.label(),
                row.weight(),
                row.status(),
                row.tie().contested(),
                row.tie().domains().stream().map(share -> share.domain().name()).toList(),
                row.spans().stream().map(JsonFile::span).toList(),
                row.tie().facts().stream().map(JsonFile::fact).toList());
    }

    private static JsonSpan span(Span span) {
        return new JsonSpan(text(span.start()), text(span.end()));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static JsonFact fact(SourcedFact sourced) {
        Fact fact = sourced.fact();
        Evidence evidence = fact.evidence();
        ActorId speaker = fact.attribution().speaker();
        return new JsonFact(
                fact.id().value(),
                fact.status().name(),
                fact.domains().stream().sorted().map(Enum::name).toList(),
                text(fact.date()),
                text(sourced.published()),
                fact.attribution().voice().name(),
                text(speaker),
                evidence.article(),
                sourced.source(),
                evidence.quote(),
                offsets(evidence.quotation()),
                offsets(evidence.trigger()),
                offsets(evidence.from()),
                offsets(evidence.to()),
                fact.derivation().rule());
    }

    private static List<Integer> offsets(TextSpan span) {
        return Arrays.asList(span.start(), span.end());
    }
}
