package org.diplograph.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import org.diplograph.article.Language;

/** Changes the language of the pages; address and state stay. */
final class LanguageSwitch extends Div {
    LanguageSwitch() {
        addClassNames("segments", "language-switch");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("frame.language"));
        for (Language language : Language.values()) {
            add(button(language));
        }
    }

    private NativeButton button(Language language) {
        boolean current = Language.of(getLocale()) == language;
        NativeButton button = new NativeButton(language.code().toUpperCase(Locale.ROOT));
        button.getElement().setAttribute("lang", language.code());
        button.getElement()
                .setAttribute("aria-label", language.locale().getDisplayLanguage(language.locale()))
                .setAttribute("aria-pressed", Boolean.toString(current));
        button.addClickListener(
                click ->
                        getUI().filter(ui -> !current)
                                .ifPresent(ui -> Preferences.choose(ui, language.locale())));
        return button;
    }
}
