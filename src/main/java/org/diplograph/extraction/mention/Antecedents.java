package org.diplograph.extraction.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.diplograph.actor.ActorId;
import org.jspecify.annotations.Nullable;

/** The names of an article as that which later words may refer to. */
final class Antecedents {
    /** How many names of one sentence are looked at. */
    private static final int MOST = 40;

    private final Map<Integer, List<Name>> bySentence = new TreeMap<>();
    private final Map<ActorId, ActorId> represents;
    private final MentionWords words;
    private final Map<Integer, SentenceWords> sentences = new TreeMap<>();

    Antecedents(
            List<Name> names,
            List<SentenceWords> sentences,
            Map<ActorId, ActorId> represents,
            MentionWords words) {
        names.forEach(
                name ->
                        bySentence
                                .computeIfAbsent(name.sentence(), unused -> new ArrayList<>())
                                .add(name));
        sentences.forEach(sentence -> this.sentences.put(sentence.index(), sentence));
        this.represents = represents;
        this.words = words;
    }

    /** The last names of a sentence that end at or before a token. */
    List<Name> in(int sentence, int before) {
        List<Name> names = bySentence.getOrDefault(sentence, List.of());
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (names.get(middle).to() <= before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return names.subList(Math.max(0, low - MOST), low);
    }

    /** The first names of a sentence. */
    List<Name> in(int sentence) {
        List<Name> names = bySentence.getOrDefault(sentence, List.of());
        return names.subList(0, Math.min(MOST, names.size()));
    }

    /** The folded word before a name, empty at the head of a sentence. */
    String before(Name name) {
        SentenceWords sentence = sentences.get(name.sentence());
        return sentence == null ? "" : sentence.folded(name.from() - 1);
    }

    /** Whom the names mean, persons standing for those they act for. */
    Set<ActorId> actors(List<Name> names, Predicate<ActorId> wanted) {
        Set<ActorId> actors = new LinkedHashSet<>();
        for (Name name : names) {
            for (ActorId actor : name.actors()) {
                ActorId side = represents.getOrDefault(actor, actor);
                if (wanted.test(side)) {
                    actors.add(side);
                }
            }
        }
        return actors;
    }

    /**
     * The last names joined by "et", "and" or commas that mean exactly so many actors; null if
     * there are none.
     */
    @Nullable Set<ActorId> joined(
            int sentence, List<Name> names, int count, Predicate<ActorId> wanted) {
        Set<ActorId> found = null;
        List<Name> run = new ArrayList<>();
        for (Name name : names) {
            if (!run.isEmpty() && !isJoined(sentence, run.getLast(), name)) {
                run.clear();
            }
            run.add(name);
            Set<ActorId> actors = actors(run, wanted);
            if (actors.size() == count && run.size() >= count) {
                found = actors;
            }
        }
        return found;
    }

    private boolean isJoined(int index, Name one, Name next) {
        SentenceWords sentence = sentences.get(index);
        if (sentence == null) {
            return false;
        }
        for (int i = one.to(); i < next.from(); i++) {
            String word = sentence.folded(i);
            boolean link =
                    words.has("and", word)
                            || words.has("of", word)
                            || words.has("articles", word)
                            || words.has("there", word)
                            || word.equals("avec")
                            || word.equals("with")
                            || word.equals("(")
                            || word.equals(")");
            if (!link) {
                return false;
            }
        }
        return true;
    }
}
