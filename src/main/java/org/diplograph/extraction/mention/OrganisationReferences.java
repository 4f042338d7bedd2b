package org.diplograph.extraction.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.NameWord;
import org.diplograph.actor.Organisation;
import org.diplograph.actor.OrganisationKind;
import org.diplograph.extraction.token.PartOfSpeech;
import org.diplograph.fact.Mention;
import org.jspecify.annotations.Nullable;

/** Finds the organisation that "the bloc", "l'alliance", "la Commission" take up. */
final class OrganisationReferences {
    private static final int REACH = 4;
    private static final int STEM = 4;

    private final MentionWords words;
    private final ArticleActors actors;
    private final Salience salience;
    private final Map<String, Set<ActorId>> shortNames = new HashMap<>();

    OrganisationReferences(MentionWords words, ArticleActors actors, Salience salience) {
        this.words = words;
        this.actors = actors;
        this.salience = salience;
    }

    /** "le bloc", "the alliance": the last organisation that goes by that noun. */
    @Nullable ActorId called(SentenceWords sentence, SentenceNames names, int token) {
        int next = token + 1;
        boolean otherAdjective =
                sentence.is(next, PartOfSpeech.ADJECTIVE)
                        && !words.has("organisationAdjectives", sentence.folded(next));
        if (otherAdjective
                || words.has("of", sentence.folded(next))
                || names.startingAt(next) != null
                || sentence.isCapitalised(next)) {
            return null;
        }
        return lastCalled(sentence, token);
    }

    private @Nullable ActorId lastCalled(SentenceWords sentence, int token) {
        String noun = NameWord.fold(sentence.token(token).text());
        int offset = sentence.token(token).span().start();
        Predicate<ActorId> called =
                id ->
                        actors.get(id) instanceof Organisation organisation
                                && isCalled(organisation, noun, sentence);
        List<String> stems = stems(sentence, token + 1);
        Predicate<ActorId> there =
                id ->
                        called.test(id)
                                && actors.get(id) instanceof Organisation organisation
                                && isOf(organisation, stems);
        boolean told =
                !stems.isEmpty()
                        && salience.lastBefore(
                                        offset,
                                        sentence.index(),
                                        REACH,
                                        name -> there.test(name.actor()))
                                != null;
        Predicate<ActorId> fits = told ? there : called;
        Name last =
                salience.lastBefore(
                        offset, sentence.index(), REACH, name -> fits.test(name.actor()));
        if (last == null) {
            return null;
        }
        ActorId most = salience.most(fits, List.of());
        return most != null && salience.isClearly(most, fits) ? most : last.actor();
    }

    /** The beginnings of the words of a regional adjective: "ouest-africaine" as "oues", "afri". */
    private List<String> stems(SentenceWords sentence, int token) {
        String adjective = sentence.folded(token);
        if (!words.has("organisationAdjectives", adjective)) {
            return List.of();
        }
        return Arrays.stream(adjective.split("-"))
                .map(part -> part.substring(0, Math.min(STEM, part.length())))
                .toList();
    }

    private static boolean isOf(Organisation organisation, List<String> stems) {
        String names =
                NameWord.fold(organisation.name().french())
                        + " "
                        + NameWord.fold(organisation.name().english());
        return stems.stream().allMatch(names::contains);
    }

    private boolean isCalled(Organisation organisation, String noun, SentenceWords sentence) {
        if (words.has("groupings", noun) && isIntergovernmental(organisation)) {
            return true;
        }
        if (actors.gazetteer().actor(organisation.id()) != null) {
            return actors.gazetteer()
                    .isCalled(organisation.id(), noun, sentence.language().locale());
        }
        return words.has("called" + organisation.organisationKind(), noun)
                || NameWord.fold(organisation.name().french()).startsWith(noun + " ");
    }

    /**
     * The organisation whose mission, force or organ an office phrase leads that names none: "the
     * bloc's president", "le secrétaire général de l'organisation", "the head of the mission".
     */
    @Nullable ActorId ledBy(OfficePhrase phrase) {
        SentenceWords sentence = phrase.sentence();
        boolean possessive = sentence.folded(phrase.from() - 1).equals("'s");
        int first = possessive ? phrase.from() - 2 : phrase.head() + 1;
        int end = possessive ? phrase.from() - 1 : phrase.to();
        for (int i = Math.max(0, first); i < end; i++) {
            if (!sentence.is(i, PartOfSpeech.NOUN) || !isDefinite(sentence, i)) {
                continue;
            }
            ActorId called = lastCalled(sentence, i);
            if (called != null) {
                return called;
            }
            if (words.has("missions", sentence.folded(i))) {
                return onlyIntergovernmental();
            }
        }
        return null;
    }

    private @Nullable ActorId onlyIntergovernmental() {
        List<ActorId> found =
                salience.actors().stream()
                        .filter(
                                id ->
                                        actors.get(id) instanceof Organisation organisation
                                                && isIntergovernmental(organisation))
                        .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    private static boolean isIntergovernmental(Organisation organisation) {
        return organisation.organisationKind() == OrganisationKind.INTERGOVERNMENTAL
                || organisation.organisationKind() == OrganisationKind.BLOC;
    }

    /** "the", or "the regional". */
    boolean isDefinite(SentenceWords sentence, int token) {
        int i = token - 1;
        while (i > 0 && i > token - 3 && words.has("organisationAdjectives", sentence.folded(i))) {
            i--;
        }
        return words.has("definite", sentence.folded(i));
    }

    /** Short names with a capital: "la Commission", "the Alliance", each one word. */
    List<Name> shortNames(SentenceWords sentence, SentenceNames names) {
        List<Name> found = new ArrayList<>();
        if (sentence.inCapitals() || sentence.isTitleCase()) {
            return found;
        }
        for (int i = 1; i < sentence.size(); i++) {
            if (names.covers(i)
                    || !sentence.isCapitalised(i)
                    || !words.has("shortNames", sentence.folded(i))
                    || !words.has("definite", sentence.folded(i - 1))
                    || isLonger(sentence, names, i)) {
                continue;
            }
            String noun = sentence.folded(i);
            Set<ActorId> meant =
                    shortNames.computeIfAbsent(noun, unused -> shortlyNamed(sentence, noun));
            if (meant.size() == 1) {
                found.add(
                        new Name(
                                List.copyOf(meant),
                                sentence.token(i).span(),
                                sentence.index(),
                                i,
                                i + 1,
                                Mention.Form.REFERENCE,
                                false));
            }
        }
        return found;
    }

    private boolean isLonger(SentenceWords sentence, SentenceNames names, int token) {
        int next = token + 1;
        return sentence.isCapitalised(next)
                || names.startingAt(next) != null
                || words.has("of", sentence.folded(next))
                || sentence.is(next, PartOfSpeech.ADJECTIVE)
                        && !words.has("organisationAdjectives", sentence.folded(next));
    }

    /**
     * The organisations of the article whose name begins or ends with a noun; else those that go by
     * it; else the organs of that name of organisations of the article.
     */
    private Set<ActorId> shortlyNamed(SentenceWords sentence, String noun) {
        Set<ActorId> named = new TreeSet<>();
        for (ActorId id : salience.actors()) {
            if (actors.get(id) instanceof Organisation organisation
                    && isShort(organisation, noun)) {
                named.add(id);
            }
        }
        if (named.isEmpty()) {
            for (ActorId id : salience.actors()) {
                if (actors.get(id) instanceof Organisation organisation
                        && isIntergovernmental(organisation)
                        && isCalled(organisation, noun, sentence)) {
                    named.add(id);
                }
            }
        }
        if (named.isEmpty()) {
            for (ActorId organ : actors.gazetteer().organsCalled(noun)) {
                if (actors.get(organ) instanceof Organisation organisation
                        && organisation.parent() != null
                        && salience.isNamed(organisation.parent())) {
                    named.add(organ);
                }
            }
        }
        return named;
    }

    private static boolean isShort(Organisation organisation, String noun) {
        return begins(organisation.name().french(), noun)
                || begins(organisation.name().english(), noun)
                || NameWord.fold(organisation.name().english()).endsWith(" " + noun);
    }

    private static boolean begins(String name, String noun) {
        return NameWord.fold(name).startsWith(noun + " ");
    }
}
