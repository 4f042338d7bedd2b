package org.diplograph.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.dossier.DossierService;
import org.diplograph.graph.GraphFilter;
import org.diplograph.graph.SourcedFact;
import org.diplograph.ui.Navigation;
import org.diplograph.ui.OwnChoice;
import org.diplograph.ui.Presentation;
import org.diplograph.ui.Provenance;
import org.diplograph.ui.Selection;
import org.diplograph.ui.Shown;
import org.diplograph.ui.Translations;
import org.diplograph.ui.ViewState;
import org.diplograph.ui.ViewStateQuery;
import org.jspecify.annotations.Nullable;

/**
 * A view that shows one picture of the dossier, or the same as tables: a head with a choice of its
 * own and the ways to take the picture away, a summary, the picture, its sources.
 *
 * @param <D> the picture
 * @param <E> what one may choose beside the filters
 */
public abstract class PictureView<D extends SvgDrawing, E extends Enum<E>> extends Div
        implements AfterNavigationObserver, HasDynamicTitle {
    /** The picture. */
    protected final D picture;

    /** Holds the tables that tell the same. */
    protected final Div tables = new Div();

    private final String texts;
    private final OwnChoice<E> own;
    private final DossierService dossiers;
    private final Translations translations;
    private final Segments<E> choices;
    private final PictureHead head;
    private final Paragraph summary = new Paragraph();
    private final Paragraph source = new Paragraph();
    private final EmptyState nothing = new EmptyState(this::change);
    private final Workspace workspace;
    private ViewState state = ViewState.INITIAL;
    private E choice;

    /**
     * @param texts where its words stand among the texts: {@code <texts>.title}, {@code
     *     <texts>.export} …, and those of the choice at {@code <texts>.<parameter>}
     */
    protected PictureView(
            String texts,
            OwnChoice<E> own,
            D picture,
            DossierService dossiers,
            Translations translations) {
        this.texts = texts;
        this.own = own;
        this.picture = picture;
        this.dossiers = dossiers;
        this.translations = translations;
        choice = own.usual();
        String choiceTexts = texts + "." + own.parameter();
        choices =
                new Segments<>(
                        own.type(), getTranslation(choiceTexts), wanted -> go(state, wanted));
        for (E each : own.type().getEnumConstants()) {
            choices.offer(each, getTranslation(choiceTexts + "." + OwnChoice.key(each)));
        }
        picture.addSelectListener(event -> select(event.selection().orElse(null)));
        head = new PictureHead(texts, choices, picture::savePng, picture::saveSvg);
        summary.addClassName("picture-summary");
        tables.addClassName("picture-tables");
        source.addClassName("picture-source");
        Div content = new Div(head, summary, picture, tables, nothing, source);
        content.addClassName("picture-view");
        workspace = new Workspace(content, this::change).withColouring().withTable();
        addClassName("view");
        add(workspace);
    }

    /** In one sentence or two, what the picture shows. */
    protected abstract String summaryOf(Shown shown, E choice, Translations translations);

    protected abstract void showTables(Shown shown, Translations translations);

    /** Where the data of the picture are served. */
    protected abstract String dataAddress();

    /** Where its table is served. */
    protected abstract String csvAddress();

    /** What of the filter changes the data of the picture. */
    protected GraphFilter drawn(GraphFilter filter) {
        return filter;
    }

    /** Shows in the picture what its data do not tell. */
    protected void showState(ViewState now) {
        picture.setColour(now.colouring());
        picture.setSelected(now.selection());
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("frame.title", getTranslation(texts + ".title"));
    }

    @Override
    public final void afterNavigation(AfterNavigationEvent event) {
        Shown shown = own.shown(event.getLocation(), dossiers.current());
        state = shown.state();
        choice = own.at(event.getLocation());
        workspace.show(shown);
        choices.show(choice);
        summary.setText(summaryOf(shown, choice, translations));
        List<SourcedFact> facts =
                shown.graph().ties().stream().flatMap(tie -> tie.facts().stream()).toList();
        source.setText(new Provenance(translations, getLocale()).sources(facts, shown.dossier()));
        boolean empty = nothing.show(shown);
        boolean asTable = state.presentation() == Presentation.TABLE;
        summary.setVisible(!empty);
        picture.setVisible(!empty && !asTable);
        tables.setVisible(!empty && asTable);
        if (tables.isVisible()) {
            showTables(shown, translations);
        }
        head.show(csvAddress() + query(state.filter(), Map.of()), picture.isVisible());
        Map<String, String> chosen = Map.of(own.parameter(), OwnChoice.key(choice));
        picture.setSource(dataAddress() + query(drawn(state.filter()), chosen));
        showState(state);
    }

    private String query(GraphFilter filter, Map<String, String> more) {
        Map<String, String> query =
                new LinkedHashMap<>(ViewStateQuery.write(ViewState.INITIAL.withFilter(filter)));
        query.put("lang", getLocale().getLanguage());
        query.putAll(more);
        return "?" + QueryParameters.simple(query).getQueryString();
    }

    /** What the page shows now. */
    protected final ViewState state() {
        return state;
    }

    protected final void select(@Nullable Selection selection) {
        change(state.withSelection(selection));
    }

    /** Asks for another state. */
    protected final void change(ViewState wanted) {
        go(wanted, choice);
    }

    private void go(ViewState wanted, E wantedChoice) {
        if (wanted.equals(state) && wantedChoice == choice) {
            return;
        }
        getUI().ifPresent(ui -> Navigation.show(ui, getClass(), wanted, own.write(wantedChoice)));
    }
}
