package org.diplograph.ui.network;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.ui.Picture;
import org.diplograph.ui.ViewState;
import org.diplograph.ui.ViewStateQuery;
import org.jspecify.annotations.Nullable;

/** The network is wanted in another arrangement, with other sizes, less of it or more. */
@DomEvent("diplo-picture")
public final class PictureEvent extends ComponentEvent<NetworkCanvas> {
    private final Picture picture;

    public PictureEvent(
            NetworkCanvas source,
            boolean fromClient,
            @EventData("event.detail.layout") @Nullable String layout,
            @EventData("event.detail.size") @Nullable String size,
            @EventData("event.detail.hide") @Nullable String hide,
            @EventData("event.detail.ties") @Nullable String ties,
            @EventData("event.detail.around") @Nullable String around) {
        super(source, fromClient);
        Map<String, List<String>> query = new HashMap<>();
        put(query, "layout", layout);
        put(query, "size", size);
        put(query, "hide", hide);
        put(query, "ties", ties);
        put(query, "around", around);
        picture = ViewStateQuery.parse(query).state().picture();
    }

    private static void put(Map<String, List<String>> query, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            query.put(name, List.of(value));
        }
    }

    /** As usual in all that the browser did not say, or not as an address would. */
    public Picture picture() {
        return picture;
    }

    /** The same as the browser hears and says it: what is as usual is left out. */
    static Map<String, String> written(Picture picture) {
        return ViewStateQuery.write(ViewState.INITIAL.withPicture(picture));
    }
}
