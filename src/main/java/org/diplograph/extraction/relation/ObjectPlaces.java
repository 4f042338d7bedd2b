package org.diplograph.extraction.relation;

import java.util.List;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.diplograph.extraction.token.VerbForm;
import org.diplograph.fact.Mention;
import org.jspecify.annotations.Nullable;

/** The parties in, or under, the object of the verb of a trigger. */
final class ObjectPlaces {
    private final Roles roles;
    private final ParsedSentence sentence;
    private final int trigger;

    ObjectPlaces(Roles roles) {
        this.roles = roles;
        this.sentence = roles.sentence;
        this.trigger = roles.trigger;
    }

    /**
     * Whose the object is, when the object itself is nobody: "condemns the raid of X", "l'offensive
     * russe", "the raid was condemned".
     */
    @Nullable Party objectOf() {
        int verb = roles.verb();
        int object = verb == trigger ? sentence.objectOf(verb) : verb + 1;
        NounPhrase phrase = verb == Clauses.NONE ? null : sentence.noun(object);
        return phrase == null || sentence.party(object) != null
                ? null
                : sentence.owners().owner(object, phrase);
    }

    /** Who undergoes the passive verb that the trigger hangs on: "X, hit by sanctions". */
    @Nullable Party patient() {
        VerbGroup group = sentence.verb(roles.verb());
        return group != null && group.isPassive() && roles.verb() != trigger && !roles.inSubject()
                ? sentence.subjectParty(roles.verb())
                : null;
    }

    /** Whom the verb of which the trigger is the subject has as its object: "aid reached X". */
    @Nullable Party reached() {
        return roles.inSubject() ? sentence.party(sentence.objectOf(roles.verb())) : null;
    }

    /** English "sold X radars": the name that opens the object without being its possessor. */
    @Nullable Party dative() {
        NounPhrase phrase =
                roles.verb() == trigger ? sentence.noun(sentence.objectOf(trigger)) : null;
        if (phrase == null || phrase.modifiers().isEmpty()) {
            return null;
        }
        Mention first = phrase.modifiers().getFirst();
        boolean opens =
                first.form() == Mention.Form.NAME
                        && sentence.view().mentionAt(phrase.start()) == first
                        && !sentence.view()
                                .folded(sentence.view().endOfMentionAt(phrase.start()))
                                .startsWith("'");
        return opens ? sentence.partyOf(List.of(first)) : null;
    }

    /** Whom the infinitive under the verb concerns: "threatens to close its market to X". */
    @Nullable Party below() {
        for (int i = trigger + 1; i < sentence.size() && i < trigger + Owners.FARTHEST; i++) {
            if (sentence.verb(i) instanceof VerbGroup group
                    && group.form() == VerbForm.INFINITIVE
                    && sentence.clauses().governorOf(i) == trigger) {
                for (int complement : Complements.from(sentence, i + 1, false)) {
                    Party party = sentence.owners().partyOrOwner(complement);
                    if (party != null) {
                        return party;
                    }
                }
                return null;
            }
        }
        return null;
    }
}
