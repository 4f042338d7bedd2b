package org.diplograph.ui.network;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.diplograph.actor.ActorId;
import org.diplograph.analysis.ActorNetwork;
import org.diplograph.analysis.Answer;
import org.diplograph.analysis.Computations;
import org.diplograph.analysis.Estimate;
import org.diplograph.analysis.Measure;
import org.diplograph.analysis.Progress;
import org.diplograph.dossier.SampleDossier;
import org.diplograph.graph.GraphFilter;
import org.diplograph.ui.PagesWithoutBrowser;
import org.diplograph.ui.Shown;
import org.diplograph.ui.Translations;
import org.diplograph.ui.ViewState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A measure that takes long; the test decides when it runs. */
class MeasureAnswerViewTest extends PagesWithoutBrowser {
    private final List<Runnable> waiting = new ArrayList<>();
    private final AtomicLong clock = new AtomicLong();
    private final Computations computations =
            new Computations(waiting::add, Duration.ofSeconds(60), clock::get);
    private final List<String> seen = new ArrayList<>();

    private final Measure slow =
            new Measure() {
                @Override
                public String name() {
                    return "betweenness";
                }

                @Override
                public Unit unit() {
                    return Unit.SHARE;
                }

                @Override
                public Estimate estimate(ActorNetwork network) {
                    return new Estimate(1_000_000_000, true);
                }

                @Override
                public Answer of(ActorNetwork network, Progress progress) {
                    progress.reached(0.25);
                    poll();
                    seen.add(status());
                    return new Answer.Ranking(
                            List.of(new Answer.Score(new ActorId("RUS"), 0.5)), true);
                }
            };

    @BeforeEach
    void askInEnglish() {
        open(Locale.ENGLISH, "");
        Shown shown =
                new Shown(
                        SampleDossier.create(),
                        ViewState.INITIAL,
                        SampleDossier.create().graph(GraphFilter.USUAL),
                        List.of());
        Asking asking = new Asking(shown, new Translations(), Locale.ENGLISH, wanted -> {});
        MeasureRequest request =
                new MeasureRequest(computations, slow, ActorNetwork.of(shown.graph()), shown);
        UI.getCurrent().add(new MeasureAnswer(request, new AnswerSentences(asking)));
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
    }

    private static MeasureAnswer answer() {
        return _get(MeasureAnswer.class);
    }

    private static String status() {
        return _get(answer(), Paragraph.class).getText();
    }

    @Test
    void itsProgressIsShownThenItsAnswer() {
        assertThat(status()).isEqualTo("Computing: 0%");
        assertThat(UI.getCurrent().getPollInterval()).isPositive();

        waiting.getFirst().run();
        poll();

        assertThat(seen).containsExactly("Computing: 25%");
        assertThat(answer().getElement().getTextRecursively())
                .startsWith("Approximation: the network is too large to compute it exactly.")
                .contains("Russia lies on 50% of the shortest paths between two other actors.");
        _assertNone(answer(), ProgressBar.class);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void itCanBeStoppedAndStartedAgain() {
        _click(_get(answer(), Button.class, spec -> spec.withText("Stop computing")));
        waiting.getFirst().run();
        poll();
        assertThat(status()).isEqualTo("The computation was stopped.");

        _click(_get(answer(), Button.class, spec -> spec.withText("Start again")));

        assertThat(status()).isEqualTo("Computing: 0%");
        assertThat(waiting).hasSize(2);
    }

    @Test
    void afterAMinuteItGivesUp() {
        clock.set(Duration.ofSeconds(61).toNanos());
        waiting.getFirst().run();
        poll();

        assertThat(status())
                .isEqualTo(
                        "The computation took more than a minute and stopped. Narrow the filters, or start again.");
    }
}
