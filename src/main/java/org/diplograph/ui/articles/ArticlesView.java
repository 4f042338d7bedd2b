package org.diplograph.ui.articles;

import com.vaadin.flow.component.UI;
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
import org.diplograph.ui.component.Workspace;

/** The articles of the dossier, to search, sort and open. */
@Route(value = Navigation.ARTICLES, layout = MainLayout.class)
@StyleSheet("css/views/articles.css")
public final class ArticlesView extends Div implements AfterNavigationObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    /** The query parameter that holds what is searched for. */
    private static final String SEARCH = "q";

    private static final int LONGEST_SEARCH = 200;

    private final transient DossierService dossiers;
    private final Workspace workspace;
    private final TextField search = new TextField();
    private final Span found = new Span();
    private final ArticleTable table;
    private transient ViewState state = ViewState.INITIAL;

    public ArticlesView(DossierService dossiers) {
        this.dossiers = dossiers;
        table = new ArticleTable();
        search.setPlaceholder(getTranslation("articles.search"));
        search.setAriaLabel(getTranslation("articles.search"));
        search.setClearButtonVisible(true);
        search.setMaxLength(LONGEST_SEARCH);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        go(state, event.getValue());
                    }
                });
        found.addClassName("articles-found");
        found.getElement().setAttribute("role", "status");
        Div head = new Div(new H1(getTranslation("articles.title")), search, found);
        head.addClassName("articles-head");
        Div content = new Div(head, table);
        content.addClassName("articles");
        workspace = new Workspace(content, wanted -> go(wanted, search.getValue()));
        addClassName("view");
        add(workspace);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.title", getTranslation("articles.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Shown shown = Shown.at(event.getLocation(), dossiers.current(), Set.of(SEARCH));
        state = shown.state();
        workspace.show(shown);
        String wanted =
                event.getLocation().getQueryParameters().getSingleParameter(SEARCH).orElse("");
        search.setValue(wanted.substring(0, Math.min(wanted.length(), LONGEST_SEARCH)));
        List<String> words =
                Stream.of(Folding.fold(search.getValue()).split(" "))
                        .filter(word -> !word.isEmpty())
                        .toList();
        List<ArticleRow> rows =
                ArticleRow.of(shown.dossier(), shown.graph()).stream()
                        .filter(row -> row.has(words))
                        .toList();
        table.show(rows, state);
        found.setText(getTranslation("articles.found", rows.size()));
    }

    private void go(ViewState wanted, String searched) {
        Map<String, String> query = new LinkedHashMap<>(ViewStateQuery.write(wanted));
        if (!searched.isBlank()) {
            query.put(SEARCH, searched.strip());
        }
        getUI().ifPresent(ui -> go(ui, QueryParameters.simple(query)));
    }

    private static void go(UI ui, QueryParameters query) {
        ui.navigate(ArticlesView.class, query);
    }
}
