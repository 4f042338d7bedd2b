package org.diplograph.ui.actors;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.diplograph.actor.ActorId;
import org.diplograph.fact.Fact;
import org.diplograph.fact.Office;
import org.diplograph.fact.RelationType;
import org.diplograph.graph.SourcedFact;
import org.diplograph.graph.TieId;
import org.diplograph.ui.Navigation;
import org.diplograph.ui.Selection;
import org.diplograph.ui.Shown;
import org.diplograph.ui.WordKeys;
import org.diplograph.ui.component.StatusBadge;
import org.diplograph.ui.component.Words;

/** Who holds which office in an actor, or which offices it holds elsewhere, as the articles say. */
final class OfficeList extends UnorderedList {
    private record Held(ActorId from, ActorId to, Office office) {}

    /**
     * @param facts of one actor; those of other relations are left out
     * @param select takes the tie whose evidence a visitor wants
     */
    OfficeList(ActorId actor, List<SourcedFact> facts, Shown shown, Consumer<Selection> select) {
        addClassName("office-list");
        Map<Held, List<SourcedFact>> offices = new LinkedHashMap<>();
        for (SourcedFact sourced : facts) {
            Fact fact = sourced.fact();
            Office office = fact.office();
            if (fact.type() == RelationType.HOLDS_OFFICE && office != null) {
                offices.computeIfAbsent(
                                new Held(fact.from(), fact.to(), office),
                                absent -> new ArrayList<>())
                        .add(sourced);
            }
        }
        offices.forEach((held, proof) -> add(item(actor, held, proof, shown, select)));
    }

    private ListItem item(
            ActorId actor,
            Held held,
            List<SourcedFact> proof,
            Shown shown,
            Consumer<Selection> select) {
        ActorId other = held.from().equals(actor) ? held.to() : held.from();
        String name =
                shown.dossier()
                        .actor(other)
                        .map(known -> known.name().in(getLocale()))
                        .orElse(other.value());
        String office = Words.capital(getTranslation(WordKeys.of(held.office())));
        Anchor link = new Anchor(Navigation.actorAddress(other, shown.state()), name);
        NativeButton count = new NativeButton(getTranslation("actors.facts", proof.size()));
        count.addClassName("link-button");
        count.setAriaLabel(getTranslation("actors.open.office", proof.size(), office, name));
        count.addClickListener(
                click ->
                        select.accept(
                                new Selection.OfTie(
                                        new TieId(
                                                held.from(), held.to(), RelationType.HOLDS_OFFICE),
                                        null)));
        StatusBadge status =
                new StatusBadge(
                        proof.stream()
                                .map(sourced -> sourced.fact().status())
                                .sorted()
                                .findFirst()
                                .orElseThrow());
        String key = held.from().equals(actor) ? "actors.office.holds" : "actors.office.heldBy";
        return new ListItem(new Span(getTranslation(key, office)), link, status, count);
    }
}
