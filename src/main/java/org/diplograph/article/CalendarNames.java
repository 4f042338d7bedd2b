package org.diplograph.article;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The folded names of months and days of the week, in French and English alike. */
final class CalendarNames {
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, DayOfWeek> weekdays = new HashMap<>();
    private final Set<String> beforeDay = new HashSet<>();

    private CalendarNames() {}

    static CalendarNames load() {
        CalendarNames names = new CalendarNames();
        for (Language language : Language.values()) {
            names.read(language);
        }
        return names;
    }

    private void read(Language language) {
        for (String line : WordList.lines(CalendarNames.class, language.code() + "/months.txt")) {
            String[] fields = line.split("\t", 2);
            for (String name : fields[1].split(" ")) {
                months.put(name, Integer.valueOf(fields[0]));
                if (language == Language.ENGLISH) {
                    beforeDay.add(name);
                }
            }
        }
        for (String line : WordList.lines(CalendarNames.class, language.code() + "/weekdays.txt")) {
            String[] fields = line.split("\t", 2);
            for (String name : fields[1].split(" ")) {
                weekdays.put(name, DayOfWeek.of(Integer.parseInt(fields[0])));
            }
        }
    }

    /** The number of a month, 1 to 12, or null. */
    @Nullable Integer month(String folded) {
        return months.get(folded);
    }

    @Nullable DayOfWeek weekday(String folded) {
        return weekdays.get(folded);
    }

    /** Whether a day may follow the name of a month: "May 3" but not "mai 3". */
    boolean standsBeforeDay(String month) {
        return beforeDay.contains(month);
    }
}
