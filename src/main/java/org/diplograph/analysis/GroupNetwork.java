package org.diplograph.analysis;

import java.util.Arrays;

/**
 * A network whose nodes are groups of actors, as rows like those of {@link ActorNetwork}.
 *
 * @param starts by node, where its row begins; one more at the end
 * @param neighbours the other nodes of each row
 * @param weights the weight towards each of them
 * @param within by node, the weight of the lines within it
 */
record GroupNetwork(int[] starts, int[] neighbours, double[] weights, double[] within) {
    /** Each actor a group of its own. */
    static GroupNetwork of(ActorNetwork network) {
        int size = network.size();
        int[] starts = new int[size + 1];
        for (int actor = 0; actor < size; actor++) {
            starts[actor + 1] = network.end(actor);
        }
        int[] neighbours = new int[starts[size]];
        double[] weights = new double[starts[size]];
        Arrays.setAll(neighbours, network::neighbour);
        Arrays.setAll(weights, network::weight);
        return new GroupNetwork(starts, neighbours, weights, new double[size]);
    }

    int size() {
        return within.length;
    }

    double strength(int node) {
        double strength = 2 * within[node];
        for (int at = starts[node]; at < starts[node + 1]; at++) {
            strength += weights[at];
        }
        return strength;
    }

    /**
     * The network of larger groups.
     *
     * @param groups by node, the number of its new group, from 0
     * @param count number of new groups
     */
    GroupNetwork joined(int[] groups, int count) {
        int[] firsts = new int[count + 1];
        for (int group : groups) {
            firsts[group + 1]++;
        }
        Arrays.parallelPrefix(firsts, Integer::sum);
        int[] nodes = new int[groups.length];
        int[] free = firsts.clone();
        for (int node = 0; node < groups.length; node++) {
            nodes[free[groups[node]]++] = node;
        }
        int[] newStarts = new int[count + 1];
        int[] newNeighbours = new int[neighbours.length];
        double[] newWeights = new double[neighbours.length];
        double[] newWithin = new double[count];
        int[] places = new int[count];
        Arrays.fill(places, -1);
        int size = 0;
        for (int group = 0; group < count; group++) {
            for (int i = firsts[group]; i < firsts[group + 1]; i++) {
                int node = nodes[i];
                newWithin[group] += within[node];
                for (int at = starts[node]; at < starts[node + 1]; at++) {
                    int other = groups[neighbours[at]];
                    if (other == group) {
                        newWithin[group] += weights[at] / 2;
                    } else if (places[other] < newStarts[group]) {
                        places[other] = size;
                        newNeighbours[size] = other;
                        newWeights[size++] = weights[at];
                    } else {
                        newWeights[places[other]] += weights[at];
                    }
                }
            }
            newStarts[group + 1] = size;
        }
        return new GroupNetwork(
                newStarts,
                Arrays.copyOf(newNeighbours, size),
                Arrays.copyOf(newWeights, size),
                newWithin);
    }
}
