package org.diplograph.ui;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.diplograph.Application;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** What tests of views share: pages of the sample dossier, opened without a browser. */
@SpringBootTest(
        classes = {Application.class, SampleDossierConfiguration.class},
        webEnvironment = SpringBootTest.WebEnvironment.MOCK)
public class PagesWithoutBrowser {
    private static final Routes ROUTES = new Routes().autoDiscoverViews("org.diplograph.ui");

    @Autowired private ApplicationContext context;

    /** Opens an address in a new window of a browser that prefers that language. */
    protected void open(Locale language, String address) {
        MockVaadin.tearDown();
        MockVaadin.setMockRequestFactory(
                session -> {
                    FakeRequest request = new FakeRequest(session);
                    request.setLocaleInt(language);
                    return request;
                });
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
        String[] parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
    }

    /** The address the page has now, without the server: decoded, its parameters by name. */
    protected static String address() {
        Location location = UI.getCurrent().getInternals().getActiveViewLocation();
        String query =
                new TreeMap<>(location.getQueryParameters().getParameters())
                        .entrySet().stream()
                                .map(
                                        parameter ->
                                                parameter.getKey()
                                                        + "="
                                                        + String.join(",", parameter.getValue()))
                                .collect(Collectors.joining("&"));
        return location.getPath() + (query.isEmpty() ? "" : "?" + query);
    }

    @AfterEach
    void closeWindow() {
        MockVaadin.tearDown();
    }
}
