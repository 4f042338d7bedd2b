package org.diplograph.ui.network;

import com.vaadin.flow.component.html.Div;
import org.diplograph.analysis.ActorNetwork;
import org.diplograph.analysis.Computations;
import org.diplograph.analysis.Measure;
import org.diplograph.ui.Question;
import org.diplograph.ui.Shown;

/** A question that one measure answers. */
record MeasureInquiry(Measure measure, Computations computations) implements Inquiry {
    @Override
    public String name() {
        return measure.name();
    }

    @Override
    public boolean isAskedBy(Question question) {
        return question.equals(new Question.Named(measure.name()));
    }

    @Override
    public Question first(Shown shown) {
        return new Question.Named(measure.name());
    }

    @Override
    public void answer(Question question, Asking asking, Div into) {
        Shown shown = asking.shown();
        ActorNetwork network =
                computations.network(
                        shown.dossier().version(),
                        shown.state().filter().key(),
                        () -> ActorNetwork.of(shown.graph()));
        MeasureRequest request = new MeasureRequest(computations, measure, network, shown);
        into.add(
                new MeasureAnswer(request, new AnswerSentences(asking)),
                new MeasureExplanation(measure, network));
    }
}
