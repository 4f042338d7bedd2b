package org.diplograph.ui;

import com.vaadin.flow.router.Location;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diplograph.dossier.Dossier;

/**
 * A choice that one view alone offers, and the parameter of its address that holds it.
 *
 * @param parameter the parameter's name; its values are the constants' names in lower case
 * @param usual what holds when the address names nothing, or something unknown
 */
public record OwnChoice<E extends Enum<E>>(String parameter, Class<E> type, E usual) {

    /** A constant's name in addresses, texts and the browser. */
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public Optional<E> parse(String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> key(constant).equals(text))
                .findFirst();
    }

    /** What the parameters of an address ask for. */
    public E of(Map<String, List<String>> parameters) {
        return asked(parameters).flatMap(this::parse).orElse(usual);
    }

    public E at(Location location) {
        return of(location.getQueryParameters().getParameters());
    }

    /** What the page shows, with this parameter among those that were ignored if it is broken. */
    public Shown shown(Location location, Dossier dossier) {
        Shown shown = Shown.at(location, dossier, Set.of(parameter));
        return asked(location.getQueryParameters().getParameters())
                .filter(text -> parse(text).isEmpty())
                .map(text -> shown.withIgnored(parameter + "=" + text))
                .orElse(shown);
    }

    /** The parameter as it stands in an address: left out when all is as usual. */
    public Map<String, String> write(E choice) {
        return choice == usual ? Map.of() : Map.of(parameter, key(choice));
    }

    private Optional<String> asked(Map<String, List<String>> parameters) {
        return parameters.getOrDefault(parameter, List.of()).stream().findFirst();
    }
}
