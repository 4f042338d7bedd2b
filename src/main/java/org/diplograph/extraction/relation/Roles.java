package org.diplograph.extraction.relation;

import java.util.List;
import java.util.Set;
import org.diplograph.article.TextSpan;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in which place around one trigger: subject, object, complements by preposition,
 * modifiers, possessor. Names of places are those of the rule files.
 */
abstract class Roles {
    private static final Set<String> NAMED =
            Set.of(
                    "subject",
                    "object",
                    "objectOf",
                    "possessor",
                    "modifier",
                    "stateModifier",
                    "organisationModifier",
                    "apposed",
                    "self",
                    "left",
                    "right",
                    "de2",
                    "memberOf",
                    "attendees",
                    "patient",
                    "fronted",
                    "aimed",
                    "below",
                    "reached",
                    "site",
                    "helped",
                    "posted",
                    "occasion",
                    "dative",
                    "relativeSubject",
                    "relativeRecipient",
                    "modifierAfter");
    private static final Set<String> DATIVES = Set.of("à", "envers", "auprès");
    static final Set<String> RECIPIENTS =
            Set.of("à", "to", "contre", "against", "sur", "on", "pour", "for");

    final ParsedSentence sentence;
    final int trigger;

    Roles(ParsedSentence sentence, int trigger) {
        this.sentence = sentence;
        this.trigger = trigger;
    }

    static Roles of(ParsedSentence sentence, int trigger) {
        return sentence.verb(trigger) != null
                ? new VerbRoles(sentence, trigger)
                : new NounRoles(sentence, trigger);
    }

    /** The verb itself, or the verb on which the noun hangs; {@link Clauses#NONE} if none. */
    abstract int verb();

    /** The phrases that complete the trigger, by chunk, in order. */
    abstract List<Integer> complements();

    abstract @Nullable Party subject();

    abstract @Nullable Party object();

    /** Whether the trigger is, or completes, the subject of the verb. */
    abstract boolean inSubject();

    abstract @Nullable Party possessor();

    abstract @Nullable Party modifier();

    abstract @Nullable Party apposed();

    /** The lemmas of nouns and verbs the trigger is a complement of, nearest first. */
    abstract List<String> hosts();

    /**
     * Whether the trigger stands close to its verb, so that the subject's parts may do it together.
     */
    boolean isNear() {
        return true;
    }

    /** Whether the place has a name of its own; any other is a preposition. */
    static boolean isNamed(String place) {
        return NAMED.contains(place);
    }

    @Nullable Party find(String place) {
        return switch (place) {
            case "subject" -> subject();
            case "object" -> object();
            case "objectOf" -> new ObjectPlaces(this).objectOf();
            case "possessor" -> possessor();
            case "modifier" -> modifier();
            case "stateModifier" -> new ModifierPlaces(this).modifier(false);
            case "organisationModifier" -> new ModifierPlaces(this).modifier(true);
            case "apposed" -> apposed();
            case "self" -> sentence.party(trigger);
            case "left" -> nearest(-1);
            case "right" -> nearest(1);
            case "de2" -> secondGenitive();
            case "memberOf" -> new MembershipPhrase(sentence, trigger).organisation();
            case "attendees" -> attendees();
            case "patient" -> new ObjectPlaces(this).patient();
            case "fronted" -> fronted();
            case "aimed" -> new IndirectPlaces(this).aimed();
            case "below" -> new ObjectPlaces(this).below();
            case "reached" -> new ObjectPlaces(this).reached();
            case "site" -> new IndirectPlaces(this).site();
            case "helped" -> new IndirectPlaces(this).helped();
            case "occasion" -> new IndirectPlaces(this).occasion();
            case "posted" -> new IndirectPlaces(this).posted();
            case "dative" -> new ObjectPlaces(this).dative();
            case "compound" -> new ModifierPlaces(this).compound();
            case "relativeSubject" -> relative(false);
            case "relativeRecipient" -> relative(true);
            case "modifierAfter" -> new ModifierPlaces(this).modifierAfter();
            default -> under(place);
        };
    }

    /**
     * A place with a plus also takes who owns what stands there: "contre+" in "contre une base du
     * Mali".
     */
    private @Nullable Party under(String place) {
        boolean owned = place.endsWith("+");
        String preposition = owned ? place.substring(0, place.length() - 1) : place;
        for (int complement : complements()) {
            NounPhrase phrase = sentence.noun(complement);
            Party party = sentence.party(complement);
            if (phrase == null
                    || !phrase.isUnder(preposition)
                    || !Complements.attach(this, complement, phrase)) {
                continue;
            }
            Party found =
                    party == null && owned ? sentence.owners().owner(complement, phrase) : party;
            if (found != null) {
                return found;
            }
        }
        if (inSubject()) {
            return null;
        }
        Party inside = DATIVES.contains(preposition) ? sentence.receiving(verb()) : null;
        return inside != null ? inside : sentence.party(sentence.antecedent(verb(), preposition));
    }

    /** In "l'aide que X apporte à Y" who gives, or to whom. */
    private @Nullable Party relative(boolean recipient) {
        if (sentence.joint(trigger + 1) != Chunk.Joint.THAT
                || sentence.party(trigger + 2) == null) {
            return null;
        }
        int verb = sentence.endOf(trigger + 2);
        if (sentence.verb(verb) == null || !recipient) {
            return recipient ? null : sentence.party(trigger + 2);
        }
        for (int complement : Complements.from(sentence, verb + 1, false)) {
            NounPhrase phrase = sentence.noun(complement);
            if (phrase != null && RECIPIENTS.contains(String.valueOf(phrase.preposition()))) {
                Party party = sentence.party(complement);
                return party != null ? party : sentence.owners().owner(complement, phrase);
            }
        }
        return null;
    }

    /** Who does something "lors de consultations", "during talks". */
    private @Nullable Party attendees() {
        NounPhrase phrase = sentence.noun(trigger);
        return phrase != null && (phrase.isUnder("après") || phrase.isUnder("after"))
                ? subject()
                : null;
    }

    /** "le retrait du Mali de la CEDEAO": the party after the first. */
    private @Nullable Party secondGenitive() {
        Party first = null;
        for (int complement : complements()) {
            NounPhrase phrase = sentence.noun(complement);
            Party party = sentence.party(complement);
            if (phrase != null
                    && party != null
                    && sentence.isGenitive(phrase)
                    && Complements.attach(this, complement, phrase)) {
                if (first != null) {
                    return party;
                }
                first = party;
            }
        }
        return null;
    }

    /** Who is the subject of the verb before which "during a meeting with X" stands. */
    @Nullable Party fronted() {
        return null;
    }

    private @Nullable Party nearest(int step) {
        for (int i = trigger + step;
                i >= 0 && i < sentence.size() && Math.abs(i - trigger) < ParsedSentence.REACH;
                i += step) {
            if (sentence.joint(i) == Chunk.Joint.STOP || sentence.joint(i) == Chunk.Joint.COLON) {
                return null;
            }
            if (sentence.party(i) != null) {
                return sentence.party(i);
            }
        }
        return null;
    }

    TextSpan span() {
        Chunk chunk = sentence.chunks().get(trigger);
        return chunk instanceof NounPhrase phrase
                ? sentence.view().token(phrase.head()).span()
                : sentence.view().span(chunk.start(), chunk.end());
    }
}
