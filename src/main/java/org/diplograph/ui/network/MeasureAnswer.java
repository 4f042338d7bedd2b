package org.diplograph.ui.network;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.text.NumberFormat;
import java.util.Optional;
import org.diplograph.analysis.Answer;
import org.diplograph.analysis.Camps;
import org.diplograph.analysis.Computation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The answer of a measure: at once if it is known, else with its progress and a way to stop it. The
 * page asks how far it is; the computation itself never holds the page.
 */
final class MeasureAnswer extends Div {
    private static final Logger LOG = LoggerFactory.getLogger(MeasureAnswer.class);
    private static final int MILLISECONDS = 400;

    private final MeasureRequest request;
    private final AnswerSentences sentences;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph share = new Paragraph();
    private Computation computation;
    private final Optional<Computation> camps;
    private @Nullable Registration polling;

    MeasureAnswer(MeasureRequest request, AnswerSentences sentences) {
        this.request = request;
        this.sentences = sentences;
        this.computation = request.begin();
        this.camps = request.camps();
        addClassName("measure-answer");
        share.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("questions.running"));
        show();
    }

    private void show() {
        removeAll();
        switch (computation.state()) {
            case Computation.Running running -> {
                Button cancel = new Button(getTranslation("questions.cancel"));
                cancel.addClickListener(click -> computation.cancel());
                add(share, bar, cancel);
                showProgress(running);
            }
            case Computation.Done(var answer) -> {
                add(sentences.of(request.measure(), answer, foundCamps()));
            }
            case Computation.Cancelled cancelled -> showEnd("questions.cancelled");
            case Computation.TooLong tooLong -> showEnd("questions.tooLong");
            case Computation.Failed(var cause) -> {
                LOG.error("Cannot compute {}", request.measure().name(), cause);
                showEnd("questions.failed");
            }
        }
    }

    private boolean isRunning() {
        return computation.state() instanceof Computation.Running
                || camps.map(Computation::state).orElse(null) instanceof Computation.Running;
    }

    /** Null when there are none to tell of, or they were not found in time. */
    private @Nullable Camps foundCamps() {
        return camps.map(Computation::state).orElse(null)
                        instanceof Computation.Done(Answer.Grouping grouping)
                ? new Camps(request.network(), grouping)
                : null;
    }

    private void showProgress(Computation.Running running) {
        bar.setValue(Math.clamp(running.share(), 0, 1));
        share.setText(
                getTranslation(
                        "questions.progress",
                        NumberFormat.getPercentInstance(getLocale()).format(running.share())));
    }

    private void showEnd(String key) {
        Paragraph why = new Paragraph(getTranslation(key));
        why.getElement().setAttribute("role", "status");
        Button again = new Button(getTranslation("questions.again"));
        again.addClickListener(
                click -> {
                    computation = request.beginAnew();
                    show();
                    getUI().ifPresent(this::follow);
                });
        add(why, again);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        follow(event.getUI());
    }

    private void follow(UI ui) {
        if (polling == null && isRunning()) {
            ui.setPollInterval(MILLISECONDS);
            polling = ui.addPollListener(poll -> refresh(ui));
        }
    }

    private void refresh(UI ui) {
        if (computation.state() instanceof Computation.Running running) {
            showProgress(running);
        } else if (!isRunning()) {
            stopFollowing(ui);
            show();
        }
    }

    private void stopFollowing(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopFollowing(event.getUI());
    }
}
