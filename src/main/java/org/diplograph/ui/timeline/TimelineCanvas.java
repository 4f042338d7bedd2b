package org.diplograph.ui.timeline;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.diplograph.ui.TimeScale;
import org.diplograph.ui.component.SvgDrawing;
import org.jspecify.annotations.Nullable;

/** The drawn timeline. */
@Tag("diplo-timeline")
@JsModule("./timeline/timeline-canvas.ts")
@StyleSheet("css/components/timeline-canvas.css")
public final class TimelineCanvas extends SvgDrawing {
    TimelineCanvas() {
        super("timeline.canvas");
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

    /** Whether time runs evenly; otherwise busy days get more room. */
    void setTimeScale(TimeScale scale) {
        getElement().setProperty("even", scale == TimeScale.EVEN);
    }

    Registration addTimeScaleListener(ComponentEventListener<TimeScaleEvent> listener) {
        return addListener(TimeScaleEvent.class, listener);
    }

    Registration addRangeListener(ComponentEventListener<RangeEvent> listener) {
        return addListener(RangeEvent.class, listener);
    }

    Registration addDayListener(ComponentEventListener<DayEvent> listener) {
        return addListener(DayEvent.class, listener);
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

    /** Time is to run evenly, or no longer. */
    @DomEvent("diplo-even")
    public static final class TimeScaleEvent extends ComponentEvent<TimelineCanvas> {
        private final TimeScale scale;

        public TimeScaleEvent(
                TimelineCanvas source,
                boolean fromClient,
                @EventData("event.detail.even") boolean even) {
            super(source, fromClient);
            this.scale = even ? TimeScale.EVEN : TimeScale.BUSY;
        }

        TimeScale scale() {
            return scale;
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
