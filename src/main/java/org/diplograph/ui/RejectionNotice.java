package org.diplograph.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.diplograph.article.ArticleImport.Rejected;
import org.diplograph.ui.component.IconButton;
import org.diplograph.ui.component.Symbol;

/**
 * Says how many files of the dossier could not be read, and on a click which, why, and what to do.
 */
final class RejectionNotice extends Div {
    private final Button button = new Button(Symbol.WARNING.icon());
    private final Dialog dialog = new Dialog();
    private final UnorderedList list = new UnorderedList();

    RejectionNotice() {
        addClassName("rejection-notice");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("rejection-button");
        button.addClickListener(click -> dialog.open());
        list.addClassName("rejections");
        dialog.setHeaderTitle(getTranslation("frame.rejected.heading"));
        IconButton close = new IconButton(Symbol.CLOSE, getTranslation("frame.close"));
        close.addClickListener(click -> dialog.close());
        dialog.getHeader().add(close);
        dialog.add(new Paragraph(getTranslation("frame.rejected.intro")), list);
        add(button, dialog);
    }

    void show(List<Rejected> rejections) {
        button.setText(getTranslation("frame.rejected.count", rejections.size()));
        list.removeAll();
        rejections.forEach(rejected -> list.add(item(rejected)));
        setVisible(!rejections.isEmpty());
    }

    private ListItem item(Rejected rejected) {
        Span file = new Span(rejected.file());
        file.addClassName("rejection-file");
        String key = "frame.rejected." + rejected.reason();
        Span reason = new Span(getTranslation(key));
        Span advice = new Span(getTranslation(key + ".advice"));
        advice.addClassName("rejection-advice");
        ListItem item = new ListItem(file, reason);
        if (!rejected.details().isEmpty()) {
            Span details = new Span(rejected.details());
            details.addClassName("rejection-details");
            item.add(details);
        }
        item.add(advice);
        return item;
    }
}
