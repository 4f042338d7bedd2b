package org.diplograph.extraction.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diplograph.actor.ActorId;
import org.diplograph.article.BlockKind;
import org.diplograph.article.TextSpan;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.diplograph.fact.RelationType;
import org.jspecify.annotations.Nullable;

/** Tries the rules on every trigger of a sentence; the first that finds its actors counts. */
final class RuleMatcher {
    private static final int SOON = 14;
    private static final Set<String> STOPS = Set.of(";", ".", "!", "?");

    /** Stands in the rule files for all nouns of soldiers and weapons. */
    private static final String ARMED = "@armed";

    private final RuleBook book;

    RuleMatcher(RuleBook book) {
        this.book = book;
    }

    List<Match> match(ParsedSentence sentence, Memory memory) {
        List<Match> matches = new ArrayList<>();
        for (int k = 0; k < sentence.size(); k++) {
            List<Rule> rules = candidates(sentence, k);
            if (!rules.isEmpty()) {
                List<Match> found = found(sentence, k, rules, memory);
                found.forEach(memory.deeds()::remember);
                matches.addAll(found);
            }
        }
        Match lead = memory.events().lead();
        if (matches.isEmpty() && lead != null) {
            Match continued = continued(sentence, lead);
            return continued == null ? matches : List.of(continued);
        }
        return matches;
    }

    /** A bullet that tells no relation of its own goes on with that of its lead-in. */
    private static @Nullable Match continued(ParsedSentence sentence, Match lead) {
        for (int k = 0; k < sentence.size(); k++) {
            if (sentence.noun(k) instanceof NounPhrase phrase) {
                TextSpan span = sentence.view().token(phrase.head()).span();
                return new Match(
                        lead.rule(), sentence, k, span, lead.from(), lead.to(), lead.both(), true);
            }
        }
        return null;
    }

    private List<Rule> candidates(ParsedSentence sentence, int k) {
        return switch (sentence.chunks().get(k)) {
            case VerbGroup group -> book.candidates(sentence.view(), group);
            case NounPhrase phrase -> book.candidates(sentence.view(), phrase);
            case Chunk.Boundary _ -> List.of();
        };
    }

    /** The match of the first rule that finds its actors, and those of rules that may go beside. */
    private static List<Match> found(
            ParsedSentence sentence, int k, List<Rule> rules, Memory memory) {
        List<Match> found = new ArrayList<>();
        Roles roles = Roles.of(sentence, k);
        Set<String> hosts = new HashSet<>(roles.hosts());
        for (Rule rule : rules) {
            boolean governed = !Collections.disjoint(rule.under(), hosts);
            if ((!rule.under().isEmpty() && !governed)
                    || !Collections.disjoint(rule.notUnder(), hosts)
                    || !isFollowed(sentence, k, rule)
                    || !fits(sentence, k, rule)
                    || (sentence.isSport() && isPlayed(rule.type()))
                    || (rule.type() == RelationType.CONSULTS && isArmed(sentence, k))) {
                continue;
            }
            Match match = match(sentence, rule, roles, hosts, memory);
            if (match != null) {
                found.add(match);
            }
            if (!rule.also() && (match != null || governed)) {
                break;
            }
        }
        return found;
    }

    private static @Nullable Match match(
            ParsedSentence sentence, Rule rule, Roles roles, Set<String> hosts, Memory memory) {
        Set<String> around = new HashSet<>(hosts);
        if (sentence.verb(roles.trigger) instanceof VerbGroup group) {
            around.add(group.lemma());
        }
        for (Frame frame : rule.frames()) {
            Match match =
                    frame.verbs().isEmpty() || !Collections.disjoint(frame.verbs(), around)
                            ? fill(rule, frame, roles, memory)
                            : null;
            if (match != null) {
                return match;
            }
        }
        return sentence.view().sentence().kind() == BlockKind.BULLET
                        && (rule.type().isSymmetric()
                                || !hasFiniteVerb(sentence)
                                || lacksSubject(sentence, roles.verb()))
                ? inBullet(rule, roles, memory)
                : null;
    }

    /** Whether one of the words the rule asks for stands in the same sentence soon after. */
    private static boolean isFollowed(ParsedSentence sentence, int trigger, Rule rule) {
        if (rule.with().isEmpty()) {
            return true;
        }
        SentenceView view = sentence.view();
        int from = sentence.chunks().get(trigger).start() + 1;
        for (int i = from; i < view.size() && i < from + SOON; i++) {
            if (STOPS.contains(view.folded(i))) {
                return false;
            }
            if (rule.with().contains(view.folded(i))
                    || rule.with().contains(view.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** What opponents in a match seem to do to each other. */
    private static boolean isPlayed(RelationType type) {
        return type == RelationType.ATTACKS
                || type == RelationType.CONSULTS
                || type == RelationType.THREATENS;
    }

    /** "– condemned the raid": the lead-in says who. */
    private static boolean lacksSubject(ParsedSentence sentence, int verb) {
        return verb != Clauses.NONE && sentence.clauses().subjectOf(verb) == Clauses.NONE;
    }

    private static boolean hasFiniteVerb(ParsedSentence sentence) {
        return sentence.chunks().stream()
                .anyMatch(chunk -> chunk instanceof VerbGroup verb && verb.isFinite());
    }

    /** Whether the verb has the subject and object that the rule asks for. */
    private static boolean fits(ParsedSentence sentence, int k, Rule rule) {
        boolean free =
                rule.objects().isEmpty()
                        && rule.notObjects().isEmpty()
                        && rule.subjects().isEmpty();
        if (free || sentence.verb(k) == null) {
            return true;
        }
        int first = sentence.objectOf(k);
        String object = headOf(sentence, first);
        String second = isDouble(sentence, k, first) ? headOf(sentence, first + 1) : object;
        String subject = headOf(sentence, sentence.clauses().subjectOf(k));
        return (rule.objects().isEmpty()
                        || rule.objects().contains(object)
                        || rule.objects().contains(second))
                && !rule.notObjects().contains(object)
                && !rule.notObjects().contains(second)
                && (rule.subjects().isEmpty() || isOneOf(sentence, rule.subjects(), subject));
    }

    /** English "promised Kenya ten trucks": two objects, the first of which receives. */
    private static boolean isDouble(ParsedSentence sentence, int verb, int first) {
        return !sentence.grammar().isFrench()
                && first > verb
                && sentence.party(first) != null
                && sentence.noun(first + 1) instanceof NounPhrase next
                && next.isBare();
    }

    private static boolean isOneOf(ParsedSentence sentence, Set<String> nouns, String noun) {
        return nouns.contains(noun)
                || (nouns.contains(ARMED) && sentence.grammar().words().armed().contains(noun));
    }

    private static String headOf(ParsedSentence sentence, int chunk) {
        NounPhrase phrase = sentence.noun(chunk);
        return phrase == null ? "" : sentence.headLemma(phrase);
    }

    /** Soldiers and missiles that arrive somewhere or are received do not come to talk. */
    private static boolean isArmed(ParsedSentence sentence, int verb) {
        NounPhrase subject =
                sentence.verb(verb) == null
                        ? null
                        : sentence.noun(sentence.clauses().subjectOf(verb));
        NounPhrase object =
                sentence.verb(verb) == null ? null : sentence.noun(sentence.objectOf(verb));
        Set<String> armed = sentence.grammar().words().armed();
        return (subject != null && armed.contains(sentence.headLemma(subject)))
                || (object != null && armed.contains(sentence.headLemma(object)));
    }

    private static @Nullable Match fill(Rule rule, Frame frame, Roles roles, Memory memory) {
        if (frame.to().contains(Memory.EVENT)) {
            return again(rule, roles, memory.events().takenUp(roles, rule.type()));
        }
        boolean talks = rule.type() == RelationType.CONSULTS;
        Party to = find(frame.to(), roles, memory, talks);
        if (to == null) {
            return null;
        }
        if (frame.isBoth()) {
            boolean far = frame.to().contains("subject") && (!roles.isNear() || isSeveral(roles));
            return to.isPlural() && !far ? match(rule, roles, to, to, true, false) : null;
        }
        Party from = find(frame.from(), roles, memory, talks);
        if (from == null
                || from.isSame(to)
                || !differ(from, to)
                || isWithin(rule.type(), from, to)
                || !mayBe(rule.type(), to)) {
            return null;
        }
        return match(rule, roles, from, to, false, false);
    }

    /** "have each agreed": every one of them, but not with one another. */
    private static boolean isSeveral(Roles roles) {
        VerbGroup group = roles.sentence.verb(roles.verb());
        if (group == null) {
            return false;
        }
        SentenceView view = roles.sentence.view();
        for (int i = Math.max(0, group.start() - 1); i <= group.main() + 1; i++) {
            Grammar.File words = roles.sentence.grammar().words();
            if (words.severally().contains(view.folded(i))
                    && !words.reciprocals().contains(view.folded(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** The parties of the last event, each on its side. */
    private static @Nullable Match again(Rule rule, Roles roles, @Nullable Match told) {
        return told == null ? null : match(rule, roles, told.from(), told.to(), told.both(), true);
    }

    private static boolean mayBe(RelationType type, Party to) {
        return switch (type) {
            case MEMBER_OF, JOINS, WITHDRAWS_FROM ->
                    to.actors().stream().anyMatch(id -> id.value().startsWith("org:"));
            default -> true;
        };
    }

    /** "The talks between X and Y were praised by X": nobody does so to a group of his own. */
    private static boolean isWithin(RelationType type, Party from, Party to) {
        return !type.isSymmetric() && to.isPlural() && to.actors().containsAll(from.actors());
    }

    private static boolean differ(Party from, Party to) {
        Set<ActorId> all = new HashSet<>(from.actors());
        all.addAll(to.actors());
        return all.size() > 1;
    }

    private static Match match(
            Rule rule, Roles roles, Party from, Party to, boolean both, boolean borrowed) {
        return new Match(
                rule, roles.sentence, roles.trigger, roles.span(), from, to, both, borrowed);
    }

    /**
     * The party in the first place that is filled; of several prepositions in a row the nearest
     * complement counts.
     *
     * @param talks whether the relation is one of visits and talks, which a capital may stand for
     *     even as a place
     */
    private static @Nullable Party find(
            List<String> places, Roles roles, Memory memory, boolean talks) {
        Party nearest = null;
        for (String place : places) {
            boolean anywhere = talks || place.endsWith("@") || place.equals("object");
            String name = place.endsWith("@") ? place.substring(0, place.length() - 1) : place;
            Party party = Memory.knows(name) ? memory.find(name, roles) : roles.find(name);
            Party found = party != null && (anywhere || !party.isPlace()) ? party : null;
            if (Roles.isNamed(name) || Memory.knows(name)) {
                if (nearest != null || found != null) {
                    return nearest != null ? nearest : found;
                }
            } else if (found != null
                    && (nearest == null || found.span().start() < nearest.span().start())) {
                nearest = found;
            }
        }
        return nearest;
    }

    /** A bullet takes the parties it does not name from the event it belongs to. */
    private static @Nullable Match inBullet(Rule rule, Roles roles, Memory memory) {
        Match main = memory.events().of(rule.type());
        if (main == null) {
            return null;
        }
        if (rule.type().isSymmetric()) {
            return again(rule, roles, main);
        }
        for (Frame frame : rule.frames()) {
            Party to = frame.isBoth() ? null : find(frame.to(), roles, memory, false);
            if (to != null && !to.actors().equals(Events.partiesOf(main).actors())) {
                Party from = memory.events().othersThan(to, roles);
                return from == null ? null : match(rule, roles, from, to, false, true);
            }
        }
        return null;
    }
}
