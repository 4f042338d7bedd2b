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
import org.diplograph.actor.ActorId;
import org.diplograph.ui.Focus;
import org.diplograph.ui.Question;
import org.diplograph.ui.Selection;
import org.diplograph.ui.ViewState;
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
    private static final int LONGEST_ID = 2_000;

    private int turns;

    /** Which filter a legend entry stands for. */
    public enum FilterKind {
        TYPE("type"),
        DOMAIN("domain"),
        STATUS("status"),
        ACTOR_KIND("actorKind"),
        SOURCES("sources"),
        CONTESTED("contested");

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
     * Shows what is selected, focused and coloured, whatever the browser showed before: what a
     * visitor did there in the meantime and was not taken up is undone.
     *
     * @param query of the address that holds the state, as {@code ?sel=MLI}; each change of it is
     *     one step that can be undone
     */
    public void show(ViewState state, String query) {
        Selection selection = state.selection();
        Focus focus = state.focus();
        getElement().setProperty("selected", selection == null ? null : selection.toString());
        getElement().setProperty("focused", focus == null ? null : focus.actor().value());
        getElement().setProperty("steps", focus == null ? Focus.FEWEST : focus.steps());
        getElement().setProperty("colour", state.colouring().name().toLowerCase(Locale.ROOT));
        getElement().setPropertyMap("setup", PictureEvent.written(state.picture()));
        getElement().setProperty("query", query);
        getElement().setProperty("turn", ++turns);
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

    public Registration addPictureListener(ComponentEventListener<PictureEvent> listener) {
        return addListener(PictureEvent.class, listener);
    }

    public Registration addRecallListener(ComponentEventListener<RecallEvent> listener) {
        return addListener(RecallEvent.class, listener);
    }

    public Registration addPathListener(ComponentEventListener<PathEvent> listener) {
        return addListener(PathEvent.class, listener);
    }

    public Registration addTableListener(ComponentEventListener<TableEvent> listener) {
        return addListener(TableEvent.class, listener);
    }

    public Registration addEvidenceListener(ComponentEventListener<EvidenceEvent> listener) {
        return addListener(EvidenceEvent.class, listener);
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

        /** As {@code sel} in an address; empty when nothing is selected any more. */
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

    /** The neighbourhood of an actor was asked for, or the whole network again. */
    @DomEvent("diplo-focus")
    public static final class FocusEvent extends ComponentEvent<NetworkCanvas> {
        private final Optional<Focus> focus;

        public FocusEvent(
                NetworkCanvas source,
                boolean fromClient,
                @EventData("event.detail.id") @Nullable String id,
                @EventData("event.detail.steps") int steps) {
            super(source, fromClient);
            int within = Math.clamp(steps, Focus.FEWEST, Focus.MOST);
            this.focus =
                    checked(id)
                            .filter(ActorId::isValid)
                            .map(actor -> new Focus(new ActorId(actor), within));
        }

        public Optional<Focus> focus() {
            return focus;
        }
    }

    /** An earlier state is wanted back, by undoing or redoing. */
    @DomEvent("diplo-recall")
    public static final class RecallEvent extends ComponentEvent<NetworkCanvas> {
        private final String query;

        public RecallEvent(
                NetworkCanvas source,
                boolean fromClient,
                @EventData("event.detail.query") @Nullable String query) {
            super(source, fromClient);
            this.query = query == null ? "" : query;
        }

        /**
         * The query of its address, with or without the question mark; to be read like any other.
         */
        public String query() {
            return query;
        }
    }

    /** The table is wanted in the place of the picture. */
    @DomEvent("diplo-table")
    public static final class TableEvent extends ComponentEvent<NetworkCanvas> {
        public TableEvent(NetworkCanvas source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** A way from one actor to another was asked for and is marked in the picture. */
    @DomEvent("diplo-path")
    public static final class PathEvent extends ComponentEvent<NetworkCanvas> {
        private final Optional<Question> question;
        private final Optional<Selection> actors;

        public PathEvent(
                NetworkCanvas source,
                boolean fromClient,
                @EventData("event.detail.from") @Nullable String from,
                @EventData("event.detail.to") @Nullable String to,
                @EventData("event.detail.sel") @Nullable String actors) {
            super(source, fromClient);
            question = checked("path~" + from + "~" + to).flatMap(Question::parse);
            this.actors = checked(actors).flatMap(Selection::parse);
        }

        /** How the two are linked; empty when one of them is no actor's id. */
        public Optional<Question> question() {
            return question;
        }

        /** The actors on the way. */
        public Optional<Selection> actors() {
            return actors;
        }
    }

    /** The reader wants to go to the evidence of what is selected. */
    @DomEvent("diplo-evidence")
    public static final class EvidenceEvent extends ComponentEvent<NetworkCanvas> {
        public EvidenceEvent(NetworkCanvas source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
