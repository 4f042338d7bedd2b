package org.diplograph.cli.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people annotated in one article (docs/evaluate.md tells the format).
 *
 * @param name the annotation's file name without {@code .json}
 * @param acceptable readings that are neither right nor wrong
 */
record GoldArticle(
        String name,
        @Nullable String published,
        List<GoldActor> actors,
        List<Relation> relations,
        List<Relation> acceptable) {
    /** An annotated actor, with every name by which it may be called. */
    record GoldActor(String key, String type, List<String> names) {}

    /** An annotation that cannot be read. */
    static final class BrokenException extends Exception {
        private static final long serialVersionUID = 1L;

        BrokenException(String message, Throwable cause) {
            super(message, cause);
        }

        BrokenException(String message) {
            super(message);
        }
    }

    static GoldArticle read(Path file) throws BrokenException {
        String fileName = String.valueOf(file.getFileName());
        String name = fileName.substring(0, fileName.length() - ".json".length());
        try {
            JsonNode root = JsonMapper.shared().readTree(Files.readString(file));
            List<GoldActor> actors = new ArrayList<>();
            for (JsonNode actor : root.path("actors")) {
                actors.add(
                        new GoldActor(
                                text(actor, "key"),
                                text(actor, "type"),
                                texts(actor.path("names"))));
            }
            String published =
                    root.path("published").isString() ? root.path("published").stringValue() : null;
            return new GoldArticle(
                    name,
                    published,
                    actors,
                    relations(root.path("relations")),
                    relations(root.path("acceptable")));
        } catch (IOException | JacksonException e) {
            throw new BrokenException(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
        }
    }

    private static List<Relation> relations(JsonNode nodes) throws BrokenException {
        List<Relation> relations = new ArrayList<>();
        for (JsonNode node : nodes) {
            Set<String> domains = new HashSet<>(texts(node.path("domains")));
            String quote = node.path("quote").isString() ? node.path("quote").stringValue() : "";
            String status = node.path("status").isString() ? node.path("status").stringValue() : "";
            relations.add(
                    new Relation(
                            text(node, "type"),
                            text(node, "from"),
                            text(node, "to"),
                            domains,
                            status,
                            List.of(new Relation.Quote(quote, true))));
        }
        return relations;
    }

    private static String text(JsonNode node, String field) throws BrokenException {
        JsonNode value = node.path(field);
        if (!value.isString()) {
            throw new BrokenException("\"" + field + "\"?");
        }
        return value.stringValue();
    }

    private static List<String> texts(JsonNode nodes) {
        List<String> texts = new ArrayList<>();
        for (JsonNode node : nodes) {
            if (node.isString()) {
                texts.add(node.stringValue());
            }
        }
        return texts;
    }
}
