package org.diplograph.extraction.relation;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.diplograph.article.TextSpan;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.diplograph.extraction.token.VerbForm;
import org.diplograph.fact.Mention;
import org.jspecify.annotations.Nullable;

/** Places that another verb or noun of the sentence fills for the trigger. */
final class IndirectPlaces {
    private static final Set<String> SITES = Set.of("à", "dans", "in", "at");

    private final Roles roles;
    private final ParsedSentence sentence;
    private final int trigger;

    IndirectPlaces(Roles roles) {
        this.roles = roles;
        this.sentence = roles.sentence;
        this.trigger = roles.trigger;
    }

    /** Whom a noun aims at by a participle: "sanctions targeting X", "les sanctions visant X". */
    @Nullable Party aimed() {
        for (int i = trigger + 1; i < trigger + Owners.FARTHEST; i++) {
            if (sentence.verb(i) instanceof VerbGroup group) {
                boolean aims = sentence.grammar().words().aiming().contains(group.lemma());
                if (group.form() == VerbForm.PRESENT_PARTICIPLE) {
                    return aims ? sentence.owners().partyOrOwner(i + 1) : null;
                }
                boolean relative = i <= trigger + 3 && group.isFinite() && !group.isPassive();
                if (relative && aims && sentence.joint(i - 1) != null) {
                    return sentence.owners().partyOrOwner(i + 1);
                }
                return relative && sentence.grammar().words().imposing().contains(group.lemma())
                        ? recipient(i)
                        : null;
            }
        }
        return null;
    }

    /** On whom a measure lies: "the ban it had imposed on X". */
    private @Nullable Party recipient(int verb) {
        for (int complement : Complements.from(sentence, verb + 1, false)) {
            NounPhrase phrase = sentence.noun(complement);
            if (phrase != null && Roles.RECIPIENTS.contains(String.valueOf(phrase.preposition()))) {
                return sentence.owners().partyOrOwner(complement);
            }
        }
        return null;
    }

    /**
     * Where the thing is that a participle describes: "a clinic funded by X opened in Y"; the
     * complement of the verb whose subject it belongs to.
     */
    @Nullable Party site() {
        for (int i = trigger + 1; i < sentence.size() && i < trigger + Owners.FARTHEST + 2; i++) {
            if (sentence.verb(i) instanceof VerbGroup group && group.isFinite()) {
                return sentence.clauses().subjectOf(i) < trigger ? inside(i) : null;
            }
        }
        return null;
    }

    private @Nullable Party inside(int verb) {
        for (int complement : Complements.from(sentence, verb + 1, false)) {
            NounPhrase phrase = sentence.noun(complement);
            if (phrase != null && SITES.contains(String.valueOf(phrase.preposition()))) {
                return sentence.owners().partyOrOwner(complement);
            }
        }
        return null;
    }

    /** Where an envoy serves: "its ambassador to X", «l'ambassadeur du Chili en X». */
    @Nullable Party posted() {
        int envoy = sentence.objectOf(trigger);
        if (sentence.verb(trigger) == null || sentence.noun(envoy) == null) {
            return null;
        }
        for (int i = envoy + 1; sentence.noun(i) instanceof NounPhrase phrase; i++) {
            boolean post =
                    SITES.contains(String.valueOf(phrase.preposition())) || phrase.isUnder("to");
            if (post && sentence.party(i) != null) {
                return sentence.party(i);
            }
        }
        return postedInside(sentence.noun(envoy));
    }

    /** «son ambassadeur à Khartoum» where the whole is one mention. */
    private @Nullable Party postedInside(Chunk.@Nullable NounPhrase envoy) {
        if (envoy == null || !envoy.possessive()) {
            return null;
        }
        TextSpan after =
                new TextSpan(
                        sentence.view().token(envoy.head()).span().end(),
                        sentence.view().token(envoy.end() - 1).span().end());
        List<Mention> posts =
                sentence.view().inside(after).stream()
                        .filter(mention -> mention.form() != Mention.Form.DEMONYM)
                        .limit(1)
                        .toList();
        return posts.isEmpty() ? null : sentence.partyOf(posts);
    }

    /**
     * Who met on the visit or in the talks of which the verb tells what came: "ended with a deal".
     */
    @Nullable Party occasion() {
        int verb = roles.verb();
        int subject =
                verb == Clauses.NONE || roles.inSubject()
                        ? Clauses.NONE
                        : sentence.clauses().subjectOf(verb);
        NounPhrase meeting = sentence.noun(subject);
        if (meeting == null
                || subject > verb
                || sentence.party(subject) != null
                || !sentence.grammar().words().occasions().contains(sentence.headLemma(meeting))) {
            return null;
        }
        Party parties =
                meeting.modifiers().isEmpty() ? null : sentence.partyOf(meeting.modifiers());
        for (int i = subject + 1; i < verb && i < subject + Owners.FARTHEST; i++) {
            Party other = sentence.noun(i) == null ? null : sentence.party(i);
            if (other != null
                    && (parties == null
                            || Collections.disjoint(parties.actors(), other.actors()))) {
                parties = parties == null ? other : parties.and(other);
                i = Math.max(i, sentence.endOf(i) - 1);
            }
        }
        return parties;
    }

    /** Who does something "with the help of X". */
    @Nullable Party helped() {
        NounPhrase phrase = sentence.noun(trigger);
        boolean means = phrase != null && (isMeans(phrase.outset()) || isMeans(phrase.start() - 1));
        if (!means) {
            return null;
        }
        Party acting = roles.fronted();
        return acting != null ? acting : roles.subject();
    }

    private boolean isMeans(int at) {
        return at >= 0 && sentence.grammar().words().helping().contains(sentence.view().folded(at));
    }
}
