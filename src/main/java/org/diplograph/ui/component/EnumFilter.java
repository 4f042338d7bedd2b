package org.diplograph.ui.component;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.diplograph.ui.WordKeys;

/** Ticks some constants of a closed list. */
final class EnumFilter<E extends Enum<E>> extends CheckboxGroup<E> {
    EnumFilter(Class<E> type, String name, Consumer<Set<E>> chosen) {
        setLabel(name);
        setItems(EnumSet.allOf(type));
        setItemLabelGenerator(constant -> Words.capital(getTranslation(WordKeys.of(constant))));
        addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        chosen.accept(Set.copyOf(change.getValue()));
                    }
                });
    }
}
