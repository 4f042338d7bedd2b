package org.diplograph.ui.articles;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diplograph.article.Article;
import org.diplograph.dossier.DossierService;
import org.diplograph.fact.FactId;
import org.diplograph.graph.SourcedFact;
import org.diplograph.ui.MainLayout;
import org.diplograph.ui.Navigation;
import org.diplograph.ui.Selection;
import org.diplograph.ui.Shown;
import org.diplograph.ui.ViewState;
import org.diplograph.ui.ViewStateQuery;
import org.diplograph.ui.component.Workspace;
import org.jspecify.annotations.Nullable;

/** One article with what was found in it; {@code ?fact=…} goes to the sentence of a fact. */
@Route(value = Navigation.ARTICLES + "/:" + Navigation.FILE, layout = MainLayout.class)
@StyleSheet("css/views/articles.css")
public final class ArticleReaderView extends Div
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient DossierService dossiers;
    private final Workspace workspace;
    private final Div content = new Div();
    private final ArticleHead head = new ArticleHead();
    private final ArticleText text;
    private final FactMargin margin;
    private String file = "";
    private String title = "";
    private String drawn = "";
    private transient ViewState state = ViewState.INITIAL;
    private transient @Nullable FactId current;

    public ArticleReaderView(DossierService dossiers) {
        this.dossiers = dossiers;
        text = new ArticleText(this::go, actor -> address(current, new Selection.OfActor(actor)));
        margin =
                new FactMargin(
                        fact -> address(fact, state.selection()),
                        tie -> address(current, new Selection.OfTie(tie, null)));
        content.addClassName("reader");
        workspace = new Workspace(content, wanted -> go(current, wanted));
        addClassName("view");
        add(workspace);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        file = event.getRouteParameters().get(Navigation.FILE).orElse("");
        title =
                dossiers.current()
                        .article(file)
                        .map(Article::title)
                        .orElseGet(() -> getTranslation("articles.missing"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Shown shown =
                Shown.at(
                        event.getLocation(),
                        dossiers.current(),
                        Set.of(Navigation.FACT, Navigation.SENTENCE));
        state = shown.state();
        workspace.show(shown);
        Optional<Article> article = shown.dossier().article(file);
        if (article.isEmpty()) {
            drawn = "";
            content.removeAll();
            content.add(new NoSuchArticle(file, state));
            return;
        }
        List<SourcedFact> all = shown.dossier().factsIn(file);
        List<SourcedFact> facts =
                all.stream().filter(sourced -> shown.graph().contains(sourced)).toList();
        FactId before = current;
        current = wantedFact(event, facts);
        draw(article.get(), shown, facts);
        text.relink();
        margin.show(shown.dossier(), facts, all.size() - facts.size());
        text.highlight(current);
        margin.highlight(current);
        if (current != null && !current.equals(before)) {
            text.scrollTo(current);
        } else if (current == null) {
            wantedSentence(event).ifPresent(text::showSentence);
        }
    }

    /** Draws the text anew if anything in it may have changed. */
    private void draw(Article article, Shown shown, List<SourcedFact> facts) {
        String wanted = String.join("|", shown.dossier().version(), file, state.filter().key());
        if (!wanted.equals(drawn)) {
            drawn = wanted;
            head.show(article, shown);
            text.show(article, shown.dossier().mentionsIn(file), facts);
            content.removeAll();
            content.add(head, margin, text);
        }
    }

    private static @Nullable FactId wantedFact(
            AfterNavigationEvent event, List<SourcedFact> facts) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Navigation.FACT)
                .flatMap(FactId::parse)
                .filter(id -> facts.stream().anyMatch(sourced -> sourced.fact().id().equals(id)))
                .orElse(null);
    }

    private static Optional<Integer> wantedSentence(AfterNavigationEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Navigation.SENTENCE)
                .filter(number -> number.matches("[0-9]{1,6}"))
                .map(Integer::valueOf);
    }

    private String address(@Nullable FactId fact, @Nullable Selection selection) {
        return Navigation.articleAddress(file, fact, state.withSelection(selection));
    }

    private void go(FactId fact) {
        go(fact, state);
    }

    private void go(@Nullable FactId fact, ViewState wanted) {
        Map<String, String> query = new LinkedHashMap<>(ViewStateQuery.write(wanted));
        if (fact != null) {
            query.put(Navigation.FACT, fact.value());
        }
        getUI().ifPresent(
                        ui ->
                                ui.navigate(
                                        ArticleReaderView.class,
                                        new RouteParameters(Navigation.FILE, file),
                                        QueryParameters.simple(query)));
    }
}
