package org.diplograph.ui.actors;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.diplograph.actor.ActorId;
import org.diplograph.graph.Tie;
import org.diplograph.ui.Navigation;
import org.diplograph.ui.Selection;
import org.diplograph.ui.Shown;
import org.diplograph.ui.WordKeys;
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
        boolean out = tie.id().from().equals(actor);
        ActorId otherId = out ? tie.id().to() : tie.id().from();
        String other = name(otherId, shown);
        String relation = getTranslation(WordKeys.of(tie.type()));
        boolean reads = out || tie.type().isSymmetric();
        Span word = new Span(relation);
        word.addClassName("tie-relation");
        Anchor link = new Anchor(Navigation.actorAddress(otherId, shown.state()), other);
        Selection selection = new Selection.OfTie(tie.id(), null);
        NativeButton facts =
                new NativeButton(
                        getTranslation("actors.facts", tie.facts().size())
                                + " · "
                                + getTranslation("actors.sources", tie.sources()));
        facts.addClassName("link-button");
        String sentence =
                reads
                        ? String.join(" ", name(actor, shown), relation, other)
                        : String.join(" ", other, relation, name(actor, shown));
        facts.setAriaLabel(getTranslation("actors.open.tie", tie.facts().size(), sentence));
        facts.getElement()
                .setAttribute(
                        "aria-pressed",
                        String.valueOf(selection.equals(shown.state().selection())));
        facts.addClickListener(click -> select.accept(selection));
        return reads
                ? new ListItem(word, link, new StatusBadge(tie.status()), facts)
                : new ListItem(link, word, new StatusBadge(tie.status()), facts);
    }

    private String name(ActorId id, Shown shown) {
        return shown.dossier()
                .actor(id)
                .map(actor -> actor.label().in(getLocale()))
                .orElse(id.value());
    }

    List<ListItem> items() {
        return getChildren().map(ListItem.class::cast).toList();
    }
}
