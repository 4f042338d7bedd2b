package org.diplograph.extraction.relation;

import java.util.List;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.fact.Mention;
import org.jspecify.annotations.Nullable;

/** The parties that demonyms and names before or inside the words of a noun name. */
final class ModifierPlaces {
    private final ParsedSentence sentence;
    private final int trigger;

    ModifierPlaces(Roles roles) {
        this.sentence = roles.sentence;
        this.trigger = roles.trigger;
    }

    /** In "Iran-backed rebels" the backer. */
    @Nullable Party compound() {
        NounPhrase phrase = sentence.noun(trigger);
        if (phrase == null) {
            return null;
        }
        List<Mention> inside =
                phrase.modifiers().stream().filter(m -> isInsideWord(phrase, m)).toList();
        return inside.isEmpty() ? null : sentence.partyOf(inside);
    }

    private boolean isInsideWord(NounPhrase phrase, Mention mention) {
        return sentence.view().isInsideWord(phrase.start(), phrase.head(), mention);
    }

    /** In "Finland's NATO bid" the state or the organisation. */
    @Nullable Party modifier(boolean organisation) {
        NounPhrase phrase = sentence.noun(trigger);
        if (phrase == null) {
            return null;
        }
        List<Mention> fitting =
                phrase.modifiers().stream()
                        .filter(
                                m ->
                                        m.actors().getFirst().value().startsWith("org:")
                                                == organisation)
                        .toList();
        return fitting.isEmpty() ? null : sentence.partyOf(fitting);
    }

    /**
     * The next demonym after the trigger on a phrase that is nobody: "condamne … la collusion
     * serbe".
     */
    @Nullable Party modifierAfter() {
        for (int i = trigger + 1; i < sentence.size() && i < trigger + ParsedSentence.REACH; i++) {
            NounPhrase phrase = sentence.noun(i);
            if (phrase != null && sentence.party(i) == null && !phrase.modifiers().isEmpty()) {
                return sentence.partyOf(phrase.modifiers());
            }
        }
        return null;
    }
}
