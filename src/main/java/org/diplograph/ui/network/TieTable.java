package org.diplograph.ui.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.diplograph.graph.Tie;
import org.diplograph.ui.Shown;
import org.jspecify.annotations.Nullable;

/** The table twin of the network: its ties in a grid, and a field to find some of them. */
final class TieTable extends Div {
    private final TieGrid grid;
    private final TextField find = new TextField();
    private final Span count = new Span();

    /**
     * @param selected takes the tie a visitor picks, null when it is unpicked
     */
    TieTable(Consumer<@Nullable Tie> selected) {
        addClassName("tie-table");
        grid = new TieGrid(selected);
        find.setPlaceholder(getTranslation("networkview.find"));
        find.setAriaLabel(getTranslation("networkview.find"));
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(event -> narrow());
        count.getElement().setAttribute("role", "status");
        count.addClassName("tie-table-count");
        Div head = new Div(find, count);
        head.addClassName("tie-table-head");
        add(head, grid);
    }

    void show(Shown shown) {
        grid.show(shown);
        narrow();
    }

    private void narrow() {
        count.setText(getTranslation("networkview.rows", grid.find(find.getValue())));
    }
}
