package org.diplograph.extraction.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.diplograph.article.Language;
import org.diplograph.extraction.relation.Chunk.NounPhrase;
import org.diplograph.extraction.relation.Chunk.VerbGroup;
import org.diplograph.extraction.relation.Chunk.Voice;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.extraction.token.Reading;
import org.diplograph.fact.Domain;

/**
 * The rules of one language by the first word of their triggers, read from {@code
 * relation/rules/*.json}.
 */
final class RuleBook {
    /** Which files hold rules. */
    static final List<String> FILES =
            List.of(
                    "membership",
                    "talks",
                    "cooperation",
                    "support",
                    "demands",
                    "blame",
                    "sanctions",
                    "attacks");

    /** Stands in the rule files for any verb: "* ensemble". */
    private static final String ANY_VERB = "*";

    /** Whether the head of a phrase of nouns comes last, as in English. */
    private final boolean headLast;

    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, List<Trigger>> verbs = new HashMap<>();
    private final Map<String, List<Trigger>> nouns = new HashMap<>();

    private RuleBook(boolean headLast) {
        this.headLast = headLast;
    }

    static RuleBook of(Language language) {
        RuleBook book = new RuleBook(language == Language.ENGLISH);
        for (String name : FILES) {
            RuleFile file = Resources.read(language, "rules/" + name + ".json", RuleFile.class);
            file.rules().forEach(entry -> book.add(entry, file.frames()));
        }
        return book;
    }

    List<Rule> rules() {
        return List.copyOf(rules);
    }

    /** The fields that a rule tells when nothing else does. */
    Set<Domain> fallbackOf(String id) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(Rule::fallback)
                .orElse(Set.of());
    }

    private void add(RuleEntry entry, Map<String, List<String>> shared) {
        Rule rule = entry.rule(shared);
        rules.add(rule);
        rule.verbs().forEach(verb -> index(verbs, rule, verb));
        rule.nouns().forEach(noun -> index(nouns, rule, headLast ? headFirst(noun) : noun));
    }

    /**
     * "joint exercise" as "exercise joint": the head, then the words before it from its side on.
     */
    private static String headFirst(String phrase) {
        List<String> words = new ArrayList<>(List.of(phrase.split(" ")));
        Collections.reverse(words);
        return String.join(" ", words);
    }

    private static void index(Map<String, List<Trigger>> map, Rule rule, String phrase) {
        boolean reflexive = phrase.startsWith("se ") || phrase.startsWith("s'");
        String bare = reflexive ? phrase.substring(phrase.startsWith("s'") ? 2 : 3) : phrase;
        String clitic = bare.startsWith("en ") ? "en" : bare.startsWith("y ") ? "y" : "";
        String[] words = bare.substring(clitic.isEmpty() ? 0 : clitic.length() + 1).split(" ");
        List<String> rest = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            rest.add(PhraseTable.fold(words[i]));
        }
        List<Trigger> triggers =
                map.computeIfAbsent(PhraseTable.fold(words[0]), key -> new ArrayList<>());
        triggers.add(new Trigger(rule, reflexive, clitic, rest));
        triggers.sort(
                Comparator.comparingInt((Trigger trigger) -> -trigger.rest().size())
                        .thenComparingInt(trigger -> trigger.isParticular() ? 0 : 1));
    }

    /** The rules that the verb group may trigger, the most particular first. */
    List<Rule> candidates(SentenceView view, VerbGroup group) {
        List<Rule> found = new ArrayList<>();
        for (Trigger trigger : verbs.getOrDefault(ANY_VERB, List.of())) {
            if (trigger.followsSoon(view, group.main() + 1) || trigger.isInside(view, group)) {
                found.add(trigger.rule());
            }
        }
        for (Trigger trigger : verbs.getOrDefault(PhraseTable.fold(group.lemma()), List.of())) {
            if (trigger.reflexive() == (group.voice() == Voice.REFLEXIVE)
                    && trigger.hasClitic(view, group)
                    && trigger.followsSoon(view, group.main() + 1)) {
                found.add(trigger.rule());
            }
        }
        return found;
    }

    /**
     * The rules that the head of the phrase, or the end of a compound before it ("Iran-backed"),
     * may trigger, the most particular first.
     */
    List<Rule> candidates(SentenceView view, NounPhrase phrase) {
        Map<String, Rule> found = new LinkedHashMap<>();
        int head = phrase.head();
        compounds(view, phrase, found);
        if (view.isName(head)) {
            head--;
            if (head < phrase.start()
                    || view.mentionAt(head) != null
                    || !view.token(head).is(PartOfSpeech.NOUN)) {
                return List.copyOf(found.values());
            }
        }
        Reading noun = view.token(head).as(PartOfSpeech.NOUN);
        String lemma = noun == null ? view.token(head).lemma() : noun.lemma();
        String form = view.token(head).text().toLowerCase(Locale.ROOT);
        for (String key : lemma.equals(form) ? List.of(lemma) : List.of(lemma, form)) {
            for (Trigger trigger : nouns.getOrDefault(PhraseTable.fold(key), List.of())) {
                boolean whole =
                        headLast ? trigger.precedes(view, head) : trigger.follows(view, head + 1);
                if (whole) {
                    found.putIfAbsent(trigger.rule().id(), trigger.rule());
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** "Iran-backed rebels": the end of a compound triggers. */
    private void compounds(SentenceView view, NounPhrase phrase, Map<String, Rule> found) {
        for (int i = phrase.start(); i < phrase.head(); i++) {
            int hyphen = view.folded(i).lastIndexOf('-');
            if (hyphen > 0) {
                nouns.getOrDefault(view.folded(i).substring(hyphen), List.of())
                        .forEach(t -> found.putIfAbsent(t.rule().id(), t.rule()));
            }
        }
    }
}
