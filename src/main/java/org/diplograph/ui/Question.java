package org.diplograph.ui;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.diplograph.actor.ActorId;

/** What a visitor asks of the network; the value of {@code ask} in an address. */
public sealed interface Question {
    /** The list of questions, without asking any. */
    Question OPEN = new Named("open");

    /**
     * A question by its name alone: that of a measure, {@code betweenness}, or of a form that is
     * not filled in yet. Whether there is one of that name, only the list of questions knows.
     */
    record Named(String name) implements Question {
        @Override
        public String toString() {
            return name;
        }
    }

    /** How two actors are linked: {@code path~MLI~org:aes}. */
    record OfPath(ActorId from, ActorId to) implements Question {
        @Override
        public String toString() {
            return "path~" + from + "~" + to;
        }
    }

    /** What changed from one day to another: {@code days~2025-04-03~2025-04-20}. */
    record OfDays(LocalDate before, LocalDate after) implements Question {
        @Override
        public String toString() {
            return "days~" + before + "~" + after;
        }
    }

    /** What one article says that another does not: {@code articles~001.txt~002.txt}. */
    record OfArticles(String first, String second) implements Question {
        @Override
        public String toString() {
            return "articles~" + escaped(first) + "~" + escaped(second);
        }
    }

    /** Reads what {@code toString} of any question writes; empty for anything else. */
    static Optional<Question> parse(String text) {
        List<String> parts = Arrays.asList(text.split("~", -1));
        if (parts.size() == 1) {
            return text.matches("[a-z][a-z-]{0,39}")
                    ? Optional.of(new Named(text))
                    : Optional.empty();
        }
        String kind = parts.getFirst();
        return switch (kind) {
            case "path" -> pair(parts, Question::actor, OfPath::new);
            case "days" -> pair(parts, Question::day, OfDays::new);
            case "articles" -> pair(parts, Question::unescaped, OfArticles::new);
            default -> Optional.empty();
        };
    }

    /** Makes a question of two parts. */
    @FunctionalInterface
    interface OfTwo<T> {
        Question of(T first, T second);
    }

    private static <T> Optional<Question> pair(
            List<String> parts, Function<String, Optional<T>> read, OfTwo<T> question) {
        if (parts.size() != 3) {
            return Optional.empty();
        }
        return read.apply(parts.get(1))
                .flatMap(
                        first ->
                                read.apply(parts.get(2)).map(second -> question.of(first, second)));
    }

    private static Optional<ActorId> actor(String text) {
        return ActorId.isValid(text) ? Optional.of(new ActorId(text)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private static String escaped(String file) {
        return file.replace("%", "%25").replace("~", "%7E").replace("+", "%2B");
    }

    private static Optional<String> unescaped(String text) {
        try {
            String file = URLDecoder.decode(text, StandardCharsets.UTF_8);
            return file.isEmpty() ? Optional.empty() : Optional.of(file);
        } catch (IllegalArgumentException brokenEscape) {
            return Optional.empty();
        }
    }
}
