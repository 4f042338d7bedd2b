package org.diplograph.extraction.relation;

import java.util.List;
import java.util.Set;
import org.diplograph.article.TextSpan;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.diplograph.extraction.token.VerbForm;
import org.diplograph.fact.Mention;
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
            case "objectOf" -> objectOf();
            case "possessor" -> possessor();
            case "modifier" -> modifier();
            case "stateModifier" -> modifier(false);
            case "organisationModifier" -> modifier(true);
            case "apposed" -> apposed();
            case "self" -> sentence.party(trigger);
            case "left" -> nearest(-1);
            case "right" -> nearest(1);
            case "de2" -> secondGenitive();
            case "memberOf" -> new MembershipPhrase(sentence, trigger).organisation();
            case "attendees" -> attendees();
            case "patient" -> patient();
            case "fronted" -> fronted();
            case "aimed" -> new IndirectPlaces(this).aimed();
            case "below" -> below();
            case "reached" -> reached();
            case "site" -> new IndirectPlaces(this).site();
            case "helped" -> new IndirectPlaces(this).helped();
            case "occasion" -> new IndirectPlaces(this).occasion();
            case "posted" -> new IndirectPlaces(this).posted();
            case "dative" -> dative();
            case "compound" -> compound();
            case "relativeSubject" -> relative(false);
            case "relativeRecipient" -> relative(true);
            case "modifierAfter" -> modifierAfter();
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

    /** In "Iran-backed rebels" the backer. */
    private @Nullable Party compound() {
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
    private @Nullable Party modifier(boolean organisation) {
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

    /**
     * The next demonym after the trigger on a phrase that is nobody: "condamne … la collusion
     * serbe".
     */
    private @Nullable Party modifierAfter() {
        for (int i = trigger + 1; i < sentence.size() && i < trigger + ParsedSentence.REACH; i++) {
            NounPhrase phrase = sentence.noun(i);
            if (phrase != null && sentence.party(i) == null && !phrase.modifiers().isEmpty()) {
                return sentence.partyOf(phrase.modifiers());
            }
        }
        return null;
    }

    /**
     * Whose the object is, when the object itself is nobody: "condemns the raid of X", "l'offensive
     * russe", "the raid was condemned".
     */
    private @Nullable Party objectOf() {
        int verb = verb();
        int object = verb == trigger ? sentence.objectOf(verb) : verb + 1;
        NounPhrase phrase = verb == Clauses.NONE ? null : sentence.noun(object);
        return phrase == null || sentence.party(object) != null
                ? null
                : sentence.owners().owner(object, phrase);
    }

    /** Who undergoes the passive verb that the trigger hangs on: "X, hit by sanctions". */
    private @Nullable Party patient() {
        VerbGroup group = sentence.verb(verb());
        return group != null && group.isPassive() && verb() != trigger && !inSubject()
                ? sentence.subjectParty(verb())
                : null;
    }

    /** Whom the verb of which the trigger is the subject has as its object: "aid reached X". */
    private @Nullable Party reached() {
        return inSubject() ? sentence.party(sentence.objectOf(verb())) : null;
    }

    /** English "sold X radars": the name that opens the object without being its possessor. */
    private @Nullable Party dative() {
        NounPhrase phrase = verb() == trigger ? sentence.noun(sentence.objectOf(trigger)) : null;
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
    private @Nullable Party below() {
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
