package org.diplograph.ui;

import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Someone who uses a page without a pointer. */
public record Keyboard(Page page) {
    /** More steps than anyone would take to get anywhere on a page. */
    private static final int MOST_STEPS = 80;

    /** Steps forward until one of those has the keyboard. */
    public void tabTo(Locator wanted) {
        step("Tab", wanted);
    }

    /** Steps back until one of those has the keyboard. */
    public void tabBackTo(Locator wanted) {
        step("Shift+Tab", wanted);
    }

    /** Presses keys once the page is settled. */
    public void press(String keys) {
        BrowserSession.press(page, keys);
    }

    private void step(String key, Locator wanted) {
        Locator reached = wanted.and(page.locator(":focus"));
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            press(key);
            if (reached.count() > 0) {
                return;
            }
        }
        fail("no way by %s to %s", key, wanted);
    }
}
