package org.diplograph.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;

/** The head of a view that shows one picture: its title, a choice, and the ways to take it away. */
public final class PictureHead extends Header {
    private final Button png;
    private final Button svg;
    private final Anchor csv = new Anchor();

    /**
     * @param texts where its words stand among the texts: {@code <texts>.title}, {@code
     *     <texts>.export} …
     * @param savePng saves the picture, as do {@code saveSvg} and the address of {@link #show}
     */
    public PictureHead(String texts, Component choice, Runnable savePng, Runnable saveSvg) {
        png = button(texts, "png", savePng);
        svg = button(texts, "svg", saveSvg);
        csv.setText(getTranslation(texts + ".export.csv"));
        csv.setAriaLabel(getTranslation(texts + ".export.csvOf"));
        csv.addClassName("picture-head-csv");
        csv.setDownload(true);
        Div exports = new Div(png, svg, csv);
        exports.addClassName("picture-head-exports");
        exports.getElement().setAttribute("role", "group");
        exports.getElement().setAttribute("aria-label", getTranslation(texts + ".export"));
        addClassName("picture-head");
        add(new H1(getTranslation(texts + ".title")), choice, exports);
    }

    private Button button(String texts, String format, Runnable save) {
        Button button = new Button(getTranslation(texts + ".export." + format));
        button.setAriaLabel(getTranslation(texts + ".export." + format + "Of"));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClickListener(click -> save.run());
        return button;
    }

    /**
     * @param csvAddress where the same is served as a table
     * @param picture whether there is a picture to save
     */
    public void show(String csvAddress, boolean picture) {
        csv.setHref(csvAddress);
        png.setVisible(picture);
        svg.setVisible(picture);
    }
}
