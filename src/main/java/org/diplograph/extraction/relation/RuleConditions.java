package org.diplograph.extraction.relation;

import java.util.Set;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.fact.RelationType;

/** Whether what a rule asks for stands around its trigger. */
final class RuleConditions {
    private static final int SOON = 14;
    private static final Set<String> STOPS = Set.of(";", ".", "!", "?");

    /** Stands in the rule files for all nouns of soldiers and weapons. */
    private static final String ARMED = "@armed";

    private RuleConditions() {}

    static boolean allow(Rule rule, ParsedSentence sentence, int trigger) {
        return isFollowed(sentence, trigger, rule)
                && fits(sentence, trigger, rule)
                && !(sentence.isSport() && isPlayed(rule.type()))
                && !(rule.type() == RelationType.CONSULTS && isArmed(sentence, trigger));
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
}
