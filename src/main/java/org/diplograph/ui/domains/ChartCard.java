package org.diplograph.ui.domains;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.diplograph.ui.Presentation;
import org.diplograph.ui.Selection;
import org.diplograph.ui.ViewState;
import org.diplograph.ui.ViewStateQuery;
import org.jspecify.annotations.Nullable;

/**
 * A chart with all that belongs to it: title, description, export, its twin as a table, and a line
 * that names its sources.
 */
final class ChartCard extends Section {
    private static final long serialVersionUID = 1L;

    private final Chart kind;
    private final DomainChart chart;
    private final Component table;
    private final Div body = new Div();
    private final Paragraph summary = new Paragraph();
    private final Paragraph source = new Paragraph();
    private final Button png;
    private final Button svg;
    private final Anchor csv;

    /**
     * @param table shows the same numbers
     * @param select takes what a visitor picks in the picture, null to pick nothing
     */
    ChartCard(Chart kind, Component table, Consumer<@Nullable Selection> select) {
        this.kind = kind;
        this.table = table;
        chart = new DomainChart(kind);
        chart.addSelectListener(event -> select.accept(event.selection().orElse(null)));
        String name = getTranslation("domains." + kind.key() + ".title");
        H2 title = new H2(name);
        title.setId("chart-" + kind.key());
        png = button("png", name);
        png.addClickListener(click -> chart.savePng());
        svg = button("svg", name);
        svg.addClickListener(click -> chart.saveSvg());
        csv = new Anchor("", getTranslation("domains.export.csv"));
        csv.setAriaLabel(getTranslation("domains.export.csvOf", name));
        csv.addClassName("chart-card-csv");
        csv.setDownload(true);
        Div actions = new Div(png, svg, csv);
        actions.addClassName("chart-card-actions");
        actions.getElement().setAttribute("role", "group");
        actions.getElement().setAttribute("aria-label", getTranslation("domains.export"));
        summary.addClassName("chart-card-summary");
        body.addClassName("chart-card-body");
        source.addClassName("chart-card-source");
        addClassName("chart-card");
        getElement().setAttribute("aria-labelledby", "chart-" + kind.key());
        add(new Header(title, actions), summary, body, source);
    }

    private Button button(String format, String chartName) {
        Button button = new Button(getTranslation("domains.export." + format));
        button.setAriaLabel(getTranslation("domains.export." + format + "Of", chartName));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    /** Puts a control between the description and the picture. */
    ChartCard with(Div control) {
        control.addClassName("chart-card-control");
        addComponentAtIndex(2, control);
        return this;
    }

    /**
     * @param chosen the pairs to compare
     * @param description one paragraph that says what the picture shows
     * @param sources names the articles behind it
     */
    void show(ViewState state, PairChoice chosen, String description, String sources) {
        Map<String, String> query =
                new LinkedHashMap<>(
                        ViewStateQuery.write(ViewState.INITIAL.withFilter(state.filter())));
        chosen.write(query);
        query.put("lang", getLocale().getLanguage());
        String parameters = "?" + QueryParameters.simple(query).getQueryString();
        chart.setSource(DomainsResource.ADDRESS + parameters);
        chart.setSelected(state.selection());
        csv.setHref(DomainsResource.ADDRESS + "/" + kind.key() + ".csv" + parameters);
        summary.setText(description);
        source.setText(sources);
        boolean asTable = state.presentation() == Presentation.TABLE;
        png.setVisible(!asTable);
        svg.setVisible(!asTable);
        Component wanted = asTable ? table : chart;
        if (wanted.getParent().isEmpty()) {
            body.removeAll();
            body.add(wanted);
        }
    }
}
