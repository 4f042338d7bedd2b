package org.diplograph.ui.actors;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.diplograph.article.Folding;
import org.diplograph.dossier.DossierService;
import org.diplograph.ui.MainLayout;
import org.diplograph.ui.Navigation;
import org.diplograph.ui.Shown;
import org.diplograph.ui.ViewState;
import org.diplograph.ui.ViewStateQuery;
import org.diplograph.ui.component.EmptyState;
import org.diplograph.ui.component.RowOrder;
import org.diplograph.ui.component.Workspace;

/** The actors of the dossier that pass the filter, to search, sort and open. */
@Route(value = Navigation.ACTORS, layout = MainLayout.class)
@StyleSheet("css/views/actors.css")
public final class ActorsView extends Div implements AfterNavigationObserver, HasDynamicTitle {
    /** The query parameter that holds what is searched for. */
    private static final String SEARCH = "q";

    private static final int LONGEST_SEARCH = 200;

    private final transient DossierService dossiers;
    private final Workspace workspace;
    private final TextField search = new TextField();
    private final Span found = new Span();
    private final ActorTable table;
    private final EmptyState nothing;
    private transient ViewState state = ViewState.INITIAL;
    private transient RowOrder order = ActorTable.USUAL;

    public ActorsView(DossierService dossiers) {
        this.dossiers = dossiers;
        table =
                new ActorTable(
                        wanted -> go(state.withSelection(wanted), search.getValue()),
                        wanted -> {
                            order = wanted;
                            go(state, search.getValue());
                        });
        nothing = new EmptyState(wanted -> go(wanted, search.getValue()));
        search.setPlaceholder(getTranslation("actors.search"));
        search.setAriaLabel(getTranslation("actors.search"));
        search.setClearButtonVisible(true);
        search.setMaxLength(LONGEST_SEARCH);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        go(state, event.getValue());
                    }
                });
        found.addClassName("actors-found");
        found.getElement().setAttribute("role", "status");
        Div head = new Div(new H1(getTranslation("actors.title")), search, found);
        head.addClassName("actors-head");
        Div content = new Div(head, table, nothing);
        content.addClassName("actors");
        workspace = new Workspace(content, wanted -> go(wanted, search.getValue()));
        addClassName("view");
        add(workspace);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.title", getTranslation("actors.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        order = RowOrder.at(event.getLocation(), table, ActorTable.USUAL);
        Shown shown =
                Shown.at(
                                event.getLocation(),
                                dossiers.current(),
                                Set.of(SEARCH, RowOrder.PARAMETER))
                        .withIgnored(RowOrder.broken(event.getLocation(), table));
        state = shown.state();
        workspace.show(shown);
        String wanted =
                event.getLocation().getQueryParameters().getSingleParameter(SEARCH).orElse("");
        search.setValue(wanted.substring(0, Math.min(wanted.length(), LONGEST_SEARCH)));
        List<String> words =
                Stream.of(Folding.fold(search.getValue()).split(" "))
                        .filter(word -> !word.isEmpty())
                        .toList();
        List<ActorRow> rows =
                ActorRow.of(shown.graph()).stream().filter(row -> row.has(words)).toList();
        table.setVisible(!nothing.show(shown));
        table.show(rows, order, state);
        found.setText(getTranslation("actors.found", rows.size()));
    }

    private void go(ViewState wanted, String searched) {
        Map<String, String> query = new LinkedHashMap<>(ViewStateQuery.write(wanted));
        if (!searched.isBlank()) {
            query.put(SEARCH, searched.strip());
        }
        if (!order.equals(ActorTable.USUAL)) {
            query.put(RowOrder.PARAMETER, order.toString());
        }
        getUI().ifPresent(ui -> ui.navigate(ActorsView.class, QueryParameters.simple(query)));
    }
}
