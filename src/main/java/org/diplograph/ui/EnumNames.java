package org.diplograph.ui;

import java.util.Arrays;
import java.util.Optional;

/** Reads the constants of an enum from addresses. */
final class EnumNames {
    private EnumNames() {}

    static <E extends Enum<E>> Optional<E> parse(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
