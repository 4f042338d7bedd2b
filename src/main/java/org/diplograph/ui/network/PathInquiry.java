package org.diplograph.ui.network;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.analysis.Chain;
import org.diplograph.analysis.ShortestPaths;
import org.diplograph.ui.Question;
import org.diplograph.ui.Selection;
import org.diplograph.ui.Shown;
import org.diplograph.ui.component.QuotedFact;
import org.diplograph.ui.component.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * How two actors are linked: the shortest ways between them, each told as a chain of quotations.
 */
record PathInquiry() implements Inquiry {
    private static final String NAME = "path";
    private static final int WAYS = 3;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isAskedBy(Question question) {
        return question instanceof Question.OfPath || question.equals(new Question.Named(NAME));
    }

    /** Asks about two selected actors, or leaves the choice open. */
    @Override
    public Question first(Shown shown) {
        return switch (shown.state().selection()) {
            case Selection.OfActors(var actors) when actors.size() == 2 ->
                    new Question.OfPath(actors.first(), actors.last());
            case Selection.OfTie(var tie, var domain) -> new Question.OfPath(tie.from(), tie.to());
            case null, default -> new Question.Named(NAME);
        };
    }

    @Override
    public void answer(Question question, Asking asking, Div into) {
        Question.OfPath asked = question instanceof Question.OfPath path ? path : null;
        into.add(form(asked, asking));
        if (asked != null) {
            tell(asked, asking, into);
        }
    }

    private static Div form(Question.@Nullable OfPath asked, Asking asking) {
        ComboBox<Actor> from = field("path.from", asking);
        ComboBox<Actor> to = field("path.to", asking);
        if (asked != null) {
            asking.shown().graph().actor(asked.from()).ifPresent(from::setValue);
            asking.shown().graph().actor(asked.to()).ifPresent(to::setValue);
        }
        for (ComboBox<Actor> field : List.of(from, to)) {
            field.addValueChangeListener(event -> ask(from.getValue(), to.getValue(), asking));
        }
        Div form = new Div(from, to);
        form.addClassName("question-form");
        return form;
    }

    private static ComboBox<Actor> field(String key, Asking asking) {
        ComboBox<Actor> field = new ComboBox<>(asking.text(key));
        field.setItemLabelGenerator(actor -> actor.name().in(asking.locale()));
        field.setItems(
                asking.shown().graph().actors().stream()
                        .sorted(
                                Comparator.comparing(
                                        actor -> actor.name().in(asking.locale()),
                                        Collator.getInstance(asking.locale())))
                        .toList());
        return field;
    }

    private static void ask(@Nullable Actor from, @Nullable Actor to, Asking asking) {
        if (from != null && to != null) {
            asking.ask(new Question.OfPath(from.id(), to.id()));
        }
    }

    private static void tell(Question.OfPath asked, Asking asking, Div into) {
        Shown shown = asking.shown();
        for (ActorId id : List.of(asked.from(), asked.to())) {
            if (shown.graph().actor(id).isEmpty()) {
                into.add(asking.lead(asking.text("path.absent", label(id, asking))));
                return;
            }
        }
        List<Chain> ways = ShortestPaths.between(shown.graph(), asked.from(), asked.to(), WAYS);
        Sentences sentences = asking.sentences();
        String names = sentences.names(List.of(asked.from(), asked.to()));
        if (ways.isEmpty()) {
            into.add(asking.lead(asking.text("path.none", names)));
            return;
        }
        int steps = ways.getFirst().links().size();
        into.add(
                asking.lead(
                        sentences.capital(asking.text("path.lead", names, steps, ways.size()))));
        ways.forEach(way -> into.add(chain(way, asking, sentences)));
    }

    private static Div chain(Chain way, Asking asking, Sentences sentences) {
        StringBuilder names = new StringBuilder(label(way.links().getFirst().from(), asking));
        TreeSet<ActorId> along = new TreeSet<>(List.of(way.links().getFirst().from()));
        OrderedList links = new OrderedList();
        links.addClassName("answer-list");
        for (Chain.Link link : way.links()) {
            names.append(" – ").append(label(link.to(), asking));
            along.add(link.to());
            links.add(
                    asking.row(
                            sentences.of(link.tie()),
                            new Selection.OfTie(link.tie().id(), null),
                            new QuotedFact(link.proof(), asking.shown())));
        }
        NativeButton whole = new NativeButton(names.toString());
        whole.addClassName("chain-actors");
        whole.addClickListener(
                click ->
                        asking.change()
                                .accept(
                                        asking.shown()
                                                .state()
                                                .withSelection(new Selection.OfActors(along))));
        Div chain = new Div(whole, links);
        chain.addClassName("chain");
        return chain;
    }

    private static String label(ActorId id, Asking asking) {
        return asking.shown()
                .dossier()
                .actor(id)
                .map(actor -> actor.label().in(asking.locale()))
                .orElse(id.value());
    }
}
