package org.diplograph.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.diplograph.graph.SourcedFact;
import org.diplograph.ui.Shown;

/** Facts as cards, a page at a time. */
public final class FactList extends Div {
    static final int PAGE = 20;

    private final OrderedList cards = new OrderedList();
    private final Button more = new Button();
    private final List<SourcedFact> facts;
    private final Shown shown;
    private int count;

    public FactList(List<SourcedFact> facts, Shown shown) {
        this.facts = facts;
        this.shown = shown;
        cards.addClassName("fact-cards");
        more.addClickListener(click -> showMore());
        add(cards, more);
        showMore();
    }

    private void showMore() {
        int next = Math.min(facts.size(), count + PAGE);
        facts.subList(count, next).forEach(fact -> cards.add(new FactCard(fact, shown)));
        count = next;
        int left = facts.size() - count;
        more.setText(getTranslation("evidence.more", Math.min(left, PAGE)));
        more.setVisible(left > 0);
    }
}
