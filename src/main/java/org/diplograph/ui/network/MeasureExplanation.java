package org.diplograph.ui.network;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import java.text.NumberFormat;
import org.diplograph.analysis.ActorNetwork;
import org.diplograph.analysis.Estimate;
import org.diplograph.analysis.Measure;

/** How a measure is computed: formula, range, what counts, what it costs here, where it is from. */
final class MeasureExplanation extends Details {
    MeasureExplanation(Measure measure, ActorNetwork network) {
        setSummaryText(getTranslation("questions.how"));
        addClassName("measure-explanation");
        DescriptionList list = new DescriptionList();
        for (String part : new String[] {"formula", "range", "counts", "paper"}) {
            line(list, part, getTranslation("questions." + measure.name() + "." + part));
        }
        Estimate estimate = measure.estimate(network);
        NumberFormat numbers = NumberFormat.getIntegerInstance(getLocale());
        line(
                list,
                "cost",
                getTranslation(
                        estimate.approximate()
                                ? "questions.cost.approximate"
                                : "questions.cost.exact",
                        numbers.format(network.size()),
                        numbers.format(network.lines()),
                        numbers.format(estimate.steps())));
        add(list);
    }

    private void line(DescriptionList list, String part, String text) {
        list.add(
                new DescriptionList.Term(getTranslation("questions.part." + part)),
                new DescriptionList.Description(text));
    }
}
