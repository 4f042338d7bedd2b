package org.diplograph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.ActorKind;
import org.diplograph.article.PartialDate;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * What a filter asks of facts, by their number in a {@link GraphIndex}: sets of the facts of each
 * type, of each domain and of each kind of actor; the status and the date of each fact. There are
 * far fewer dates than facts, so a filter judges each date once.
 */
final class FactColumns {
    private final GraphIndex index;
    private final Map<RelationType, RoaringBitmap> byType = new EnumMap<>(RelationType.class);
    private final Map<Domain, RoaringBitmap> byDomain = new EnumMap<>(Domain.class);
    private final Map<ActorKind, RoaringBitmap> byKind = new EnumMap<>(ActorKind.class);
    private final byte[] statuses;
    private final int[] dates;
    private final List<@Nullable PartialDate> datesByNumber = new ArrayList<>();

    FactColumns(GraphIndex index) {
        this.index = index;
        this.statuses = new byte[index.factCount()];
        this.dates = new int[index.factCount()];
        Map<@Nullable PartialDate, Integer> numbers = new HashMap<>();
        for (int tie = 0; tie < index.tieCount(); tie++) {
            int first = index.firstFact(tie);
            int end = index.firstFact(tie + 1);
            addRange(byType, index.tie(tie).type(), first, end);
            addRange(byKind, index.actor(index.from(tie)).kind(), first, end);
            addRange(byKind, index.actor(index.to(tie)).kind(), first, end);
            List<SourcedFact> facts = index.tie(tie).facts();
            for (int i = 0; i < facts.size(); i++) {
                SourcedFact sourced = facts.get(i);
                statuses[first + i] = (byte) sourced.fact().status().ordinal();
                dates[first + i] =
                        numbers.computeIfAbsent(
                                sourced.when(),
                                date -> {
                                    datesByNumber.add(date);
                                    return datesByNumber.size() - 1;
                                });
                for (Domain domain : sourced.fact().domains()) {
                    byDomain.computeIfAbsent(domain, absent -> new RoaringBitmap()).add(first + i);
                }
            }
        }
        List.of(byType, byDomain, byKind)
                .forEach(map -> map.values().forEach(RoaringBitmap::runOptimize));
    }

    private static <E extends Enum<E>> void addRange(
            Map<E, RoaringBitmap> sets, E value, int first, int end) {
        sets.computeIfAbsent(value, absent -> new RoaringBitmap()).add((long) first, (long) end);
    }

    /** The facts that pass a filter but for their status and their date. */
    RoaringBitmap wanted(GraphFilter filter) {
        RoaringBitmap wanted = new RoaringBitmap();
        if (filter.actors().isEmpty()) {
            wanted.add(0L, (long) statuses.length);
        } else {
            filter.actors().forEach(actor -> addFactsOf(actor, wanted));
        }
        keep(wanted, byType, filter.types());
        keep(wanted, byDomain, filter.domains());
        for (ActorKind kind : ActorKind.values()) {
            RoaringBitmap own = byKind.get(kind);
            if (own != null && !filter.kinds().contains(kind)) {
                wanted.andNot(own);
            }
        }
        return wanted;
    }

    private void addFactsOf(ActorId actor, RoaringBitmap facts) {
        int number = index.numberOf(actor);
        if (number >= 0) {
            for (int tie : index.tiesOf(number)) {
                facts.add((long) index.firstFact(tie), (long) index.firstFact(tie + 1));
            }
        }
    }

    private static <E extends Enum<E>> void keep(
            RoaringBitmap facts, Map<E, RoaringBitmap> sets, Set<E> values) {
        if (!values.isEmpty()) {
            Collection<RoaringBitmap> chosen =
                    new TreeSet<>(values).stream().map(sets::get).filter(Objects::nonNull).toList();
            facts.and(RoaringBitmap.or(chosen.iterator()));
        }
    }

    Status status(int fact) {
        return STATUSES[statuses[fact]];
    }

    private static final Status[] STATUSES = Status.values();

    /** How a fact's date lies to a period, from what {@link #places} gave for it. */
    Period.Place place(int fact, Period.Place[] places) {
        return places[dates[fact]];
    }

    /** How each date that occurs lies to a period. */
    Period.Place[] places(Period period) {
        return datesByNumber.stream().map(period::place).toArray(Period.Place[]::new);
    }
}
