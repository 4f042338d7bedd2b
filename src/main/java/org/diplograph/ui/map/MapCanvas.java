package org.diplograph.ui.map;

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
import java.util.Locale;
import java.util.Optional;
import org.diplograph.ui.Colouring;
import org.diplograph.ui.Selection;
import org.jspecify.annotations.Nullable;

/**
 * The drawn map. The element fetches its actors and ties itself from {@link #setSource(String)}, so
 * that none of them lie in the session.
 *
 * <p>What the browser reports is a wish, not a fact: everything that comes from it is read with
 * care.
 */
@Tag("diplo-map")
@JsModule("./map/map-canvas.ts")
@StyleSheet("css/appearance.css")
@StyleSheet("css/components/map-canvas.css")
@NpmPackage(value = "d3-geo", version = "3.1.2")
@NpmPackage(value = "topojson-client", version = "3.1.0")
@NpmPackage(value = "world-atlas", version = "2.0.2")
@NpmPackage(value = "@types/d3-geo", version = "3.1.1", dev = true)
@NpmPackage(value = "@types/topojson-client", version = "3.1.5", dev = true)
@NpmPackage(value = "@types/topojson-specification", version = "1.0.5", dev = true)
@NpmPackage(value = "@types/geojson", version = "7946.0.16", dev = true)
public final class MapCanvas extends Component implements LocaleChangeObserver {
    private static final int LONGEST_ID = 400;

    /**
     * @param address where actors and ties are served, relative to the page; same origin
     */
    void setSource(String address) {
        getElement().setProperty("src", address);
    }

    void setSelected(@Nullable Selection selection) {
        getElement().setProperty("selected", selection == null ? null : selection.toString());
    }

    void setColour(Colouring colour) {
        getElement().setProperty("colour", colour.name().toLowerCase(Locale.ROOT));
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

    /** Texts for the time before the data, which bring their own words, have arrived. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setProperty("loadingText", getTranslation("map.canvas.loading"));
        getElement().setProperty("errorText", getTranslation("map.canvas.error"));
        getElement().setProperty("retryText", getTranslation("map.canvas.retry"));
    }

    /** An actor or a tie was chosen, or the choice was taken back. */
    @DomEvent("diplo-select")
    public static final class SelectEvent extends ComponentEvent<MapCanvas> {
        private final Optional<Selection> selection;

        public SelectEvent(
                MapCanvas source,
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
