package org.diplograph.ui.component;

import java.util.Locale;
import org.diplograph.actor.Actor;
import org.diplograph.actor.BilingualName;
import org.diplograph.actor.EnglishArticle;
import org.diplograph.actor.FrenchArticle;
import org.diplograph.actor.Person;

/** Joins the names of actors with other words, as the language of the page wants it. */
sealed interface Grammar {
    static Grammar of(Locale locale) {
        return locale.getLanguage().equals("en") ? new English() : new French();
    }

    /** The name as the subject of a sentence, within it: "le Mali", "the AES". */
    String subject(Actor actor);

    /** The name after "that": "que le Mali", "qu’Israël", "that Mali". */
    String that(Actor actor);

    /** The name after a verb and perhaps a preposition: "se retire du Mali". */
    String object(String verb, Actor actor);

    /** 1 or 2: the number its verb takes. */
    int number(Actor actor);

    private static BilingualName name(Actor actor) {
        return actor instanceof Person ? actor.name() : actor.label();
    }

    /** French: contraction and elision. */
    record French() implements Grammar {
        @Override
        public String subject(Actor actor) {
            return FrenchArticle.of(actor).text() + Grammar.name(actor).french();
        }

        @Override
        public String that(Actor actor) {
            String subject = subject(actor);
            return FrenchArticle.beginsWithVowel(subject) ? "qu’" + subject : "que " + subject;
        }

        @Override
        public String object(String verb, Actor actor) {
            FrenchArticle article = FrenchArticle.of(actor);
            String name = Grammar.name(actor).french();
            int space = verb.lastIndexOf(' ') + 1;
            String before = verb.substring(0, space);
            String preposition = verb.substring(space);
            return switch (preposition) {
                case "de" ->
                        before
                                + switch (article) {
                                    case LE -> "du " + name;
                                    case LES -> "des " + name;
                                    case LA, L -> "de " + article.text() + name;
                                    case NONE ->
                                            (FrenchArticle.beginsWithVowel(name) ? "d’" : "de ")
                                                    + name;
                                };
                case "à" ->
                        before
                                + switch (article) {
                                    case LE -> "au " + name;
                                    case LES -> "aux " + name;
                                    case LA, L, NONE -> "à " + article.text() + name;
                                };
                default -> verb + " " + subject(actor);
            };
        }

        @Override
        public int number(Actor actor) {
            return FrenchArticle.of(actor).isPlural() ? 2 : 1;
        }
    }

    /** English: only the article. */
    record English() implements Grammar {
        @Override
        public String subject(Actor actor) {
            return (EnglishArticle.isUsed(actor) ? "the " : "") + Grammar.name(actor).english();
        }

        @Override
        public String that(Actor actor) {
            return "that " + subject(actor);
        }

        @Override
        public String object(String verb, Actor actor) {
            return verb + " " + subject(actor);
        }

        @Override
        public int number(Actor actor) {
            return 1;
        }
    }
}
