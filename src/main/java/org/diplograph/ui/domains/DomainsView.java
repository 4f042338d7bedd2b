package org.diplograph.ui.domains;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Set;
import org.diplograph.analysis.ActorDomainMatrix;
import org.diplograph.analysis.Cooperation;
import org.diplograph.analysis.CooperationProfile;
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
import org.diplograph.ui.component.Workspace;
import org.jspecify.annotations.Nullable;

/** In which domains actors cooperate, and who in which. */
@Route(value = Navigation.DOMAINS, layout = MainLayout.class)
@StyleSheet("css/views/domains.css")
public final class DomainsView extends Div implements AfterNavigationObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient DossierService dossiers;
    private final transient Translations translations;
    private final Workspace workspace;
    private final Paragraph withoutDomain = new Paragraph();
    private final CooperationTable cooperationTable;
    private final MatrixTable matrixTable;
    private final ChartCard cooperation;
    private final ChartCard matrix;
    private transient ViewState state = ViewState.INITIAL;

    public DomainsView(DossierService dossiers, Translations translations) {
        this.dossiers = dossiers;
        this.translations = translations;
        cooperationTable = new CooperationTable(this::select);
        matrixTable = new MatrixTable(this::select);
        cooperation = new ChartCard(Chart.COOPERATION, cooperationTable, this::select);
        matrix = new ChartCard(Chart.MATRIX, matrixTable, this::select);
        withoutDomain.addClassName("domains-note");
        Paragraph lead = new Paragraph(getTranslation("domains.lead"));
        lead.addClassName("domains-lead");
        Div content =
                new Div(
                        new H1(getTranslation("domains.title")),
                        lead,
                        cooperation,
                        matrix,
                        withoutDomain);
        content.addClassName("domains");
        workspace = new Workspace(content, this::change).withTable();
        addClassName("view");
        add(workspace);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.title", getTranslation("domains.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Shown shown = Shown.at(event.getLocation(), dossiers.current());
        state = shown.state();
        workspace.show(shown);
        List<SourcedFact> facts = Cooperation.in(shown.graph());
        Set<Domain> domains = DomainsCsv.domainsOf(state.filter());
        CooperationProfile profile = CooperationProfile.of(facts, domains);
        ActorDomainMatrix actors = ActorDomainMatrix.of(facts, domains);
        String sources = new Provenance(translations, getLocale()).sources(facts, shown.dossier());
        Summaries summaries = new Summaries(translations, getLocale(), shown.dossier());
        cooperation.show(state, summaries.of(profile, facts), sources);
        cooperationTable.show(profile, state.selection());
        matrix.show(state, summaries.of(actors), sources);
        matrixTable.show(actors, shown.dossier(), state.selection());
        int vague = profile.withoutDomain().size();
        withoutDomain.setVisible(vague > 0);
        withoutDomain.setText(getTranslation("domains.cooperation.withoutDomain", vague));
    }

    private void select(@Nullable Selection selection) {
        change(state.withSelection(selection));
    }

    private void change(ViewState wanted) {
        getUI().ifPresent(ui -> Navigation.show(ui, DomainsView.class, wanted));
    }
}
