package org.diplograph.ui.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.diplograph.analysis.Computations;
import org.diplograph.dossier.DossierService;
import org.diplograph.graph.GraphFilter;
import org.diplograph.graph.SourcedFact;
import org.diplograph.graph.Tie;
import org.diplograph.ui.MainLayout;
import org.diplograph.ui.Navigation;
import org.diplograph.ui.Presentation;
import org.diplograph.ui.Provenance;
import org.diplograph.ui.Question;
import org.diplograph.ui.Selection;
import org.diplograph.ui.Shown;
import org.diplograph.ui.Translations;
import org.diplograph.ui.ViewState;
import org.diplograph.ui.ViewStateQuery;
import org.diplograph.ui.component.EmptyState;
import org.diplograph.ui.component.Workspace;
import org.jspecify.annotations.Nullable;

/** The alliance network, as a diagram or as a table. */
@Route(value = Navigation.NETWORK, layout = MainLayout.class)
public final class NetworkView extends Div implements AfterNavigationObserver, HasDynamicTitle {
    private final DossierService dossiers;
    private final Translations translations;
    private final StrongestTies strongest;
    private final H1 heading = new H1();
    private final NetworkCanvas canvas = new NetworkCanvas();
    private final TieTable table = new TieTable(this::selectTie, this::change);
    private final NetworkTools tools = new NetworkTools(this::change);
    private final QuestionsPanel questions;
    private final EmptyState nothing = new EmptyState(this::change);
    private final Workspace workspace;
    private ViewState state = ViewState.INITIAL;

    public NetworkView(
            DossierService dossiers,
            Translations translations,
            Computations computations,
            StrongestTies strongest) {
        this.dossiers = dossiers;
        this.translations = translations;
        this.strongest = strongest;
        questions = new QuestionsPanel(computations, translations, this::change);
        canvas.addSelectListener(event -> select(event.id()));
        canvas.addFilterListener(
                event ->
                        event.kind()
                                .ifPresent(
                                        kind ->
                                                event.value()
                                                        .ifPresent(
                                                                name ->
                                                                        changeFilter(
                                                                                LegendFilter.after(
                                                                                        state
                                                                                                .filter(),
                                                                                        kind,
                                                                                        name)))));
        canvas.addPictureListener(event -> change(state.withPicture(event.picture())));
        canvas.addFocusListener(event -> change(state.withFocus(event.focus().orElse(null))));
        canvas.addRecallListener(event -> recall(event.query()));
        canvas.addPathListener(
                event ->
                        change(
                                state.withQuestion(event.question().orElse(null))
                                        .withSelection(event.actors().orElse(null))));
        canvas.addTableListener(event -> change(state.withPresentation(Presentation.TABLE)));
        canvas.addEvidenceListener(event -> readEvidence());
        Div stage = new Div(canvas, table, nothing);
        stage.addClassName("network-stage");
        Div body = new Div(questions, stage);
        body.addClassName("network-body");
        Div content = new Div(tools, body);
        content.addClassName("network-content");
        workspace = new Workspace(content, this::change).withColouring().withTable();
        addClassName("view");
        heading.addClassName("visually-hidden");
        add(heading, workspace);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.title", getTranslation("frame.rail.network"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Shown shown = withKnownQuestion(Shown.at(event.getLocation(), dossiers.current()));
        state = shown.state();
        heading.setText(getTranslation("frame.rail.network"));
        workspace.show(shown);
        DrawnPart part = strongest.of(shown.graph(), state.picture().part());
        tools.show(shown, part);
        questions.show(shown);
        boolean empty = nothing.show(shown);
        boolean asTable = state.presentation() == Presentation.TABLE;
        canvas.setVisible(!empty && !asTable);
        table.setVisible(!empty && asTable);
        if (table.isVisible()) {
            table.show(shown, part);
        }
        canvas.setSource(
                new NetworkRequest(
                                state.filter(),
                                state.picture().part(),
                                LookedAt.beyond(part, state),
                                getLocale())
                        .address());
        caption(shown);
        canvas.show(state, Navigation.address("", state));
    }

    /** Leaves out a question that nothing answers, and notes it. */
    private Shown withKnownQuestion(Shown shown) {
        Question question = shown.state().question();
        return question == null || questions.knows(question)
                ? shown
                : new Shown(
                                shown.dossier(),
                                shown.state().withQuestion(null),
                                shown.graph(),
                                shown.ignored())
                        .withIgnored("ask=" + question);
    }

    private void readEvidence() {
        workspace.readEvidence();
    }

    private void recall(String query) {
        String parameters = query.startsWith("?") ? query.substring(1) : query;
        change(
                ViewStateQuery.parse(QueryParameters.fromString(parameters).getParameters())
                        .state());
    }

    private void caption(Shown shown) {
        Provenance provenance = new Provenance(translations, getLocale());
        List<SourcedFact> facts =
                shown.graph().ties().stream().flatMap(tie -> tie.facts().stream()).toList();
        String title = getTranslation("networkview.caption", shown.dossier().name());
        canvas.setCaption(
                title,
                List.of(
                        provenance.filters(state.filter(), shown.dossier()),
                        provenance.sources(facts, shown.dossier())));
    }

    private void select(Optional<String> id) {
        Optional<Selection> wanted = id.flatMap(Selection::parse);
        if (wanted.isPresent() || id.isEmpty()) {
            change(state.withSelection(wanted.orElse(null)));
        }
    }

    private void selectTie(@Nullable Tie tie) {
        change(state.withSelection(tie == null ? null : new Selection.OfTie(tie.id(), null)));
    }

    private void changeFilter(GraphFilter wanted) {
        change(state.withFilter(wanted));
    }

    private void change(ViewState wanted) {
        if (!wanted.equals(state)) {
            getUI().ifPresent(ui -> Navigation.show(ui, NetworkView.class, wanted));
        }
    }
}
