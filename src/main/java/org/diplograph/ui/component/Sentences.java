package org.diplograph.ui.component;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.dossier.Dossier;
import org.diplograph.graph.Tie;
import org.diplograph.ui.Selection;
import org.diplograph.ui.Translations;

/** Makes sentences about actors and ties in the language of the page. */
public final class Sentences {
    private final Dossier dossier;
    private final Grammar grammar;
    private final Texts texts;

    public Sentences(Dossier dossier, Translations translations, Locale locale) {
        this.dossier = dossier;
        this.grammar = Grammar.of(locale);
        this.texts = (key, values) -> translations.getTranslation(key, locale, values);
    }

    /** What a tie says, as the evidence panel says it. */
    public String of(Tie tie) {
        return new SelectionSentence(dossier, texts, grammar)
                .of(new SelectedFacts(new Selection.OfTie(tie.id(), null), tie.facts()));
    }

    /**
     * A text about an actor: as {0} it gets the actor's name as a subject, as {1} the number of its
     * verb (1 or 2), then the other values.
     */
    public String about(ActorId actor, String key, Object... values) {
        Actor known = actor(actor);
        Object[] all =
                Stream.concat(
                                Stream.of(grammar.subject(known), grammar.number(known)),
                                Stream.of(values))
                        .toArray();
        return Words.capital(texts.get(key, all));
    }

    /** The actor's name within a sentence: "le Mali". */
    public String name(ActorId actor) {
        return grammar.subject(actor(actor));
    }

    /** "le Mali, le Niger et l’AES". */
    public String names(Collection<ActorId> actors) {
        List<String> names = actors.stream().map(this::name).toList();
        return names.size() < 2
                ? String.join("", names)
                : texts.get(
                        "evidence.and",
                        String.join(", ", names.subList(0, names.size() - 1)),
                        names.getLast());
    }

    /** The same with a capital first letter, to begin a sentence with. */
    public String capital(String text) {
        return Words.capital(text);
    }

    private Actor actor(ActorId id) {
        return dossier.actor(id).orElseThrow();
    }
}
