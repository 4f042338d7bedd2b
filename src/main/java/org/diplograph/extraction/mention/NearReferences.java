package org.diplograph.extraction.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.State;
import org.diplograph.extraction.token.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Resolves what takes up the nearest names: "ce dernier", "the latter", "ces derniers", "son
 * voisin", "the pair".
 */
final class NearReferences {
    private static final int SENTENCES_BACK = 2;

    private final MentionWords words;
    private final ArticleActors actors;
    private final Antecedents antecedents;
    private final Subjects subjects;

    NearReferences(
            MentionWords words, ArticleActors actors, Antecedents antecedents, Subjects subjects) {
        this.words = words;
        this.actors = actors;
        this.antecedents = antecedents;
        this.subjects = subjects;
    }

    Optional<GroupReferences.Group> at(SentenceWords sentence, int token) {
        String word = sentence.folded(token);
        if (words.has("latter", word)
                && words.has("latterOpeners", sentence.folded(token - 1))
                && isAlone(sentence, token + 1)) {
            return latter(sentence, token - 1, token + 1);
        }
        if (words.has("latterAlone", word)) {
            return latter(sentence, token, token + 1);
        }
        if (words.has("lattersOpeners", sentence.folded(token - 1))
                && words.has("latters", word)
                && isAlone(sentence, token + 1)) {
            return latters(sentence, token - 1, token + 1);
        }
        if (words.has("pairs", word)
                && words.has("definite", sentence.folded(token - 1))
                && isAlone(sentence, token + 1)) {
            return pair(sentence, token);
        }
        boolean owned = words.has("possessives", sentence.folded(token - 1));
        if (words.has("neighbours", word) && owned) {
            return neighbour(sentence, token);
        }
        return Optional.empty();
    }

    /** "ces derniers jours" and "the latter part" are no actors. */
    private static boolean isAlone(SentenceWords sentence, int next) {
        return !sentence.is(next, PartOfSpeech.NOUN)
                && !sentence.is(next, PartOfSpeech.ADJECTIVE)
                && !sentence.is(next, PartOfSpeech.NUMBER);
    }

    private Optional<GroupReferences.Group> latter(SentenceWords sentence, int from, int to) {
        Name last = last(sentence, from);
        return last == null
                ? Optional.empty()
                : Optional.of(new GroupReferences.Group(from, to, last.actors()));
    }

    /** Two names joined, or one whose article is plural: "les Philippines". */
    private Optional<GroupReferences.Group> latters(SentenceWords sentence, int from, int to) {
        Name last = last(sentence, from);
        if (last == null) {
            return Optional.empty();
        }
        if (words.has("definitePlural", antecedents.before(last))) {
            return Optional.of(new GroupReferences.Group(from, to, last.actors()));
        }
        int index = last.sentence();
        List<Name> names =
                index == sentence.index() ? antecedents.in(index, from) : antecedents.in(index);
        Set<ActorId> joined = antecedents.joined(index, names, 2, this::isSide);
        boolean near = joined != null && joined.contains(last.actor());
        return near
                ? Optional.of(new GroupReferences.Group(from, to, List.copyOf(joined)))
                : Optional.empty();
    }

    private Optional<GroupReferences.Group> pair(SentenceWords sentence, int token) {
        for (int k = sentence.index(); k >= sentence.index() - SENTENCES_BACK; k--) {
            List<Name> names = k == sentence.index() ? antecedents.in(k, token) : antecedents.in(k);
            Set<ActorId> joined = antecedents.joined(k, names, 2, this::isSide);
            if (joined != null) {
                return Optional.of(
                        new GroupReferences.Group(token, token + 1, List.copyOf(joined)));
            }
        }
        return Optional.empty();
    }

    /** The one state but the owner that this sentence or the nearest before names. */
    private Optional<GroupReferences.Group> neighbour(SentenceWords sentence, int token) {
        Name owner = subjects.before(sentence, token);
        if (owner == null) {
            owner = subjects.first(sentence.index() - 1);
        }
        if (owner == null || !isState(owner.actor())) {
            return Optional.empty();
        }
        ActorId own = owner.actor();
        for (int k = sentence.index(); k >= sentence.index() - SENTENCES_BACK; k--) {
            List<Name> names = k == sentence.index() ? antecedents.in(k, token) : antecedents.in(k);
            Set<ActorId> others =
                    new LinkedHashSet<>(
                            antecedents.actors(names, id -> isState(id) && !id.equals(own)));
            if (others.size() == 1) {
                return Optional.of(
                        new GroupReferences.Group(token, token + 1, List.copyOf(others)));
            }
            if (others.size() > 1) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The last name before a token, here or in the sentence before. */
    private @Nullable Name last(SentenceWords sentence, int token) {
        List<Name> here = new ArrayList<>(antecedents.in(sentence.index(), token));
        here.removeIf(name -> name.place());
        if (!here.isEmpty()) {
            return here.getLast();
        }
        List<Name> before =
                new ArrayList<>(antecedents.in(sentence.index() - 1, Integer.MAX_VALUE));
        before.removeIf(name -> name.place());
        return before.isEmpty() ? null : before.getLast();
    }

    private boolean isSide(ActorId id) {
        return actors.get(id) != null;
    }

    private boolean isState(ActorId id) {
        return actors.get(id) instanceof State;
    }
}
