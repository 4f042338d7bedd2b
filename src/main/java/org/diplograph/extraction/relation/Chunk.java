package org.diplograph.extraction.relation;

import java.util.List;
import org.diplograph.extraction.token.VerbForm;
import org.diplograph.fact.Mention;
import org.jspecify.annotations.Nullable;

/** A part of a sentence; {@code start} and {@code end} number its tokens, half open. */
sealed interface Chunk {
    int start();

    int end();

    /**
     * A noun phrase without the phrases that complete it: "la coopération militaire", "Mali's armed
     * forces".
     *
     * @param head token of its main noun
     * @param preposition canonical name of the preposition that governs it, null if none does
     * @param outset first token, the preposition included
     * @param possessive whether its determiner is "son", "leur", "its", "their" …
     * @param own mentions that say who the phrase is
     * @param modifiers mentions inside it that say whose or what kind: demonyms, possessors, first
     *     parts of compounds
     */
    record NounPhrase(
            int start,
            int end,
            int head,
            @Nullable String preposition,
            int outset,
            boolean possessive,
            List<Mention> own,
            List<Mention> modifiers)
            implements Chunk {
        boolean isBare() {
            return preposition == null;
        }

        NounPhrase withoutPreposition() {
            return new NounPhrase(start, end, head, null, start, possessive, own, modifiers);
        }

        boolean isUnder(String name) {
            return name.equals(preposition);
        }
    }

    /**
     * Who does what the verb says: its subject, its object, or the subject to itself or each other.
     */
    enum Voice {
        ACTIVE,
        PASSIVE,
        REFLEXIVE
    }

    /**
     * A verb with its auxiliaries, clitics and negation.
     *
     * @param main token of the verb that carries the meaning
     * @param form tense or form of the whole
     * @param marker preposition before an infinitive or participle ("pour", "après", "en"), null if
     *     none
     * @param modals modal auxiliaries inside it, by lemma (English)
     * @param perfect whether an auxiliary of the past is part of it
     */
    record VerbGroup(
            int start,
            int end,
            int main,
            String lemma,
            VerbForm form,
            Voice voice,
            boolean negated,
            @Nullable String marker,
            List<String> modals,
            boolean perfect)
            implements Chunk {
        /** The same verb with an active auxiliary of the past. */
        VerbGroup inThePast() {
            return new VerbGroup(
                    start,
                    end,
                    main,
                    lemma,
                    VerbForm.PAST,
                    Voice.ACTIVE,
                    negated,
                    marker,
                    modals,
                    true);
        }

        boolean isFinite() {
            return form.isFinite();
        }

        boolean isPassive() {
            return voice == Voice.PASSIVE;
        }
    }

    /** What separates or joins clauses and phrases. */
    enum Joint {
        COMMA,
        STOP,
        COLON,
        CONJUNCTION,
        RELATIVE_SUBJECT,
        RELATIVE,
        THAT,
        SUBORDINATOR,
        CONDITION,
        BREAK
    }

    record Boundary(int start, int end, Joint joint, String word) implements Chunk {
        boolean opensClause() {
            return switch (joint) {
                case RELATIVE_SUBJECT, RELATIVE, THAT, SUBORDINATOR, CONDITION -> true;
                case COMMA, STOP, COLON, CONJUNCTION, BREAK -> false;
            };
        }
    }
}
