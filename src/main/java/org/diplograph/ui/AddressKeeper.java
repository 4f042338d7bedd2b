package org.diplograph.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import tools.jackson.databind.JsonNode;

/**
 * Keeps page and address together: the steps a visitor makes back and forth come here at once, and
 * whenever the page shows something else than its address says, it is shown what the address says.
 */
@Tag("diplo-address")
@JsModule("./frame/address-keeper.ts")
final class AddressKeeper extends Component {
    private static final String PATH = "event.detail.path";
    private static final String QUERY = "event.detail.query";

    AddressKeeper() {
        getElement()
                .addEventListener("diplo-address", event -> go(event.getEventData()))
                .addEventData(PATH)
                .addEventData(QUERY);
    }

    /** The page shows this now. */
    void show(Location location) {
        getElement().setProperty("shown", location.getPathWithQueryParameters());
    }

    /** Shows an address; the history of the browser stays as it is. */
    private void go(JsonNode wanted) {
        String query = wanted.path(QUERY).asString("");
        Location location =
                new Location(
                        wanted.path(PATH).asString(""),
                        QueryParameters.fromString(
                                query.startsWith("?") ? query.substring(1) : query));
        getUI().ifPresent(
                        ui ->
                                ui.getInternals()
                                        .getRouter()
                                        .navigate(ui, location, NavigationTrigger.HISTORY));
    }
}
