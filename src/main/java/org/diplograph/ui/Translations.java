package org.diplograph.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diplograph.article.Language;
import org.springframework.stereotype.Component;

/**
 * The texts of the pages. The first part of a key names its file: {@code network.title} stands in
 * {@code messages/network_fr.properties} and {@code messages/network_en.properties}. Texts are
 * patterns of {@link MessageFormat}, always with the typographic apostrophe (’).
 */
@Component
public class Translations implements I18NProvider {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.FRENCH, Locale.ENGLISH);
    }

    /**
     * @throws MissingResourceException when the key has no text in that language
     */
    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        return new MessageFormat(bundle(key, locale).getString(key), Language.of(locale).locale())
                .format(values);
    }

    private static ResourceBundle bundle(String key, Locale locale) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            throw new MissingResourceException(
                    "a key names its file first: " + key, "messages", key);
        }
        return ResourceBundle.getBundle(
                "messages." + key.substring(0, dot), Language.of(locale).locale(), NO_FALLBACK);
    }

    /**
     * All texts whose keys begin so, unformatted, by the rest of their keys in alphabetical order.
     */
    public SortedMap<String, String> group(String prefix, Locale locale) {
        SortedMap<String, String> texts = new TreeMap<>();
        ResourceBundle bundle = bundle(prefix, locale);
        for (String key : bundle.keySet()) {
            if (key.startsWith(prefix)) {
                texts.put(key.substring(prefix.length()), bundle.getString(key));
            }
        }
        return texts;
    }

    /**
     * The text for a constant of one of the closed lists: {@code relation.MEMBER_OF}, {@code
     * status.PLANNED} …
     */
    public String word(Enum<?> constant, Locale locale) {
        return getTranslation(WordKeys.of(constant), locale);
    }

    /** The texts for constants of a closed list, by their names and in their order. */
    public Map<String, String> words(Enum<?>[] constants, Locale locale) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Enum<?> constant : constants) {
            words.put(constant.name(), word(constant, locale));
        }
        return words;
    }
}
