package org.diplograph.ui.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.diplograph.dossier.DossierService;
import org.diplograph.ui.MainLayout;
import org.diplograph.ui.Navigation;
import org.diplograph.ui.Shown;
import org.diplograph.ui.ViewState;
import org.diplograph.ui.component.Workspace;

/** The alliance network. */
@Route(value = Navigation.NETWORK, layout = MainLayout.class)
public final class NetworkView extends Div implements AfterNavigationObserver, HasDynamicTitle {
    private final DossierService dossiers;
    private final Workspace workspace;

    public NetworkView(DossierService dossiers) {
        this.dossiers = dossiers;
        workspace = new Workspace(new Div(), this::change).withColouring().withTable();
        addClassName("view");
        add(workspace);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.title", getTranslation("frame.rail.network"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        workspace.show(Shown.at(event.getLocation(), dossiers.current()));
    }

    private void change(ViewState wanted) {
        getUI().ifPresent(ui -> Navigation.show(ui, NetworkView.class, wanted));
    }
}
