package org.diplograph.cli.evaluation;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The coarse classes in which relations are compared: finer differences count neither for nor
 * against.
 */
final class Coarse {
    private static final Set<String> SYMMETRIC = Set.of("CONSULTS", "COOPERATES");
    private static final Set<String> IGNORED = Set.of("REQUESTS", "REJECTS", "EASES");
    private static final Map<String, String> TYPES =
            Map.of(
                    "AIDS", "SUPPORTS",
                    "ACCUSES", "CONDEMNS",
                    "BREAKS", "SANCTIONS",
                    "REPRESENTS", "HOLDS_OFFICE",
                    "PRESIDES", "HOLDS_OFFICE",
                    "MEDIATES", "CONSULTS");
    private static final Map<String, String> DOMAINS =
            Map.ofEntries(
                    Map.entry("DEFENCE", "SECURITY"),
                    Map.entry("TRADE", "ECONOMY"),
                    Map.entry("FINANCE", "ECONOMY"),
                    Map.entry("RESOURCES", "ENERGY"),
                    Map.entry("MIGRATION", "HEALTH"),
                    Map.entry("HEALTH_HUMANITARIAN", "HEALTH"),
                    Map.entry("AGRICULTURE", "ENVIRONMENT"),
                    Map.entry("AGRICULTURE_ENVIRONMENT", "ENVIRONMENT"),
                    Map.entry("EDUCATION_CULTURE", "EDUCATION"),
                    Map.entry("DIGITAL_INFORMATION", "TECHNOLOGY"),
                    Map.entry("JUSTICE_GOVERNANCE", "GOVERNANCE"));
    private static final Map<String, String> STATUSES =
            Map.of("DESIRED", "POSSIBLE", "ENDED", "NEGATED", "DENIED", "NEGATED");

    private Coarse() {}

    /** What two relations must share to be one. */
    record Key(String type, String from, String to) {
        @Override
        public String toString() {
            return type + " " + from + " → " + to;
        }
    }

    static Key key(Relation relation) {
        String type = TYPES.getOrDefault(relation.type(), relation.type());
        boolean turned = SYMMETRIC.contains(type) && relation.from().compareTo(relation.to()) > 0;
        return turned
                ? new Key(type, relation.to(), relation.from())
                : new Key(type, relation.from(), relation.to());
    }

    static Set<Key> keys(List<Relation> relations) {
        return relations.stream().map(Coarse::key).collect(Collectors.toSet());
    }

    /** Whether the type is one that annotations do not have. */
    static boolean isIgnored(String type) {
        return IGNORED.contains(type);
    }

    static Set<String> domains(Set<String> domains) {
        Set<String> coarse = new HashSet<>();
        domains.forEach(domain -> coarse.add(DOMAINS.getOrDefault(domain, domain)));
        return coarse;
    }

    static String status(String status) {
        return STATUSES.getOrDefault(status, status);
    }

    /** A name without case, accents and punctuation. */
    static String name(String name) {
        String text = Normalizer.normalize(name.replace('’', '\''), Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder();
        text.codePoints().filter(c -> !isMark(c)).forEach(folded::appendCodePoint);
        String lower = folded.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder();
        lower.codePoints()
                .forEach(
                        c ->
                                words.appendCodePoint(
                                        Character.isLetterOrDigit(c) || c == '_' ? c : ' '));
        return String.join(" ", words.toString().strip().split(" +"));
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK ->
                    true;
            default -> false;
        };
    }
}
