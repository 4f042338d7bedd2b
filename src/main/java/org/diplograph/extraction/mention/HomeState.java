package org.diplograph.extraction.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.State;
import org.diplograph.fact.Office;
import org.jspecify.annotations.Nullable;

/**
 * Weighs which state an office belongs to that names none, by where and how the states of the
 * article stand; none is chosen that does not clearly outweigh the others.
 */
final class HomeState {
    private static final double CLEARLY = 1;
    private static final double DATELINE = 2;
    private static final double OWN_PERSONS = 4;
    private static final double NAMED_MOST = 2;
    private static final double NAMED_HERE = 1;
    private static final double SUBJECT_HERE = 2;
    private static final double SUBJECT_BEFORE = 1;
    private static final double NEW_CLAUSE = 3;
    private static final double LEADS_DELEGATION = 8;
    private static final double SERVED_HERE = -2;
    private static final double OFFICE_TAKEN = -5;
    private static final int DELEGATION_REACH = 4;

    private static final Set<Office> ONE_HOLDER =
            Set.of(
                    Office.HEAD_OF_STATE,
                    Office.HEAD_OF_GOVERNMENT,
                    Office.FOREIGN_MINISTER,
                    Office.DEFENCE_MINISTER);

    private record Seat(Office office, ActorId state) {}

    private final ArticleActors actors;
    private final Salience salience;
    private final Subjects subjects;
    private final MentionWords words;
    private final List<ActorId> datelines;
    private final TreeMap<ActorId, Integer> homes = new TreeMap<>();
    private final Map<Integer, Set<ActorId>> servedIn = new HashMap<>();
    private final Map<Seat, Set<ActorId>> holders = new HashMap<>();

    HomeState(
            ArticleActors actors,
            Salience salience,
            Subjects subjects,
            MentionWords words,
            List<ActorId> datelines) {
        this.actors = actors;
        this.salience = salience;
        this.subjects = subjects;
        this.words = words;
        this.datelines = datelines;
    }

    void noteServed(int sentence, List<ActorId> served) {
        servedIn.computeIfAbsent(sentence, unused -> new HashSet<>()).addAll(served);
    }

    /** Notes that a person whose office names no state is known to serve one. */
    void noteHome(ActorId state) {
        homes.merge(state, 1, Integer::sum);
    }

    void noteHolder(Office office, ActorId state, ActorId person) {
        if (ONE_HOLDER.contains(office)) {
            holders.computeIfAbsent(new Seat(office, state), unused -> new HashSet<>()).add(person);
        }
    }

    Set<ActorId> servedIn(int sentence) {
        return servedIn.getOrDefault(sentence, Set.of());
    }

    /** Null when no state clearly outweighs the others. */
    @Nullable ActorId of(OfficePhrase phrase, @Nullable ActorId person) {
        Map<ActorId, Double> weights = new TreeMap<>();
        weighArticle(weights);
        weighSentence(weights, phrase);
        for (ActorId state : servedIn(phrase.sentence().index())) {
            weights.computeIfPresent(state, (unused, weight) -> weight + SERVED_HERE);
        }
        Office office = phrase.office();
        if (person != null && office != null && !phrase.ended()) {
            weights.replaceAll(
                    (state, weight) ->
                            isTakenByOther(office, state, person) ? weight + OFFICE_TAKEN : weight);
        }
        ActorId best = null;
        double most = 0;
        double next = 0;
        for (Map.Entry<ActorId, Double> weight : weights.entrySet()) {
            if (weight.getValue() > most) {
                next = most;
                most = weight.getValue();
                best = weight.getKey();
            } else {
                next = Math.max(next, weight.getValue());
            }
        }
        return most - next >= CLEARLY ? best : null;
    }

    private boolean isTakenByOther(Office office, ActorId state, ActorId person) {
        Set<ActorId> known = holders.getOrDefault(new Seat(office, state), Set.of());
        return !known.isEmpty() && !known.contains(person);
    }

    private void weighArticle(Map<ActorId, Double> weights) {
        ActorId top = salience.most(this::isState, List.of());
        if (top == null) {
            return;
        }
        for (ActorId state : salience.actors()) {
            if (isState(state)) {
                double share = (double) salience.weight(state) / salience.weight(top);
                add(weights, state, NAMED_MOST * share);
            }
        }
        for (ActorId state : datelines) {
            if (salience.isNamed(state)) {
                add(weights, state, DATELINE);
            }
        }
        homes.forEach((state, votes) -> add(weights, state, OWN_PERSONS));
    }

    private void weighSentence(Map<ActorId, Double> weights, OfficePhrase phrase) {
        SentenceWords sentence = phrase.sentence();
        Set<ActorId> here = new HashSet<>();
        for (Name name : subjects.names(sentence.index()).all()) {
            if (!name.place() && isState(name.actor())) {
                here.add(name.actor());
            }
        }
        here.forEach(state -> add(weights, state, NAMED_HERE));
        Name subject = subjects.before(sentence, phrase.from());
        Set<ActorId> served = servedIn(sentence.index());
        if (subject != null
                && isState(subject.actor())
                && !served.contains(subject.actor())
                && !subjects.isJoined(subject)) {
            boolean reported = isReported(phrase);
            add(weights, subject.actor(), reported ? SUBJECT_HERE / 2 : SUBJECT_HERE);
            if (opensClause(sentence, phrase.from())) {
                add(weights, subject.actor(), NEW_CLAUSE);
            }
        } else if (subject == null) {
            Name before = subjects.first(sentence.index() - 1);
            if (before != null && isState(before.actor()) && !subjects.isJoined(before)) {
                add(weights, before.actor(), SUBJECT_BEFORE);
            }
        }
        Name sender = sender(sentence, phrase.from());
        if (sender != null) {
            add(weights, sender.actor(), LEADS_DELEGATION);
        }
    }

    /** "..., Foreign Minister X said": what is told may be about somebody else. */
    private boolean isReported(OfficePhrase phrase) {
        SentenceWords sentence = phrase.sentence();
        String before = sentence.folded(phrase.from() - 1);
        return before.equals(",") || words.has("quotes", before);
    }

    /** "Iran called for restraint; Foreign Minister X telephoned". */
    private boolean opensClause(SentenceWords sentence, int token) {
        int i = token - 1;
        while (words.has("articles", sentence.folded(i))) {
            i--;
        }
        return sentence.folded(i).equals(";");
    }

    /** "une délégation du Nigeria conduite par M. X, ministre": the state before the participle. */
    private @Nullable Name sender(SentenceWords sentence, int token) {
        for (int i = token - 1; i > 0 && token - i <= 3 * DELEGATION_REACH; i--) {
            if (words.has("ledBy", sentence.folded(i)) && words.has("by", sentence.folded(i + 1))) {
                return subjects.names(sentence.index())
                        .lastBefore(i, DELEGATION_REACH, name -> isState(name.actor()));
            }
        }
        return null;
    }

    private static void add(Map<ActorId, Double> weights, ActorId state, double weight) {
        weights.merge(state, weight, Double::sum);
    }

    private boolean isState(ActorId id) {
        return actors.get(id) instanceof State;
    }
}
