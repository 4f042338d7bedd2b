package org.diplograph.ui.actors;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
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
import org.diplograph.fact.Status;
import org.diplograph.graph.SourcedFact;
import org.diplograph.graph.TieId;
import org.diplograph.ui.Selection;
import org.diplograph.ui.Shown;
import org.diplograph.ui.component.Sentences;
import org.diplograph.ui.component.StatusBadge;

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
        TieId tie = new TieId(held.from(), held.to(), RelationType.HOLDS_OFFICE);
        Status strongest =
                proof.stream()
                        .map(sourced -> sourced.fact().status())
                        .sorted()
                        .findFirst()
                        .orElseThrow();
        Sentences sentences = new Sentences(shown.dossier(), getLocale(), this::getTranslation);
        String sentence =
                sentences.title(
                        tie,
                        strongest,
                        proof.stream()
                                .filter(sourced -> sourced.fact().status() == strongest)
                                .toList());
        NativeButton count = new NativeButton(getTranslation("actors.facts", proof.size()));
        count.addClassName("link-button");
        count.setAriaLabel(getTranslation("actors.open.tie", proof.size(), sentence));
        count.addClickListener(click -> select.accept(new Selection.OfTie(tie, null)));
        return new ListItem(
                new LinkedSentence(actor, tie, sentence, sentences, shown),
                new StatusBadge(strongest),
                count);
    }
}
