package org.diplograph.ui.domains;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diplograph.actor.ActorId;
import org.diplograph.analysis.CooperationPairs;
import org.diplograph.analysis.CooperationPairs.Pair;
import org.diplograph.ui.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Which pairs of actors a visitor wants to see beside each other, as in an address: {@code
 * pair=MLI~RUS,RUS~org:aes}.
 *
 * @param pairs none for the usual ones, else one or two, each of two actors
 */
record PairChoice(List<List<ActorId>> pairs) {
    /** The query parameter. */
    static final String PARAMETER = "pair";

    static final PairChoice USUAL = new PairChoice(List.of());
    private static final int MOST = 2;

    PairChoice {
        pairs = pairs.stream().limit(MOST).map(List::copyOf).toList();
    }

    /** What can be read of a parameter's value; the rest is left out. */
    static PairChoice parse(String value) {
        return new PairChoice(
                Arrays.stream(value.split(",")).flatMap(pair -> pair(pair).stream()).toList());
    }

    /** What cannot be read of a parameter's value, as {@code name=value}. */
    static List<String> broken(String value) {
        return Arrays.stream(value.split(","))
                .filter(pair -> pair(pair).isEmpty())
                .map(pair -> PARAMETER + "=" + pair)
                .toList();
    }

    private static Optional<List<ActorId>> pair(String text) {
        String[] actors = text.split("~", -1);
        return actors.length == 2 && Arrays.stream(actors).allMatch(ActorId::isValid)
                ? Optional.of(List.of(new ActorId(actors[0]), new ActorId(actors[1])))
                : Optional.empty();
    }

    static PairChoice of(List<Pair> pairs) {
        return new PairChoice(
                pairs.stream().map(pair -> List.of(pair.one(), pair.other())).toList());
    }

    /** The usual pair when a selection is of two actors. */
    static PairChoice of(@Nullable Selection selection) {
        return switch (selection) {
            case Selection.OfTie tie ->
                    new PairChoice(List.of(List.of(tie.tie().from(), tie.tie().to())));
            case Selection.OfCooperation(var actors, var domain, var period)
                    when actors.size() == 2 ->
                    new PairChoice(List.of(actors));
            case null, default -> USUAL;
        };
    }

    /** The pairs themselves; the two with most facts when none was chosen that cooperates. */
    List<Pair> chosen(CooperationPairs all) {
        List<Pair> chosen = new ArrayList<>();
        pairs.stream()
                .map(all::of)
                .flatMap(Optional::stream)
                .filter(pair -> !chosen.contains(pair))
                .forEach(chosen::add);
        return chosen.isEmpty() ? all.pairs().stream().limit(MOST).toList() : List.copyOf(chosen);
    }

    void write(Map<String, String> query) {
        if (!pairs.isEmpty()) {
            query.put(PARAMETER, toString());
        }
    }

    @Override
    public String toString() {
        return pairs.stream()
                .map(pair -> pair.getFirst() + "~" + pair.getLast())
                .collect(Collectors.joining(","));
    }
}
