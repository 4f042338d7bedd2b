package org.diplograph.ui.actors;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.diplograph.actor.Actor;
import org.diplograph.actor.Person;
import org.diplograph.actor.State;
import org.diplograph.article.Language;
import org.diplograph.ui.Navigation;
import org.diplograph.ui.Selection;
import org.diplograph.ui.ViewState;

/** Names an actor in both languages and leads to where it can be seen. */
final class ActorHead extends Header {
    private static final int ALIASES_NAMED = 8;

    private final transient ActorKnowledge knowledge;

    ActorHead(ActorKnowledge knowledge) {
        this.knowledge = knowledge;
        addClassName("actor-head");
    }

    void show(Actor actor, ViewState state) {
        removeAll();
        Anchor back =
                new Anchor(
                        Navigation.address(Navigation.ACTORS, state),
                        getTranslation("actors.back"));
        back.addClassName("actor-back");
        Span kind = new Span(KindWords.of(actor, this::getTranslation));
        kind.addClassName("actor-kind");
        H1 name = new H1(actor.name().in(getLocale()));
        add(back, kind, name);
        if (!actor.name().french().equals(actor.name().english())) {
            Locale other = other().locale();
            Paragraph foreign = new Paragraph(actor.name().in(other));
            foreign.addClassName("actor-foreign");
            foreign.getElement().setAttribute("lang", other.getLanguage());
            add(foreign);
        }
        add(known(actor), actions(actor, state));
    }

    private Language other() {
        return Language.of(getLocale()) == Language.FRENCH ? Language.ENGLISH : Language.FRENCH;
    }

    private DescriptionList known(Actor actor) {
        DescriptionList known = new DescriptionList();
        known.addClassName("actor-known");
        Set<String> shortForms =
                new TreeSet<>(Set.copyOf(List.of(actor.label().french(), actor.label().english())));
        shortForms.removeAll(List.of(actor.name().french(), actor.name().english()));
        if (!shortForms.isEmpty() && !(actor instanceof Person)) {
            entry(known, "acronym", String.join(" · ", shortForms));
        }
        if (actor instanceof State state) {
            entry(known, "official", state.officialName().in(getLocale()));
            entry(known, "capital", state.capital().in(getLocale()));
        }
        String seat = knowledge.seatOf(actor.id(), getLocale());
        if (!seat.isEmpty()) {
            entry(known, "seat", seat);
        }
        List<String> aliases = actor.aliases().stream().distinct().sorted().toList();
        if (!aliases.isEmpty()) {
            String more = aliases.size() > ALIASES_NAMED ? " …" : "";
            entry(
                    known,
                    "aliases",
                    aliases.stream().limit(ALIASES_NAMED).collect(Collectors.joining(" · "))
                            + more);
        }
        return known;
    }

    private void entry(DescriptionList known, String key, String text) {
        known.add(
                new DescriptionList.Term(getTranslation("actors.known." + key)),
                new DescriptionList.Description(text));
    }

    private Div actions(Actor actor, ViewState state) {
        ViewState selected = state.withSelection(new Selection.OfActor(actor.id()));
        ViewState filtered = selected.withFilter(state.filter().withActors(Set.of(actor.id())));
        Div actions =
                new Div(
                        action("network", Navigation.address(Navigation.NETWORK, selected)),
                        action("evidence", Navigation.actorAddress(actor.id(), selected)),
                        action("filter", Navigation.actorAddress(actor.id(), filtered)));
        actions.addClassName("actor-actions");
        return actions;
    }

    private Anchor action(String key, String address) {
        Anchor action = new Anchor(address, getTranslation("actors.action." + key));
        action.addClassName("actor-action");
        return action;
    }
}
