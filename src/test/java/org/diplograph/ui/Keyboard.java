package org.diplograph.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Someone who uses a page with the keys alone, and has to see where they are. */
public record Keyboard(Page page) {
    /** More steps than anyone would take to get anywhere on a page. */
    private static final int MOST_STEPS = 150;

    /** Steps forward until one of those, or something in it, has the keyboard. */
    public void tabTo(Locator wanted) {
        go("Tab", wanted);
    }

    /** Steps back until one of those, or something in it, has the keyboard. */
    public void tabBackTo(Locator wanted) {
        go("Shift+Tab", wanted);
    }

    /** Goes on with a key until one of those, or something in it, has the keyboard. */
    public void go(String key, Locator wanted) {
        Locator focused = page.locator(":focus");
        Locator reached = wanted.and(focused).or(wanted.locator(focused));
        for (int step = 0; step < MOST_STEPS; step++) {
            if (reached.count() > 0) {
                assertThat(page.locator(":focus-visible")).isInViewport();
                return;
            }
            press(key);
        }
        throw new AssertionError(wanted + " is not within " + MOST_STEPS + " presses of " + key);
    }

    /** Presses keys once the page is settled. */
    public void press(String keys) {
        BrowserSession.press(page, keys);
    }
}
