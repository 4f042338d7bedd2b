package org.diplograph.extraction.relation;

import java.util.HashMap;
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
        Set<String> engagements) {
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
            Set<String> engagements) {}

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
                file.engagements());
    }

    private static Map<String, Status> byWord(Map<Status, Set<String>> byStatus) {
        Map<String, Status> words = new HashMap<>();
        byStatus.forEach((status, all) -> all.forEach(word -> words.put(word, status)));
        return Map.copyOf(words);
    }
}
