package org.diplograph.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.diplograph.fact.Status;
import org.diplograph.graph.GraphFilter;
import org.diplograph.graph.Tie;
import org.diplograph.ui.Selection;
import org.diplograph.ui.Shown;
import org.diplograph.ui.ViewState;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of what is selected: what it is in one sentence, how sure that is, and every fact
 * with its quotation.
 */
public final class EvidencePanel extends Aside {
    private final Consumer<ViewState> change;
    private final Span kind = new Span();
    private final H2 heading = new H2();
    private final Paragraph sentence = new Paragraph();
    private final Div body = new Div();
    private final IconButton close;
    private ViewState state = ViewState.INITIAL;
    private @Nullable Selection last;

    EvidencePanel(Consumer<ViewState> change, Consumer<Boolean> widen) {
        this.change = change;
        addClassName("evidence");
        getElement().setAttribute("aria-label", getTranslation("evidence.name"));
        kind.addClassName("evidence-kind");
        sentence.addClassName("evidence-sentence");
        sentence.getElement().setAttribute("role", "status");
        body.addClassName("evidence-body");
        heading.getElement().setAttribute("tabindex", "-1");
        close = new IconButton(Symbol.CLOSE, getTranslation("evidence.close"));
        close.addClickListener(click -> change.accept(state.withSelection(null)));
        Div titles = new Div(kind, heading);
        titles.addClassName("evidence-titles");
        Div head = new Div(titles, new WidenButton(widen), close);
        head.addClassName("evidence-head");
        add(head, sentence, body);
    }

    /** Moves the keyboard to the heading. */
    void read() {
        heading.getElement().callJsFunction("focus");
    }

    void show(Shown shown) {
        state = shown.state();
        Selection selection = state.selection();
        close.setVisible(selection != null);
        body.removeAll();
        if (selection == null) {
            say(
                    "",
                    getTranslation("evidence.empty.heading"),
                    getTranslation("evidence.empty.text"));
        } else {
            SelectedFacts selected = SelectedFacts.of(selection, shown.graph());
            if (selected.isEmpty()) {
                showNothing(selection, shown);
            } else {
                showFacts(selected, shown);
            }
        }
        if (!Objects.equals(selection, last)) {
            getElement().callJsFunction("scrollTo", 0, 0);
        }
        last = selection;
    }

    private void say(String eyebrow, String title, String text) {
        kind.setText(eyebrow);
        kind.setVisible(!eyebrow.isEmpty());
        heading.setText(title);
        sentence.setText(text);
    }

    private void showNothing(Selection selection, Shown shown) {
        boolean known =
                !SelectedFacts.of(selection, shown.dossier().graph(GraphFilter.EVERYTHING))
                        .isEmpty();
        say(
                "",
                getTranslation("evidence.hidden.heading"),
                known
                        ? getTranslation("evidence.hidden.filtered")
                        : getTranslation("evidence.hidden.unknown", selection.toString()));
        if (known) {
            Button clear = new Button(getTranslation("evidence.hidden.clear"));
            clear.addClickListener(
                    click -> change.accept(state.withFilter(GraphFilter.EVERYTHING)));
            body.add(clear);
        }
    }

    private void showFacts(SelectedFacts selected, Shown shown) {
        SelectionTitle title =
                new SelectionTitle(shown.dossier(), this::getTranslation, getLocale());
        say(
                title.kind(selected.selection()),
                title.heading(selected.selection()),
                new SelectionSentence(
                                new Sentences(shown.dossier(), getLocale(), this::getTranslation),
                                this::getTranslation)
                        .of(selected));
        H3 list = new H3(getTranslation("evidence.list"));
        list.addClassName("evidence-list-heading");
        body.add(
                measures(selected, inAnyStatus(selected, shown), isContested(selected, shown)),
                list,
                new FactList(selected.facts(), shown));
        offerFilter(selected.selection());
    }

    private static boolean isContested(SelectedFacts selected, Shown shown) {
        return selected.selection() instanceof Selection.OfTie(var tie, var domain)
                && shown.graph().tie(tie).filter(Tie::contested).isPresent();
    }

    /** Above the facts: a way to see this selection alone, in every view. */
    private void offerFilter(Selection selection) {
        SelectionFilter.of(selection, state.filter())
                .filter(wanted -> !wanted.equals(state.filter()))
                .ifPresent(
                        wanted -> {
                            NativeButton only = new NativeButton(getTranslation("evidence.only"));
                            only.addClassNames("link-button", "evidence-only");
                            only.addClickListener(click -> change.accept(state.withFilter(wanted)));
                            body.addComponentAtIndex(1, only);
                        });
    }

    /** What the selection holds beside what a choice of statuses hides. */
    private SelectedFacts inAnyStatus(SelectedFacts selected, Shown shown) {
        GraphFilter filter = state.filter();
        if (filter.statuses().containsAll(GraphFilter.USUAL_STATUSES)) {
            return selected;
        }
        Set<Status> wider = new HashSet<>(GraphFilter.USUAL_STATUSES);
        wider.addAll(filter.statuses());
        return SelectedFacts.of(
                selected.selection(), shown.dossier().graph(filter.withStatuses(wider)));
    }

    private Div measures(SelectedFacts selected, SelectedFacts inAnyStatus, boolean isContested) {
        Div measures = new Div();
        measures.addClassName("evidence-measures");
        inAnyStatus
                .statuses()
                .forEach(
                        (Status status, Integer count) ->
                                measures.add(
                                        new StatusSwitch(
                                                status,
                                                count,
                                                state.filter(),
                                                wanted ->
                                                        change.accept(state.withFilter(wanted)))));
        Span sources = new Span(getTranslation("evidence.sourceCount", selected.sources()));
        sources.addClassName("evidence-sources");
        measures.add(sources);
        if (selected.sources() == 1) {
            measures.add(mark("evidence.single", "mark-single"));
        }
        if (isContested) {
            Span contested = mark("evidence.contested", "mark-contested");
            contested.getElement().setAttribute("title", getTranslation("evidence.contested.why"));
            measures.add(contested);
        }
        return measures;
    }

    private Span mark(String key, String className) {
        Span mark = new Span(Symbol.WARNING.icon(), new Span(getTranslation(key)));
        mark.addClassNames("evidence-mark", className);
        return mark;
    }
}
