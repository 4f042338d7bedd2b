package org.diplograph.ui.component;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A date picker in the language of the page. */
public final class DayFilter extends DatePicker {
    public DayFilter(String name, Consumer<@Nullable LocalDate> chosen) {
        super(name);
        setClearButtonVisible(true);
        setI18n(words(getLocale()));
        addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        chosen.accept(change.getValue());
                    }
                });
    }

    private DatePickerI18n words(Locale locale) {
        List<DayOfWeek> sundayFirst =
                IntStream.range(0, 7).mapToObj(day -> DayOfWeek.SUNDAY.plus(day)).toList();
        return new DatePickerI18n()
                .setMonthNames(
                        Arrays.stream(Month.values())
                                .map(
                                        month ->
                                                month.getDisplayName(
                                                        TextStyle.FULL_STANDALONE, locale))
                                .toList())
                .setWeekdays(names(sundayFirst, TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(names(sundayFirst, TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setDateFormats("dd/MM/yyyy", "yyyy-MM-dd")
                .setToday(getTranslation("filter.today"))
                .setCancel(getTranslation("filter.cancel"))
                .setBadInputErrorMessage(getTranslation("filter.badDate"));
    }

    private static List<String> names(List<DayOfWeek> days, TextStyle style, Locale locale) {
        return days.stream().map(day -> day.getDisplayName(style, locale)).toList();
    }
}
