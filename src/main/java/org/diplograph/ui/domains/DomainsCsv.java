package org.diplograph.ui.domains;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.diplograph.actor.Actor;
import org.diplograph.analysis.ActorDomainMatrix;
import org.diplograph.analysis.Cooperation;
import org.diplograph.analysis.CooperationPairs;
import org.diplograph.analysis.CooperationProfile;
import org.diplograph.analysis.DomainsOverTime;
import org.diplograph.dossier.Dossier;
import org.diplograph.export.CsvTable;
import org.diplograph.fact.Domain;
import org.diplograph.graph.GraphFilter;
import org.diplograph.graph.SourcedFact;
import org.diplograph.ui.Provenance;
import org.diplograph.ui.Translations;
import org.springframework.stereotype.Component;

/**
 * The charts' numbers as tables: column names in the visitor's language, after the table its title,
 * filters and sources. Semicolons separate in French, commas in English, as spreadsheets expect.
 */
@Component
class DomainsCsv {
    private final Translations translations;

    DomainsCsv(Translations translations) {
        this.translations = translations;
    }

    String write(Chart chart, Dossier dossier, DomainsRequest wanted) {
        return switch (chart) {
            case COOPERATION -> cooperation(dossier, wanted);
            case MATRIX -> matrix(dossier, wanted);
            case PAIRS, FLOW -> pairs(chart, dossier, wanted);
            case TIME -> time(dossier, wanted);
        };
    }

    /** One row for each pair, domain and status: of the chosen pairs, or of all as flows. */
    private String pairs(Chart chart, Dossier dossier, DomainsRequest wanted) {
        Locale locale = wanted.locale();
        List<SourcedFact> facts = Cooperation.in(dossier.graph(wanted.filter()));
        CooperationPairs all = CooperationPairs.of(facts, domainsOf(wanted.filter()));
        CooperationPairs shown =
                chart == Chart.FLOW ? all : new CooperationPairs(wanted.pairs().chosen(all));
        CsvTable table = CsvTable.in(locale);
        table.row(
                text("from", locale),
                text("domain", locale),
                text("to", locale),
                text("status", locale),
                text("facts", locale),
                text("sources", locale));
        for (CooperationPairs.Flow flow : shown.flows()) {
            flow.facts()
                    .byStatus()
                    .forEach(
                            (status, group) ->
                                    table.row(
                                            PairNames.name(flow.from(), dossier, locale),
                                            translations.word(flow.domain(), locale),
                                            PairNames.name(flow.to(), dossier, locale),
                                            translations.word(status, locale),
                                            group.size(),
                                            group.sources()));
        }
        return withCredits(table, "domains." + chart.key() + ".title", facts, dossier, wanted);
    }

    /** One row for each month or year and domain. */
    private String time(Dossier dossier, DomainsRequest wanted) {
        Locale locale = wanted.locale();
        List<SourcedFact> facts = Cooperation.in(dossier.graph(wanted.filter()));
        DomainsOverTime time = DomainsOverTime.of(facts, domainsOf(wanted.filter()));
        CsvTable table = CsvTable.in(locale);
        table.row(
                text("period", locale),
                text("domain", locale),
                text("facts", locale),
                text("sources", locale));
        time.periods()
                .forEach(
                        (period, cells) ->
                                cells.forEach(
                                        (domain, group) ->
                                                table.row(
                                                        period.toString(),
                                                        translations.word(domain, locale),
                                                        group.size(),
                                                        group.sources())));
        return withCredits(table, "domains.time.title", facts, dossier, wanted);
    }

    /** One row for each domain and status. */
    private String cooperation(Dossier dossier, DomainsRequest wanted) {
        Locale locale = wanted.locale();
        List<SourcedFact> facts = Cooperation.in(dossier.graph(wanted.filter()));
        CsvTable table = CsvTable.in(locale);
        table.row(
                text("domain", locale),
                text("status", locale),
                text("facts", locale),
                text("sources", locale));
        for (var share : CooperationProfile.of(facts, domainsOf(wanted.filter())).shares()) {
            share.facts()
                    .byStatus()
                    .forEach(
                            (status, group) ->
                                    table.row(
                                            translations.word(share.domain(), locale),
                                            translations.word(status, locale),
                                            group.size(),
                                            group.sources()));
        }
        return withCredits(table, "domains.cooperation.title", facts, dossier, wanted);
    }

    /** One row for each actor, with the number of facts in each domain. */
    private String matrix(Dossier dossier, DomainsRequest wanted) {
        Locale locale = wanted.locale();
        List<SourcedFact> facts = Cooperation.in(dossier.graph(wanted.filter()));
        ActorDomainMatrix matrix = ActorDomainMatrix.of(facts, domainsOf(wanted.filter()));
        CsvTable table = CsvTable.in(locale);
        List<Object> head = new ArrayList<>(List.of(text("actor", locale)));
        matrix.domains().forEach(domain -> head.add(translations.word(domain, locale)));
        head.add(text("facts", locale));
        head.add(text("sources", locale));
        table.row(head.toArray());
        for (ActorDomainMatrix.Row row : matrix.rows()) {
            List<Object> cells = new ArrayList<>();
            cells.add(
                    dossier.actor(row.actor())
                            .map(Actor::name)
                            .map(name -> name.in(locale))
                            .orElse(row.actor().value()));
            matrix.domains().forEach(domain -> cells.add(row.in(domain).size()));
            cells.add(row.all().size());
            cells.add(row.all().sources());
            table.row(cells.toArray());
        }
        return withCredits(table, "domains.matrix.title", facts, dossier, wanted);
    }

    static Set<Domain> domainsOf(GraphFilter filter) {
        return filter.domains().isEmpty() ? EnumSet.allOf(Domain.class) : filter.domains();
    }

    private String withCredits(
            CsvTable table,
            String title,
            List<SourcedFact> facts,
            Dossier dossier,
            DomainsRequest wanted) {
        String heading = translations.getTranslation(title, wanted.locale());
        return new Provenance(translations, wanted.locale())
                .below(table, heading, wanted.filter(), facts, dossier)
                .toString();
    }

    private String text(String key, Locale locale) {
        return translations.getTranslation("domains.table." + key, locale);
    }
}
