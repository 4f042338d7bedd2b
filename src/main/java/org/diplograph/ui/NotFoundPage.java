package org.diplograph.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** Answers for addresses that lead nowhere. */
@ParentLayout(MainLayout.class)
public final class NotFoundPage extends Div
        implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    private final Paragraph text = new Paragraph();

    public NotFoundPage() {
        addClassName("message-page");
        add(
                new H1(getTranslation("frame.notFound.title")),
                text,
                new Anchor(
                        Navigation.address(Navigation.NETWORK, ViewState.INITIAL),
                        getTranslation("frame.back")));
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        text.setText(getTranslation("frame.notFound.text", event.getLocation().getPath()));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.title", getTranslation("frame.notFound.title"));
    }
}
