package org.diplograph.ui;

import java.time.DateTimeException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplograph.actor.ActorId;
import org.diplograph.article.PartialDate;
import org.diplograph.fact.Domain;
import org.diplograph.graph.TieId;
import org.jspecify.annotations.Nullable;

/** What a visitor has picked; the value of {@code sel} in an address. */
public sealed interface Selection {
    /** An actor: {@code MLI}. */
    record OfActor(ActorId actor) implements Selection {
        @Override
        public String toString() {
            return actor.value();
        }
    }

    /** Several actors, for the ties among them: {@code BFA,MLI,NER}; two or more. */
    record OfActors(SortedSet<ActorId> actors) implements Selection {
        public OfActors {
            if (actors.size() < 2) {
                throw new IllegalArgumentException("two or more actors expected");
            }
            actors = Collections.unmodifiableSortedSet(new TreeSet<>(actors));
        }

        @Override
        public String toString() {
            return actors.stream().map(ActorId::value).collect(Collectors.joining(","));
        }
    }

    /**
     * A tie, or the part of it that concerns one domain: {@code RUS~org:aes~COOPERATES}, {@code
     * …#ENERGY}.
     */
    record OfTie(TieId tie, @Nullable Domain domain) implements Selection {
        @Override
        public String toString() {
            return domain == null ? tie.toString() : tie + "#" + domain;
        }
    }

    /** All facts of one domain, as a bar of a chart stands for: {@code domain:ENERGY}. */
    record OfDomain(Domain domain) implements Selection {
        @Override
        public String toString() {
            return "domain:" + domain;
        }
    }

    /** What an actor does in one domain, as a cell of the matrix stands for: {@code MLI#ENERGY}. */
    record OfActorInDomain(ActorId actor, Domain domain) implements Selection {
        @Override
        public String toString() {
            return actor + "#" + domain;
        }
    }

    /**
     * What a figure of the charts of cooperation stands for: {@code coop#ENERGY}, {@code
     * coop:MLI#ENERGY}, {@code coop:MLI~RUS#ENERGY}, {@code coop#ENERGY@2025-04}.
     *
     * @param actors none for all of them, one, or both of a pair in the order of their ids
     * @param period a month or a year, null for all time
     */
    record OfCooperation(
            List<ActorId> actors, @Nullable Domain domain, @Nullable PartialDate period)
            implements Selection {
        private static final Pattern FORM =
                Pattern.compile("coop(?::([^~#@]+)(?:~([^~#@]+))?)?(?:#([A-Z]+))?(?:@([0-9-]+))?");

        public OfCooperation {
            actors = actors.stream().distinct().sorted().toList();
            if (actors.size() > 2) {
                throw new IllegalArgumentException("cooperation has two sides: " + actors);
            }
        }

        @Override
        public String toString() {
            String who = actors.stream().map(ActorId::value).collect(Collectors.joining("~"));
            return "coop"
                    + (who.isEmpty() ? "" : ":" + who)
                    + (domain == null ? "" : "#" + domain)
                    + (period == null ? "" : "@" + period);
        }

        private static Optional<Selection> read(String text) {
            Matcher form = FORM.matcher(text);
            if (!form.matches()) {
                return Optional.empty();
            }
            List<String> who =
                    Stream.of(form.group(1), form.group(2)).filter(Objects::nonNull).toList();
            Optional<Domain> domain =
                    Optional.ofNullable(form.group(3))
                            .flatMap(name -> EnumNames.parse(Domain.class, name));
            Optional<PartialDate> period =
                    Optional.ofNullable(form.group(4)).flatMap(OfCooperation::period);
            boolean readable =
                    who.stream().allMatch(ActorId::isValid)
                            && domain.isPresent() == (form.group(3) != null)
                            && period.isPresent() == (form.group(4) != null);
            return readable
                    ? Optional.of(
                            new OfCooperation(
                                    who.stream().map(ActorId::new).toList(),
                                    domain.orElse(null),
                                    period.orElse(null)))
                    : Optional.empty();
        }

        private static Optional<PartialDate> period(String text) {
            try {
                PartialDate period = PartialDate.parse(text);
                return Optional.of(period)
                        .filter(date -> date.precision() != PartialDate.Precision.DAY);
            } catch (DateTimeException notADate) {
                return Optional.empty();
            }
        }
    }

    /** Reads what {@code toString} of any selection writes; empty for anything else. */
    static Optional<Selection> parse(String text) {
        if (text.startsWith("coop")) {
            return OfCooperation.read(text);
        }
        if (text.startsWith("domain:")) {
            return EnumNames.parse(Domain.class, text.substring("domain:".length()))
                    .map(OfDomain::new);
        }
        if (text.indexOf(',') >= 0) {
            return severalActors(text);
        }
        int hash = text.indexOf('#');
        String subject = hash < 0 ? text : text.substring(0, hash);
        Optional<Domain> domain =
                hash < 0
                        ? Optional.empty()
                        : EnumNames.parse(Domain.class, text.substring(hash + 1));
        if (hash >= 0 && domain.isEmpty()) {
            return Optional.empty();
        }
        if (ActorId.isValid(subject)) {
            ActorId actor = new ActorId(subject);
            return Optional.of(
                    domain.<Selection>map(d -> new OfActorInDomain(actor, d))
                            .orElse(new OfActor(actor)));
        }
        return TieId.parse(subject).map(tie -> new OfTie(tie, domain.orElse(null)));
    }

    private static Optional<Selection> severalActors(String text) {
        List<String> ids = List.of(text.split(",", -1));
        if (!ids.stream().allMatch(ActorId::isValid)) {
            return Optional.empty();
        }
        SortedSet<ActorId> actors =
                ids.stream().map(ActorId::new).collect(Collectors.toCollection(TreeSet::new));
        return actors.size() < 2 ? Optional.empty() : Optional.of(new OfActors(actors));
    }
}
