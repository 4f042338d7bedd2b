package org.diplograph.ui.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.diplograph.actor.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * Where capitals and seats of organisations lie: {@code cities.tsv} beside this class, one city a
 * line (English name, state, degrees north, degrees east), after GeoNames.
 */
final class Cities {
    private final Map<City, Point> points;

    private record City(String name, String state) {}

    /** In degrees. */
    record Point(double latitude, double longitude) {}

    private Cities(Map<City, Point> points) {
        this.points = points;
    }

    /**
     * @throws IllegalStateException when the file is missing or malformed
     */
    static Cities load() {
        try (InputStream in = Cities.class.getResourceAsStream("cities.tsv")) {
            if (in == null) {
                throw new IllegalStateException("missing on the class path: cities.tsv");
            }
            Map<City, Point> points = new HashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .forEach(
                            cells ->
                                    points.put(
                                            new City(cells[0], cells[1]),
                                            new Point(
                                                    Double.parseDouble(cells[2]),
                                                    Double.parseDouble(cells[3]))));
            return new Cities(points);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException malformed) {
            throw new IllegalStateException("cities.tsv is malformed", malformed);
        }
    }

    /** Null for a city that is not in the file. */
    @Nullable Point of(String englishName, ActorId state) {
        return points.get(new City(englishName, state.value()));
    }
}
