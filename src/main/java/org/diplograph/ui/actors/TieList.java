package org.diplograph.ui.actors;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.diplograph.actor.ActorId;
import org.diplograph.graph.Tie;
import org.diplograph.graph.TieId;
import org.diplograph.ui.Selection;
import org.diplograph.ui.Shown;
import org.diplograph.ui.component.Sentences;
import org.diplograph.ui.component.StatusBadge;

/** The ties of an actor in one direction, the best attested first. */
final class TieList extends UnorderedList {
    /** Which of an actor's ties a list holds. */
    enum Direction {
        OUT,
        IN,
        MUTUAL;

        boolean holds(Tie tie, ActorId actor) {
            return switch (this) {
                case MUTUAL -> tie.type().isSymmetric();
                case OUT -> !tie.type().isSymmetric() && tie.id().from().equals(actor);
                case IN -> !tie.type().isSymmetric() && tie.id().to().equals(actor);
            };
        }
    }

    /**
     * @param select takes the tie whose evidence a visitor wants
     */
    TieList(ActorId actor, Direction direction, Shown shown, Consumer<Selection> select) {
        addClassName("tie-list");
        shown.graph().tiesOf(actor).stream()
                .filter(tie -> direction.holds(tie, actor))
                .sorted(Comparator.comparingInt(Tie::sources).reversed().thenComparing(Tie::id))
                .forEach(tie -> add(item(actor, tie, shown, select)));
    }

    private ListItem item(ActorId actor, Tie tie, Shown shown, Consumer<Selection> select) {
        Sentences sentences = new Sentences(shown.dossier(), getLocale(), this::getTranslation);
        TieId told = seenFrom(actor, tie.id());
        String sentence = sentences.title(told, tie.status(), tie.strongest());
        Selection selection = new Selection.OfTie(tie.id(), null);
        NativeButton facts =
                new NativeButton(
                        getTranslation("actors.facts", tie.facts().size())
                                + " · "
                                + getTranslation("actors.sources", tie.sources()));
        facts.addClassName("link-button");
        facts.setAriaLabel(getTranslation("actors.open.tie", tie.facts().size(), sentence));
        facts.getElement()
                .setAttribute(
                        "aria-pressed",
                        String.valueOf(selection.equals(shown.state().selection())));
        facts.addClickListener(click -> select.accept(selection));
        return new ListItem(
                new LinkedSentence(actor, told, sentence, sentences, shown),
                new StatusBadge(tie.status()),
                facts);
    }

    /** A symmetric tie is told from the actor's side. */
    private static TieId seenFrom(ActorId actor, TieId tie) {
        return tie.type().isSymmetric() && tie.to().equals(actor)
                ? new TieId(tie.to(), tie.from(), tie.type())
                : tie;
    }

    List<ListItem> items() {
        return getChildren().map(ListItem.class::cast).toList();
    }
}
