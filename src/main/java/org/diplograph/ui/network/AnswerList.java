package org.diplograph.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** Answers in their order, some at a time. */
final class AnswerList extends Div {
    static final int PAGE = 10;

    private final List<Component> rows;
    private final OrderedList list = new OrderedList();
    private final Button more = new Button();

    /**
     * @param rows list items
     */
    AnswerList(List<Component> rows) {
        this.rows = rows;
        list.addClassName("answer-list");
        more.addClickListener(click -> showMore());
        add(list, more);
        showMore();
    }

    private void showMore() {
        int shown = (int) list.getChildren().count();
        int next = Math.min(rows.size(), shown + PAGE);
        rows.subList(shown, next).forEach(list::add);
        int left = rows.size() - next;
        more.setText(getTranslation("questions.more", Math.min(left, PAGE), left));
        more.setVisible(left > 0);
    }
}
