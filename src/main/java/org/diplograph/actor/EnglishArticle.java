package org.diplograph.actor;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether English puts "the" before the label of an actor: the AES, the African Union, the United
 * States, but ECOWAS, Wagner, Mali.
 */
public final class EnglishArticle {
    /** Spelt out letter by letter: two or three capitals, or one with a number. */
    private static final Pattern INITIALS = Pattern.compile("[A-Z][A-Z&]{1,2}|[A-Z][0-9]{1,2}");

    private static final Set<String> LONGER_INITIALS =
            Set.of("OSCE", "OECD", "IAEA", "UNDP", "UNHCR", "CSTO", "EAEU", "EBRD", "UNSC");

    private static final Set<String> STATES =
            Set.of(
                    "ARE", "BHS", "CAF", "COD", "COG", "COK", "COM", "CZE", "DOM", "GBR", "GMB",
                    "MDV", "MHL", "NLD", "PHL", "SLB", "SYC", "USA");

    private static final Set<String> NOUNS =
            Set.of(
                    "Accords",
                    "Agency",
                    "Alliance",
                    "Army",
                    "Assembly",
                    "Association",
                    "Authority",
                    "Bank",
                    "Brigade",
                    "Bureau",
                    "Coalition",
                    "Command",
                    "Commission",
                    "Committee",
                    "Commonwealth",
                    "Community",
                    "Confederation",
                    "Conference",
                    "Congress",
                    "Council",
                    "Court",
                    "Federation",
                    "Force",
                    "Forces",
                    "Forum",
                    "Foundation",
                    "Front",
                    "Fund",
                    "Group",
                    "League",
                    "Ministry",
                    "Mission",
                    "Movement",
                    "Organisation",
                    "Organization",
                    "Pact",
                    "Parliament",
                    "Partnership",
                    "Programme",
                    "Secretariat",
                    "Summit",
                    "Taliban",
                    "Tribunal",
                    "Union",
                    "Volunteers");

    private EnglishArticle() {}

    public static boolean isUsed(Actor actor) {
        return switch (actor) {
            case State state -> STATES.contains(state.id().value());
            case Person person -> false;
            case Organisation organisation -> isUsed(organisation.label().english());
        };
    }

    private static boolean isUsed(String label) {
        return INITIALS.matcher(label).matches()
                || LONGER_INITIALS.contains(label)
                || Arrays.stream(label.split("[ -]")).anyMatch(NOUNS::contains);
    }
}
