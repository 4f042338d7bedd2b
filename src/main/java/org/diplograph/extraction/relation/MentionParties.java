package org.diplograph.extraction.relation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplograph.actor.ActorId;
import org.diplograph.article.TextSpan;
import org.diplograph.extraction.mention.MentionedActors;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.fact.Mention;

/** Makes parties of mentions, each actor as whom it represents. */
final class MentionParties {
    private final SentenceView view;
    private final Map<ActorId, ActorId> represented;
    private final Set<Mention> places;

    MentionParties(SentenceView view, MentionedActors mentioned) {
        this.view = view;
        this.represented = mentioned.represents();
        this.places = mentioned.places();
    }

    Party of(NounPhrase phrase) {
        List<Mention> own = phrase.own();
        Mention first = own.getFirst();
        if (own.size() == 2 && view.pairAt(phrase.head()).size() == 2) {
            return new Party(own.stream().map(m -> element(m.actors(), m.span(), false)).toList());
        }
        for (Mention mention : own) {
            if (mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.ACRONYM) {
                first = mention;
                break;
            }
        }
        return new Party(
                List.of(
                        element(
                                withoutTheirOrganisation(first.actors()),
                                view.span(phrase.start(), phrase.end()),
                                places.contains(first))));
    }

    /** "The EU ministers of Spain and Malta" means the two states. */
    private static List<ActorId> withoutTheirOrganisation(List<ActorId> actors) {
        boolean leading = actors.getFirst().value().startsWith("org:");
        List<ActorId> states = actors.stream().filter(id -> !id.value().contains(":")).toList();
        return leading && states.size() > 1 && states.size() == actors.size() - 1 ? states : actors;
    }

    /** The parties that mentions outside their phrase's head name: demonyms, possessors. */
    Party party(List<Mention> mentions) {
        return new Party(
                mentions.stream()
                        .map(mention -> element(mention.actors(), mention.span(), false))
                        .toList());
    }

    Party party(List<Mention> mentions, NounPhrase phrase) {
        List<Party.Element> elements = new ArrayList<>();
        for (Mention mention : mentions) {
            elements.add(
                    element(
                            mention.actors(),
                            mentions.size() == 1
                                    ? view.span(phrase.start(), phrase.end())
                                    : mention.span(),
                            false));
        }
        return new Party(elements);
    }

    Party widened(Party party, NounPhrase phrase) {
        if (party.elements().size() != 1) {
            return party;
        }
        TextSpan span = view.span(phrase.start(), phrase.end()).union(party.span());
        Party.Element only = party.elements().getFirst();
        return new Party(
                List.of(new Party.Element(only.actors(), only.named(), span, only.place())));
    }

    private Party.Element element(List<ActorId> actors, TextSpan span, boolean place) {
        Set<ActorId> standing = new LinkedHashSet<>();
        actors.forEach(actor -> standing.add(represented.getOrDefault(actor, actor)));
        return new Party.Element(List.copyOf(standing), actors, span, place);
    }
}
