package org.diplograph.ui.timeline;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diplograph.article.PartialDate;
import org.diplograph.dossier.Dossier;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.GraphFilter;
import org.diplograph.graph.SourcedFact;
import org.diplograph.ui.Provenance;
import org.diplograph.ui.Selection;
import org.diplograph.ui.Translations;
import org.diplograph.ui.component.Dates;
import org.diplograph.ui.timeline.TimelineData.Credits;
import org.diplograph.ui.timeline.TimelineData.DateData;
import org.diplograph.ui.timeline.TimelineData.Hidden;
import org.diplograph.ui.timeline.TimelineData.LaneData;
import org.diplograph.ui.timeline.TimelineData.MarkData;
import org.diplograph.ui.timeline.TimelineData.StatusData;
import org.diplograph.ui.timeline.TimelineData.UndatedData;
import org.springframework.stereotype.Component;

/** Turns the facts of a dossier into what the timeline draws. */
@Component
class TimelineDataWriter {
    /** More lanes than that make a picture that nobody scrolls through. */
    static final int LANES_DRAWN = 24;

    /** More marks than that cannot be told apart, and take long to draw. */
    static final int MARKS_DRAWN = 800;

    /** Ties without a date that are named; all are in the table. */
    static final int UNDATED_LISTED = 60;

    /** A mark with what it is sorted by, which is found out once. */
    private record Founded(Mark mark, int sources, String id) {
        private static final Comparator<Founded> BEST_FIRST =
                Comparator.<Founded>comparingInt(founded -> -founded.sources())
                        .thenComparingInt(founded -> -founded.mark().facts().size())
                        .thenComparing(Founded::id);
    }

    private final Translations translations;

    TimelineDataWriter(Translations translations) {
        this.translations = translations;
    }

    TimelineData write(Dossier dossier, GraphFilter filter, Lanes lanes, Locale locale) {
        DiplomacyGraph graph = dossier.graph(filter);
        List<Mark> marks = Mark.of(graph);
        List<Mark> dated = marks.stream().filter(mark -> mark.when() != null).toList();
        List<Mark> undated = marks.stream().filter(mark -> mark.when() == null).toList();
        List<Lane> all = Lane.of(dated, lanes, filter::asksFor);
        List<Lane> drawn = all.stream().limit(LANES_DRAWN).toList();
        Map<Mark, List<Integer>> places = places(drawn);
        Set<Mark> strongest = strongest(places.keySet());
        Naming naming = new Naming(translations, locale, dossier);
        Provenance provenance = new Provenance(translations, locale);
        List<SourcedFact> facts =
                graph.ties().stream().flatMap(tie -> tie.facts().stream()).toList();
        return new TimelineData(
                dossier.version(),
                locale.getLanguage(),
                drawn.stream().map(lane -> lane(lane, lanes, naming)).toList(),
                dated.stream()
                        .filter(strongest::contains)
                        .map(
                                mark ->
                                        mark(
                                                mark,
                                                places.getOrDefault(mark, List.of()),
                                                naming,
                                                filter,
                                                locale))
                        .toList(),
                new LaneIntervals(dossier.memberships(), graph, naming, locale).of(drawn, lanes),
                bestFounded(undated)
                        .limit(UNDATED_LISTED)
                        .map(mark -> undated(mark, naming))
                        .toList(),
                undated.stream().mapToInt(mark -> mark.facts().size()).sum(),
                dates(dossier.graph(filter.withDates(null, null))),
                new Hidden(all.size() - drawn.size(), dated.size() - strongest.size()),
                Map.of(
                        "domain", translations.words(Domain.values(), locale),
                        "relation", translations.words(RelationType.values(), locale),
                        "status", translations.words(Status.values(), locale)),
                translations.group("timeline.canvas.", locale),
                new Credits(
                        provenance.filters(filter, dossier), provenance.sources(facts, dossier)));
    }

    private static Map<Mark, List<Integer>> places(List<Lane> lanes) {
        Map<Mark, List<Integer>> places = new IdentityHashMap<>();
        IntStream.range(0, lanes.size())
                .forEach(
                        place ->
                                lanes.get(place)
                                        .marks()
                                        .forEach(
                                                mark ->
                                                        places.merge(
                                                                mark,
                                                                List.of(place),
                                                                TimelineDataWriter::joined)));
        return places;
    }

    private static List<Integer> joined(List<Integer> one, List<Integer> other) {
        return IntStream.concat(
                        one.stream().mapToInt(Integer::intValue),
                        other.stream().mapToInt(Integer::intValue))
                .boxed()
                .toList();
    }

    private static Set<Mark> strongest(Set<Mark> marks) {
        Set<Mark> strongest = Collections.newSetFromMap(new IdentityHashMap<>());
        bestFounded(marks).limit(MARKS_DRAWN).forEach(strongest::add);
        return strongest;
    }

    private static Stream<Mark> bestFounded(Collection<Mark> marks) {
        return marks.stream()
                .map(mark -> new Founded(mark, mark.facts().sources(), mark.id()))
                .sorted(Founded.BEST_FIRST)
                .map(Founded::mark);
    }

    private static LaneData lane(Lane lane, Lanes lanes, Naming naming) {
        Selection selection = Naming.selection(lanes, lane.id());
        return new LaneData(
                lane.id(),
                naming.label(lanes, lane.id()),
                naming.name(lanes, lane.id()),
                selection == null ? null : selection.toString(),
                lane.sources());
    }

    private static MarkData mark(
            Mark mark, List<Integer> lanes, Naming naming, GraphFilter filter, Locale locale) {
        PartialDate when = Objects.requireNonNull(mark.when());
        return new MarkData(
                mark.id(),
                mark.tie().toString(),
                mark.tie().type().name(),
                naming.title(mark),
                lanes,
                new Dates(locale).of(when),
                when.first().toString(),
                when.last().toString(),
                mark.own(),
                mark.status().name(),
                mark.isContested(),
                mark.domains().stream().filter(filter::asksFor).map(Domain::name).toList(),
                mark.facts().size(),
                mark.facts().sources(),
                mark.facts().byStatus().entrySet().stream()
                        .map(
                                status ->
                                        new StatusData(
                                                status.getKey().name(), status.getValue().size()))
                        .toList());
    }

    private static UndatedData undated(Mark mark, Naming naming) {
        return new UndatedData(
                mark.tie().toString(),
                naming.title(mark),
                mark.status().name(),
                mark.facts().size());
    }

    private static List<DateData> dates(DiplomacyGraph graph) {
        Map<PartialDate, Integer> counts = new TreeMap<>();
        graph.ties().stream()
                .flatMap(tie -> tie.facts().stream())
                .map(SourcedFact::when)
                .filter(Objects::nonNull)
                .forEach(when -> counts.merge(when, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(
                        date ->
                                new DateData(
                                        date.getKey().first().toString(),
                                        date.getKey().last().toString(),
                                        date.getValue()))
                .toList();
    }
}
