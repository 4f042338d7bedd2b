package org.diplograph.ui.actors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.ActorKind;
import org.diplograph.actor.Organisation;
import org.diplograph.analysis.FactsOverTime;
import org.diplograph.fact.RelationType;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.GraphFilter;
import org.diplograph.graph.SourcedFact;
import org.diplograph.ui.Selection;
import org.diplograph.ui.Shown;
import org.diplograph.ui.ViewState;
import org.diplograph.ui.component.FactList;
import org.diplograph.ui.component.MonthHistogram;
import org.diplograph.ui.component.NameForms;

/** What an actor's page holds, section by section. */
final class ActorPage extends Div {
    private static final int SENTENCES = 3;

    private final transient ActorKnowledge knowledge;
    private final Consumer<ViewState> change;
    private final ActorHead head;
    private final Paragraph counts = new Paragraph();
    private final ActorSection ties = new ActorSection("ties");
    private final ActorSection domains = new ActorSection("domains");
    private final ActorSection time = new ActorSection("time");
    private final ActorSection offices = new ActorSection("offices");
    private final ActorSection members = new ActorSection("members");
    private final ActorSection memberships = new ActorSection("memberships");
    private final ActorSection sentences = new ActorSection("sentences");
    private transient ViewState state = ViewState.INITIAL;

    /**
     * @param change takes the state a visitor asks for
     */
    ActorPage(ActorKnowledge knowledge, Consumer<ViewState> change) {
        this.knowledge = knowledge;
        this.change = change;
        head = new ActorHead(knowledge);
        counts.addClassName("actor-counts");
        addClassName("actor-page");
        add(head, counts, ties, domains, time, offices, members, memberships, sentences);
    }

    void show(Actor actor, Shown shown) {
        state = shown.state();
        head.show(actor, state);
        List<SourcedFact> facts = factsOf(actor.id(), shown.graph());
        showCounts(actor, facts);
        showTies(actor.id(), shown);
        DomainMeters meters = new DomainMeters(actor.id(), facts, state.selection(), this::select);
        if (meters.isEmpty()) {
            domains.hide();
        } else {
            domains.show("", meters);
        }
        showTime(actor.id(), shown);
        showOffices(actor.id(), shown);
        showMemberships(actor, shown);
        showSentences(actor.id(), facts, shown);
    }

    private static List<SourcedFact> factsOf(ActorId actor, DiplomacyGraph graph) {
        return graph.tiesOf(actor).stream()
                .flatMap(tie -> tie.facts().stream())
                .sorted(FactOrder.NEWEST_FIRST)
                .toList();
    }

    private void showCounts(Actor actor, List<SourcedFact> facts) {
        NameForms forms = NameForms.of(actor, getLocale());
        long sources = facts.stream().map(SourcedFact::source).distinct().count();
        counts.setText(
                facts.isEmpty()
                        ? getTranslation("actors.noFacts", forms.of(), forms.subject())
                        : getTranslation("actors.counts", facts.size(), sources));
    }

    private void showTies(ActorId actor, Shown shown) {
        Div lists = new Div();
        lists.addClassName("tie-lists");
        for (TieList.Direction direction : TieList.Direction.values()) {
            TieList list = new TieList(actor, direction, shown, this::select);
            if (!list.items().isEmpty()) {
                H3 heading =
                        new H3(getTranslation("actors.ties." + direction, list.items().size()));
                lists.add(new Div(heading, list));
            }
        }
        if (lists.getChildren().findAny().isEmpty()) {
            ties.hide();
        } else {
            ties.show("", lists);
        }
    }

    private void showTime(ActorId actor, Shown shown) {
        GraphFilter anyDay = state.filter().withDates(null, null);
        FactsOverTime history = FactsOverTime.of(factsOf(actor, shown.dossier().graph(anyDay)));
        if (history.periods().isEmpty()) {
            time.hide();
            return;
        }
        MonthHistogram bars =
                new MonthHistogram(
                        getTranslation("actors.section.time"),
                        (from, to) ->
                                change.accept(
                                        state.withFilter(state.filter().withDates(from, to))));
        bars.show(history, state.filter());
        int undated = history.undated().size();
        time.show(undated == 0 ? "" : getTranslation("actors.undated", undated), bars);
    }

    private void showOffices(ActorId actor, Shown shown) {
        GraphFilter persons =
                state.filter()
                        .withKinds(EnumSet.allOf(ActorKind.class))
                        .withTypes(Set.of(RelationType.HOLDS_OFFICE));
        List<SourcedFact> facts = factsOf(actor, shown.dossier().graph(persons));
        if (facts.isEmpty()) {
            offices.hide();
        } else {
            offices.show("", new OfficeList(actor, facts, shown, this::selectPerson));
        }
    }

    private void showMemberships(Actor actor, Shown shown) {
        List<ActorKnowledge.Known> known = knowledge.membershipsOf(actor);
        ActorSection wanted = actor instanceof Organisation ? members : memberships;
        members.hide();
        memberships.hide();
        if (!known.isEmpty()) {
            wanted.show(
                    getTranslation("actors.member.note"),
                    new MembershipList(known, shown.dossier(), state));
        }
    }

    private void showSentences(ActorId actor, List<SourcedFact> facts, Shown shown) {
        if (facts.isEmpty()) {
            sentences.hide();
            return;
        }
        FactList newest = new FactList(facts.subList(0, Math.min(SENTENCES, facts.size())), shown);
        NativeButton all = new NativeButton(getTranslation("actors.sentences.all", facts.size()));
        all.addClassName("link-button");
        all.addClickListener(click -> select(new Selection.OfActor(actor)));
        sentences.show("", newest, all);
    }

    private void select(Selection selection) {
        change.accept(state.withSelection(selection));
    }

    /** Offices are held by persons, whom the usual filter hides: shows them as well. */
    private void selectPerson(Selection selection) {
        change.accept(
                state.withFilter(state.filter().withKinds(EnumSet.allOf(ActorKind.class)))
                        .withSelection(selection));
    }
}
