package org.diplograph.ui.articles;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplograph.article.Language;
import org.diplograph.dossier.Dossier;
import org.diplograph.dossier.DossierService;
import org.diplograph.ui.MainLayout;
import org.diplograph.ui.Navigation;
import org.diplograph.ui.Shown;
import org.diplograph.ui.ViewState;
import org.diplograph.ui.ViewStateQuery;
import org.diplograph.ui.component.RowOrder;
import org.diplograph.ui.component.Words;
import org.diplograph.ui.component.Workspace;

/** The articles of the dossier, to search, narrow down, sort and open. */
@Route(value = Navigation.ARTICLES, layout = MainLayout.class)
@StyleSheet("css/views/articles.css")
public final class ArticlesView extends Div implements AfterNavigationObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private static final Set<String> OWN =
            Stream.concat(ArticleSearch.NAMES.stream(), Stream.of(RowOrder.PARAMETER))
                    .collect(Collectors.toUnmodifiableSet());

    private final transient DossierService dossiers;
    private final Workspace workspace;
    private final TextField text = new TextField();
    private final ArticleChoice<String> outlets;
    private final ArticleChoice<Language> languages;
    private final Span found = new Span();
    private final ArticleTable table = new ArticleTable(wanted -> go(state(), search(), wanted));
    private final NoArticle none = new NoArticle(() -> go(ArticleSearch.ALL));
    private transient ViewState state = ViewState.INITIAL;
    private transient ArticleSearch search = ArticleSearch.ALL;
    private transient RowOrder order = ArticleTable.USUAL;

    public ArticlesView(DossierService dossiers) {
        this.dossiers = dossiers;
        outlets =
                new ArticleChoice<>(
                        getTranslation("articles.column.outlet"),
                        this::outletName,
                        wanted -> go(search.withOutlets(wanted)));
        languages =
                new ArticleChoice<>(
                        getTranslation("articles.column.language"),
                        language ->
                                Words.capital(
                                        getTranslation("articles.language." + language.code())),
                        wanted -> go(search.withLanguages(wanted)));
        text.setPlaceholder(getTranslation("articles.search"));
        text.setAriaLabel(getTranslation("articles.search"));
        text.setClearButtonVisible(true);
        text.setMaxLength(ArticleSearch.LONGEST);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        go(search.withText(event.getValue()));
                    }
                });
        found.addClassName("articles-found");
        found.getElement().setAttribute("role", "status");
        Div choices = new Div(outlets, languages);
        choices.addClassName("articles-choices");
        Div head = new Div(new H1(getTranslation("articles.title")), text, choices, found);
        head.addClassName("articles-head");
        Div content = new Div(head, table, none);
        content.addClassName("articles");
        workspace = new Workspace(content, wanted -> go(wanted, search, order));
        addClassName("view");
        add(workspace);
    }

    private ViewState state() {
        return state;
    }

    private ArticleSearch search() {
        return search;
    }

    private String outletName(String outlet) {
        return outlet.equals(ArticleSearch.UNKNOWN)
                ? getTranslation("articles.outlet.unknown")
                : outlet;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.title", getTranslation("articles.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Dossier dossier = dossiers.current();
        ArticleSearch.Read read = ArticleSearch.of(event.getLocation(), dossier);
        order = RowOrder.at(event.getLocation(), table, ArticleTable.USUAL);
        Shown shown =
                Shown.at(event.getLocation(), dossier, OWN)
                        .withIgnored(read.ignored())
                        .withIgnored(RowOrder.broken(event.getLocation(), table));
        state = shown.state();
        search = read.search();
        workspace.show(shown);
        text.setValue(search.text());
        outlets.show(ArticleSearch.outletsOf(dossier), search.outlets());
        languages.show(ArticleSearch.languagesOf(dossier), search.languages());
        List<ArticleRow> rows = ArticleRow.of(dossier, shown.graph(), search::wants);
        int total = dossier.articles().size();
        boolean empty = rows.isEmpty() && total > 0;
        table.show(rows, order, state);
        table.setVisible(!empty);
        none.show(empty, total);
        found.setText(
                getTranslation(
                        "articles.found",
                        rows.size(),
                        rows.stream().mapToInt(row -> row.copies().size()).sum(),
                        search.isAll() ? 0 : total));
    }

    private void go(ArticleSearch wanted) {
        go(state, wanted, order);
    }

    private void go(ViewState wantedState, ArticleSearch wantedSearch, RowOrder wantedOrder) {
        Map<String, List<String>> query = new LinkedHashMap<>(wantedSearch.parameters());
        if (!wantedOrder.equals(ArticleTable.USUAL)) {
            query.put(RowOrder.PARAMETER, List.of(wantedOrder.toString()));
        }
        ViewStateQuery.write(wantedState).forEach((name, value) -> query.put(name, List.of(value)));
        getUI().ifPresent(ui -> ui.navigate(ArticlesView.class, new QueryParameters(query)));
    }
}
