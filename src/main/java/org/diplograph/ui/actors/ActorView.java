package org.diplograph.ui.actors;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import org.diplograph.actor.Actor;
import org.diplograph.actor.ActorId;
import org.diplograph.dossier.DossierService;
import org.diplograph.ui.MainLayout;
import org.diplograph.ui.Navigation;
import org.diplograph.ui.Shown;
import org.diplograph.ui.ViewState;
import org.diplograph.ui.component.Workspace;

/** The page of one actor: who it is, and everything the articles say of it. */
@Route(value = Navigation.ACTORS + "/:" + Navigation.ACTOR, layout = MainLayout.class)
@StyleSheet("css/views/actors.css")
public final class ActorView extends Div
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {
    private final transient DossierService dossiers;
    private final Div content = new Div();
    private final Workspace workspace;
    private final ActorPage page;
    private String id = "";
    private transient ViewState state = ViewState.INITIAL;

    public ActorView(DossierService dossiers, ActorKnowledge knowledge) {
        this.dossiers = dossiers;
        page = new ActorPage(knowledge, this::change);
        content.addClassName("actor");
        workspace = new Workspace(content, this::change);
        addClassName("view");
        add(workspace);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get(Navigation.ACTOR).orElse("");
    }

    private Optional<Actor> actor() {
        return ActorId.isValid(id) ? dossiers.current().actor(new ActorId(id)) : Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "frame.title",
                actor().map(actor -> actor.name().in(getLocale()))
                        .orElseGet(() -> getTranslation("actors.missing")));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Shown shown = Shown.at(event.getLocation(), dossiers.current());
        state = shown.state();
        workspace.show(shown);
        content.removeAll();
        actor().ifPresentOrElse(
                        actor -> {
                            page.show(actor, shown);
                            content.add(page);
                        },
                        this::showMissing);
    }

    private void showMissing() {
        Div missing =
                new Div(
                        new H1(getTranslation("actors.missing")),
                        new Paragraph(getTranslation("actors.missing.text", id)),
                        new Anchor(
                                Navigation.address(Navigation.ACTORS, state),
                                getTranslation("actors.missing.list")));
        missing.addClassName("message-page");
        content.add(missing);
    }

    private void change(ViewState wanted) {
        getUI().ifPresent(
                        ui ->
                                Navigation.show(
                                        ui,
                                        ActorView.class,
                                        new RouteParameters(Navigation.ACTOR, id),
                                        wanted));
    }
}
