package org.diplograph.extraction.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diplograph.actor.ActorId;
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
    private static final int FARTHEST_OWNER = 5;
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
                    "dative",
                    "relativeSubject",
                    "relativeRecipient",
                    "modifierAfter");
    private static final Set<String> BARE_GENITIVES = Set.of("de", "d'", "of");

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
            case "memberOf" -> memberOf();
            case "attendees" -> attendees();
            case "patient" -> patient();
            case "fronted" -> fronted();
            case "aimed" -> aimed();
            case "below" -> below();
            case "reached" -> reached();
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
            if (phrase == null || !phrase.isUnder(preposition) || !attaches(complement, phrase)) {
                continue;
            }
            Party found = party == null && owned ? owner(complement, phrase) : party;
            if (found != null) {
                return found;
            }
        }
        return inSubject() ? null : sentence.party(sentence.antecedent(verb(), preposition));
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
        for (int complement : complementsFrom(sentence, verb + 1, false)) {
            NounPhrase phrase = sentence.noun(complement);
            if (phrase != null && (phrase.isUnder("à") || phrase.isUnder("to"))) {
                return sentence.party(complement);
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
                    && attaches(complement, phrase)) {
                if (first != null) {
                    return party;
                }
                first = party;
            }
        }
        return null;
    }

    /**
     * The organisation of "the EU countries X and Y" or "les pays membres de l'UE, à savoir X et
     * Y".
     */
    private @Nullable Party memberOf() {
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
     * A genitive belongs to the phrase right before it, unless that is a party of the same trigger.
     */
    private boolean attaches(int complement, NounPhrase phrase) {
        if (!sentence.isGenitive(phrase)) {
            return true;
        }
        int before = complement - 1;
        if (sentence.joint(before) == Chunk.Joint.CONJUNCTION && before - 1 == trigger) {
            return true;
        }
        return before == trigger
                || sentence.verb(before) != null
                || (before > trigger
                        && (endsParty(complement) || isCompound(before) || isTime(before)));
    }

    /**
     * "menace de sanctions", "accord de paix": a complement without determiner makes one notion
     * with the trigger.
     */
    private boolean isCompound(int complement) {
        NounPhrase phrase = sentence.noun(complement);
        return phrase != null
                && sentence.isGenitive(phrase)
                && phrase.start() == phrase.head()
                && phrase.outset() < phrase.start()
                && sentence.party(complement) == null
                && complement - 1 == trigger
                && BARE_GENITIVES.contains(sentence.view().folded(phrase.outset()));
    }

    private boolean isTime(int complement) {
        NounPhrase phrase = sentence.noun(complement);
        return phrase != null && sentence.grammar().isTime(sentence.view().token(phrase.head()));
    }

    private boolean endsParty(int complement) {
        for (int other : complements()) {
            if (other < complement
                    && sentence.party(other) != null
                    && sentence.endOf(other) == complement) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whose the object is, when the object itself is nobody: "condemns the raid of X", "l'offensive
     * russe", "the raid was condemned".
     */
    private @Nullable Party objectOf() {
        int verb = verb();
        int object = verb == trigger ? sentence.objectOf(verb) : verb + 1;
        NounPhrase phrase = verb == Clauses.NONE ? null : sentence.noun(object);
        return phrase == null || sentence.party(object) != null ? null : owner(object, phrase);
    }

    /** "X accuses Y of shelling its villages": those of X. */
    private @Nullable Party accuser(int object, NounPhrase phrase) {
        VerbGroup done = sentence.verb(object - 1);
        if (!phrase.possessive() || done == null || done.isFinite()) {
            return null;
        }
        int above = sentence.clauses().governorOf(object - 1);
        boolean controls =
                sentence.verb(above) instanceof VerbGroup group
                        && sentence.grammar().words().control().contains(group.lemma());
        Party owner = controls ? sentence.subjectParty(above) : null;
        return owner != null && !owner.equals(sentence.subjectParty(object - 1)) ? owner : null;
    }

    /** "an attack by X", "an offer from X". */
    private boolean isMaker(String preposition) {
        Grammar grammar = sentence.grammar();
        return grammar.isAgent(preposition) || grammar.words().origins().contains(preposition);
    }

    /** By adjective, genitive, or as who did it: "l'attaque menée par X". */
    private @Nullable Party owner(int chunk, NounPhrase phrase) {
        if (!phrase.modifiers().isEmpty()) {
            return sentence.partyOf(phrase.modifiers());
        }
        Party accuser = accuser(chunk, phrase);
        if (accuser != null) {
            return accuser;
        }
        for (int at = chunk + 1; at < chunk + FARTHEST_OWNER; at++) {
            NounPhrase complement = sentence.noun(at);
            if (complement != null
                    && complement.preposition() != null
                    && !sentence.isGenitive(complement)
                    && isMaker(complement.preposition())
                    && sentence.verb(chunk - 1) instanceof VerbGroup above
                    && !above.isPassive()) {
                return sentence.party(at);
            }
            if (complement == null || !sentence.isGenitive(complement)) {
                return sentence.verb(at) instanceof VerbGroup done
                                && done.form() == VerbForm.PAST_PARTICIPLE
                                && sentence.noun(at + 1) instanceof NounPhrase agent
                                && agent.preposition() != null
                                && sentence.grammar().isAgent(agent.preposition())
                                && !sentence.isGenitive(agent)
                        ? sentence.party(at + 1)
                        : null;
            }
            if (sentence.party(at) != null) {
                return sentence.party(at);
            }
            if (!complement.modifiers().isEmpty()) {
                return sentence.partyOf(complement.modifiers());
            }
        }
        return null;
    }

    /** Who undergoes the passive verb that the trigger hangs on: "X, hit by sanctions". */
    private @Nullable Party patient() {
        VerbGroup group = sentence.verb(verb());
        return group != null && group.isPassive() && verb() != trigger && !inSubject()
                ? sentence.subjectParty(verb())
                : null;
    }

    /** Whom a noun aims at by a participle: "sanctions targeting X", "les sanctions visant X". */
    private @Nullable Party aimed() {
        for (int i = trigger + 1; i < trigger + FARTHEST_OWNER; i++) {
            if (sentence.verb(i) instanceof VerbGroup group) {
                return group.form() == VerbForm.PRESENT_PARTICIPLE
                                && sentence.grammar().words().aiming().contains(group.lemma())
                        ? objectOrOwner(i + 1)
                        : null;
            }
        }
        return null;
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
        for (int i = trigger + 1; i < sentence.size() && i < trigger + FARTHEST_OWNER; i++) {
            if (sentence.verb(i) instanceof VerbGroup group
                    && group.form() == VerbForm.INFINITIVE
                    && sentence.clauses().governorOf(i) == trigger) {
                for (int complement : complementsFrom(sentence, i + 1, false)) {
                    Party party = objectOrOwner(complement);
                    if (party != null) {
                        return party;
                    }
                }
                return null;
            }
        }
        return null;
    }

    private @Nullable Party objectOrOwner(int chunk) {
        NounPhrase phrase = sentence.noun(chunk);
        if (phrase == null || sentence.party(chunk) != null) {
            return sentence.party(chunk);
        }
        return owner(chunk, phrase);
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

    /** Complements from a chunk on, up to what closes the phrase or clause. */
    static List<Integer> complementsFrom(ParsedSentence sentence, int from, boolean ofNoun) {
        List<Integer> found = new ArrayList<>();
        boolean comma = false;
        for (int i = from; i < sentence.size() && i < from + ParsedSentence.REACH; i++) {
            NounPhrase phrase = sentence.noun(i);
            if (phrase != null) {
                if (comma && (phrase.isBare() || sentence.isGenitive(phrase))) {
                    break;
                }
                found.add(i);
                if (sentence.party(i) != null) {
                    i = Math.max(i, sentence.endOf(i) - 1);
                }
                comma = false;
                continue;
            }
            VerbGroup verb = sentence.verb(i);
            if (verb != null) {
                if (verb.form() != VerbForm.PAST_PARTICIPLE) {
                    break;
                }
                continue;
            }
            Chunk.Joint joint = sentence.joint(i);
            if (joint == Chunk.Joint.COMMA) {
                comma = true;
            } else if (joint != Chunk.Joint.CONJUNCTION && joint != Chunk.Joint.BREAK) {
                break;
            } else if (joint == Chunk.Joint.CONJUNCTION
                    && ofNoun
                    && sentence.noun(i + 1) instanceof NounPhrase next
                    && next.isBare()
                    && sentence.party(i + 1) == null) {
                continue;
            }
        }
        return found;
    }

    TextSpan span() {
        Chunk chunk = sentence.chunks().get(trigger);
        return chunk instanceof NounPhrase phrase
                ? sentence.view().token(phrase.head()).span()
                : sentence.view().span(chunk.start(), chunk.end());
    }
}
