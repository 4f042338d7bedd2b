package org.diplograph.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.diplograph.analysis.FactsOverTime;
import org.diplograph.article.PartialDate;
import org.diplograph.graph.GraphFilter;
import org.jspecify.annotations.Nullable;

/**
 * Facts per month, or per year when they lie far apart, as bars that choose a range of days, and as
 * a table.
 */
@Tag("diplo-months")
@JsModule("./dates/month-histogram.ts")
@StyleSheet("css/components/months.css")
public final class MonthHistogram extends Component {
    /** One bar; {@code label} is what it says to those who do not see it. */
    record Bar(String period, String name, int facts, String label) {}

    /**
     * @param name what the bars count
     * @param choose takes the first and the last day of the chosen range, null twice for all days
     */
    public MonthHistogram(
            String name, BiConsumer<@Nullable LocalDate, @Nullable LocalDate> choose) {
        getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        ComponentUtil.addListener(
                this,
                RangeEvent.class,
                event ->
                        choose.accept(
                                event.from().map(PartialDate::first).orElse(null),
                                event.to().map(PartialDate::last).orElse(null)));
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        getElement().setProperty("tableText", getTranslation("filter.history.table"));
        getElement().setProperty("periodText", getTranslation("filter.history.period"));
        getElement().setProperty("factsText", getTranslation("filter.history.facts"));
        getElement().setProperty("keysText", getTranslation("filter.history.keys"));
    }

    /**
     * @param filter whose dates are marked
     */
    public void show(FactsOverTime time, GraphFilter filter) {
        Dates dates = new Dates(getLocale());
        List<Bar> bars =
                time.periods().entrySet().stream()
                        .map(
                                entry -> {
                                    String name = dates.of(entry.getKey());
                                    int facts = entry.getValue().size();
                                    return new Bar(
                                            entry.getKey().toString(),
                                            name,
                                            facts,
                                            getTranslation("filter.history.bar", name, facts));
                                })
                        .toList();
        getElement().setPropertyList("bars", bars);
        getElement().setProperty("chosenFrom", text(filter.from()));
        getElement().setProperty("chosenTo", text(filter.to()));
        setVisible(!bars.isEmpty());
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** A visitor chose a range, or took it back. */
    @DomEvent("diplo-range")
    public static final class RangeEvent extends ComponentEvent<MonthHistogram> {
        private final transient Optional<PartialDate> from;
        private final transient Optional<PartialDate> to;

        public RangeEvent(
                MonthHistogram source,
                boolean fromClient,
                @EventData("event.detail.from") @Nullable String from,
                @EventData("event.detail.to") @Nullable String to) {
            super(source, fromClient);
            this.from = read(from);
            this.to = read(to);
        }

        private static Optional<PartialDate> read(@Nullable String period) {
            if (period == null) {
                return Optional.empty();
            }
            try {
                return Optional.of(PartialDate.parse(period));
            } catch (DateTimeException notADate) {
                return Optional.empty();
            }
        }

        Optional<PartialDate> from() {
            return from;
        }

        Optional<PartialDate> to() {
            return to;
        }
    }
}
