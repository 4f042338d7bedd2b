package org.diplograph.extraction.relation;

import java.util.List;
import java.util.Set;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.jspecify.annotations.Nullable;

/**
 * One way a language tells a relation.
 *
 * @param id names the rule in the derivation of its facts
 * @param verbs verbs that trigger it, by lemma; "se retirer" only the reflexive verb; more words
 *     may follow the verb
 * @param nouns nouns that trigger it, by lemma; more words may follow the noun
 * @param under lemmas one of which must govern the trigger; such a rule goes before those without
 * @param notUnder lemmas that must not govern the trigger
 * @param with words one of which must follow the trigger soon, by form or lemma; empty when none
 *     need
 * @param objects nouns one of which must be the head of the verb's object ("faire *un don*"); empty
 *     when any object will do
 * @param notObjects nouns that must not be the head of the verb's object
 * @param subjects nouns one of which must be the head of the verb's subject; empty when any will do
 * @param frames places of the actors, tried in order
 * @param domains fields the trigger tells by itself
 * @param fallback fields when neither the trigger nor its sentence tells any
 * @param also whether another rule may fire on the same trigger as well
 * @param status how certain the trigger makes it, null when the sentence decides
 */
record Rule(
        String id,
        RelationType type,
        List<String> verbs,
        List<String> nouns,
        Set<String> under,
        Set<String> notUnder,
        Set<String> with,
        Set<String> objects,
        Set<String> notObjects,
        Set<String> subjects,
        List<Frame> frames,
        Set<Domain> domains,
        Set<Domain> fallback,
        boolean also,
        @Nullable Status status,
        List<String> examples,
        List<String> counterExamples) {}
