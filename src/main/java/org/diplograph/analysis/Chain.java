package org.diplograph.analysis;

import java.util.List;
import org.diplograph.actor.ActorId;
import org.diplograph.graph.SourcedFact;
import org.diplograph.graph.Tie;

/**
 * A way from one actor to another, link by link.
 *
 * @param links one or more; each begins where the one before ends
 */
public record Chain(List<Link> links) {
    public Chain {
        links = List.copyOf(links);
    }

    /**
     * One step of the way.
     *
     * @param tie of the ties between both actors, the one told by most sources; it may run the
     *     other way
     */
    public record Link(ActorId from, ActorId to, Tie tie) {
        /** The fact to quote: the newest of the tie's strongest status. */
        public SourcedFact proof() {
            return tie.facts().stream()
                    .filter(fact -> fact.fact().status() == tie.status())
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Number of sources of its least founded link. */
    int weakest() {
        return links.stream().mapToInt(link -> link.tie().sources()).min().orElse(0);
    }

    int sources() {
        return links.stream().mapToInt(link -> link.tie().sources()).sum();
    }

    /** Names the actors of the way: {@code MLI>org:aes>RUS}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(links.getFirst().from().value());
        links.forEach(link -> text.append('>').append(link.to()));
        return text.toString();
    }
}
