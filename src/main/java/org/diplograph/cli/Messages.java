package org.diplograph.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.diplograph.article.Language;

/** What the commands say, in English where the system speaks English, else in French. */
public final class Messages {
    private final Locale locale;
    private final ResourceBundle texts;

    public Messages(Locale locale) {
        this.locale = Language.of(locale).locale();
        this.texts =
                ResourceBundle.getBundle(
                        "messages.cli",
                        this.locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** In the language of the system's messages. */
    public static Messages ofSystem() {
        return new Messages(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /**
     * @param key without {@code cli.}
     * @throws java.util.MissingResourceException when there is no such text
     */
    public String text(String key, Object... values) {
        return new MessageFormat(texts.getString("cli." + key), locale).format(values);
    }
}
