package org.diplograph.dossier;

import java.util.List;

/**
 * How large a synthetic dossier is. It has ten facts for every three ties.
 *
 * @param actors number of actors, each with at least one tie
 * @param ties number of ties when no filter hides any
 */
public record SyntheticSize(int actors, int ties) {
    /** The sizes for which figures are given. */
    public static final List<SyntheticSize> ALL =
            List.of(
                    new SyntheticSize(1_000, 3_000),
                    new SyntheticSize(5_000, 20_000),
                    new SyntheticSize(20_000, 80_000),
                    new SyntheticSize(100_000, 300_000));

    public SyntheticSize {
        if (actors < 10 || ties < actors) {
            throw new IllegalArgumentException(
                    "at least ten actors, and a tie for each: " + actors + "/" + ties);
        }
    }

    /**
     * The size of {@link #ALL} with so many actors.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static SyntheticSize withActors(int actors) {
        return ALL.stream()
                .filter(size -> size.actors == actors)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no size of "
                                                + actors
                                                + " actors; choose one of "
                                                + ALL.stream()
                                                        .map(SyntheticSize::actors)
                                                        .toList()));
    }

    public int facts() {
        return (int) (ties * 10L / 3);
    }

    @Override
    public String toString() {
        return String.format(java.util.Locale.ROOT, "%,d/%,d", actors, ties);
    }
}
