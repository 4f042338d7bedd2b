package org.diplograph.ui.domains;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diplograph.analysis.ActorDomainMatrix;
import org.diplograph.analysis.Cooperation;
import org.diplograph.analysis.CooperationPairs;
import org.diplograph.analysis.CooperationProfile;
import org.diplograph.analysis.DomainsOverTime;
import org.diplograph.dossier.DossierService;
import org.diplograph.fact.Domain;
import org.diplograph.graph.SourcedFact;
import org.diplograph.ui.MainLayout;
import org.diplograph.ui.Navigation;
import org.diplograph.ui.Provenance;
import org.diplograph.ui.Selection;
import org.diplograph.ui.Shown;
import org.diplograph.ui.Translations;
import org.diplograph.ui.ViewState;
import org.diplograph.ui.ViewStateQuery;
import org.diplograph.ui.component.Workspace;
import org.jspecify.annotations.Nullable;

/** In which domains actors cooperate, who in which and with whom, and when. */
@Route(value = Navigation.DOMAINS, layout = MainLayout.class)
@StyleSheet("css/views/domains.css")
public final class DomainsView extends Div implements AfterNavigationObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient DossierService dossiers;
    private final transient Translations translations;
    private final Workspace workspace;
    private final Paragraph withoutDomain = new Paragraph();
    private final CooperationTable cooperationTable = new CooperationTable(this::select);
    private final MatrixTable matrixTable = new MatrixTable(this::select);
    private final FlowTable pairTable = new FlowTable(this::select, title(Chart.PAIRS));
    private final FlowTable flowTable = new FlowTable(this::select, title(Chart.FLOW));
    private final TimeTable timeTable = new TimeTable(this::select, title(Chart.TIME));
    private final PairPicker picker = new PairPicker(wanted -> go(state(), wanted));
    private final ChartCard cooperation =
            new ChartCard(Chart.COOPERATION, cooperationTable, this::select);
    private final ChartCard matrix = new ChartCard(Chart.MATRIX, matrixTable, this::select);
    private final ChartCard pairs =
            new ChartCard(Chart.PAIRS, pairTable, this::select).with(picker);
    private final ChartCard flow = new ChartCard(Chart.FLOW, flowTable, this::select);
    private final ChartCard time = new ChartCard(Chart.TIME, timeTable, this::select);
    private transient ViewState state = ViewState.INITIAL;
    private transient PairChoice choice = PairChoice.USUAL;

    public DomainsView(DossierService dossiers, Translations translations) {
        this.dossiers = dossiers;
        this.translations = translations;
        withoutDomain.addClassName("domains-note");
        Paragraph lead = new Paragraph(getTranslation("domains.lead"));
        lead.addClassName("domains-lead");
        Div content =
                new Div(
                        new H1(getTranslation("domains.title")),
                        lead,
                        cooperation,
                        matrix,
                        pairs,
                        flow,
                        time,
                        withoutDomain);
        content.addClassName("domains");
        workspace = new Workspace(content, wanted -> go(wanted, choice)).withTable();
        addClassName("view");
        add(workspace);
    }

    private String title(Chart chart) {
        return getTranslation("domains." + chart.key() + ".title");
    }

    private ViewState state() {
        return state;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.title", getTranslation("domains.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Optional<String> wanted =
                event.getLocation().getQueryParameters().getSingleParameter(PairChoice.PARAMETER);
        Shown shown =
                Shown.at(event.getLocation(), dossiers.current(), Set.of(PairChoice.PARAMETER))
                        .withIgnored(wanted.map(PairChoice::broken).orElse(List.of()));
        state = shown.state();
        choice = wanted.map(PairChoice::parse).orElse(PairChoice.USUAL);
        workspace.show(shown);
        List<SourcedFact> facts = Cooperation.in(shown.graph());
        Set<Domain> domains = DomainsCsv.domainsOf(state.filter());
        String sources = new Provenance(translations, getLocale()).sources(facts, shown.dossier());
        Charts charts =
                new Charts(
                        shown, new Summaries(translations, getLocale(), shown.dossier()), sources);
        CooperationProfile profile = CooperationProfile.of(facts, domains);
        charts.show(cooperation, charts.summaries().of(profile, facts));
        cooperationTable.show(profile, state.selection());
        ActorDomainMatrix actors = ActorDomainMatrix.of(facts, domains);
        charts.show(matrix, charts.summaries().of(actors));
        matrixTable.show(actors, shown.dossier(), state.selection());
        showPairs(charts, CooperationPairs.of(facts, domains));
        DomainsOverTime history = DomainsOverTime.of(facts, domains);
        charts.show(time, charts.summaries().of(history));
        timeTable.show(history, state.selection());
        int vague = profile.withoutDomain().size();
        withoutDomain.setVisible(vague > 0);
        withoutDomain.setText(getTranslation("domains.cooperation.withoutDomain", vague));
    }

    private void showPairs(Charts charts, CooperationPairs all) {
        Shown shown = charts.shown();
        List<CooperationPairs.Pair> chosen = wantedPairs().chosen(all);
        picker.show(all, chosen, shown.dossier());
        charts.show(pairs, charts.summaries().of(chosen));
        pairTable.show(new CooperationPairs(chosen).flows(), shown.dossier(), state.selection());
        charts.show(flow, charts.summaries().of(all));
        flowTable.show(all.flows(), shown.dossier(), state.selection());
    }

    /** The chosen pairs; before any choice that of the selection. */
    private PairChoice wantedPairs() {
        return choice.pairs().isEmpty() ? PairChoice.of(state.selection()) : choice;
    }

    private final class Charts {
        private final Shown shown;
        private final Summaries summaries;
        private final String sources;

        Charts(Shown shown, Summaries summaries, String sources) {
            this.shown = shown;
            this.summaries = summaries;
            this.sources = sources;
        }

        Shown shown() {
            return shown;
        }

        Summaries summaries() {
            return summaries;
        }

        void show(ChartCard card, String description) {
            card.show(shown.state(), wantedPairs(), description, sources);
        }
    }

    private void select(@Nullable Selection selection) {
        go(state.withSelection(selection), choice);
    }

    private void go(ViewState wanted, PairChoice pairChoice) {
        Map<String, String> query = new LinkedHashMap<>(ViewStateQuery.write(wanted));
        pairChoice.write(query);
        getUI().ifPresent(ui -> ui.navigate(DomainsView.class, QueryParameters.simple(query)));
    }
}
