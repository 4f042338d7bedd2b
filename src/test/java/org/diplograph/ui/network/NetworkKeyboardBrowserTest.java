package org.diplograph.ui.network;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.diplograph.ui.Accessibility;
import org.junit.jupiter.api.Test;

/** What the keys do with the drawn network, and who reads its menus and notes. */
class NetworkKeyboardBrowserTest extends DrawnNetwork {
    @Test
    void everythingCanBeDoneByKeyboard() {
        Page page = drawn("");
        stage(page).focus();

        press(page, "ArrowRight");
        assertThat(said(page)).containsText("Russie · État · ");
        assertThat(said(page)).containsText("AES");
        press(page, "Enter");
        assertThat(page).hasURL(Pattern.compile("focus=RUS$"));
        assertThat(said(page)).containsText("À 1 pas de la Russie");
        press(page, "3");
        assertThat(page).hasURL(Pattern.compile("focus=RUS&steps=3$"));
        press(page, "Backspace");
        assertThat(page).not().hasURL(Pattern.compile("focus="));

        press(page, "Space");
        assertThat(page).hasURL(Pattern.compile("sel=RUS$"));
        press(page, "Shift+F10");
        assertThat(menu(page)).isVisible();
        assertThat(entry(page, "Lire les preuves")).isFocused();
        press(page, "ArrowDown");
        assertThat(entry(page, "Voir son voisinage")).isFocused();
        press(page, "Escape");
        assertThat(menu(page)).isHidden();
        assertThat(stage(page)).isFocused();

        press(page, "Shift+F10");
        press(page, "Enter");
        assertThat(page.locator(".evidence h2")).isFocused();
    }

    @Test
    void nothingHindersAnyoneFromUsingMenusAndNotes() {
        Page page = visit("fr-FR", ColorScheme.DARK, 1440, "?focus=MLI&steps=2&sel=MLI,org:aes");
        waitUntilDrawn(page);
        assertThat(page.locator(".diplo-network__note")).isVisible();
        rightClick(page, "MLI");
        assertThat(menu(page)).isVisible();

        assertThat(Accessibility.hindrances(page)).isEmpty();
    }
}
