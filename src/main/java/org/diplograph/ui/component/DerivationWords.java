package org.diplograph.ui.component;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diplograph.actor.ActorId;
import org.diplograph.article.PartialDate;
import org.diplograph.fact.Attribution;
import org.diplograph.fact.Derivation.Kind;
import org.diplograph.fact.Derivation.Step;
import org.diplograph.fact.Domain;
import org.diplograph.fact.Fact;
import org.diplograph.fact.Office;
import org.diplograph.fact.RelationType;
import org.diplograph.fact.Status;
import org.diplograph.ui.WordKeys;

/** Puts the steps that led to a fact into words: "the two countries" → Mali, Niger. */
final class DerivationWords {
    /** Longer words are shortened in the line, not in the list. */
    private static final int LONGEST = 60;

    private final Texts texts;
    private final Locale locale;
    private final Function<ActorId, String> labels;

    DerivationWords(Texts texts, Locale locale, Function<ActorId, String> labels) {
        this.texts = texts;
        this.locale = locale;
        this.labels = labels;
    }

    /** The steps that are not seen in the quotation anyway, in one line. */
    String line(Fact fact) {
        return fact.derivation().steps().stream()
                .filter(step -> step.kind() != Kind.FROM && step.kind() != Kind.TO)
                .map(step -> of(step, shortened(step.words())))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /** What was read and what it told. */
    String of(Step step) {
        return of(step, step.words());
    }

    private String of(Step step, String words) {
        return words.isBlank()
                ? texts.get(
                        "evidence.step.unsaid",
                        texts.get("evidence.unsaid." + step.kind()),
                        result(step))
                : texts.get("evidence.step.words", words.strip(), result(step));
    }

    private String result(Step step) {
        String raw = step.result();
        return switch (step.kind()) {
            case TRIGGER ->
                    constant(Office.values(), raw)
                            .map(this::word)
                            .or(() -> constant(RelationType.values(), raw).map(this::word))
                            .orElse(raw);
            case FROM, TO, REFERENCE, TOPIC_REFERENCE, OFFICE_REFERENCE, ACTS_FOR, TAKEN_OVER ->
                    actors(raw);
            case STATUS_CUE -> constant(Status.values(), raw).map(this::word).orElse(raw);
            case DOMAIN_CUE, TOPIC_DOMAIN ->
                    constant(Domain.values(), raw).map(this::word).orElse(raw);
            case ATTRIBUTION_CUE ->
                    constant(Attribution.Voice.values(), raw)
                            .map(voice -> texts.get("evidence.told." + voice))
                            .orElse(raw);
            case DATE_CUE -> new Dates(locale).of(PartialDate.parse(raw));
        };
    }

    private String actors(String ids) {
        return Arrays.stream(ids.split(", "))
                .map(id -> ActorId.isValid(id) ? labels.apply(new ActorId(id)) : id)
                .collect(Collectors.joining(", "));
    }

    private String word(Enum<?> constant) {
        return texts.get(WordKeys.of(constant));
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return List.of(constants).stream().filter(c -> c.name().equals(name)).findFirst();
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int cut = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, cut > 0 ? cut : LONGEST) + "…";
    }
}
