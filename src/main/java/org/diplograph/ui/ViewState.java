package org.diplograph.ui;

import org.diplograph.graph.GraphFilter;
import org.jspecify.annotations.Nullable;

/** What every view shows of the dossier; it lives in the address and nowhere else. */
public record ViewState(
        GraphFilter filter,
        Colouring colouring,
        Presentation presentation,
        @Nullable Selection selection,
        @Nullable Question question,
        @Nullable Focus focus,
        TimeScale timeScale) {
    public static final ViewState INITIAL =
            new ViewState(
                    GraphFilter.USUAL,
                    Colouring.DOMAIN,
                    Presentation.PICTURE,
                    null,
                    null,
                    null,
                    TimeScale.BUSY);

    public ViewState withFilter(GraphFilter wanted) {
        return new ViewState(
                wanted, colouring, presentation, selection, question, focus, timeScale);
    }

    public ViewState withColouring(Colouring wanted) {
        return new ViewState(filter, wanted, presentation, selection, question, focus, timeScale);
    }

    public ViewState withPresentation(Presentation wanted) {
        return new ViewState(filter, colouring, wanted, selection, question, focus, timeScale);
    }

    public ViewState withSelection(@Nullable Selection wanted) {
        return new ViewState(filter, colouring, presentation, wanted, question, focus, timeScale);
    }

    public ViewState withQuestion(@Nullable Question wanted) {
        return new ViewState(filter, colouring, presentation, selection, wanted, focus, timeScale);
    }

    public ViewState withFocus(@Nullable Focus wanted) {
        return new ViewState(
                filter, colouring, presentation, selection, question, wanted, timeScale);
    }

    public ViewState withTimeScale(TimeScale wanted) {
        return new ViewState(filter, colouring, presentation, selection, question, focus, wanted);
    }
}
