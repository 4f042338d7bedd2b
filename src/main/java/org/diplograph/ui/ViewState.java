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
        Picture picture,
        Rows rows,
        TimeScale timeScale) {
    public static final ViewState INITIAL =
            new ViewState(
                    GraphFilter.USUAL,
                    Colouring.DOMAIN,
                    Presentation.PICTURE,
                    null,
                    null,
                    null,
                    Picture.USUAL,
                    Rows.ALL,
                    TimeScale.BUSY);

    public ViewState withFilter(GraphFilter wanted) {
        return new ViewState(
                wanted,
                colouring,
                presentation,
                selection,
                question,
                focus,
                picture,
                rows,
                timeScale);
    }

    public ViewState withColouring(Colouring wanted) {
        return new ViewState(
                filter, wanted, presentation, selection, question, focus, picture, rows, timeScale);
    }

    public ViewState withPresentation(Presentation wanted) {
        return new ViewState(
                filter, colouring, wanted, selection, question, focus, picture, rows, timeScale);
    }

    public ViewState withSelection(@Nullable Selection wanted) {
        return new ViewState(
                filter, colouring, presentation, wanted, question, focus, picture, rows, timeScale);
    }

    public ViewState withQuestion(@Nullable Question wanted) {
        return new ViewState(
                filter,
                colouring,
                presentation,
                selection,
                wanted,
                focus,
                picture,
                rows,
                timeScale);
    }

    public ViewState withFocus(@Nullable Focus wanted) {
        return new ViewState(
                filter,
                colouring,
                presentation,
                selection,
                question,
                wanted,
                picture,
                rows,
                timeScale);
    }

    public ViewState withPicture(Picture wanted) {
        return new ViewState(
                filter,
                colouring,
                presentation,
                selection,
                question,
                focus,
                wanted,
                rows,
                timeScale);
    }

    public ViewState withRows(Rows wanted) {
        return new ViewState(
                filter,
                colouring,
                presentation,
                selection,
                question,
                focus,
                picture,
                wanted,
                timeScale);
    }

    public ViewState withTimeScale(TimeScale wanted) {
        return new ViewState(
                filter, colouring, presentation, selection, question, focus, picture, rows, wanted);
    }
}
