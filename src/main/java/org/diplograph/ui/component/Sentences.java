package org.diplograph.ui.component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.diplograph.actor.ActorId;
import org.diplograph.dossier.Dossier;
import org.diplograph.fact.Fact;
import org.diplograph.fact.Status;
import org.diplograph.graph.SourcedFact;
import org.diplograph.graph.Tie;
import org.diplograph.graph.TieId;
import org.diplograph.ui.Selection;
import org.diplograph.ui.Translations;

/** Makes sentences about actors, facts and ties in the language of the page. */
public final class Sentences {
    private final Dossier dossier;
    private final Locale locale;
    private final Texts texts;

    public Sentences(Dossier dossier, Translations translations, Locale locale) {
        this(dossier, locale, (key, values) -> translations.getTranslation(key, locale, values));
    }

    public Sentences(Dossier dossier, Locale locale, Texts texts) {
        this.dossier = dossier;
        this.locale = locale;
        this.texts = texts;
    }

    /** What a tie says, as the evidence panel says it. */
    public String of(Tie tie) {
        return new SelectionSentence(this, texts)
                .of(new SelectedFacts(new Selection.OfTie(tie.id(), null), tie.facts()));
    }

    /** Who does what to or with whom, as one article says: "Le Mali se retire de la CEDEAO". */
    public String title(Fact fact) {
        return Words.capital(
                clause(
                        new TieId(fact.from(), fact.to(), fact.type()),
                        new Clause(fact.type(), fact.office(), fact.status())));
    }

    /** The same of a tie, by its strongest status. */
    public String title(Tie tie) {
        return title(tie.id(), tie.status(), tie.strongest());
    }

    /** The same of some facts of a tie that have one status. */
    public String title(TieId tie, Status status, Collection<SourcedFact> facts) {
        return Words.capital(clause(tie, Clause.of(tie.type(), status, facts)));
    }

    String clause(TieId tie, Clause clause) {
        return clause.between(forms(tie.from()), forms(tie.to()), texts);
    }

    /**
     * A text about an actor: as {0} it gets the actor's name as a subject, as {1} the number of its
     * verb (1 or 2), then the other values.
     */
    public String about(ActorId actor, String key, Object... values) {
        NameForms forms = forms(actor);
        Object[] all =
                Stream.concat(Stream.of(forms.subject(), forms.number()), Stream.of(values))
                        .toArray();
        return Words.capital(texts.get(key, all));
    }

    /** The actor's name within a sentence: "le Mali". */
    public String name(ActorId actor) {
        return forms(actor).subject();
    }

    /** The actor's name without what stands before it: "Mali". */
    public String bareName(ActorId actor) {
        return NameForms.name(dossier.actor(actor).orElseThrow(), locale);
    }

    /** "le Mali, le Niger et l’AES". */
    public String names(Collection<ActorId> actors) {
        return names(actors, 0);
    }

    /** "le Mali, le Niger et 3 autres acteurs". */
    public String names(Collection<ActorId> actors, int others) {
        List<String> names = new ArrayList<>(actors.stream().map(this::name).toList());
        if (others > 0) {
            names.add(texts.get("evidence.others", others));
        }
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

    /** The actor's name in its forms. */
    public NameForms forms(ActorId id) {
        return dossier.actor(id).map(actor -> NameForms.of(actor, locale)).orElseThrow();
    }
}
