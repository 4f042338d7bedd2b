package org.diplograph.ui.domains;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.analysis.ActorDomainMatrix;
import org.diplograph.analysis.CooperationProfile;
import org.diplograph.analysis.FactGroup;
import org.diplograph.dossier.Dossier;
import org.diplograph.fact.Domain;
import org.diplograph.graph.SourcedFact;
import org.diplograph.ui.Translations;

/** Says in a paragraph what a chart shows, for those who do not see it and those in a hurry. */
final class Summaries {
    private final Translations translations;
    private final Locale locale;
    private final Dossier dossier;

    Summaries(Translations translations, Locale locale, Dossier dossier) {
        this.translations = translations;
        this.locale = locale;
        this.dossier = dossier;
    }

    /**
     * @param facts all cooperation, with and without a domain
     */
    String of(CooperationProfile profile, List<SourcedFact> facts) {
        return profile.largest()
                .map(
                        largest ->
                                text(
                                        "cooperation.summary",
                                        facts.size(),
                                        new FactGroup(facts).sources(),
                                        translations.word(largest.domain(), locale),
                                        largest.facts().size()))
                .orElseGet(() -> text("noCooperation"));
    }

    String of(ActorDomainMatrix matrix) {
        if (matrix.isEmpty()) {
            return text("noCooperation");
        }
        ActorDomainMatrix.Row first = matrix.rows().getFirst();
        Domain main =
                matrix.domains().stream()
                        .min(
                                Comparator.<Domain>comparingInt(domain -> -first.in(domain).size())
                                        .thenComparing(Comparator.naturalOrder()))
                        .orElseThrow();
        return text(
                "matrix.summary",
                matrix.rows().size(),
                matrix.domains().size(),
                name(first.actor()),
                translations.word(main, locale),
                first.in(main).size());
    }

    private String name(ActorId id) {
        return dossier.actor(id).map(Actor::name).map(n -> n.in(locale)).orElse(id.value());
    }

    private String text(String key, Object... values) {
        return translations.getTranslation("domains." + key, locale, values);
    }
}
