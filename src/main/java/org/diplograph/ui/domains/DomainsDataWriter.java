package org.diplograph.ui.domains;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.actor.BilingualName;
import org.diplograph.analysis.ActorDomainMatrix;
import org.diplograph.analysis.Cooperation;
import org.diplograph.analysis.CooperationPairs;
import org.diplograph.analysis.CooperationProfile;
import org.diplograph.analysis.DomainsOverTime;
import org.diplograph.analysis.FactGroup;
import org.diplograph.dossier.Dossier;
import org.diplograph.fact.Domain;
import org.diplograph.fact.Status;
import org.diplograph.graph.GraphFilter;
import org.diplograph.graph.SourcedFact;
import org.diplograph.ui.Provenance;
import org.diplograph.ui.Selection;
import org.diplograph.ui.Translations;
import org.diplograph.ui.component.Dates;
import org.diplograph.ui.domains.DomainsData.BarData;
import org.diplograph.ui.domains.DomainsData.Credits;
import org.diplograph.ui.domains.DomainsData.FlowData;
import org.diplograph.ui.domains.DomainsData.MatrixData;
import org.diplograph.ui.domains.DomainsData.PairData;
import org.diplograph.ui.domains.DomainsData.PeriodData;
import org.diplograph.ui.domains.DomainsData.RowData;
import org.diplograph.ui.domains.DomainsData.StatusData;
import org.diplograph.ui.domains.DomainsData.TimeData;
import org.springframework.stereotype.Component;

/** Turns the cooperation in a dossier into what the charts draw. */
@Component
class DomainsDataWriter {
    /** More rows than that would leave no room for names. */
    static final int ROWS_DRAWN = 30;

    /** More would be a tangle; the table has them all. */
    static final int FLOWS_DRAWN = 40;

    private final Translations translations;

    DomainsDataWriter(Translations translations) {
        this.translations = translations;
    }

    DomainsData write(Dossier dossier, DomainsRequest wanted) {
        Locale locale = wanted.locale();
        GraphFilter filter = wanted.filter();
        List<SourcedFact> facts = Cooperation.in(dossier.graph(filter));
        Set<Domain> domains = DomainsCsv.domainsOf(filter);
        CooperationPairs pairs = CooperationPairs.of(facts, domains);
        List<CooperationPairs.Flow> flows = pairs.flows();
        List<CooperationPairs.Flow> drawn = flows.stream().limit(FLOWS_DRAWN).toList();
        Provenance provenance = new Provenance(translations, locale);
        return new DomainsData(
                dossier.version(),
                locale.getLanguage(),
                CooperationProfile.of(facts, domains).shares().stream()
                        .map(
                                share ->
                                        bar(
                                                cooperation(List.of(), share.domain()),
                                                share.domain(),
                                                share.facts()))
                        .toList(),
                matrix(ActorDomainMatrix.of(facts, domains), dossier, locale),
                wanted.pairs().chosen(pairs).stream()
                        .map(pair -> pair(pair, dossier, locale))
                        .toList(),
                drawn.stream().map(DomainsDataWriter::flow).toList(),
                flows.size() - drawn.size(),
                time(DomainsOverTime.of(facts, domains), locale),
                labels(drawn, dossier, locale),
                Map.of(
                        "domain", translations.words(Domain.values(), locale),
                        "status", translations.words(Status.values(), locale)),
                translations.group("domains.chart.", locale),
                new Credits(
                        provenance.filters(filter, dossier), provenance.sources(facts, dossier)));
    }

    private static PairData pair(CooperationPairs.Pair pair, Dossier dossier, Locale locale) {
        List<ActorId> actors = List.of(pair.one(), pair.other());
        return new PairData(
                PairNames.of(pair, dossier, locale),
                pair.all().size(),
                pair.all().sources(),
                pair.cells().entrySet().stream()
                        .map(
                                cell ->
                                        bar(
                                                cooperation(actors, cell.getKey()),
                                                cell.getKey(),
                                                cell.getValue()))
                        .toList());
    }

    private static FlowData flow(CooperationPairs.Flow flow) {
        return new FlowData(
                flow.from().value(),
                flow.to().value(),
                bar(
                        cooperation(List.of(flow.from(), flow.to()), flow.domain()),
                        flow.domain(),
                        flow.facts()));
    }

    private static TimeData time(DomainsOverTime time, Locale locale) {
        Dates dates = new Dates(locale);
        return new TimeData(
                time.domains().stream().map(Domain::name).toList(),
                time.periods().entrySet().stream()
                        .map(
                                period ->
                                        new PeriodData(
                                                dates.of(period.getKey()),
                                                period.getValue().entrySet().stream()
                                                        .map(
                                                                cell ->
                                                                        bar(
                                                                                new Selection
                                                                                        .OfCooperation(
                                                                                        List.of(),
                                                                                        cell
                                                                                                .getKey(),
                                                                                        period
                                                                                                .getKey()),
                                                                                cell.getKey(),
                                                                                cell.getValue()))
                                                        .toList()))
                        .toList(),
                time.undated().size());
    }

    private static Map<String, String> labels(
            List<CooperationPairs.Flow> flows, Dossier dossier, Locale locale) {
        Map<String, String> labels = new TreeMap<>();
        for (CooperationPairs.Flow flow : flows) {
            for (ActorId id : List.of(flow.from(), flow.to())) {
                labels.put(id.value(), PairNames.label(id, dossier, locale));
            }
        }
        return labels;
    }

    private static Selection cooperation(List<ActorId> actors, Domain domain) {
        return new Selection.OfCooperation(actors, domain, null);
    }

    private static BarData bar(Selection selection, Domain domain, FactGroup group) {
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
                                                cooperation(List.of(id), domain),
                                                domain,
                                                row.in(domain)))
                        .toList());
    }
}
