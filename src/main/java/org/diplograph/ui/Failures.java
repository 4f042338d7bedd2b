package org.diplograph.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells visitors, in their language, that something failed on an open page; details are logged. */
@Component
class Failures implements VaadinServiceInitListener {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int MILLISECONDS = 8_000;

    private final Translations translations;

    Failures(Translations translations) {
        this.translations = translations;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
        event.getSource()
                .addSessionInitListener(init -> init.getSession().setErrorHandler(this::handle));
        event.getSource()
                .addUIInitListener(
                        init -> {
                            UI ui = init.getUI();
                            var dialog = ui.getReconnectDialogConfiguration();
                            dialog.setDialogText(text("frame.reconnecting", ui.getLocale()));
                            dialog.setDialogTextGaveUp(text("frame.disconnected", ui.getLocale()));
                        });
    }

    private void handle(ErrorEvent error) {
        LOG.error("A request of an open page failed", error.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            Notification notification =
                    Notification.show(
                            text("frame.error.action", ui.getLocale()),
                            MILLISECONDS,
                            Notification.Position.BOTTOM_CENTER);
            notification.addThemeVariants(NotificationVariant.ERROR);
        }
    }

    private SystemMessages messages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setInternalErrorCaption(text("frame.error.title", locale));
        messages.setInternalErrorMessage(text("frame.error.reload", locale));
        return messages;
    }

    private String text(String key, Locale locale) {
        return translations.getTranslation(key, locale);
    }
}
