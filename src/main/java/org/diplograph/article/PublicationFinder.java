package org.diplograph.article;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.diplograph.article.DateExpression.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * Finds when and by whom an article was published, from the text alone. In this order: a date set
 * apart from the sentences (date line, "Published …"), a date the author calls today's or
 * yesterday's, the latest past date of the text.
 */
final class PublicationFinder {
    private static final int SHORT_LINE = 80;

    private final DateScanner scanner;

    private PublicationFinder(DateScanner scanner) {
        this.scanner = scanner;
    }

    static PublicationFinder load() {
        return new PublicationFinder(DateScanner.load());
    }

    @Nullable PartialDate date(String text, List<Block> blocks) {
        PartialDate apart = setApart(text, blocks);
        if (apart != null) {
            return apart;
        }
        List<DateExpression> told =
                scan(text, blocks.stream().filter(block -> block.kind().isRead()));
        List<DateExpression> spokenNow =
                told.stream()
                        .filter(
                                date ->
                                        date.anchor() == Anchor.THIS
                                                || date.anchor() == Anchor.YESTERDAY)
                        .toList();
        Known known = spokenNow.isEmpty() ? Known.NOTHING : known(told, text, blocks);
        Optional<LocalDate> deictic =
                spokenNow.stream()
                        .map(date -> writingDay(date, known))
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder());
        if (deictic.isPresent()) {
            return PartialDate.of(deictic.get());
        }
        return told.stream()
                .filter(
                        date ->
                                date.day() != null
                                        && date.anchor() != Anchor.NEXT
                                        && date.anchor() != Anchor.TOMORROW)
                .map(DateExpression::date)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(latest -> shifted(latest, text))
                .orElse(null);
    }

    /**
     * A short line before the text's end or start that holds a date and says nothing else of
     * weight.
     */
    private @Nullable PartialDate setApart(String text, List<Block> blocks) {
        int firstRead = 0;
        while (firstRead < blocks.size() && blocks.get(firstRead).kind() != BlockKind.PARAGRAPH) {
            firstRead++;
        }
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean metadata =
                    block.kind() == BlockKind.BOILERPLATE && block.span().length() <= SHORT_LINE;
            if (!metadata || (i > firstRead + 1 && i < blocks.size() - 3)) {
                continue;
            }
            for (DateExpression date : scanner.scan(text, block.span())) {
                PartialDate known = date.date();
                if (known != null && (i <= firstRead + 1 || isAnnounced(text, block, date))) {
                    return known;
                }
            }
        }
        return null;
    }

    /**
     * At the end of a text only a line that begins with the date or a word for publishing tells the
     * date.
     */
    private static boolean isAnnounced(String text, Block block, DateExpression date) {
        String before = Folding.fold(text.substring(block.span().start(), date.span().start()));
        return before.length() <= 12
                || before.startsWith("publi")
                || before.startsWith("posted")
                || before.startsWith("date");
    }

    /**
     * The latest dates that a text and the lines around it tell.
     *
     * @param told in the sentences
     * @param around in lines that are no part of the article
     */
    private record Known(Optional<PartialDate> told, Optional<PartialDate> around) {
        static final Known NOTHING = new Known(Optional.empty(), Optional.empty());
    }

    private Known known(List<DateExpression> told, String text, List<Block> blocks) {
        return new Known(
                latest(told),
                latest(scan(text, blocks.stream().filter(block -> !block.kind().isRead()))));
    }

    private static @Nullable LocalDate writingDay(DateExpression date, Known known) {
        if (date.day() == null) {
            return null;
        }
        PartialDate day = date.date();
        if (day == null) {
            OptionalInt year = yearOf(date, known);
            day = year.isPresent() ? date.date(year.getAsInt()) : null;
        }
        if (day == null) {
            return null;
        }
        return date.anchor() == Anchor.YESTERDAY ? day.first().plusDays(1) : day.first();
    }

    /**
     * The year of a day told without one: that in which its weekday is right, counted from the
     * latest year of the text on; else the latest in which it comes before the latest date of the
     * lines around the article; else the text's own.
     */
    private static OptionalInt yearOf(DateExpression date, Known known) {
        Optional<PartialDate> latest = known.told();
        Optional<PartialDate> around = known.around();
        if (latest.isPresent()) {
            int from = latest.get().first().getYear();
            PartialDate same = date.date(from);
            int start =
                    same != null && same.last().isBefore(latest.get().first()) ? from + 1 : from;
            int until = date.weekday() == null ? start : from + 6;
            for (int year = start; year <= until; year++) {
                if (date.fits(year)) {
                    return OptionalInt.of(year);
                }
            }
        }
        if (around.isPresent()) {
            int from = around.get().first().getYear();
            for (int year = from; year > from - (date.weekday() == null ? 2 : 7); year--) {
                PartialDate candidate = date.date(year);
                if (candidate != null
                        && date.fits(year)
                        && !candidate.first().isAfter(around.get().first())) {
                    return OptionalInt.of(year);
                }
            }
        }
        return OptionalInt.empty();
    }

    private static Optional<PartialDate> latest(List<DateExpression> dates) {
        return dates.stream()
                .filter(date -> date.anchor() != Anchor.NEXT && date.anchor() != Anchor.TOMORROW)
                .map(DateExpression::date)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    private List<DateExpression> scan(String text, Stream<Block> blocks) {
        return blocks.flatMap(block -> scanner.scan(text, block.span()).stream()).toList();
    }

    /**
     * "Dimanche dernier" beside a date that was a Sunday: the text is some days younger than that
     * date.
     */
    private PartialDate shifted(PartialDate latest, String text) {
        String folded = Folding.fold(text);
        for (Language language : Language.values()) {
            String weekday =
                    latest.first()
                            .getDayOfWeek()
                            .getDisplayName(java.time.format.TextStyle.FULL, language.locale())
                            .toLowerCase(language.locale());
            String past = language == Language.FRENCH ? weekday + " dernier" : "last " + weekday;
            if (folded.contains(past)) {
                return PartialDate.of(YearMonth.from(latest.first().plusDays(3)));
            }
        }
        return latest;
    }

    /** Who published the article, if a line around it says so. */
    @Nullable String outlet(String text, List<Block> blocks) {
        for (Block block : blocks) {
            if (block.kind() == BlockKind.BOILERPLATE && block.span().length() <= SHORT_LINE) {
                String outlet = Outlets.in(block.span().of(text));
                if (outlet != null) {
                    return outlet;
                }
            }
        }
        return null;
    }
}
