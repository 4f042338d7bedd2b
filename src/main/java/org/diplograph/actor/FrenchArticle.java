package org.diplograph.actor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The definite article before the French label of an actor: <em>le</em> Mali, <em>l’</em>AES,
 * <em>les</em> États-Unis, Cuba without one. States have theirs in {@code states.json}, and so have
 * the organisations in {@code organisations.json} whose names do not show it; any other
 * organisation takes that of the noun its full name begins with ({@code french-nouns.json}), and
 * none when the noun is not known there.
 */
public enum FrenchArticle {
    NONE(""),
    LE("le "),
    LA("la "),
    L("l’"),
    LES("les ");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern VOWEL = Pattern.compile("[aeiouœæ]|y[^aeiou]");
    private static final Nouns NOUNS = StatedArticles.read("french-nouns.json", Nouns.class);

    private final String text;

    FrenchArticle(String text) {
        this.text = text;
    }

    /**
     * @param muteH words whose h does not keep the vowel after it from making others lose theirs
     */
    private record Nouns(
            Set<String> feminine, Set<String> masculine, Set<String> plural, Set<String> muteH) {}

    public static FrenchArticle of(Actor actor) {
        if (actor instanceof Person) {
            return NONE;
        }
        String stated = StatedArticles.french(actor.id()).article();
        if (stated != null) {
            return parse(stated);
        }
        return actor instanceof Organisation organisation ? ofNoun(organisation) : NONE;
    }

    /**
     * What says, before the name of a state, that something is there: <em>au</em> Mali, <em>en</em>
     * Algérie, <em>à</em> Cuba, but <em>en</em> Israël; with the white space that belongs to it.
     */
    public static String within(State state) {
        String stated = StatedArticles.french(state.id()).in();
        if (stated != null) {
            return stated + " ";
        }
        return switch (of(state)) {
            case LE -> "au ";
            case LES -> "aux ";
            case LA, L -> "en ";
            case NONE -> "à ";
        };
    }

    private static FrenchArticle ofNoun(Organisation organisation) {
        String head = capital(organisation.name().french().split("[ ’']", 2)[0]);
        if (NOUNS.plural().contains(head)) {
            return LES;
        }
        boolean feminine = NOUNS.feminine().contains(head);
        if (!feminine && !NOUNS.masculine().contains(head)) {
            return NONE;
        }
        if (elides(organisation.label().french())) {
            return L;
        }
        return feminine ? LA : LE;
    }

    private static String capital(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.FRENCH) + word.substring(1);
    }

    /**
     * Whether "de", "que" and "le" lose their vowel before a name: it begins with a vowel, with a
     * mute h, or with a y before a consonant.
     */
    public static boolean elides(String name) {
        String letters =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                        .replaceAll("")
                        .toLowerCase(Locale.FRENCH);
        return VOWEL.matcher(letters).lookingAt()
                || NOUNS.muteH().contains(name.split("[ ’']", 2)[0]);
    }

    public boolean isPlural() {
        return this == LES;
    }

    /** With the white space that belongs to it. */
    public String text() {
        return text;
    }

    private static FrenchArticle parse(String text) {
        return switch (text) {
            case "le" -> LE;
            case "la" -> LA;
            case "l'", "l’" -> L;
            case "les" -> LES;
            default -> NONE;
        };
    }
}
