package org.diplograph.ui.articles;

import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diplograph.dossier.Dossier;
import org.diplograph.fact.Fact;
import org.diplograph.fact.FactId;
import org.diplograph.graph.SourcedFact;
import org.diplograph.graph.TieId;
import org.diplograph.ui.WordKeys;
import org.diplograph.ui.component.Sentences;
import org.diplograph.ui.component.StatusBadge;
import org.jspecify.annotations.Nullable;

/** The facts of an article, in the order of its text; each leads to its sentence. */
final class FactMargin extends Aside {
    private static final long serialVersionUID = 1L;

    private final Function<FactId, String> atFact;
    private final Function<TieId, String> atTie;
    private final H2 heading = new H2();
    private final OrderedList list = new OrderedList();
    private final Paragraph hidden = new Paragraph();
    private final Map<FactId, ListItem> items = new HashMap<>();
    private final Map<FactId, Integer> sentences = new HashMap<>();

    /**
     * @param atFact address of this page at a fact
     * @param atTie address of this page with a tie selected
     */
    FactMargin(Function<FactId, String> atFact, Function<TieId, String> atTie) {
        this.atFact = atFact;
        this.atTie = atTie;
        addClassName("reader-margin");
        heading.setId("reader-facts");
        getElement().setAttribute("aria-labelledby", "reader-facts");
        hidden.addClassName("reader-hidden");
        add(heading, list, hidden);
    }

    /**
     * @param facts those that pass the filter
     * @param hiddenFacts number of those that do not
     */
    void show(Dossier dossier, List<SourcedFact> facts, int hiddenFacts) {
        heading.setText(getTranslation("articles.reader.facts", facts.size()));
        hidden.setVisible(hiddenFacts > 0);
        hidden.setText(getTranslation("articles.reader.hidden", hiddenFacts));
        list.removeAll();
        items.clear();
        sentences.clear();
        for (SourcedFact sourced : facts) {
            Fact fact = sourced.fact();
            ListItem item = new ListItem(statement(fact, dossier), details(fact));
            item.addClassName("reader-fact");
            items.put(fact.id(), item);
            sentences.put(fact.id(), fact.evidence().sentence());
            list.add(item);
        }
    }

    private Anchor statement(Fact fact, Dossier dossier) {
        String text = new Sentences(dossier, getLocale(), this::getTranslation).title(fact);
        Anchor link = new Anchor(atFact.apply(fact.id()), text);
        link.addClassName("reader-fact-link");
        return link;
    }

    private Span details(Fact fact) {
        Span domains =
                new Span(
                        fact.domains().stream()
                                .sorted()
                                .map(domain -> getTranslation(WordKeys.of(domain)))
                                .collect(Collectors.joining(", ")));
        TieId tie = new TieId(fact.from(), fact.to(), fact.type());
        Anchor evidence =
                new Anchor(atTie.apply(tie), getTranslation("articles.reader.allEvidence"));
        evidence.addClassName("reader-tie-link");
        Span details = new Span(new StatusBadge(fact.status()), domains, evidence);
        details.addClassName("reader-fact-details");
        return details;
    }

    /** Marks a fact as the current one, and those of the same sentence as its neighbours. */
    void highlight(@Nullable FactId current) {
        Integer sentence = current == null ? null : sentences.get(current);
        items.forEach(
                (fact, item) -> {
                    boolean same = fact.equals(current);
                    item.setClassName("is-current", same);
                    item.setClassName(
                            "is-same-sentence",
                            !same && sentence != null && sentence.equals(sentences.get(fact)));
                    if (same) {
                        item.getElement().setAttribute("aria-current", "true");
                        item.scrollIntoView(ScrollIntoViewOption.Block.NEAREST);
                    } else {
                        item.getElement().removeAttribute("aria-current");
                    }
                });
    }
}
