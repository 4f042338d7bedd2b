package org.diplograph.ui;

import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.diplograph.dossier.Dossier;

/**
 * A parameter of an address that means something to one view alone.
 *
 * @param broken as it stood in the address, {@code name=value}, when it could not be read
 */
public record OwnParameter<T>(String name, T value, Optional<String> broken) {
    /**
     * Reads it from an address.
     *
     * @param usual its value when it is absent or broken
     */
    public static <T> OwnParameter<T> of(
            Location location, String name, Function<String, Optional<T>> parse, T usual) {
        Optional<String> text =
                location.getQueryParameters().getParameters().getOrDefault(name, List.of()).stream()
                        .findFirst();
        Optional<T> read = text.flatMap(parse);
        return new OwnParameter<>(
                name,
                read.orElse(usual),
                read.isPresent() ? Optional.empty() : text.map(value -> name + "=" + value));
    }

    /** What the page shows, with this parameter among those that were ignored if it is broken. */
    public Shown shown(Location location, Dossier dossier) {
        Shown shown = Shown.at(location, dossier, Set.of(name));
        return new Shown(
                shown.dossier(),
                shown.state(),
                shown.graph(),
                Stream.concat(shown.ignored().stream(), broken.stream()).toList());
    }
}
