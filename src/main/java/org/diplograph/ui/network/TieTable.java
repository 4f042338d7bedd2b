package org.diplograph.ui.network;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.diplograph.graph.Tie;
import org.diplograph.ui.Rows;
import org.diplograph.ui.Shown;
import org.diplograph.ui.ViewState;
import org.jspecify.annotations.Nullable;

/**
 * The table twin of the network: its ties in a grid, a field to find some of them, and one for each
 * column. It holds all ties that the filters let pass, whatever part of them is drawn.
 */
final class TieTable extends Div {
    private final TieGrid grid;
    private final RowFilters filters;
    private final TextField find = new TextField();
    private final Span count = new Span();
    private final Span extent = new Span();
    private final Button every = new Button();
    private ViewState state = ViewState.INITIAL;

    /**
     * @param selected takes the tie a visitor picks, null when it is unpicked
     * @param change takes the state a visitor asks for
     */
    TieTable(Consumer<@Nullable Tie> selected, Consumer<ViewState> change) {
        addClassName("tie-table");
        grid = new TieGrid(selected);
        filters = new RowFilters(grid, rows -> change.accept(state.withRows(rows)));
        find.setPlaceholder(getTranslation("networkview.find"));
        find.setAriaLabel(getTranslation("networkview.find"));
        find.setClearButtonVisible(true);
        find.setMaxLength(Rows.LONGEST);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(
                event -> {
                    if (event.isFromClient() && event.getValue().length() <= Rows.LONGEST) {
                        change.accept(state.withRows(state.rows().withFind(event.getValue())));
                    }
                });
        count.getElement().setAttribute("role", "status");
        count.addClassName("tie-table-count");
        extent.addClassName("tie-table-extent");
        every.setText(getTranslation("networkview.everyRow"));
        every.addClickListener(click -> change.accept(state.withRows(Rows.ALL)));
        Div head = new Div(find, count, every, extent);
        head.addClassName("tie-table-head");
        add(head, grid);
    }

    /**
     * @param part what is drawn of the same network
     */
    void show(Shown shown, DrawnPart part) {
        state = shown.state();
        Rows rows = state.rows();
        find.setValue(rows.find());
        filters.show(rows);
        grid.show(shown);
        count.setText(getTranslation("networkview.rows", grid.narrow(rows)));
        every.setVisible(!rows.equals(Rows.ALL));
        extent.setText(
                getTranslation(
                        "networkview.extent", part.graph().ties().size(), part.ties().size()));
        extent.setVisible(!part.isWhole());
    }
}
