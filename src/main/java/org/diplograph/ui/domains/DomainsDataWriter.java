package org.diplograph.ui.domains;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.BilingualName;
import org.diplograph.analysis.ActorDomainMatrix;
import org.diplograph.analysis.Cooperation;
import org.diplograph.analysis.CooperationProfile;
import org.diplograph.analysis.FactGroup;
import org.diplograph.dossier.Dossier;
import org.diplograph.fact.Domain;
import org.diplograph.fact.Status;
import org.diplograph.graph.GraphFilter;
import org.diplograph.graph.SourcedFact;
import org.diplograph.ui.Provenance;
import org.diplograph.ui.Selection;
import org.diplograph.ui.Translations;
import org.diplograph.ui.domains.DomainsData.BarData;
import org.diplograph.ui.domains.DomainsData.Credits;
import org.diplograph.ui.domains.DomainsData.MatrixData;
import org.diplograph.ui.domains.DomainsData.RowData;
import org.diplograph.ui.domains.DomainsData.StatusData;
import org.springframework.stereotype.Component;

/** Turns the cooperation in a dossier into what the charts draw. */
@Component
class DomainsDataWriter {
    /** More rows than that would leave no room for names. */
    static final int ROWS_DRAWN = 30;

    private final Translations translations;

    DomainsDataWriter(Translations translations) {
        this.translations = translations;
    }

    DomainsData write(Dossier dossier, GraphFilter filter, Locale locale) {
        List<SourcedFact> facts = Cooperation.in(dossier.graph(filter));
        Set<Domain> domains = DomainsCsv.domainsOf(filter);
        Provenance provenance = new Provenance(translations, locale);
        return new DomainsData(
                dossier.version(),
                locale.getLanguage(),
                CooperationProfile.of(facts, domains).shares().stream()
                        .map(
                                share ->
                                        bar(
                                                share.domain(),
                                                cooperation(List.of(), share.domain()),
                                                share.facts()))
                        .toList(),
                matrix(ActorDomainMatrix.of(facts, domains), dossier, locale),
                Map.of(
                        "domain", words(Domain.values(), locale),
                        "status", words(Status.values(), locale)),
                translations.group("domains.chart.", locale),
                new Credits(
                        provenance.filters(filter, dossier), provenance.sources(facts, dossier)));
    }

    private static Selection cooperation(List<ActorId> actors, Domain domain) {
        return new Selection.OfCooperation(actors, domain, null);
    }

    private static BarData bar(Domain domain, Selection selection, FactGroup group) {
        return new BarData(
                domain.name(),
                selection.toString(),
                group.size(),
                group.sources(),
                group.byStatus().entrySet().stream()
                        .map(
                                entry ->
                                        new StatusData(
                                                entry.getKey().name(),
                                                entry.getValue().size(),
                                                entry.getValue().sources()))
                        .toList());
    }

    private static MatrixData matrix(ActorDomainMatrix matrix, Dossier dossier, Locale locale) {
        return new MatrixData(
                matrix.domains().stream().map(Domain::name).toList(),
                matrix.rows().stream()
                        .limit(ROWS_DRAWN)
                        .map(row -> row(row, matrix.domains(), dossier, locale))
                        .toList(),
                Math.max(0, matrix.rows().size() - ROWS_DRAWN));
    }

    private static RowData row(
            ActorDomainMatrix.Row row, List<Domain> domains, Dossier dossier, Locale locale) {
        ActorId id = row.actor();
        BilingualName unknown = BilingualName.same(id.value());
        return new RowData(
                id.value(),
                dossier.actor(id).map(Actor::label).orElse(unknown).in(locale),
                dossier.actor(id).map(Actor::name).orElse(unknown).in(locale),
                row.all().size(),
                row.all().sources(),
                domains.stream()
                        .filter(domain -> !row.in(domain).isEmpty())
                        .map(
                                domain ->
                                        bar(
                                                domain,
                                                cooperation(List.of(id), domain),
                                                row.in(domain)))
                        .toList());
    }

    private Map<String, String> words(Enum<?>[] constants, Locale locale) {
        return Arrays.stream(constants)
                .collect(
                        Collectors.toMap(
                                Enum::name,
                                constant -> translations.word(constant, locale),
                                (one, other) -> one,
                                LinkedHashMap::new));
    }
}
