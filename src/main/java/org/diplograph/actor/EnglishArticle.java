package org.diplograph.actor;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether English puts "the" before the label of an actor, and a verb in the plural after it: the
 * AES is, the African Union is, the Houthis are, but ECOWAS is, Mali is. States have theirs in
 * {@code states.json}, and so have the organisations in {@code organisations.json} whose labels do
 * not show it; any other takes "the" when it is spelt out letter by letter or called by one of the
 * nouns in {@code english-nouns.json}.
 */
public final class EnglishArticle {
    /** Spelt out letter by letter: two or three capitals, or one with a number. */
    private static final Pattern INITIALS = Pattern.compile("[A-Z][A-Z&]{1,2}|[A-Z][0-9]{1,2}");

    /** What follows the noun that a name is built on. */
    private static final Pattern AFTER_NOUN = Pattern.compile(" (of|for|on|in|against|to) .*");

    private static final Nouns NOUNS = StatedArticles.read("english-nouns.json", Nouns.class);

    private EnglishArticle() {}

    private record Nouns(Set<String> singular, Set<String> plural) {}

    public static boolean isUsed(Actor actor) {
        String stated = StatedArticles.english(actor.id()).article();
        if (stated != null) {
            return !stated.isEmpty();
        }
        return actor instanceof Organisation organisation && isUsed(organisation.label().english());
    }

    private static boolean isUsed(String label) {
        return INITIALS.matcher(label).matches()
                || isCalledPlural(label)
                || StatedArticles.words(label).stream()
                        .map(EnglishArticle::capital)
                        .anyMatch(NOUNS.singular()::contains);
    }

    /** Whether a verb after the label stands in the plural: the Houthis attack. */
    public static boolean isPlural(Actor actor) {
        return StatedArticles.english(actor.id()).isPlural()
                || actor instanceof Organisation organisation
                        && isCalledPlural(organisation.label().english());
    }

    private static boolean isCalledPlural(String label) {
        return NOUNS.plural()
                .contains(
                        StatedArticles.words(AFTER_NOUN.matcher(label).replaceFirst("")).getLast());
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
