package org.diplograph.ui.network;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.diplograph.article.Language;
import org.diplograph.graph.GraphFilter;
import org.diplograph.ui.Navigation;
import org.diplograph.ui.Part;
import org.diplograph.ui.Picture;
import org.diplograph.ui.ViewState;
import org.diplograph.ui.ViewStateQuery;
import org.springframework.web.util.UriUtils;

/**
 * What the canvas asks for: {@code api/network?lang=fr&with=MLI&…} with the filter and the part of
 * an address.
 *
 * @param with what must be drawn as well
 */
record NetworkRequest(GraphFilter filter, Part part, LookedAt with, Locale locale) {
    static final String ADDRESS = "api/network";

    private static final String LANGUAGE = "lang";
    private static final String WITH = "with";

    static NetworkRequest of(Map<String, List<String>> parameters) {
        Map<String, List<String>> query = new HashMap<>(parameters);
        List<String> languages = query.getOrDefault(LANGUAGE, List.of("fr"));
        List<String> with = query.getOrDefault(WITH, List.of(""));
        query.remove(LANGUAGE);
        query.remove(WITH);
        ViewState state = ViewStateQuery.parse(query).state();
        return new NetworkRequest(
                state.filter(),
                state.picture().part(),
                LookedAt.parse(with.getFirst()),
                Language.of(Locale.of(languages.getFirst())).locale());
    }

    /** Relative to the root. */
    String address() {
        String address =
                Navigation.address(
                        ADDRESS,
                        ViewState.INITIAL
                                .withFilter(filter)
                                .withPicture(Picture.USUAL.withPart(part)));
        return address
                + (address.contains("?") ? "&" : "?")
                + LANGUAGE
                + "="
                + locale.getLanguage()
                + (with.isNothing()
                        ? ""
                        : "&"
                                + WITH
                                + "="
                                + UriUtils.encodeQueryParam(
                                        with.toString(), StandardCharsets.UTF_8));
    }

    /** A form in which equal requests are equal texts. */
    String key() {
        return String.join(
                "|",
                filter.key(),
                Integer.toString(part.ties()),
                part.around().stream().sorted().toList().toString(),
                with.toString(),
                locale.getLanguage());
    }
}
