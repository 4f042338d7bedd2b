package org.diplograph.fact;

import java.util.Set;
import org.diplograph.actor.ActorId;
import org.diplograph.article.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One statement of one article: that one actor does something to or with another. Of a symmetric
 * type the actor with the smaller id comes first.
 *
 * @param domains the fields it concerns, possibly none
 * @param date when it happens or happened, null when the article does not say
 * @param office which office, only for {@link RelationType#HOLDS_OFFICE}
 */
public record Fact(
        FactId id,
        RelationType type,
        ActorId from,
        ActorId to,
        Set<Domain> domains,
        Status status,
        @Nullable PartialDate date,
        @Nullable Office office,
        Attribution attribution,
        Evidence evidence,
        Derivation derivation) {
    public Fact {
        if (from.equals(to)) {
            throw new IllegalArgumentException("a fact has two actors: " + from);
        }
        if (type.isSymmetric() && from.compareTo(to) > 0) {
            throw new IllegalArgumentException(
                    "of a symmetric relation the smaller id comes first: " + from);
        }
        domains = DomainSets.of(domains);
    }

    /**
     * A fact with the id of its content; the actors of a symmetric type are put in order, with
     * their evidence.
     */
    public static Fact of(
            RelationType type,
            ActorId from,
            ActorId to,
            Set<Domain> domains,
            Status status,
            @Nullable PartialDate date,
            @Nullable Office office,
            Attribution attribution,
            Evidence evidence,
            Derivation derivation) {
        if (type.isSymmetric() && from.compareTo(to) > 0) {
            Evidence turned =
                    new Evidence(
                            evidence.article(),
                            evidence.sentence(),
                            evidence.quotation(),
                            evidence.trigger(),
                            evidence.to(),
                            evidence.from(),
                            evidence.quote());
            return of(
                    type, to, from, domains, status, date, office, attribution, turned, derivation);
        }
        String content =
                String.join(
                        "|",
                        type.name(),
                        from.value(),
                        to.value(),
                        domains.stream().sorted().toList().toString(),
                        status.name(),
                        String.valueOf(date),
                        String.valueOf(office),
                        attribution.toString(),
                        evidence.toString(),
                        derivation.rule());
        return new Fact(
                FactId.of(content),
                type,
                from,
                to,
                domains,
                status,
                date,
                office,
                attribution,
                evidence,
                derivation);
    }

    /**
     * That of the id, which is made of everything else: facts are counted and grouped by the
     * million.
     */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
