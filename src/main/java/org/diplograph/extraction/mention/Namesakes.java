package org.diplograph.extraction.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.KnownName;
import org.diplograph.actor.NameIndex;
import org.diplograph.actor.NameWord;
import org.jspecify.annotations.Nullable;

/**
 * Tells states apart that share a name or an adjective, as the two Congos and the two Koreas do: by
 * what the sentence or the one before names beyond doubt, by well-known persons of the sentence,
 * and else by what the article names most.
 */
final class Namesakes {
    /** Of actors that share an adjective or a name, those meant when nothing else tells. */
    private static final List<ActorId> USUAL =
            List.of(
                    new ActorId("COD"),
                    new ActorId("KOR"),
                    new ActorId("GIN"),
                    new ActorId("DOM"),
                    new ActorId("org:fsr"));

    private final Map<ActorId, Integer> evidence;
    private final KnownPersons known;
    private final Map<Integer, Set<ActorId>> surely = new HashMap<>();
    private final Map<Integer, Set<ActorId>> served = new HashMap<>();

    /**
     * @param evidence how often the article names each actor beyond doubt
     */
    Namesakes(List<NameCandidate> candidates, Map<ActorId, Integer> evidence, KnownPersons known) {
        this.evidence = evidence;
        this.known = known;
        for (NameCandidate candidate : candidates) {
            if (candidate.actors().size() == 1 && !candidate.isAmbiguous()) {
                surely.computeIfAbsent(candidate.sentence().index(), unused -> new HashSet<>())
                        .add(candidate.actors().getFirst());
            }
        }
    }

    ActorId choose(NameCandidate candidate) {
        List<ActorId> actors = candidate.actors();
        if (actors.size() == 1) {
            return actors.getFirst();
        }
        int sentence = candidate.sentence().index();
        ActorId near = only(actors, surely.getOrDefault(sentence, Set.of()));
        if (near == null) {
            near = only(actors, servedIn(candidate.sentence()));
        }
        if (near == null) {
            near = only(actors, surely.getOrDefault(sentence - 1, Set.of()));
        }
        return near != null ? near : mostNamed(actors);
    }

    private static @Nullable ActorId only(List<ActorId> actors, Set<ActorId> named) {
        List<ActorId> found = actors.stream().filter(named::contains).toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** Whom the well-known persons of a sentence serve. */
    private Set<ActorId> servedIn(SentenceWords sentence) {
        return served.computeIfAbsent(sentence.index(), unused -> read(sentence));
    }

    private Set<ActorId> read(SentenceWords sentence) {
        Set<ActorId> found = new HashSet<>();
        List<NameWord> words = sentence.words();
        int i = 0;
        while (i < words.size()) {
            NameIndex.Match match =
                    known.index().longest(sentence.text(), words, i, sentence.inCapitals());
            if (match == null) {
                i++;
                continue;
            }
            for (KnownName name : match.names()) {
                if (name.actor() != null) {
                    found.addAll(known.offices(name.actor()));
                }
            }
            i += match.length();
        }
        return found;
    }

    private ActorId mostNamed(List<ActorId> actors) {
        ActorId best = actors.getFirst();
        int most = 0;
        for (ActorId actor : actors) {
            int count = evidence.getOrDefault(actor, 0);
            boolean usual = USUAL.contains(actor) && !USUAL.contains(best);
            if (count > most || most == 0 && count == 0 && usual) {
                best = actor;
                most = count;
            }
        }
        return best;
    }
}
