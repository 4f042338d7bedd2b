package org.diplograph.extraction.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diplograph.article.BlockKind;
import org.diplograph.article.TextSpan;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Tries the rules on every trigger of a sentence; the first that finds its actors counts. */
final class RuleMatcher {
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
                    || !RuleConditions.allow(rule, sentence, k)) {
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
                            ? FrameFiller.fill(rule, frame, roles, memory)
                            : null;
            if (match != null) {
                return match;
            }
        }
        return sentence.view().sentence().kind() == BlockKind.BULLET
                        && (rule.type().isSymmetric()
                                || !hasFiniteVerb(sentence)
                                || lacksSubject(sentence, roles.verb()))
                ? FrameFiller.inBullet(rule, roles, memory)
                : null;
    }

    /** "– condemned the raid": the lead-in says who. */
    private static boolean lacksSubject(ParsedSentence sentence, int verb) {
        return verb != Clauses.NONE && sentence.clauses().subjectOf(verb) == Clauses.NONE;
    }

    private static boolean hasFiniteVerb(ParsedSentence sentence) {
        return sentence.chunks().stream()
                .anyMatch(chunk -> chunk instanceof VerbGroup verb && verb.isFinite());
    }
}
