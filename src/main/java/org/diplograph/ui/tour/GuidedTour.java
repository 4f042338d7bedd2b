package org.diplograph.ui.tour;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Shows in five steps what Diplograph is for. It points at parts of the page; whoever owns the page
 * brings them into sight.
 */
@Tag("diplo-tour")
@JsModule("./tour/guided-tour.ts")
@StyleSheet("css/components/tour.css")
public final class GuidedTour extends Component {
    private static final String INDEX = "event.detail.index";

    /** One step as the element takes it. */
    record Step(String target, String title, String text) {}

    /**
     * @param arrive is told each step before it is shown
     * @param leave is told when the tour is at its end, or skipped
     */
    public GuidedTour(Consumer<TourStep> arrive, Runnable leave) {
        getElement()
                .addEventListener(
                        "diplo-tour-step",
                        event -> {
                            int index = event.getEventData().path(INDEX).asInt(-1);
                            if (index >= 0 && index < TourStep.values().length) {
                                arrive.accept(TourStep.values()[index]);
                            }
                        })
                .addEventData(INDEX);
        getElement().addEventListener("diplo-tour-end", event -> leave.run());
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        List<Step> steps =
                Arrays.stream(TourStep.values())
                        .map(
                                step ->
                                        new Step(
                                                step.target(),
                                                getTranslation("tour." + step.key() + ".title"),
                                                getTranslation("tour." + step.key() + ".text")))
                        .toList();
        getElement().setPropertyList("steps", steps);
        getElement().setProperty("placeText", getTranslation("tour.place", "{0}", "{1}"));
        getElement().setProperty("nextText", getTranslation("tour.next"));
        getElement().setProperty("backText", getTranslation("tour.back"));
        getElement().setProperty("skipText", getTranslation("tour.skip"));
        getElement().setProperty("endText", getTranslation("tour.end"));
    }

    public void start() {
        getElement().callJsFunction("start");
    }
}
