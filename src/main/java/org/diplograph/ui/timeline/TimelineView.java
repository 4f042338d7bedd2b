package org.diplograph.ui.timeline;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import org.diplograph.dossier.DossierService;
import org.diplograph.graph.GraphFilter;
import org.diplograph.ui.MainLayout;
import org.diplograph.ui.Navigation;
import org.diplograph.ui.Shown;
import org.diplograph.ui.Translations;
import org.diplograph.ui.ViewState;
import org.diplograph.ui.component.PictureView;
import org.jspecify.annotations.Nullable;

/** What happened when, as a drawing in lanes or as a table. */
@Route(value = Navigation.TIMELINE, layout = MainLayout.class)
@StyleSheet("css/views/timeline.css")
public final class TimelineView extends PictureView<TimelineCanvas, Lanes> {
    private final MarkTable marks = new MarkTable(this::select);

    public TimelineView(DossierService dossiers, Translations translations) {
        super("timeline", Lanes.CHOICE, new TimelineCanvas(), dossiers, translations);
        tables.add(marks);
        picture.addRangeListener(
                event -> filter(event.from().orElse(null), event.to().orElse(null)));
        picture.addTimeScaleListener(event -> change(state().withTimeScale(event.scale())));
        picture.addDayListener(event -> lookAsOf(event.day().orElse(null)));
    }

    private void filter(@Nullable LocalDate from, @Nullable LocalDate to) {
        change(state().withFilter(state().filter().withDates(from, to)));
    }

    private void lookAsOf(@Nullable LocalDate day) {
        change(state().withFilter(state().filter().withAsOf(day)));
    }

    @Override
    protected String dataAddress() {
        return TimelineResource.ADDRESS;
    }

    @Override
    protected String csvAddress() {
        return TimelineResource.CSV_ADDRESS;
    }

    @Override
    protected String summaryOf(Shown shown, Lanes lanes, Translations translations) {
        return new TimelineSummary(translations, getLocale()).of(Mark.of(shown.graph()));
    }

    @Override
    protected void showTables(Shown shown, Translations translations) {
        Naming naming = new Naming(translations, getLocale(), shown.dossier());
        marks.show(Mark.of(shown.graph()), naming, shown.state().selection());
    }

    /** The picture moves from day to day by itself: marks of later days are there, but faint. */
    @Override
    protected GraphFilter drawn(GraphFilter filter) {
        return filter.withAsOf(null);
    }

    @Override
    protected void showState(ViewState now) {
        picture.setRange(now.filter().from(), now.filter().to());
        picture.setTimeScale(now.timeScale());
        picture.setAsOf(now.filter().asOf());
        super.showState(now);
    }
}
