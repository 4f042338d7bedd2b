package org.diplograph.cli;

import java.util.Collection;
import java.util.Map;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.article.Article;
import org.diplograph.article.TextSpan;
import org.diplograph.extraction.Extraction;
import org.diplograph.fact.Attribution;
import org.diplograph.fact.Derivation;
import org.diplograph.fact.Evidence;
import org.diplograph.fact.Fact;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what was found in an article as one line of JSON (docs/extract.md tells its fields).
 * Offsets are half open, in UTF-16 code units, into the article's text.
 */
final class ExtractionWriter {
    private final JsonMapper mapper = JsonMapper.shared();

    String line(Extraction extraction) {
        ObjectNode line = mapper.createObjectNode();
        write(extraction.article(), line.putObject("article"));
        ArrayNode actors = line.putArray("actors");
        Map<ActorId, Collection<String>> names = ActorNames.of(extraction);
        for (Actor actor : extraction.actors()) {
            ObjectNode node = actors.addObject();
            node.put("id", actor.id().value());
            node.put("type", actor.kind().name());
            ArrayNode list = node.putArray("names");
            names.getOrDefault(actor.id(), java.util.List.of()).forEach(list::add);
        }
        ArrayNode relations = line.putArray("relations");
        extraction.facts().forEach(fact -> write(fact, relations.addObject()));
        return mapper.writeValueAsString(line);
    }

    private static void write(Article article, ObjectNode node) {
        node.put("file", article.file());
        node.put("title", article.title());
        node.put("language", article.language().code());
        node.put("published", text(article.published()));
        node.put("outlet", article.outlet());
    }

    private static void write(Fact fact, ObjectNode node) {
        node.put("id", fact.id().value());
        node.put("type", fact.type().name());
        node.put("from", fact.from().value());
        node.put("to", fact.to().value());
        ArrayNode domains = node.putArray("domains");
        fact.domains().stream().sorted().forEach(domain -> domains.add(domain.name()));
        node.put("status", fact.status().name());
        node.put("date", text(fact.date()));
        node.put("office", fact.office() == null ? null : fact.office().name());
        write(fact.attribution(), node.putObject("attribution"));
        write(fact.evidence(), node.putArray("evidence").addObject());
        node.put("rule", fact.derivation().rule());
        ArrayNode steps = node.putArray("derivation");
        for (Derivation.Step step : fact.derivation().steps()) {
            steps.addObject()
                    .put("kind", step.kind().name())
                    .put("words", step.words())
                    .put("result", step.result());
        }
    }

    private static void write(Attribution attribution, ObjectNode node) {
        node.put("voice", attribution.voice().name());
        node.put("speaker", text(attribution.speaker()));
        node.put("onBehalfOf", text(attribution.onBehalfOf()));
    }

    private static void write(Evidence evidence, ObjectNode node) {
        span(evidence.quotation(), node);
        node.put("quote", evidence.quote());
        node.put("sentence", evidence.sentence());
        span(evidence.trigger(), node.putObject("trigger"));
        span(evidence.from(), node.putObject("from"));
        span(evidence.to(), node.putObject("to"));
    }

    private static void span(TextSpan span, ObjectNode node) {
        node.put("start", span.start());
        node.put("end", span.end());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
