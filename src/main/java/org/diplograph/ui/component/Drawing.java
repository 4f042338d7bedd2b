package org.diplograph.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.diplograph.ui.Selection;
import org.jspecify.annotations.Nullable;

/**
 * An element that draws. It fetches what it draws itself from {@link #setSource(String)}, so that
 * none of it lies in the session.
 *
 * <p>What the browser reports is a wish, not a fact: everything that comes from it is read with
 * care.
 */
@StyleSheet("css/appearance.css")
@StyleSheet("css/components/drawing.css")
public abstract class Drawing extends Component implements LocaleChangeObserver {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_ID = 400;

    private final String texts;

    /**
     * @param texts where its words stand among the texts: {@code <texts>.loading}, {@code .error}
     *     and {@code .retry}, for the time before the data, which bring their own, have arrived
     */
    protected Drawing(String texts) {
        this.texts = texts;
        getElement().getClassList().add("diplo-drawing");
    }

    /**
     * @param address where the data are served, relative to the page; same origin
     */
    public void setSource(String address) {
        getElement().setProperty("src", address);
    }

    public void setSelected(@Nullable Selection selection) {
        getElement().setProperty("selected", selection == null ? null : selection.toString());
    }

    public void savePng() {
        getElement().callJsFunction("savePng");
    }

    public void saveSvg() {
        getElement().callJsFunction("saveSvg");
    }

    public Registration addSelectListener(ComponentEventListener<SelectEvent> listener) {
        return addListener(SelectEvent.class, listener);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setProperty("loadingText", getTranslation(texts + ".loading"));
        getElement().setProperty("errorText", getTranslation(texts + ".error"));
        getElement().setProperty("retryText", getTranslation(texts + ".retry"));
    }

    /** A figure was chosen, or the choice was taken back. */
    @DomEvent("diplo-select")
    public static final class SelectEvent extends ComponentEvent<Drawing> {
        private static final long serialVersionUID = 1L;

        private final transient Optional<Selection> selection;

        public SelectEvent(
                Drawing source,
                boolean fromClient,
                @EventData("event.detail.id") @Nullable String id) {
            super(source, fromClient);
            this.selection =
                    Optional.ofNullable(id)
                            .filter(text -> text.length() <= LONGEST_ID)
                            .flatMap(Selection::parse);
        }

        /** Empty when nothing is selected any more, or the browser sent something unknown. */
        public Optional<Selection> selection() {
            return selection;
        }
    }
}
