package org.diplograph.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.diplograph.ui.Colouring;
import org.jspecify.annotations.Nullable;

/**
 * The drawn network. The element fetches its graph itself from {@link #setSource(String)}, so that
 * no graph ever lies in the session; only ids travel between browser and server.
 *
 * <p>What the browser reports is a wish, not a fact: listeners must check every id against the
 * dossier.
 */
@Tag("diplo-network")
@JsModule("./network/network-canvas.ts")
@StyleSheet("css/appearance.css")
@StyleSheet("css/components/network-canvas.css")
@NpmPackage(value = "sigma", version = "3.0.3")
@NpmPackage(value = "graphology", version = "0.26.0")
@NpmPackage(value = "graphology-types", version = "0.24.8")
@NpmPackage(value = "graphology-layout-forceatlas2", version = "0.10.1")
@NpmPackage(value = "d3-force", version = "3.0.1")
@NpmPackage(value = "circle-flags", version = "2.8.3")
@NpmPackage(value = "@types/d3-force", version = "3.0.10", dev = true)
@NpmPackage(value = "@types/node", version = "24.10.1", dev = true)
public final class NetworkCanvas extends Component
        implements HasSize, HasStyle, LocaleChangeObserver {
    private static final int LONGEST_ID = 400;

    /** Which filter a legend entry stands for. */
    public enum FilterKind {
        TYPE("type"),
        DOMAIN("domain"),
        STATUS("status"),
        ACTOR_KIND("actorKind");

        private final String inBrowser;

        FilterKind(String inBrowser) {
            this.inBrowser = inBrowser;
        }

        static Optional<FilterKind> fromBrowser(@Nullable String value) {
            for (FilterKind kind : values()) {
                if (kind.inBrowser.equals(value)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * @param address where the graph's JSON is served, relative to the page; same origin
     */
    public void setSource(String address) {
        getElement().setProperty("src", address);
    }

    /**
     * @param id an actor's id, a tie's id, a tie's id followed by {@code #} and a domain, or null
     *     for nothing
     */
    public void setSelected(@Nullable String id) {
        getElement().setProperty("selected", id);
    }

    public void setColour(Colouring colour) {
        getElement().setProperty("colour", colour.name().toLowerCase(Locale.ROOT));
    }

    /**
     * What an exported picture says above and below itself: its title, then one paragraph a note.
     */
    public void setCaption(String title, List<String> notes) {
        getElement().setPropertyMap("caption", Map.of("title", title, "notes", notes));
    }

    public Registration addSelectListener(ComponentEventListener<SelectEvent> listener) {
        return addListener(SelectEvent.class, listener);
    }

    public Registration addFilterListener(ComponentEventListener<FilterEvent> listener) {
        return addListener(FilterEvent.class, listener);
    }

    public Registration addFocusListener(ComponentEventListener<FocusEvent> listener) {
        return addListener(FocusEvent.class, listener);
    }

    /** Texts for the time before the graph, which brings its own labels, has arrived. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setProperty("loadingText", getTranslation("network.canvas.loading"));
        getElement().setProperty("errorText", getTranslation("network.canvas.error"));
        getElement().setProperty("retryText", getTranslation("network.canvas.retry"));
    }

    private static Optional<String> checked(@Nullable String id) {
        return Optional.ofNullable(id)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST_ID);
    }

    /** An actor or a tie was chosen, or the choice was cleared. */
    @DomEvent("diplo-select")
    public static final class SelectEvent extends ComponentEvent<NetworkCanvas> {
        private final Optional<String> id;

        public SelectEvent(
                NetworkCanvas source,
                boolean fromClient,
                @EventData("event.detail.id") @Nullable String id) {
            super(source, fromClient);
            this.id = checked(id);
        }

        /**
         * As in {@link NetworkCanvas#setSelected(String)}; empty when nothing is selected any more.
         */
        public Optional<String> id() {
            return id;
        }
    }

    /** A legend entry was clicked. */
    @DomEvent("diplo-filter")
    public static final class FilterEvent extends ComponentEvent<NetworkCanvas> {
        private final Optional<FilterKind> kind;
        private final Optional<String> value;

        public FilterEvent(
                NetworkCanvas source,
                boolean fromClient,
                @EventData("event.detail.kind") @Nullable String kind,
                @EventData("event.detail.value") @Nullable String value) {
            super(source, fromClient);
            this.kind = FilterKind.fromBrowser(kind);
            this.value = checked(value);
        }

        /** Empty when the browser sent something unknown. */
        public Optional<FilterKind> kind() {
            return kind;
        }

        /**
         * A constant's name, as {@code COOPERATES}, {@code ENERGY}, {@code PLANNED} or {@code
         * PERSON}.
         */
        public Optional<String> value() {
            return value;
        }
    }

    /** The neighbourhood of an actor was asked for. */
    @DomEvent("diplo-focus")
    public static final class FocusEvent extends ComponentEvent<NetworkCanvas> {
        private final Optional<String> id;

        public FocusEvent(
                NetworkCanvas source,
                boolean fromClient,
                @EventData("event.detail.id") @Nullable String id) {
            super(source, fromClient);
            this.id = checked(id);
        }

        public Optional<String> id() {
            return id;
        }
    }
}
