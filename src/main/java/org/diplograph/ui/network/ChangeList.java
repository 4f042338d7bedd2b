package org.diplograph.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.diplograph.analysis.GraphChange;
import org.diplograph.analysis.GraphChange.Aspect;
import org.diplograph.graph.DomainShare;
import org.diplograph.graph.SourcedFact;
import org.diplograph.graph.Tie;
import org.diplograph.ui.Selection;
import org.diplograph.ui.component.QuotedFact;
import org.diplograph.ui.component.Sentences;

/**
 * Tells a change tie by tie: what is new, what is gone, what is different, each with its sentence.
 */
final class ChangeList {
    private final Asking asking;
    private final String name;
    private final Sentences sentences;

    /**
     * @param name of the question, with which the keys of its texts begin
     */
    ChangeList(Asking asking, String name) {
        this.asking = asking;
        this.name = name;
        this.sentences = asking.sentences();
    }

    /**
     * @param before what the change starts from, in words
     * @param after what it leads to
     */
    void addTo(Div into, GraphChange change, String before, String after) {
        if (change.isEmpty()) {
            into.add(asking.lead(asking.text(name + ".none", before, after)));
            return;
        }
        into.add(
                asking.lead(
                        asking.text(
                                name + ".lead",
                                before,
                                after,
                                change.added().size(),
                                change.removed().size(),
                                change.changed().size())));
        add(
                into,
                asking.text(name + ".added", after, change.added().size()),
                change.added().stream().map(added -> row(added.tie(), added.proof(), "")).toList());
        add(
                into,
                asking.text(name + ".removed", before, change.removed().size(), after),
                change.removed().stream()
                        .map(removed -> row(removed.tie(), removed.proof(), ""))
                        .toList());
        add(
                into,
                asking.text(name + ".changed", change.changed().size()),
                change.changed().stream()
                        .map(changed -> row(changed.after(), changed.proof(), how(changed)))
                        .toList());
    }

    private static void add(Div into, String heading, List<Component> rows) {
        if (!rows.isEmpty()) {
            into.add(new H3(heading), new AnswerList(rows));
        }
    }

    private Component row(Tie tie, SourcedFact proof, String how) {
        List<Component> more = new ArrayList<>();
        if (!how.isEmpty()) {
            Paragraph difference = new Paragraph(how);
            difference.addClassName("answer-difference");
            more.add(difference);
        }
        more.add(new QuotedFact(proof, asking.shown()));
        return asking.row(
                sentences.of(tie),
                new Selection.OfTie(tie.id(), null),
                more.toArray(Component[]::new));
    }

    private String how(GraphChange.Changed changed) {
        return changed.aspects().stream()
                .sorted(Comparator.naturalOrder())
                .map(aspect -> how(aspect, changed.before(), changed.after()))
                .collect(Collectors.joining(" · "));
    }

    private String how(Aspect aspect, Tie before, Tie after) {
        return switch (aspect) {
            case STATUS ->
                    asking.text("change.STATUS", word(before.status()), word(after.status()));
            case SOURCES -> asking.text("change.SOURCES", before.sources(), after.sources());
            case DOMAINS -> asking.text("change.DOMAINS", domains(before), domains(after));
        };
    }

    private String domains(Tie tie) {
        return tie.domains().isEmpty()
                ? asking.text("change.noDomain")
                : tie.domains().stream()
                        .map(DomainShare::domain)
                        .map(this::word)
                        .collect(Collectors.joining(", "));
    }

    private String word(Enum<?> constant) {
        return asking.translations().word(constant, asking.locale());
    }
}
