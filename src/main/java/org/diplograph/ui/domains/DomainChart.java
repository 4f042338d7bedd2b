package org.diplograph.ui.domains;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import org.diplograph.ui.component.Drawing;

/** One chart of the domains view. */
@Tag("diplo-domain-chart")
@JsModule("./domains/domain-chart.ts")
@StyleSheet("css/components/domain-chart.css")
@NpmPackage(value = "echarts", version = "6.1.0")
public final class DomainChart extends Drawing {
    private static final long serialVersionUID = 1L;

    DomainChart(Chart chart) {
        super("domains.chart");
        getElement().setAttribute("kind", chart.key());
    }
}
