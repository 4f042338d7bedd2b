package org.diplograph.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.diplograph.actor.ActorId;
import org.diplograph.analysis.Answer;
import org.diplograph.analysis.Camps;
import org.diplograph.analysis.Measure;
import org.diplograph.ui.Selection;
import org.diplograph.ui.component.Sentences;
import org.jspecify.annotations.Nullable;

/** Tells the answers of measures as sentences; a click on one selects what it is about. */
final class AnswerSentences {
    private static final int MOST_NAMES = 12;

    private final Asking asking;
    private final Sentences sentences;

    AnswerSentences(Asking asking) {
        this.asking = asking;
        this.sentences = asking.sentences();
    }

    /**
     * @param camps between which the actors of a ranking stand, null when that is not asked for
     */
    Component of(Measure measure, Answer answer, @Nullable Camps camps) {
        return switch (answer) {
            case Answer.Ranking ranking -> ranking(measure, ranking, camps);
            case Answer.Grouping grouping -> grouping(measure, grouping);
        };
    }

    private Component ranking(Measure measure, Answer.Ranking ranking, @Nullable Camps camps) {
        if (ranking.scores().isEmpty()) {
            return asking.lead(asking.text(measure.name() + ".none"));
        }
        Div all = new Div();
        if (ranking.approximate()) {
            all.add(asking.lead(asking.text("approximate")));
        }
        List<Component> rows = new ArrayList<>();
        for (Answer.Score score : ranking.scores()) {
            String sentence =
                    sentences.about(
                            score.actor(),
                            "questions." + measure.name() + ".sentence",
                            told(measure, score.value()));
            Component[] between =
                    camps == null
                            ? new Component[0]
                            : camps
                                    .of(score.actor())
                                    .map(sides -> between(score.actor(), sides))
                                    .stream()
                                    .toArray(Component[]::new);
            rows.add(asking.row(sentence, new Selection.OfActor(score.actor()), between));
        }
        all.add(new AnswerList(rows));
        return all;
    }

    /** The two camps that an actor links, each by the actors that are best linked in it. */
    private Component between(ActorId actor, Camps.Between sides) {
        Paragraph camps =
                new Paragraph(
                        sentences.about(
                                actor,
                                "questions.camps",
                                sentences.names(sides.first().leaders(), sides.first().others()),
                                sentences.names(
                                        sides.second().leaders(), sides.second().others())));
        camps.addClassName("answer-camps");
        return camps;
    }

    private Object told(Measure measure, double value) {
        if (measure.unit() == Measure.Unit.COUNT) {
            return Math.round(value);
        }
        NumberFormat percent = NumberFormat.getPercentInstance(asking.locale());
        percent.setMaximumFractionDigits(1);
        return percent.format(value);
    }

    private Component grouping(Measure measure, Answer.Grouping grouping) {
        if (grouping.groups().isEmpty()) {
            return asking.lead(asking.text(measure.name() + ".none"));
        }
        List<Component> rows = new ArrayList<>();
        for (SortedSet<ActorId> group : grouping.groups()) {
            List<ActorId> named = group.stream().limit(MOST_NAMES).toList();
            String sentence =
                    asking.text(
                            measure.name() + ".sentence",
                            group.size(),
                            sentences.names(named, group.size() - named.size()));
            rows.add(asking.row(sentences.capital(sentence), new Selection.OfActors(group)));
        }
        NumberFormat numbers = NumberFormat.getNumberInstance(asking.locale());
        numbers.setMaximumFractionDigits(2);
        String lead =
                asking.text(
                        measure.name() + ".lead",
                        grouping.groups().size(),
                        numbers.format(grouping.modularity()));
        return new Div(asking.lead(lead), new AnswerList(rows));
    }
}
