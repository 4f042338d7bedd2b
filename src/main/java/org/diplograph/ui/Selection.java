package org.diplograph.ui;

import java.util.Optional;
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
}
