package org.diplograph.extraction.relation;

import java.util.Map;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.Organisation;
import org.diplograph.actor.OrganisationKind;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * The organisation of states told last, which "its exit", "a member since 2004" or "joined the
 * bloc" leave unnamed.
 */
final class Clubs {
    private static final int LASTING = 4;

    private final Map<ActorId, Actor> actors;
    private @Nullable Party last;
    private int sentence;

    Clubs(Map<ActorId, Actor> actors) {
        this.actors = actors;
    }

    void seen(Party party, int index) {
        for (Party.Element element : party.elements()) {
            if (element.named().size() == 1 && isClub(element.named().getFirst())) {
                last = Party.of(element.named(), element.span());
                sentence = index;
            }
        }
    }

    /** An organisation of which nothing is known may be one. */
    private boolean isClub(ActorId id) {
        if (!(actors.get(id) instanceof Organisation organisation)) {
            return !actors.containsKey(id) && id.value().startsWith("org:");
        }
        return organisation.organisationKind() == OrganisationKind.INTERGOVERNMENTAL
                || organisation.organisationKind() == OrganisationKind.BLOC;
    }

    /** The organisation a trigger leaves out; null when its words name something else. */
    @Nullable Party unnamed(Roles roles) {
        ParsedSentence read = roles.sentence;
        if (last == null || read.view().index() - sentence > LASTING) {
            return null;
        }
        for (int complement : roles.complements()) {
            NounPhrase phrase = read.noun(complement);
            if (phrase == null || read.grammar().isTime(read.view().token(phrase.head()))) {
                continue;
            }
            boolean belongs =
                    read.verb(roles.trigger) != null
                            || phrase.isUnder("of")
                            || phrase.isUnder("from")
                            || phrase.isUnder("to")
                            || phrase.isUnder("into");
            if (belongs) {
                return isGeneral(read, complement, phrase) ? last : null;
            }
        }
        return last;
    }

    /** "the bloc", "the larger group", but not "two groups". */
    private static boolean isGeneral(ParsedSentence read, int chunk, NounPhrase phrase) {
        Token head = read.view().token(phrase.head());
        return read.party(chunk) == null
                && head.folded().equals(PhraseTable.fold(head.lemma()))
                && phrase.modifiers().isEmpty()
                && phrase.start() < phrase.head()
                && read.grammar().words().clubs().contains(read.headLemma(phrase));
    }
}
