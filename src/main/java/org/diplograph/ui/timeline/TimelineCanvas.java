package org.diplograph.ui.timeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.diplograph.ui.Colouring;
import org.diplograph.ui.Selection;
import org.jspecify.annotations.Nullable;

/**
 * The drawn timeline. The element fetches its marks itself from {@link #setSource(String)}, so that
 * none of them lie in the session.
 *
 * <p>What the browser reports is a wish, not a fact: everything that comes from it is read with
 * care.
 */
@Tag("diplo-timeline")
@JsModule("./timeline/timeline-canvas.ts")
@StyleSheet("css/appearance.css")
@StyleSheet("css/components/timeline-canvas.css")
public final class TimelineCanvas extends Component implements LocaleChangeObserver {
    private static final int LONGEST_ID = 400;

    /**
     * @param address where the marks are served, relative to the page; same origin
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

    /** The first and the last day that the filter lets pass, null where it has no bound. */
    void setRange(@Nullable LocalDate from, @Nullable LocalDate to) {
        getElement().setProperty("from", from == null ? null : from.toString());
        getElement().setProperty("to", to == null ? null : to.toString());
    }

    /** The day as of which one looks; what is later is drawn faintly. */
    void setAsOf(@Nullable LocalDate day) {
        getElement().setProperty("asOf", day == null ? null : day.toString());
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

    Registration addRangeListener(ComponentEventListener<RangeEvent> listener) {
        return addListener(RangeEvent.class, listener);
    }

    Registration addDayListener(ComponentEventListener<DayEvent> listener) {
        return addListener(DayEvent.class, listener);
    }

    /** Texts for the time before the marks, which bring their own words, have arrived. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setProperty("loadingText", getTranslation("timeline.canvas.loading"));
        getElement().setProperty("errorText", getTranslation("timeline.canvas.error"));
        getElement().setProperty("retryText", getTranslation("timeline.canvas.retry"));
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** A mark or a lane was chosen, or the choice was taken back. */
    @DomEvent("diplo-select")
    public static final class SelectEvent extends ComponentEvent<TimelineCanvas> {
        private final Optional<Selection> selection;

        public SelectEvent(
                TimelineCanvas source,
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

    /** Another range of days was brushed. */
    @DomEvent("diplo-range")
    public static final class RangeEvent extends ComponentEvent<TimelineCanvas> {
        private final Optional<LocalDate> from;
        private final Optional<LocalDate> to;

        public RangeEvent(
                TimelineCanvas source,
                boolean fromClient,
                @EventData("event.detail.from") @Nullable String from,
                @EventData("event.detail.to") @Nullable String to) {
            super(source, fromClient);
            this.from = day(from);
            this.to = day(to).filter(last -> this.from.filter(last::isBefore).isEmpty());
        }

        /** The first day, empty for no beginning. */
        Optional<LocalDate> from() {
            return from;
        }

        /** The last day, empty for no end or when it came before the first. */
        Optional<LocalDate> to() {
            return to;
        }
    }

    /** Another day was gone to. */
    @DomEvent("diplo-as-of")
    public static final class DayEvent extends ComponentEvent<TimelineCanvas> {
        private final Optional<LocalDate> day;

        public DayEvent(
                TimelineCanvas source,
                boolean fromClient,
                @EventData("event.detail.day") @Nullable String day) {
            super(source, fromClient);
            this.day = TimelineCanvas.day(day);
        }

        /** Empty for no day in particular. */
        Optional<LocalDate> day() {
            return day;
        }
    }
}
