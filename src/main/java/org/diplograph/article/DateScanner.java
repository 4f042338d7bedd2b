package org.diplograph.article;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplograph.article.DateExpression.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates that name a month or are written in figures, in French and English alike, in one
 * pass.
 */
public final class DateScanner {
    private static final int FIRST_SHORT_YEAR = 10;
    private static final int LAST_SHORT_YEAR = 49;
    private static final Set<String> YESTERDAY = Set.of("hier", "yesterday");
    private static final Set<String> TOMORROW = Set.of("demain", "tomorrow");
    private static final Set<String> THIS = Set.of("ce", "aujourd'hui", "hui", "today", "this");
    private static final Set<String> NEXT = Set.of("prochain", "prochains", "prochaine", "next");
    private static final Set<String> LAST = Set.of("dernier", "derniers", "last", "past", "ecoule");
    private static final Set<String> RANGE = Set.of("et", "au", "a", "and", "to", "ou", "or");
    private static final Set<String> BEFORE_MONTH_ALONE =
            Set.of(
                    "en",
                    "depuis",
                    "de",
                    "debut",
                    "fin",
                    "mi",
                    "in",
                    "since",
                    "of",
                    "early",
                    "late",
                    "mid",
                    "until",
                    "jusqu'en",
                    "last",
                    "from",
                    "to",
                    "by",
                    "des",
                    "courant",
                    "d");

    private final Map<String, Integer> months = new HashMap<>();

    /** The names after which a day may follow: "May 3" but not "mai 3". */
    private final Set<String> beforeDay = new HashSet<>();

    private final Map<String, DayOfWeek> weekdays = new HashMap<>();

    private DateScanner() {}

    public static DateScanner load() {
        DateScanner scanner = new DateScanner();
        for (Language language : Language.values()) {
            for (String line : WordList.lines(DateScanner.class, language.code() + "/months.txt")) {
                String[] fields = line.split("\t", 2);
                for (String name : fields[1].split(" ")) {
                    scanner.months.put(name, Integer.valueOf(fields[0]));
                    if (language == Language.ENGLISH) {
                        scanner.beforeDay.add(name);
                    }
                }
            }
            for (String line :
                    WordList.lines(DateScanner.class, language.code() + "/weekdays.txt")) {
                String[] fields = line.split("\t", 2);
                for (String name : fields[1].split(" ")) {
                    scanner.weekdays.put(name, DayOfWeek.of(Integer.parseInt(fields[0])));
                }
            }
        }
        return scanner;
    }

    /** The dates of a part of a text, in order; they do not overlap. */
    public List<DateExpression> scan(String text, TextSpan part) {
        return new Pass(text, words(text, part)).run();
    }

    /** The day of the week that a folded word names, or null. */
    public @Nullable DayOfWeek weekday(String folded) {
        return weekdays.get(folded);
    }

    /** A run of letters or of digits. */
    private record Word(int start, int end, String folded, boolean digits) {
        int number() {
            return Integer.parseInt(folded);
        }

        boolean isDay() {
            return digits && folded.length() <= 2 && number() >= 1 && number() <= 31;
        }

        boolean isYear() {
            return digits && folded.length() == 4 && number() >= 1900 && number() <= 2100;
        }
    }

    private static List<Word> words(String text, TextSpan part) {
        List<Word> words = new ArrayList<>();
        int i = part.start();
        while (i < part.end()) {
            int start = i;
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                while (i < part.end() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                    i++;
                }
                words.add(new Word(start, i, text.substring(start, i), true));
            } else if (Character.isLetter(c)) {
                while (i < part.end() && isLetterOrMark(text.charAt(i))) {
                    i++;
                }
                words.add(
                        new Word(
                                start,
                                i,
                                i - start > 12 ? "" : Folding.fold(text.subSequence(start, i)),
                                false));
            } else {
                i++;
            }
        }
        return words;
    }

    private static boolean isLetterOrMark(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '\u00AD';
    }

    /** One walk over the words. */
    private final class Pass {
        private final String text;
        private final List<Word> words;
        private final List<DateExpression> found = new ArrayList<>();
        private int taken;

        Pass(String text, List<Word> words) {
            this.text = text;
            this.words = words;
        }

        List<DateExpression> run() {
            for (int i = 0; i < words.size(); i++) {
                if (i < taken) {
                    continue;
                }
                Word word = words.get(i);
                Integer month = word.digits() ? null : months.get(word.folded());
                if (month != null) {
                    named(i, month);
                } else if (word.digits()) {
                    figures(i);
                }
            }
            return found;
        }

        private @Nullable Word word(int i) {
            return i >= taken && i >= 0 && i < words.size() ? words.get(i) : null;
        }

        /**
         * Whether only a few spaces, commas, full stops and the like stand between two neighbouring
         * words.
         */
        private boolean adjoin(int left) {
            int from = words.get(left).end();
            int to = words.get(left + 1).start();
            if (to - from > 3) {
                return false;
            }
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                if (!Folding.isSpace(c)
                        && c != ','
                        && c != '.'
                        && !Folding.isApostrophe(c)
                        && c != '-'
                        && c != '–') {
                    return false;
                }
            }
            return true;
        }

        private boolean is(int i, Set<String> set) {
            Word word = word(i);
            return word != null && set.contains(word.folded());
        }

        /** A date around the name of a month. */
        private void named(int at, int month) {
            int first = at;
            int last = at;
            Integer day = null;
            Integer year = null;
            int left = at - 1;
            Word before = word(left);
            if (before != null
                    && adjoin(left)
                    && (before.folded().equals("of") || before.folded().equals("de"))
                    && word(left - 1) != null
                    && adjoin(left - 1)) {
                before = dayAt(left - 1) >= 0 ? word(left - 1) : before;
                left = dayAt(left - 1) >= 0 ? left - 1 : left;
            }
            int dayAt = before != null && adjoin(left) ? dayAt(left) : -1;
            if (dayAt >= 0) {
                day = words.get(dayAt).number();
                first = dayAt;
                while (first > 0 && isRangeBefore(first)) {
                    first = words.get(first - 1).digits() ? first - 1 : first - 2;
                }
            }
            Word next = word(at + 1);
            if (day == null && next != null && next.isDay() && adjoin(at) && isBeforeDay(at)) {
                day = next.number();
                last = at + 1;
                if (word(last + 1) != null && isOrdinal(words.get(last + 1)) && touches(last)) {
                    last++;
                }
                Word second = word(last + 1);
                if (second != null && second.isDay() && adjoin(last)) {
                    day = second.number();
                    last++;
                }
            }
            Word after = word(last + 1);
            if (after != null && after.isYear() && adjoin(last)) {
                year = after.number();
                last++;
            }
            if (day == null
                    && year == null
                    && !(is(at - 1, BEFORE_MONTH_ALONE) && adjoin(at - 1))) {
                return;
            }
            emit(first, last, year, month, day);
        }

        private boolean isBeforeDay(int at) {
            return beforeDay.contains(words.get(at).folded());
        }

        /** The index of the number of the day that ends at a word: "3", or "1" before "er". */
        private int dayAt(int i) {
            Word word = word(i);
            if (word == null) {
                return -1;
            }
            if (word.isDay()) {
                return i;
            }
            Word number = word(i - 1);
            return isOrdinal(word) && number != null && number.isDay() && touches(i - 1)
                    ? i - 1
                    : -1;
        }

        private boolean touches(int left) {
            return words.get(left).end() == words.get(left + 1).start();
        }

        private static boolean isOrdinal(Word word) {
            return switch (word.folded()) {
                case "er", "st", "nd", "rd", "th" -> true;
                default -> false;
            };
        }

        private boolean isRangeBefore(int first) {
            Word previous = word(first - 1);
            if (previous == null || !adjoin(first - 1)) {
                return false;
            }
            Word number = word(first - 2);
            return previous.isDay()
                    || (RANGE.contains(previous.folded())
                            && number != null
                            && number.isDay()
                            && adjoin(first - 2));
        }

        private void emit(
                int first,
                int last,
                @Nullable Integer year,
                @Nullable Integer month,
                @Nullable Integer day) {
            DayOfWeek weekday = null;
            Anchor anchor = Anchor.NONE;
            int start = first;
            for (int i = first - 1; i >= first - 4 && i >= taken && adjoin(i); i--) {
                String folded = words.get(i).folded();
                if (weekday == null && weekdays.containsKey(folded)) {
                    weekday = weekdays.get(folded);
                    start = i;
                } else if (anchor == Anchor.NONE && anchorBefore(folded) != Anchor.NONE) {
                    anchor = anchorBefore(folded);
                    start = i;
                } else if (!folded.equals("le")
                        && !folded.equals("the")
                        && !folded.equals("les")
                        && !folded.equals("on")) {
                    break;
                }
            }
            int end = last;
            if (last + 1 < words.size() && adjoin(last)) {
                Anchor after = anchorAfter(words.get(last + 1).folded());
                if (after != Anchor.NONE) {
                    anchor = after;
                    end = last + 1;
                }
            }
            TextSpan span = new TextSpan(words.get(start).start(), words.get(end).end());
            found.add(new DateExpression(span, year, month, day, weekday, anchor));
            taken = end + 1;
        }

        private static Anchor anchorBefore(String folded) {
            if (THIS.contains(folded)) {
                return Anchor.THIS;
            }
            if (YESTERDAY.contains(folded)) {
                return Anchor.YESTERDAY;
            }
            if (TOMORROW.contains(folded)) {
                return Anchor.TOMORROW;
            }
            return folded.equals("next")
                    ? Anchor.NEXT
                    : folded.equals("last") ? Anchor.LAST : Anchor.NONE;
        }

        private static Anchor anchorAfter(String folded) {
            return NEXT.contains(folded)
                    ? Anchor.NEXT
                    : LAST.contains(folded) ? Anchor.LAST : Anchor.NONE;
        }

        /** 2025-04-03, 2025-04, 03/04/2025, 3.4.2025. */
        private void figures(int at) {
            Word one = words.get(at);
            Word two = word(at + 1);
            if (two == null || !two.digits() || two.folded().length() > 2 || !separated(at)) {
                return;
            }
            char separator = text.charAt(one.end());
            Word three = word(at + 2);
            boolean full =
                    three != null
                            && three.digits()
                            && separated(at + 1)
                            && text.charAt(two.end()) == separator;
            if (one.isYear() && separator == '-' && two.folded().length() == 2 && isMonth(two)) {
                boolean day =
                        full && three != null && three.isDay() && three.folded().length() == 2;
                emit(
                        at,
                        day ? at + 2 : at + 1,
                        one.number(),
                        two.number(),
                        day && three != null ? three.number() : null);
            } else if (full && three != null && one.isDay() && two.isDay()) {
                boolean dayFirst = isMonth(two);
                int day = dayFirst ? one.number() : two.number();
                int month = dayFirst ? two.number() : one.number();
                int year = separator == '/' ? yearOf(three) : three.isYear() ? three.number() : 0;
                if (month <= 12 && year > 0) {
                    emit(at, at + 2, year, month, day);
                }
            }
        }

        /** Of "2026" or "26"; 0 when it is no year of these decades. */
        private static int yearOf(Word word) {
            if (word.isYear()) {
                return word.number();
            }
            boolean recent =
                    word.folded().length() == 2
                            && word.number() >= FIRST_SHORT_YEAR
                            && word.number() <= LAST_SHORT_YEAR;
            return recent ? 2000 + word.number() : 0;
        }

        private boolean separated(int left) {
            int from = words.get(left).end();
            if (words.get(left + 1).start() - from != 1) {
                return false;
            }
            char c = text.charAt(from);
            return c == '-' || c == '/' || c == '.';
        }

        private static boolean isMonth(Word word) {
            return word.number() >= 1 && word.number() <= 12;
        }
    }
}
