package org.diplograph.ui.articles;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.Page;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplograph.article.Article;
import org.diplograph.ui.Navigation;
import org.diplograph.ui.ViewState;
import org.diplograph.ui.component.Dates;
import org.diplograph.ui.component.RowOrder;

/**
 * Articles as a table that sorts by any column; on a narrow page one column holds all that is
 * known.
 */
final class ArticleTable extends Grid<ArticleRow> {
    private static final long serialVersionUID = 1L;
    private static final int NARROW = 720;

    static final RowOrder USUAL = new RowOrder("date", true);

    private final List<Column<ArticleRow>> details;
    private final Column<ArticleRow> outlet;
    private boolean narrow;
    private boolean anyOutlet;
    private transient ViewState state = ViewState.INITIAL;

    /**
     * @param order takes the order a visitor asks for
     */
    ArticleTable(Consumer<RowOrder> order) {
        addClassName("articles-table");
        getElement().setAttribute("aria-label", getTranslation("articles.title"));
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateText(getTranslation("articles.empty"));
        addComponentColumn(this::title)
                .setKey("title")
                .setHeader(getTranslation("articles.column.title"))
                .setComparator(Comparator.comparing(row -> row.article().title(), collator()))
                .setFlexGrow(1);
        outlet =
                addColumn(row -> Objects.requireNonNullElse(row.article().outlet(), "–"))
                        .setKey("outlet")
                        .setHeader(getTranslation("articles.column.outlet"))
                        .setComparator(
                                Comparator.comparing(
                                        row -> row.article().outlet(),
                                        Comparator.nullsLast(collator())))
                        .setWidth("9rem")
                        .setFlexGrow(0);
        Column<ArticleRow> published =
                addColumn(row -> date(row.article()))
                        .setKey("date")
                        .setHeader(getTranslation("articles.column.date"))
                        .setComparator(
                                Comparator.comparing(
                                        ArticleRow::day,
                                        Comparator.nullsFirst(Comparator.naturalOrder())))
                        .setWidth("9.5rem")
                        .setFlexGrow(0);
        Column<ArticleRow> language =
                addColumn(row -> language(row.article()))
                        .setKey("language")
                        .setHeader(getTranslation("articles.column.language"))
                        .setSortable(true)
                        .setWidth("6.5rem")
                        .setFlexGrow(0);
        Column<ArticleRow> facts =
                addColumn(this::facts)
                        .setKey("facts")
                        .setHeader(getTranslation("articles.column.facts"))
                        .setComparator(Comparator.comparingInt(ArticleRow::facts))
                        .setTextAlign(ColumnTextAlign.END)
                        .setWidth("6rem")
                        .setFlexGrow(0);
        details = List.of(published, language, facts);
        USUAL.sort(this);
        addSortListener(
                event -> {
                    if (event.isFromClient()) {
                        order.accept(RowOrder.of(event.getSortOrder()).orElse(USUAL));
                    }
                });
    }

    private Comparator<String> collator() {
        Collator collator = Collator.getInstance(getLocale());
        return collator::compare;
    }

    private Component title(ArticleRow row) {
        Div cell = new Div(link(row.article(), row.article().title(), "articles-title"));
        cell.addClassName("articles-cell");
        Span details =
                new Span(
                        Stream.of(
                                        row.article().outlet(),
                                        date(row.article()),
                                        language(row.article()),
                                        getTranslation("articles.facts", row.facts()))
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(" · ")));
        details.addClassName("articles-details");
        cell.add(details);
        Article original = row.original();
        if (original != null) {
            cell.add(others(getTranslation("articles.copyOf"), List.of(original)));
        }
        if (!row.copies().isEmpty()) {
            cell.add(others(getTranslation("articles.copies", row.copies().size()), row.copies()));
        }
        return cell;
    }

    private Div others(String name, List<Article> articles) {
        Div others = new Div(new Span(name));
        others.addClassName("articles-copies");
        for (Article other : articles) {
            String outlet = other.outlet();
            String text = outlet == null ? other.file() : outlet;
            others.add(link(other, text + " · " + date(other), "articles-copy"));
        }
        return others;
    }

    private Anchor link(Article article, String text, String className) {
        Anchor link = new Anchor(Navigation.articleAddress(article.file(), null, state), text);
        link.addClassName(className);
        link.getElement().setAttribute("lang", article.language().code());
        return link;
    }

    private String date(Article article) {
        var published = article.published();
        return published == null
                ? getTranslation("articles.undated")
                : new Dates(getLocale()).of(published);
    }

    private String language(Article article) {
        return getTranslation("articles.language." + article.language().code());
    }

    private String facts(ArticleRow row) {
        return row.facts() == row.allFacts()
                ? getTranslation("articles.count", row.facts())
                : getTranslation("articles.countOf", row.facts(), row.allFacts());
    }

    /**
     * @param wanted the state that links carry on
     */
    void show(List<ArticleRow> rows, RowOrder order, ViewState wanted) {
        state = wanted;
        order.sort(this);
        anyOutlet = rows.stream().anyMatch(row -> row.article().outlet() != null);
        fit();
        setItems(rows);
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        super.onAttach(attachment);
        Page page = attachment.getUI().getPage();
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
        page.addBrowserWindowResizeListener(event -> fit(event.getWidth()));
    }

    private void fit(int width) {
        narrow = width > 0 && width < NARROW;
        fit();
    }

    private void fit() {
        details.forEach(column -> column.setVisible(!narrow));
        outlet.setVisible(!narrow && anyOutlet);
        setClassName("is-narrow", narrow);
    }
}
