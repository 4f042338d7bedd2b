package org.diplograph.ui.domains;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.diplograph.ui.Selection;
import org.jspecify.annotations.Nullable;

/**
 * One chart of the domains view. The element fetches its numbers itself from {@link
 * #setSource(String)}, so that none of them lie in the session.
 */
@Tag("diplo-domain-chart")
@JsModule("./domains/domain-chart.ts")
@StyleSheet("css/appearance.css")
@StyleSheet("css/components/domain-chart.css")
@NpmPackage(value = "echarts", version = "6.1.0")
public final class DomainChart extends Component implements LocaleChangeObserver {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_ID = 400;

    DomainChart(Chart chart) {
        getElement().setAttribute("kind", chart.key());
    }

    /**
     * @param address where the numbers are served, relative to the page; same origin
     */
    void setSource(String address) {
        getElement().setProperty("src", address);
    }

    void setSelected(@Nullable Selection selection) {
        getElement().setProperty("selected", selection == null ? null : selection.toString());
    }

    void savePng() {
        getElement().callJsFunction("savePng");
    }

    void saveSvg() {
        getElement().callJsFunction("saveSvg");
    }

    Registration addSelectListener(ComponentEventListener<SelectEvent> listener) {
        return addListener(SelectEvent.class, listener);
    }

    /** Texts for the time before the numbers, which bring their own words, have arrived. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setProperty("loadingText", getTranslation("domains.chart.loading"));
        getElement().setProperty("errorText", getTranslation("domains.chart.error"));
        getElement().setProperty("retryText", getTranslation("domains.chart.retry"));
    }

    /** A bar or a cell was chosen, or the choice was taken back. */
    @DomEvent("diplo-select")
    public static final class SelectEvent extends ComponentEvent<DomainChart> {
        private static final long serialVersionUID = 1L;

        private final transient Optional<Selection> selection;

        public SelectEvent(
                DomainChart source,
                boolean fromClient,
                @EventData("event.detail.id") @Nullable String id) {
            super(source, fromClient);
            this.selection =
                    Optional.ofNullable(id)
                            .filter(text -> text.length() <= LONGEST_ID)
                            .flatMap(Selection::parse);
        }

        /** Empty when nothing is selected any more, or the browser sent something unknown. */
        Optional<Selection> selection() {
            return selection;
        }
    }
}
