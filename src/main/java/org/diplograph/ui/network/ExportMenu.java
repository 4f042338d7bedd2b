package org.diplograph.ui.network;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.EnumMap;
import java.util.Map;
import org.diplograph.export.NetworkExtract;
import org.diplograph.export.NetworkFormat;
import org.diplograph.ui.Navigation;
import org.diplograph.ui.Shown;
import org.diplograph.ui.ViewState;

/** Takes the network as it is filtered to other programs: one link for each format there is. */
final class ExportMenu extends Div {
    private final Map<NetworkFormat, Anchor> links = new EnumMap<>(NetworkFormat.class);
    private final UnorderedList list = new UnorderedList();
    private final Paragraph note = new Paragraph();

    ExportMenu() {
        addClassName("network-export");
        Button button = new Button(getTranslation("networkexport.menu"));
        button.getElement().setAttribute("aria-haspopup", "dialog");
        for (NetworkFormat format : NetworkFormat.values()) {
            list.add(item(format));
        }
        list.addClassName("network-export-formats");
        note.addClassName("network-export-note");
        Popover popover = new Popover(list, note);
        popover.addClassName("filter-popover");
        popover.setTarget(button);
        popover.setAriaLabel(getTranslation("networkexport.menu"));
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAutofocus(true);
        add(button, popover);
    }

    private ListItem item(NetworkFormat format) {
        Span purpose = new Span(getTranslation("networkexport.format." + format));
        Anchor link = new Anchor("", getTranslation("networkexport.name." + format));
        link.getElement().setAttribute("download", true);
        link.setRouterIgnore(true);
        links.put(format, link);
        return new ListItem(link, purpose);
    }

    /**
     * @param part what is drawn of it
     */
    void show(Shown shown, DrawnPart part) {
        int rows = shown.graph().actors().size() + shown.graph().ties().size();
        boolean tooLarge = rows > NetworkExtract.MOST_ROWS;
        list.setVisible(!tooLarge);
        note.setText(
                tooLarge
                        ? getTranslation("networkexport.tooLarge", rows, NetworkExtract.MOST_ROWS)
                        : getTranslation(
                                        "networkexport.note",
                                        shown.graph().actors().size(),
                                        shown.graph().ties().size())
                                + (part.isWhole()
                                        ? ""
                                        : " "
                                                + getTranslation(
                                                        "networkexport.all", part.ties().size())));
        links.forEach((format, link) -> link.setHref(address(format, shown.state())));
    }

    private String address(NetworkFormat format, ViewState state) {
        String address =
                Navigation.address(
                        NetworkExportResource.ADDRESS + format.extension(),
                        ViewState.INITIAL.withFilter(state.filter()));
        return address + (address.contains("?") ? "&" : "?") + "lang=" + getLocale().getLanguage();
    }
}
