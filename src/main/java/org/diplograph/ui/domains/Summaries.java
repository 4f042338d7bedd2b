package org.diplograph.ui.domains;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.diplograph.analysis.ActorDomainMatrix;
import org.diplograph.analysis.CooperationPairs;
import org.diplograph.analysis.CooperationProfile;
import org.diplograph.analysis.DomainsOverTime;
import org.diplograph.analysis.FactGroup;
import org.diplograph.article.PartialDate;
import org.diplograph.dossier.Dossier;
import org.diplograph.fact.Domain;
import org.diplograph.graph.SourcedFact;
import org.diplograph.ui.Translations;
import org.diplograph.ui.component.Dates;
import org.diplograph.ui.component.NameForms;
import org.diplograph.ui.component.Sentences;

/** Says in a paragraph what a chart shows, for those who do not see it and those in a hurry. */
final class Summaries {
    private final Translations translations;
    private final Locale locale;
    private final Dossier dossier;
    private final Sentences sentences;

    Summaries(Translations translations, Locale locale, Dossier dossier) {
        this.translations = translations;
        this.locale = locale;
        this.dossier = dossier;
        this.sentences = new Sentences(dossier, translations, locale);
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
                sentences.name(first.actor()),
                inDomain(main),
                first.in(main).size());
    }

    /**
     * @param shown one pair, or two to be compared
     */
    String of(List<CooperationPairs.Pair> shown) {
        if (shown.isEmpty()) {
            return text("noCooperation");
        }
        List<String> sentences = new ArrayList<>();
        for (CooperationPairs.Pair pair : shown) {
            Domain main = largest(pair.cells());
            sentences.add(
                    text(
                            "pairs.summary",
                            PairNames.of(pair, dossier, locale),
                            pair.all().size(),
                            pair.all().sources(),
                            pair.cells().size(),
                            inDomain(main),
                            pair.in(main).size()));
        }
        if (shown.size() == 2) {
            long common =
                    shown.getFirst().cells().keySet().stream()
                            .filter(shown.getLast().cells()::containsKey)
                            .count();
            sentences.add(text("pairs.common", common));
        }
        return String.join(" ", sentences);
    }

    String of(CooperationPairs pairs) {
        List<CooperationPairs.Flow> flows = pairs.flows();
        if (flows.isEmpty()) {
            return text("noCooperation");
        }
        CooperationPairs.Flow first = flows.getFirst();
        NameForms from = sentences.forms(first.from());
        NameForms to = sentences.forms(first.to());
        return text(
                "flow.summary",
                flows.size(),
                pairs.pairs().size(),
                from.of(),
                to.to(),
                translations.word(first.domain(), locale),
                first.facts().size(),
                from.subject(),
                to.subject());
    }

    String of(DomainsOverTime time) {
        if (time.isEmpty()) {
            return text("noCooperation");
        }
        Map.Entry<PartialDate, Map<Domain, FactGroup>> busiest =
                time.periods().entrySet().stream()
                        .max(
                                Comparator
                                        .<Map.Entry<PartialDate, Map<Domain, FactGroup>>>
                                                comparingInt(period -> sum(period.getValue()))
                                        .thenComparing(Map.Entry::getKey))
                        .orElseThrow();
        Domain main = largest(busiest.getValue());
        Dates dates = new Dates(locale);
        return text(
                "time.summary",
                time.domains().size(),
                dates.between(time.periods().firstKey(), time.periods().lastKey()),
                dates.of(busiest.getKey()),
                sum(busiest.getValue()),
                inDomain(main),
                time.undated().size());
    }

    private static int sum(Map<Domain, FactGroup> cells) {
        return cells.values().stream().mapToInt(FactGroup::size).sum();
    }

    private static Domain largest(Map<Domain, FactGroup> cells) {
        return cells.entrySet().stream()
                .min(
                        Comparator.<Map.Entry<Domain, FactGroup>>comparingInt(
                                        cell -> -cell.getValue().size())
                                .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }

    private String inDomain(Domain domain) {
        return translations.getTranslation("facts.domain." + domain, locale);
    }

    private String text(String key, Object... values) {
        return translations.getTranslation("domains." + key, locale, values);
    }
}
