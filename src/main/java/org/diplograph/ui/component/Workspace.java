package org.diplograph.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.component.splitlayout.SplitLayoutVariant;
import java.util.function.Consumer;
import org.diplograph.ui.Shown;
import org.diplograph.ui.ViewState;
import org.jspecify.annotations.Nullable;

/**
 * What every view with filters is made of: filters above, its own content, and beside it the
 * evidence of what is selected.
 *
 * <p>Whatever a visitor changes is handed on as a wanted {@link ViewState}; nothing is shown anew
 * before the view comes back with {@link #show}.
 */
public final class Workspace extends Div {
    private static final double USUAL_SPLIT = 68;
    private static final double WIDE_SPLIT = 48;

    private final FilterBar filters;
    private final IgnoredNote note = new IgnoredNote();
    private final EvidencePanel evidence;
    private final SplitLayout split = new SplitLayout();
    private @Nullable Shown shown;

    /**
     * @param content the view's own part
     * @param change takes the state a visitor asks for; usually calls {@code Navigation.show}
     */
    public Workspace(Component content, Consumer<ViewState> change) {
        addClassName("workspace");
        filters = new FilterBar(change);
        evidence = new EvidencePanel(change, this::widen);
        Div area = new Div(content);
        area.addClassName("workspace-content");
        split.addToPrimary(area);
        split.addToSecondary(evidence);
        split.addClassName("workspace-split");
        split.addThemeVariants(SplitLayoutVariant.AURA_SMALL);
        split.setSplitterPosition(USUAL_SPLIT);
        add(filters, note, split);
        Shortcuts.addShortcutListener(split, () -> deselect(change), Key.ESCAPE).listenOn(split);
    }

    /** Offers to colour by relation or by domain. */
    public Workspace withColouring() {
        filters.offerColouring();
        return this;
    }

    /** Offers to show a table in the place of the picture. */
    public Workspace withTable() {
        filters.offerTable();
        return this;
    }

    /** Adds a view's own buttons to the bar. */
    public Workspace withTools(Component... tools) {
        filters.offer(tools);
        return this;
    }

    public void show(Shown now) {
        shown = now;
        filters.show(now);
        note.show(now.ignored());
        evidence.show(now);
        setClassName("has-selection", now.state().selection() != null);
    }

    /** Moves the keyboard to the evidence. */
    public void readEvidence() {
        evidence.read();
    }

    private void deselect(Consumer<ViewState> change) {
        Shown now = shown;
        if (now != null && now.state().selection() != null) {
            change.accept(now.state().withSelection(null));
        }
    }

    private void widen(boolean wide) {
        split.setSplitterPosition(wide ? WIDE_SPLIT : USUAL_SPLIT);
    }
}
