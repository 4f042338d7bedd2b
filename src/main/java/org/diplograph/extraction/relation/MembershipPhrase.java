package org.diplograph.extraction.relation;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.actor.ActorId;
import org.diplograph.article.TextSpan;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.fact.Mention;
import org.jspecify.annotations.Nullable;

/** A phrase that counts members and names whose: "the EU countries X and Y". */
final class MembershipPhrase {
    private final ParsedSentence sentence;
    private final int trigger;

    MembershipPhrase(ParsedSentence sentence, int trigger) {
        this.sentence = sentence;
        this.trigger = trigger;
    }

    /**
     * The organisation of "the EU countries X and Y" or "les pays membres de l'UE, à savoir X et
     * Y".
     */
    @Nullable Party organisation() {
        NounPhrase phrase = sentence.noun(trigger);
        Party self = sentence.party(trigger);
        if (phrase == null || self == null) {
            return null;
        }
        Party organisation = organisationInside(phrase, self);
        if (organisation != null) {
            return organisation;
        }
        for (int i = trigger + 1; i < sentence.endOf(trigger); i++) {
            NounPhrase complement = sentence.noun(i);
            if (complement == null || !sentence.isGenitive(complement)) {
                return null;
            }
            Party named = organisationNamed(complement, self);
            if (named != null) {
                return named;
            }
            Party party = sentence.party(i);
            if (party != null) {
                return isOrganisation(party) && !party.actors().equals(self.actors())
                        ? party
                        : null;
            }
        }
        return null;
    }

    /** The organisation a role or modifier names while the phrase stands for several states. */
    private @Nullable Party organisationInside(NounPhrase phrase, Party self) {
        List<Mention> inside = new ArrayList<>(phrase.modifiers());
        if (self.isPlural()) {
            inside.addAll(
                    sentence.view().inside(sentence.view().span(phrase.start(), phrase.end())));
        }
        for (Mention mention : inside) {
            ActorId first = mention.actors().getFirst();
            if (first.value().startsWith("org:")
                    && self.isPlural()
                    && !self.actors().contains(first)) {
                return Party.of(List.of(first), mention.span());
            }
        }
        return null;
    }

    private @Nullable Party organisationNamed(NounPhrase phrase, Party self) {
        TextSpan span = sentence.view().span(phrase.start(), phrase.end());
        for (Mention mention : sentence.view().inside(span)) {
            ActorId first = mention.actors().getFirst();
            if (mention.actors().size() == 1
                    && first.value().startsWith("org:")
                    && self.isPlural()
                    && !self.actors().contains(first)) {
                return Party.of(mention.actors(), mention.span());
            }
        }
        return null;
    }

    private static boolean isOrganisation(Party party) {
        return party.actors().stream().allMatch(id -> id.value().startsWith("org:"));
    }
}
