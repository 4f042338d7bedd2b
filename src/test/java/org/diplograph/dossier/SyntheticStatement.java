package org.diplograph.dossier;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.diplograph.actor.ActorId;
import org.diplograph.article.PartialDate;
import org.diplograph.fact.Attribution;
import org.diplograph.fact.Attribution.Voice;
import org.diplograph.fact.Domain;
import org.diplograph.fact.Status;
import org.diplograph.graph.TieId;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence of a synthetic article says.
 *
 * @param wording which of the sentences for its type of relation says it
 */
record SyntheticStatement(
        TieId tie,
        Status status,
        Set<Domain> domains,
        @Nullable PartialDate date,
        Attribution attribution,
        int wording) {
    private static final int DAYS_AROUND = 90;

    /**
     * @param day about when it happens
     * @param speakers who may be quoted
     */
    static SyntheticStatement about(
            TieId tie, LocalDate day, List<ActorId> speakers, RandomGenerator random) {
        return new SyntheticStatement(
                tie,
                status(random),
                domains(random),
                date(day, random),
                attribution(speakers, random),
                random.nextInt(12));
    }

    private static Status status(RandomGenerator random) {
        int share = random.nextInt(100);
        if (share < 70) {
            return Status.ASSERTED;
        }
        if (share < 82) {
            return Status.PLANNED;
        }
        Status[] rare = {Status.DESIRED, Status.POSSIBLE, Status.ENDED, Status.DENIED};
        return rare[share % rare.length];
    }

    private static Set<Domain> domains(RandomGenerator random) {
        Set<Domain> domains = EnumSet.noneOf(Domain.class);
        int share = random.nextInt(100);
        int count = share < 15 ? 0 : share < 80 ? 1 : 2;
        while (domains.size() < count) {
            domains.add(Domain.values()[random.nextInt(Domain.values().length)]);
        }
        return domains;
    }

    /** A day, a month, a year, or nothing. */
    private static @Nullable PartialDate date(LocalDate day, RandomGenerator random) {
        LocalDate near = day.plusDays(random.nextInt(-DAYS_AROUND, DAYS_AROUND));
        int share = random.nextInt(100);
        if (share < 50) {
            return null;
        }
        if (share < 85) {
            return PartialDate.of(near);
        }
        return share < 95 ? PartialDate.of(YearMonth.from(near)) : PartialDate.of(Year.from(near));
    }

    private static Attribution attribution(List<ActorId> speakers, RandomGenerator random) {
        Voice[] voices = Voice.values();
        Voice voice = voices[Math.max(0, random.nextInt(10) - 6)];
        return voice == Voice.AUTHOR
                ? Attribution.AUTHOR
                : new Attribution(voice, speakers.get(random.nextInt(speakers.size())), null);
    }
}
