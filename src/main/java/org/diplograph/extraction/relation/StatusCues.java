package org.diplograph.extraction.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplograph.article.Language;
import org.diplograph.fact.Status;

/**
 * The words that tell how certain something is, read from {@code relation/status.json}.
 *
 * @param verbs verbs above a trigger, by lemma
 * @param nouns nouns above a trigger, or the subject of "is" ("l'objectif est de …"), by lemma
 * @param adjectives adjectives beside a trigger noun, by lemma
 * @param adverbs adverbs in the trigger's clause, folded
 * @param presupposing verbs that take what is below them for granted ("renforcer", "poursuivre")
 * @param presentFuture verbs that make a future with an infinitive ("aller")
 * @param possibleModals English modals of possibility
 * @param obligation verbs whose conditional announces ("devrait")
 * @param ability verbs whose conditional leaves open ("pourrait")
 * @param engagements nouns in a lead-in whose bullets are still to be done ("axes", "engagements")
 * @param predicates adjectives after "is" that govern a verb ("due to meet", "likely to sign")
 * @param endings verbs, some with a noun, that say of their subject that it is over ("prendre fin")
 * @param none words before a trigger noun that say there is none ("aucun", "without")
 * @param unmatched words after a negated verb that deny nothing ("never been so close")
 * @param announcing verbs whose object is still to come ("announced its exit")
 * @param without words before an infinitive or participle that deny it
 * @param noMore words around a verb that say it once was so ("no longer", "ne plus")
 */
record StatusCues(
        Map<String, Status> verbs,
        Map<String, Status> nouns,
        Map<String, Status> adjectives,
        Map<String, Status> adverbs,
        Set<String> presupposing,
        Set<String> presentFuture,
        Set<String> possibleModals,
        Set<String> obligation,
        Set<String> ability,
        Set<String> engagements,
        Map<String, Status> predicates,
        Set<String> endings,
        Set<String> none,
        Set<String> unmatched,
        Set<String> announcing,
        Set<String> without,
        List<List<String>> noMore) {
    /** The shape of the file: words by status, as that is how one writes them. */
    record File(
            Map<Status, Set<String>> verbs,
            Map<Status, Set<String>> nouns,
            Map<Status, Set<String>> adjectives,
            Map<Status, Set<String>> adverbs,
            Set<String> presupposing,
            Set<String> presentFuture,
            Set<String> possibleModals,
            Set<String> obligation,
            Set<String> ability,
            Set<String> engagements,
            Map<Status, Set<String>> predicates,
            Set<String> endings,
            Set<String> none,
            Set<String> unmatched,
            Set<String> announcing,
            Set<String> without,
            List<List<String>> noMore) {}

    static StatusCues of(Language language) {
        File file = Resources.read(language, "status.json", File.class);
        return new StatusCues(
                byWord(file.verbs()),
                byWord(file.nouns()),
                byWord(file.adjectives()),
                byWord(file.adverbs()),
                file.presupposing(),
                file.presentFuture(),
                file.possibleModals(),
                file.obligation(),
                file.ability(),
                file.engagements(),
                byWord(file.predicates()),
                file.endings(),
                file.none(),
                file.unmatched(),
                file.announcing(),
                file.without(),
                file.noMore());
    }

    private static Map<String, Status> byWord(Map<Status, Set<String>> byStatus) {
        Map<String, Status> words = new HashMap<>();
        byStatus.forEach((status, all) -> all.forEach(word -> words.put(word, status)));
        return Map.copyOf(words);
    }
}
