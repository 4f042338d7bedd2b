package org.diplograph.ui.actors;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    private static final int NAMES_LISTED = 8;

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
        String acronym = acronym(actor);
        if (!acronym.isEmpty()) {
            entry(known, "acronym", acronym);
        }
        if (actor instanceof State state) {
            entry(known, "official", state.officialName().in(getLocale()));
            entry(known, "capital", state.capital().in(getLocale()));
        }
        String seat = knowledge.seatOf(actor.id(), getLocale());
        if (!seat.isEmpty()) {
            entry(known, "seat", seat);
        }
        if (knowledge.knows(actor)) {
            addNames(known, actor);
        } else if (!actor.aliases().isEmpty()) {
            entry(known, "aliases", listed(actor.aliases().stream().sorted().toList()));
        }
        return known;
    }

    /** The short form in the language of the page, and in the other where that differs. */
    private String acronym(Actor actor) {
        if (actor instanceof Person) {
            return "";
        }
        String here = shortForm(actor, getLocale());
        String there = shortForm(actor, other().locale());
        if (here.isEmpty() || there.isEmpty() || here.equals(there)) {
            return here.isEmpty() ? there : here;
        }
        return getTranslation("actors.known.acronym.other", here, there);
    }

    private static String shortForm(Actor actor, Locale locale) {
        String label = actor.label().in(locale);
        return label.equals(actor.name().in(locale)) ? "" : label;
    }

    /** What else the actor is called: in the language of the page, then in the other only. */
    private void addNames(DescriptionList known, Actor actor) {
        Set<String> given = new HashSet<>();
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            given.add(actor.name().in(locale));
            given.add(actor.label().in(locale));
        }
        if (actor instanceof State state) {
            given.add(state.officialName().in(getLocale()));
        }
        List<String> here = knowledge.otherNames(actor, getLocale(), given);
        if (!here.isEmpty()) {
            entry(known, "aliases", listed(here));
        }
        given.addAll(here);
        Locale foreign = other().locale();
        List<String> there = knowledge.otherNames(actor, foreign, given);
        if (!there.isEmpty()) {
            entry(known, "aliases.other", listed(there))
                    .getElement()
                    .setAttribute("lang", foreign.getLanguage());
        }
    }

    private static String listed(List<String> names) {
        return names.stream().limit(NAMES_LISTED).collect(Collectors.joining(" · "))
                + (names.size() > NAMES_LISTED ? " …" : "");
    }

    private DescriptionList.Description entry(DescriptionList known, String key, String text) {
        DescriptionList.Description description = new DescriptionList.Description(text);
        known.add(new DescriptionList.Term(getTranslation("actors.known." + key)), description);
        return description;
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
