package org.diplograph.ui;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.diplograph.actor.ActorId;
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

    /** Reads what {@code toString} of any selection writes; empty for anything else. */
    static Optional<Selection> parse(String text) {
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
