package org.diplograph.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.diplograph.article.Language;
import org.springframework.stereotype.Component;

/**
 * What a visitor chose for all pages, remembered by the browser in cookies: language, colours,
 * larger type and stronger contrast for a projector, and whether single keys do something. Before
 * any choice language and colours follow the browser.
 */
@Component
class Preferences implements VaadinServiceInitListener {
    static final String LANGUAGE = "diplograph-language";
    static final String COLOURS = "diplograph-colours";
    static final String PROJECTOR = "diplograph-projector";
    static final String KEYS = "diplograph-keys";

    /** The class of a body whose type is larger and whose contrast is stronger. */
    static final String PROJECTED = "projected";

    private static final String ON = "on";
    private static final String OFF = "off";

    private static final int SECONDS = (int) Duration.ofDays(365).toSeconds();

    /** Which colours the pages have. */
    enum Colours {
        SYSTEM(ColorScheme.Value.NORMAL),
        LIGHT(ColorScheme.Value.LIGHT),
        DARK(ColorScheme.Value.DARK);

        private final ColorScheme.Value scheme;

        Colours(ColorScheme.Value scheme) {
            this.scheme = scheme;
        }

        String cookieValue() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(
                        init -> {
                            VaadinRequest request = VaadinRequest.getCurrent();
                            init.getUI().setLocale(language(request));
                            project(init.getUI(), isProjected(request));
                        });
        event.addIndexHtmlRequestListener(
                response -> {
                    VaadinRequest request = response.getVaadinRequest();
                    var html = response.getDocument().selectFirst("html");
                    if (html != null) {
                        html.attr("lang", language(request).getLanguage());
                        Colours colours = colours(request);
                        if (colours != Colours.SYSTEM) {
                            html.attr("theme", colours.scheme.getThemeValue());
                        }
                    }
                });
    }

    /** Remembers the language and shows the page anew in it, at the same address. */
    static void choose(UI ui, Locale language) {
        remember(LANGUAGE, language.getLanguage());
        ui.getPage().reload();
    }

    /** Remembers the colours and shows them at once. */
    static void choose(UI ui, Colours colours) {
        remember(COLOURS, colours.cookieValue());
        ui.getPage().setColorScheme(colours.scheme);
    }

    /** Remembers whether the pages are projected and shows them so at once. */
    static void chooseProjected(UI ui, boolean projected) {
        remember(PROJECTOR, projected ? ON : OFF);
        project(ui, projected);
    }

    private static void project(UI ui, boolean projected) {
        ui.getElement().getClassList().set(PROJECTED, projected);
    }

    static boolean isProjected(VaadinRequest request) {
        return cookie(request, PROJECTOR).filter(ON::equals).isPresent();
    }

    /** Remembers whether single keys do something. */
    static void chooseKeys(boolean on) {
        remember(KEYS, on ? ON : OFF);
    }

    static boolean areKeysOn(VaadinRequest request) {
        return cookie(request, KEYS).filter(OFF::equals).isEmpty();
    }

    static Colours colours(VaadinRequest request) {
        String value = cookie(request, COLOURS).orElse("");
        return Arrays.stream(Colours.values())
                .filter(colours -> colours.cookieValue().equals(value))
                .findFirst()
                .orElse(Colours.SYSTEM);
    }

    /** The chosen language, else the first one of the browser's that the pages speak. */
    static Locale language(VaadinRequest request) {
        return Stream.concat(
                        cookie(request, LANGUAGE).stream(),
                        Collections.list(request.getLocales()).stream().map(Locale::getLanguage))
                .flatMap(
                        code ->
                                Arrays.stream(Language.values())
                                        .filter(language -> language.code().equals(code)))
                .findFirst()
                .orElse(Language.FRENCH)
                .locale();
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static void remember(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
    }
}
