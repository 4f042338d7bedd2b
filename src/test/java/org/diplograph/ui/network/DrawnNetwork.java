package org.diplograph.ui.network;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.MouseButton;
import org.diplograph.ui.BrowserSession;

/** The network as it is drawn, and what one does with it by pointer. */
abstract class DrawnNetwork extends BrowserSession {
    protected static Locator stage(Page page) {
        return page.locator(".diplo-network__stage");
    }

    protected static Locator said(Page page) {
        return page.locator(".diplo-network__live");
    }

    protected static Locator menu(Page page) {
        return page.getByRole(AriaRole.MENU);
    }

    protected static Locator entry(Page page, String name) {
        return menu(page)
                .getByRole(AriaRole.MENUITEM, new Locator.GetByRoleOptions().setName(name));
    }

    protected Page drawn(String address) {
        Page page = visit(address);
        waitUntilDrawn(page);
        return page;
    }

    protected static void waitUntilDrawn(Page page) {
        assertThat(page.locator("diplo-network[data-ready]")).isVisible();
    }

    protected static void rightClick(Page page, String id) {
        Place at = place(page, id);
        settled(page)
                .mouse()
                .click(at.x(), at.y(), new Mouse.ClickOptions().setButton(MouseButton.RIGHT));
    }

    protected static void drag(Page page, Place from, Place to) {
        page.mouse().move(from.x(), from.y());
        page.mouse().down();
        page.mouse().move((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
        page.mouse().move(to.x(), to.y());
        page.mouse().up();
    }

    protected static double distance(Place one, Place other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
