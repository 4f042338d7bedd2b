package org.diplograph.ui.timeline;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.dossier.DossierService;
import org.diplograph.graph.SourcedFact;
import org.diplograph.ui.MainLayout;
import org.diplograph.ui.Navigation;
import org.diplograph.ui.OwnParameter;
import org.diplograph.ui.Presentation;
import org.diplograph.ui.Provenance;
import org.diplograph.ui.Selection;
import org.diplograph.ui.Shown;
import org.diplograph.ui.Translations;
import org.diplograph.ui.ViewState;
import org.diplograph.ui.ViewStateQuery;
import org.diplograph.ui.component.EmptyState;
import org.diplograph.ui.component.PictureHead;
import org.diplograph.ui.component.Segments;
import org.diplograph.ui.component.Workspace;
import org.jspecify.annotations.Nullable;

/** What happened when, as a drawing in lanes or as a table. */
@Route(value = Navigation.TIMELINE, layout = MainLayout.class)
@StyleSheet("css/views/timeline.css")
public final class TimelineView extends Div implements AfterNavigationObserver, HasDynamicTitle {
    private final DossierService dossiers;
    private final Translations translations;
    private final Paragraph summary = new Paragraph();
    private final Paragraph source = new Paragraph();
    private final TimelineCanvas canvas = new TimelineCanvas();
    private final MarkTable table = new MarkTable(this::select);
    private final EmptyState nothing = new EmptyState(this::change);
    private final Segments<Lanes> lanesChoice;
    private final PictureHead head;
    private final Workspace workspace;
    private ViewState state = ViewState.INITIAL;
    private Lanes lanes = Lanes.ACTOR;

    public TimelineView(DossierService dossiers, Translations translations) {
        this.dossiers = dossiers;
        this.translations = translations;
        lanesChoice =
                new Segments<>(
                        Lanes.class, getTranslation("timeline.lanes"), wanted -> go(state, wanted));
        for (Lanes choice : Lanes.values()) {
            lanesChoice.offer(choice, getTranslation("timeline.lanes." + choice.key()));
        }
        canvas.addSelectListener(event -> select(event.selection().orElse(null)));
        canvas.addRangeListener(
                event ->
                        change(
                                state.withFilter(
                                        state.filter()
                                                .withDates(
                                                        event.from().orElse(null),
                                                        event.to().orElse(null)))));
        canvas.addDayListener(
                event ->
                        change(
                                state.withFilter(
                                        state.filter().withAsOf(event.day().orElse(null)))));
        head = new PictureHead("timeline", lanesChoice, canvas::savePng, canvas::saveSvg);
        summary.addClassName("timeline-summary");
        source.addClassName("timeline-source");
        Div content = new Div(head, summary, canvas, table, nothing, source);
        content.addClassName("timeline");
        workspace = new Workspace(content, this::change).withColouring().withTable();
        addClassName("view");
        add(workspace);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.title", getTranslation("timeline.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        OwnParameter<Lanes> own =
                OwnParameter.of(event.getLocation(), Lanes.PARAMETER, Lanes::parse, Lanes.ACTOR);
        Shown shown = own.shown(event.getLocation(), dossiers.current());
        state = shown.state();
        lanes = own.value();
        workspace.show(shown);
        lanesChoice.show(lanes);
        List<Mark> marks = Mark.of(shown.graph());
        summary.setText(new TimelineSummary(translations, getLocale()).of(marks));
        List<SourcedFact> facts =
                marks.stream().flatMap(mark -> mark.facts().facts().stream()).toList();
        source.setText(new Provenance(translations, getLocale()).sources(facts, shown.dossier()));
        boolean empty = nothing.show(shown);
        boolean asTable = state.presentation() == Presentation.TABLE;
        summary.setVisible(!empty);
        canvas.setVisible(!empty && !asTable);
        table.setVisible(!empty && asTable);
        if (table.isVisible()) {
            Naming naming = new Naming(translations, getLocale(), shown.dossier());
            table.show(marks, naming, state.selection());
        }
        showCanvas();
    }

    private void showCanvas() {
        Map<String, String> query =
                new LinkedHashMap<>(
                        ViewStateQuery.write(ViewState.INITIAL.withFilter(state.filter())));
        query.put("lang", getLocale().getLanguage());
        head.show(TimelineResource.CSV_ADDRESS + "?" + encoded(query), canvas.isVisible());
        query.remove("asOf");
        query.put(Lanes.PARAMETER, lanes.key());
        canvas.setSource(TimelineResource.ADDRESS + "?" + encoded(query));
        canvas.setColour(state.colouring());
        canvas.setRange(state.filter().from(), state.filter().to());
        canvas.setAsOf(state.filter().asOf());
        canvas.setSelected(state.selection());
    }

    private static String encoded(Map<String, String> query) {
        return QueryParameters.simple(query).getQueryString();
    }

    private void select(@Nullable Selection selection) {
        change(state.withSelection(selection));
    }

    private void change(ViewState wanted) {
        go(wanted, lanes);
    }

    private void go(ViewState wanted, Lanes wantedLanes) {
        if (wanted.equals(state) && wantedLanes == lanes) {
            return;
        }
        Map<String, String> own =
                wantedLanes == Lanes.ACTOR ? Map.of() : Map.of(Lanes.PARAMETER, wantedLanes.key());
        getUI().ifPresent(ui -> Navigation.show(ui, TimelineView.class, wanted, own));
    }
}
