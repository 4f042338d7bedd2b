package org.diplograph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diplograph.fact.Status;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/** Cuts the graph of one filter from an index, fact by fact in the order of their numbers. */
final class GraphCut {
    private static final int NONE = -1;

    private final GraphIndex index;
    private final FactColumns columns;
    private final GraphFilter filter;
    private final Period.Place[] places;
    private final @Nullable AsOf asOf;
    private final List<Tie> ties = new ArrayList<>();
    private final NumberList numbers = new NumberList();
    private int uncertain;

    private int tie = NONE;
    private @Nullable Standing standing;
    private final List<SourcedFact> shown = new ArrayList<>();
    private final Set<Status> statuses = EnumSet.noneOf(Status.class);

    GraphCut(GraphIndex index, FactColumns columns, GraphFilter filter) {
        this.index = index;
        this.columns = columns;
        this.filter = filter;
        this.places = columns.places(filter.period());
        LocalDate day = filter.asOf();
        this.asOf = day == null ? null : new AsOf(day, index.history());
    }

    DiplomacyGraph graph() {
        RoaringBitmap wanted = columns.wanted(filter);
        IntConsumer each = this::add;
        wanted.forEach(each);
        endTie();
        return new DiplomacyGraph(index, numbers.toArray(), ties.toArray(Tie[]::new), uncertain);
    }

    private void add(int fact) {
        Status status = columns.status(fact);
        boolean newTie = tie == NONE || fact >= index.firstFact(tie + 1);
        if (newTie) {
            startTie(fact);
        }
        Period.Place place = place(fact, status);
        boolean chosen = filter.statuses().contains(status);
        if (place == Period.Place.UNCERTAIN && chosen) {
            uncertain++;
        }
        if (filter.period().passes(place)) {
            statuses.add(status);
            if (chosen) {
                shown.add(index.tie(tie).facts().get(fact - index.firstFact(tie)));
            }
        }
    }

    private Period.Place place(int fact, Status status) {
        Period.Place byDate = columns.place(fact, places);
        TieId id = index.tie(tie).id();
        if (asOf == null || status != Status.ASSERTED || !Stays.concerns(id.type())) {
            return byDate;
        }
        Standing known = standing;
        if (known == null) {
            known = asOf.standing(id);
            standing = known;
        }
        return AsOf.place(id.type(), known, byDate);
    }

    private void startTie(int fact) {
        endTie();
        do {
            tie++;
        } while (fact >= index.firstFact(tie + 1));
    }

    private void endTie() {
        if (tie != NONE && !shown.isEmpty()) {
            Tie cut = cut(index.tie(tie));
            if (cut.sources() >= filter.minSources() && (cut.contested() || !filter.contested())) {
                ties.add(cut);
                numbers.add(tie);
            }
        }
        shown.clear();
        statuses.clear();
        standing = null;
    }

    private Tie cut(Tie whole) {
        boolean contested = statuses.containsAll(Tie.CONTESTING);
        return shown.size() == whole.facts().size() && contested == whole.contested()
                ? whole
                : new Tie(whole.id(), shown, contested);
    }
}
