package org.diplograph.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.diplograph.actor.ActorId;

/** Networks whose measures are published. */
final class KnownNetworks {
    private KnownNetworks() {}

    /** 34 members of a club and the 78 friendships among them. */
    static ActorNetwork karateClub() {
        return read("karate-club.tsv");
    }

    /** 77 characters of a novel and the 254 pairs that meet, weighted by chapters. */
    static ActorNetwork lesMiserables() {
        return read("les-miserables.tsv");
    }

    private static ActorNetwork read(String file) {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        KnownNetworks.class.getResourceAsStream(file)),
                                StandardCharsets.UTF_8))) {
            return ActorNetwork.of(
                    lines.lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split("\t"))
                            .map(
                                    cells ->
                                            new ActorNetwork.Line(
                                                    new ActorId(cells[0]),
                                                    new ActorId(cells[1]),
                                                    Double.parseDouble(cells[2])))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ActorId person(String name) {
        return new ActorId("person:" + name);
    }

    /** A network of lines of weight 1, each written as {@code a-b}. */
    static ActorNetwork of(String... lines) {
        return ActorNetwork.of(
                List.of(lines).stream()
                        .map(line -> line.split("-"))
                        .map(ends -> new ActorNetwork.Line(person(ends[0]), person(ends[1]), 1))
                        .toList());
    }

    /** A ring of some actors, each linked with the next and the one after that. */
    static ActorNetwork ring(int size) {
        return ActorNetwork.of(
                IntStream.range(0, size)
                        .boxed()
                        .flatMap(
                                i ->
                                        IntStream.of(1, 2)
                                                .mapToObj(
                                                        step ->
                                                                new ActorNetwork.Line(
                                                                        person("n" + i),
                                                                        person(
                                                                                "n"
                                                                                        + (i + step)
                                                                                                % size),
                                                                        1)))
                        .toList());
    }
}
