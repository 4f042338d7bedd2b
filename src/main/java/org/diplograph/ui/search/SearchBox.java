package org.diplograph.ui.search;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;

/**
 * The search of every page: a combobox whose element asks {@code /api/search} itself, so that
 * typing never waits for the session.
 */
@Tag("diplo-search")
@JsModule("./search/search-box.ts")
@StyleSheet("css/components/search.css")
public final class SearchBox extends Component {
    @Override
    protected void onAttach(AttachEvent attachment) {
        getElement().setProperty("language", getLocale().getLanguage());
        getElement().setProperty("nameText", getTranslation("search.name"));
        getElement().setProperty("hintText", getTranslation("search.hint"));
        getElement().setProperty("touchHintText", getTranslation("search.hint.touch"));
        getElement().setProperty("nothingText", getTranslation("search.nothing"));
        getElement().setProperty("errorText", getTranslation("search.error"));
        getElement().setProperty("clearText", getTranslation("search.clear"));
    }
}
