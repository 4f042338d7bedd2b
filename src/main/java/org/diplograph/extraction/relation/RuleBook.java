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
import org.diplograph.extraction.token.Token;
import org.diplograph.fact.Domain;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.jspecify.annotations.Nullable;

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

    /**
     * The shape of a rule file. {@code frames} names lists of frames that its rules share as
     * {@code @name}.
     */
    record File(Map<String, List<String>> frames, List<Entry> rules) {}

    /** A rule as written; lists that are left out are empty. */
    record Entry(
            String id,
            RelationType type,
            @Nullable List<String> verbs,
            @Nullable List<String> nouns,
            @Nullable Set<String> under,
            @Nullable Set<String> notUnder,
            @Nullable Set<String> with,
            @Nullable Set<String> objects,
            @Nullable Set<String> notObjects,
            @Nullable Set<String> subjects,
            List<String> frames,
            @Nullable Set<Domain> domains,
            @Nullable Set<Domain> fallback,
            @Nullable Boolean also,
            @Nullable Status status,
            List<String> examples,
            List<String> counterExamples) {}

    /**
     * @param clitic "en" or "y" before the verb ("s'en prendre"), empty if none is needed
     * @param rest the words after the first
     */
    private record Trigger(Rule rule, boolean reflexive, String clitic, List<String> rest) {}

    /** Stands in the rule files for any verb: "* ensemble". */
    private static final String ANY_VERB = "*";

    private static final int FARTHEST = 9;

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
            File file = Resources.read(language, "rules/" + name + ".json", File.class);
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

    private void add(Entry entry, Map<String, List<String>> shared) {
        List<Frame> frames = new ArrayList<>();
        for (String frame : entry.frames()) {
            List<String> named =
                    frame.startsWith("@") ? shared.get(frame.substring(1)) : List.of(frame);
            if (named == null) {
                throw new IllegalStateException(entry.id() + " names unknown frames " + frame);
            }
            named.forEach(text -> frames.add(Frame.parse(text)));
        }
        Rule rule =
                new Rule(
                        entry.id(),
                        entry.type(),
                        orEmpty(entry.verbs()),
                        orEmpty(entry.nouns()),
                        orEmpty(entry.under()),
                        orEmpty(entry.notUnder()),
                        orEmpty(entry.with()),
                        orEmpty(entry.objects()),
                        orEmpty(entry.notObjects()),
                        orEmpty(entry.subjects()),
                        frames,
                        orEmpty(entry.domains()),
                        orEmpty(entry.fallback()),
                        Boolean.TRUE.equals(entry.also()),
                        entry.status(),
                        entry.examples(),
                        entry.counterExamples());
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

    private static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }

    private static <T> Set<T> orEmpty(@Nullable Set<T> set) {
        return set == null ? Set.of() : set;
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
                        .thenComparingInt(trigger -> isParticular(trigger.rule()) ? 0 : 1));
    }

    private static boolean isParticular(Rule rule) {
        return !rule.under().isEmpty()
                || !rule.with().isEmpty()
                || !rule.objects().isEmpty()
                || !rule.subjects().isEmpty();
    }

    /** The rules that the verb group may trigger, the most particular first. */
    List<Rule> candidates(SentenceView view, VerbGroup group) {
        List<Rule> found = new ArrayList<>();
        for (Trigger trigger : verbs.getOrDefault(ANY_VERB, List.of())) {
            if (followsSoon(view, group.main() + 1, trigger) || isInside(view, group, trigger)) {
                found.add(trigger.rule());
            }
        }
        for (Trigger trigger : verbs.getOrDefault(PhraseTable.fold(group.lemma()), List.of())) {
            if (trigger.reflexive() == (group.voice() == Voice.REFLEXIVE)
                    && hasClitic(view, group, trigger.clitic())
                    && followsSoon(view, group.main() + 1, trigger)) {
                found.add(trigger.rule());
            }
        }
        return found;
    }

    private static boolean hasClitic(SentenceView view, VerbGroup group, String clitic) {
        for (int i = group.start(); i < group.main(); i++) {
            if (view.folded(i).equals(clitic)) {
                return true;
            }
        }
        return clitic.isEmpty();
    }

    /** An adverb between the auxiliary and the verb: "will jointly develop". */
    private static boolean isInside(SentenceView view, VerbGroup group, Trigger trigger) {
        for (int i = group.start(); i < group.main(); i++) {
            if (trigger.rest().size() == 1 && matches(view, i, trigger.rest().getFirst())) {
                return true;
            }
        }
        return false;
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
                        headLast ? precedes(view, head, trigger) : follows(view, head + 1, trigger);
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

    /** The other words of a verb may stand after its object: "hold X accountable". */
    private static boolean followsSoon(SentenceView view, int from, Trigger trigger) {
        int last = trigger.rest().isEmpty() ? from : from + FARTHEST;
        for (int at = from; at <= last; at++) {
            if (follows(view, at, trigger)) {
                return true;
            }
            if (at >= view.size() || endsReach(view.token(at))) {
                return false;
            }
        }
        return false;
    }

    private static boolean endsReach(Token token) {
        return !isQuotationMark(token) && endsPhrase(token);
    }

    private static boolean isQuotationMark(Token token) {
        return "«»“”\"".contains(token.text());
    }

    private static boolean endsPhrase(Token token) {
        return token.is(PartOfSpeech.PUNCTUATION) || token.is(PartOfSpeech.VERB);
    }

    /** Whether the other words stand before the head, each nearer than two words. */
    private static boolean precedes(SentenceView view, int head, Trigger trigger) {
        int at = head - 1;
        for (String word : trigger.rest()) {
            if (at > 0 && !matches(view, at, word)) {
                at--;
            }
            if (at < 0 || !matches(view, at, word)) {
                return false;
            }
            at--;
        }
        return true;
    }

    private static boolean follows(SentenceView view, int from, Trigger trigger) {
        int at = from;
        for (String word : trigger.rest()) {
            while (at < view.size()
                    && at < from + 2
                    && (view.token(at).is(PartOfSpeech.ADVERB)
                            || view.token(at).is(PartOfSpeech.ADJECTIVE))
                    && !matches(view, at, word)) {
                at++;
            }
            if (at >= view.size() || !matches(view, at, word)) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static boolean matches(SentenceView view, int at, String word) {
        return view.folded(at).equals(word)
                || PhraseTable.fold(view.token(at).lemma()).equals(word);
    }
}
