package org.diplograph.ui.domains;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.diplograph.analysis.CooperationPairs;
import org.diplograph.analysis.CooperationPairs.Pair;
import org.diplograph.dossier.Dossier;

/** Chooses a pair of actors, and another to compare it with. */
final class PairPicker extends Div {
    private final Consumer<PairChoice> change;
    private final ComboBox<Pair> first;
    private final ComboBox<Pair> second;

    /**
     * @param change takes the pairs a visitor asks for
     */
    PairPicker(Consumer<PairChoice> change) {
        this.change = change;
        first = box("first");
        second = box("second");
        second.setClearButtonVisible(true);
        add(first, second);
    }

    private ComboBox<Pair> box(String key) {
        ComboBox<Pair> box = new ComboBox<>(getTranslation("domains.pairs." + key));
        box.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        choose();
                    }
                });
        return box;
    }

    private void choose() {
        change.accept(
                PairChoice.of(
                        Stream.of(first.getValue(), second.getValue())
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()));
    }

    void show(CooperationPairs all, List<Pair> chosen, Dossier dossier) {
        setVisible(!all.pairs().isEmpty());
        for (ComboBox<Pair> box : List.of(first, second)) {
            box.setItems(all.pairs());
            box.setItemLabelGenerator(pair -> PairNames.of(pair, dossier, getLocale()));
        }
        first.setValue(chosen.isEmpty() ? null : chosen.getFirst());
        second.setValue(chosen.size() < 2 ? null : chosen.getLast());
    }
}
