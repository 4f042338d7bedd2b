package org.diplograph.ui.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.diplograph.ui.Translations;
import org.diplograph.ui.component.Clause;
import org.diplograph.ui.component.NameForms;
import org.diplograph.ui.component.Texts;

/**
 * With what the canvas makes the sentence of a tie: patterns in which {0} is the name of the actor
 * as a subject, {1} after "that", {2} the name of the other actor by itself, {3} after "of", {4}
 * after "to".
 */
final class Phrases {
    private static final NameForms OBJECT = new NameForms("{2}", "", "{3}", "{4}", "", 1);

    private Phrases() {}

    /** By relation and status, a pattern for a subject in the singular and one for the plural. */
    static Map<String, Map<String, List<String>>> of(Translations translations, Locale locale) {
        Texts texts = (key, values) -> translations.getTranslation(key, locale, values);
        Map<String, Map<String, List<String>>> phrases = new LinkedHashMap<>();
        for (RelationType type : RelationType.values()) {
            Map<String, List<String>> ofType = new LinkedHashMap<>();
            for (Status status : Status.values()) {
                Clause clause = new Clause(type, null, status);
                ofType.put(
                        status.name(),
                        IntStream.of(1, 2)
                                .mapToObj(number -> clause.between(subject(number), OBJECT, texts))
                                .toList());
            }
            phrases.put(type.name(), ofType);
        }
        return phrases;
    }

    private static NameForms subject(int number) {
        return new NameForms("{0}", "{1}", "", "", "", number);
    }
}
