package org.diplograph.ui.network;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.diplograph.analysis.GraphChange;
import org.diplograph.article.PartialDate;
import org.diplograph.graph.DiplomacyGraph;
import org.diplograph.graph.GraphFilter;
import org.diplograph.graph.Period;
import org.diplograph.graph.SourcedFact;
import org.diplograph.ui.Question;
import org.diplograph.ui.Shown;
import org.diplograph.ui.component.Dates;
import org.diplograph.ui.component.DayFilter;
import org.jspecify.annotations.Nullable;

/** What changed from one day to another: the network as of both, with all other filters. */
record DaysInquiry() implements Inquiry {
    private static final String NAME = "days";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isAskedBy(Question question) {
        return question instanceof Question.OfDays || question.equals(new Question.Named(NAME));
    }

    /** Asks about the first and the last day that facts tell of, if there are two. */
    @Override
    public Question first(Shown shown) {
        List<LocalDate> days =
                shown.dossier().facts().stream()
                        .map(SourcedFact::when)
                        .filter(Objects::nonNull)
                        .map(PartialDate::last)
                        .sorted()
                        .toList();
        return days.isEmpty() || days.getFirst().equals(days.getLast())
                ? new Question.Named(NAME)
                : new Question.OfDays(days.getFirst(), days.getLast());
    }

    @Override
    public void answer(Question question, Asking asking, Div into) {
        Question.OfDays asked = question instanceof Question.OfDays days ? days : null;
        into.add(form(asked, asking));
        if (asked == null) {
            return;
        }
        GraphChange change =
                GraphChange.between(graph(asked.before(), asking), graph(asked.after(), asking));
        Dates dates = new Dates(asking.locale());
        ChangeList list = new ChangeList(asking, "days");
        list.addTo(
                into,
                change,
                dates.of(PartialDate.of(asked.before())),
                dates.of(PartialDate.of(asked.after())));
    }

    private static DiplomacyGraph graph(LocalDate day, Asking asking) {
        GraphFilter filter = asking.shown().state().filter();
        Period period = new Period(null, null, day, filter.period().uncertain());
        return asking.shown().dossier().graph(filter.withPeriod(period));
    }

    private static Div form(Question.@Nullable OfDays asked, Asking asking) {
        LocalDate before = asked == null ? null : asked.before();
        LocalDate after = asked == null ? null : asked.after();
        DayFilter first = new DayFilter(asking.text("days.from"), day -> ask(day, after, asking));
        DayFilter second = new DayFilter(asking.text("days.to"), day -> ask(before, day, asking));
        first.setValue(before);
        second.setValue(after);
        Div form = new Div(first, second);
        form.addClassName("question-form");
        return form;
    }

    private static void ask(@Nullable LocalDate before, @Nullable LocalDate after, Asking asking) {
        if (before == null || after == null) {
            return;
        }
        asking.ask(
                after.isBefore(before)
                        ? new Question.OfDays(after, before)
                        : new Question.OfDays(before, after));
    }
}
