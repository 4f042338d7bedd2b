package org.diplograph.ui.network;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Fingers on the drawn network. */
class NetworkTouchBrowserTest extends DrawnNetwork {
    @Test
    void onAPhoneFingersMoveTheViewAndEveryToolIsInReach() {
        Page page = onAPhone();
        Place mali = place(page, "MLI");

        page.touchscreen().tap(mali.x(), mali.y());

        assertThat(page).hasURL(Pattern.compile("sel=MLI$"));
        assertThat(page.locator(".diplo-network__legend-box")).isHidden();
        for (Locator tool : page.locator(".diplo-network__tools > *").all()) {
            tool.scrollIntoViewIfNeeded();
            assertThat(tool).isInViewport();
        }
    }

    @Test
    void twoFingersZoom() {
        Page page = onAPhone();
        double before = distance(place(page, "MLI"), place(page, "NER"));
        CDPSession fingers = page.context().newCDPSession(page);

        for (int spread : new int[] {40, 60, 80, 100}) {
            fingers.send("Input.dispatchTouchEvent", touch(spread));
        }
        fingers.send("Input.dispatchTouchEvent", touch(0));

        assertThat(distance(place(page, "MLI"), place(page, "NER"))).isGreaterThan(before * 1.3);
    }

    /** Two fingers so far from the middle of the picture, or none for 0. */
    private static JsonObject touch(int spread) {
        JsonArray points = new JsonArray();
        for (int side : spread == 0 ? new int[] {} : new int[] {-1, 1}) {
            JsonObject point = new JsonObject();
            point.addProperty("x", 195 + side * spread);
            point.addProperty("y", 620);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty(
                "type", spread == 0 ? "touchEnd" : spread == 40 ? "touchStart" : "touchMove");
        event.add("touchPoints", points);
        return event;
    }

    @Test
    void aFingerThatRestsOnAnActorOpensItsMenuAndSelectsNothing() {
        Page page = onAPhone();
        CDPSession finger = page.context().newCDPSession(page);

        finger.send("Input.dispatchTouchEvent", finger("touchStart", place(page, "MLI")));
        assertThat(menu(page)).isVisible();
        assertThat(menu(page)).hasAttribute("aria-label", Pattern.compile("^Mali"));
        finger.send("Input.dispatchTouchEvent", finger("touchEnd", null));

        menu(page)
                .getByRole(
                        AriaRole.MENUITEM,
                        new Locator.GetByRoleOptions().setName("Voir son voisinage"))
                .tap();
        assertThat(page).hasURL(Pattern.compile("\\?focus=MLI$"));
    }

    @Test
    void aFingerThatMovesPullsAndOpensNoMenu() {
        Page page = onAPhone();
        Place mali = place(page, "MLI");

        pull(page, mali, 60);

        assertThat(page.locator("[data-command=undo]")).isEnabled();
        assertThat(menu(page)).isHidden();
    }

    /**
     * Pulls with one finger to the right, in one go, so that it cannot seem to rest on a slow
     * machine.
     */
    private static void pull(Page page, Place from, int pixels) {
        page.evaluate(
                """
                ({ x, y, pixels }) => {
                  const target = document.elementFromPoint(x, y);
                  const send = (type, moved, down) => {
                    const touch = new Touch({ identifier: 1, target, clientX: x + moved, clientY: y });
                    const touches = down ? [touch] : [];
                    target.dispatchEvent(new TouchEvent(type, {
                      bubbles: true, cancelable: true, touches, targetTouches: touches, changedTouches: [touch],
                    }));
                  };
                  send('touchstart', 0, true);
                  for (let moved = 10; moved <= pixels; moved += 10) send('touchmove', moved, true);
                  send('touchend', pixels, false);
                }
                """,
                Map.of("x", from.x(), "y", from.y(), "pixels", pixels));
    }

    private static JsonObject finger(String type, @Nullable Place at) {
        JsonArray points = new JsonArray();
        if (at != null) {
            JsonObject point = new JsonObject();
            point.addProperty("x", at.x());
            point.addProperty("y", at.y());
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        return event;
    }
}
