package org.diplograph.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers when a page cannot be made: the details go to the log, none to the visitor. */
public final class ErrorPage extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);

    public ErrorPage() {
        Main message =
                new Main(
                        new H1(getTranslation("frame.error.title")),
                        new Paragraph(getTranslation("frame.error.text")),
                        new Anchor(
                                Navigation.address(Navigation.NETWORK, ViewState.INITIAL),
                                getTranslation("frame.back")));
        message.addClassName("message-page");
        add(message);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("Cannot show {}", event.getLocation().getPath(), parameter.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.title", getTranslation("frame.error.title"));
    }
}
