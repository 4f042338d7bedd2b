package org.diplograph.ui.component;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.diplograph.actor.Actor;
import org.diplograph.actor.EnglishArticle;
import org.diplograph.actor.FrenchArticle;
import org.diplograph.actor.Person;
import org.diplograph.actor.State;

/**
 * The name of an actor as the words around it want it.
 *
 * @param subject by itself: "le Mali", "the AES"
 * @param that after a conjunction: "que le Mali", "qu’Israël", "that Mali"
 * @param of after the preposition that belongs to things: "du Mali", "d’Israël", "of Mali"
 * @param to after the preposition that belongs to persons: "au Mali", "à Israël", "to Mali"
 * @param in where something is in a state: "au Mali", "en Israël", "in Mali"; of any other actor in
 *     French the same as {@code of}
 * @param number 1 or 2: the number its verb takes
 */
public record NameForms(String subject, String that, String of, String to, String in, int number) {
    public static NameForms of(Actor actor, Locale locale) {
        return before(actor, locale).with(prefix -> prefix + name(actor, locale));
    }

    /** The forms without the name: what stands before it. */
    public static NameForms before(Actor actor, Locale locale) {
        return locale.getLanguage().equals("en")
                ? english(actor)
                : french(actor, FrenchArticle.elides(name(actor, locale)));
    }

    /** The name that takes these forms: in full for persons, short for others. */
    public static String name(Actor actor, Locale locale) {
        return (actor instanceof Person ? actor.name() : actor.label()).in(locale);
    }

    private static NameForms english(Actor actor) {
        String article = EnglishArticle.isUsed(actor) ? "the " : "";
        return new NameForms(
                article,
                "that " + article,
                "of " + article,
                "to " + article,
                "in " + article,
                EnglishArticle.isPlural(actor) ? 2 : 1);
    }

    private static NameForms french(Actor actor, boolean elided) {
        FrenchArticle article = FrenchArticle.of(actor);
        String text = article.text();
        String of =
                switch (article) {
                    case NONE -> elided ? "d’" : "de ";
                    case LE -> "du ";
                    case LES -> "des ";
                    case LA, L -> "de " + text;
                };
        String to =
                switch (article) {
                    case LE -> "au ";
                    case LES -> "aux ";
                    case LA, L, NONE -> "à " + text;
                };
        return new NameForms(
                text,
                article == FrenchArticle.NONE && elided ? "qu’" : "que " + text,
                of,
                to,
                actor instanceof State state ? FrenchArticle.within(state) : of,
                article.isPlural() ? 2 : 1);
    }

    private NameForms with(UnaryOperator<String> name) {
        return new NameForms(
                name.apply(subject),
                name.apply(that),
                name.apply(of),
                name.apply(to),
                name.apply(in),
                number);
    }
}
