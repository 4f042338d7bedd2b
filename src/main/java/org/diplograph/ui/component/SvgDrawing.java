package org.diplograph.ui.component;

import java.util.Locale;
import org.diplograph.ui.Colouring;

/** A drawing made of SVG, coloured by relation or by domain. */
public abstract class SvgDrawing extends Drawing {
    private static final long serialVersionUID = 1L;

    protected SvgDrawing(String texts) {
        super(texts);
    }

    public void setColour(Colouring colour) {
        getElement().setProperty("colour", colour.name().toLowerCase(Locale.ROOT));
    }
}
