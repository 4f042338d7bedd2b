package org.diplograph.ui.network;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the pointer does with the drawn network, and how it is undone. */
class NetworkPointerBrowserTest extends DrawnNetwork {
    @Test
    void aLineUnderThePointerShowsWhatItSaysAndAClickOpensItsEvidence() {
        Page page = drawn("?type=WITHDRAWS_FROM");
        Place line = place(page, "MLI~org:cedeao~WITHDRAWS_FROM");

        page.mouse().move(line.x(), line.y());

        assertThat(page.locator(".diplo-network__tip")).containsText("se retire de");
        settled(page).mouse().click(line.x(), line.y());
        assertThat(page).hasURL(Pattern.compile("sel=MLI~org(:|%3A)cedeao~WITHDRAWS_FROM"));
        assertThat(page.locator(".evidence h2")).hasText("Mali – CEDEAO");
    }

    @Test
    void aDoubleClickKeepsTheNeighbourhoodInTheAddressAndKeysWidenIt() {
        Page page = drawn("");
        Place mali = place(page, "MLI");

        settled(page).mouse().dblclick(mali.x(), mali.y());

        assertThat(page).hasURL(Pattern.compile("focus=MLI(&|$)"));
        Locator note = page.locator(".diplo-network__note");
        assertThat(note).containsText("Autour du Mali");
        press(page, "2");
        assertThat(page).hasURL(Pattern.compile("focus=MLI&sel=MLI&steps=2$"));
        assertThat(note.locator("[aria-pressed=true]")).hasText("2");

        settled(page).reload();
        waitUntilDrawn(page);
        assertThat(note.locator("[aria-pressed=true]")).hasText("2");

        note.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tout le réseau"))
                .click();
        assertThat(note).hasCount(0);
        assertThat(page).not().hasURL(Pattern.compile("focus="));
    }

    @Test
    void anActorHiddenFromTheMenuComesBackByUndoing() {
        Page page = drawn("");
        rightClick(page, "NER");
        entry(page, "Masquer").click();

        Locator note = page.locator(".diplo-network__note");
        assertThat(note).containsText("1 acteur masqué");
        assertThat(settled(page).evaluate("document.querySelector('diplo-network').placeOf('NER')"))
                .isNull();
        press(page, "Control+z");
        assertThat(note).hasCount(0);
        press(page, "Control+Shift+z");
        assertThat(note).containsText("1 acteur masqué");

        settled(page).reload();
        waitUntilDrawn(page);
        assertThat(note).containsText("1 acteur masqué");
        note.getByText("Tout afficher").click();
        assertThat(note).hasCount(0);
    }

    @Test
    void aPathIsFollowedFromOneActorToAnother() {
        Page page = drawn("");
        rightClick(page, "org:cedeao");
        entry(page, "Chemin à partir d’ici").click();
        assertThat(page.locator(".diplo-network__note")).containsText("Chemin depuis");

        rightClick(page, "RUS");
        entry(page, "Chemin jusqu’ici").click();

        assertThat(page).hasURL(Pattern.compile("ask=path~org(:|%3A)cedeao~RUS"));
        assertThat(page).hasURL(Pattern.compile("sel=(MLI|NER)(,|%2C)RUS(,|%2C)org"));
        assertThat(said(page)).containsText("Confédération des États du Sahel");
        assertThat(page.locator(".evidence-kind")).hasText("Liens entre 4 acteurs");
    }

    @Test
    void severalActorsAreSelectedWithABoxALassoOrOneByOne() {
        Page page = drawn("");
        Place mali = place(page, "MLI");
        Place niger = place(page, "NER");
        page.keyboard().down("Shift");
        drag(
                page,
                new Place(Math.min(mali.x(), niger.x()) - 30, Math.min(mali.y(), niger.y()) - 30),
                new Place(Math.max(mali.x(), niger.x()) + 30, Math.max(mali.y(), niger.y()) + 30));
        page.keyboard().up("Shift");
        assertThat(page).hasURL(Pattern.compile("sel=MLI(,|%2C)NER"));
        assertThat(page.locator(".evidence-kind")).containsText("Liens entre");

        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sélectionner une zone"))
                .click();
        Place russia = place(page, "RUS");
        page.mouse().move(russia.x() - 40, russia.y() - 40);
        page.mouse().down();
        for (int[] corner : new int[][] {{40, -40}, {40, 40}, {-40, 40}}) {
            page.mouse().move(russia.x() + corner[0], russia.y() + corner[1]);
        }
        page.mouse().up();
        assertThat(page).hasURL(Pattern.compile("sel=RUS$"));

        Place bloc = place(page, "org:aes");
        page.keyboard().down("Control");
        settled(page).mouse().click(bloc.x(), bloc.y());
        page.keyboard().up("Control");
        assertThat(page).hasURL(Pattern.compile("sel=RUS(,|%2C)org(:|%3A)aes"));
        assertThat(page.locator(".evidence h2")).hasText("Russie, AES");
    }

    @Test
    void anActorMovedByHandStaysThereAndGoesBackByUndoing() {
        Page page = drawn("");
        Place before = place(page, "RUS");
        Place wanted = new Place(before.x() + 60, before.y() - 45);
        drag(page, before, wanted);

        assertThat(place(page, "RUS").x()).isCloseTo(wanted.x(), within(2.0));
        assertThat(place(page, "RUS").y()).isCloseTo(wanted.y(), within(2.0));
        settled(page).mouse().click(wanted.x(), wanted.y());
        assertThat(page).hasURL(Pattern.compile("sel=RUS$"));
        settled(page).reload();
        waitUntilDrawn(page);
        rightClick(page, "RUS");
        assertThat(entry(page, "Libérer la position")).isVisible();
        press(page, "Escape");

        Place mali = place(page, "MLI");
        drag(page, mali, new Place(mali.x() + 50, mali.y()));
        assertThat(place(page, "MLI").x()).isCloseTo(mali.x() + 50, within(2.0));
        press(page, "Control+z");
        assertThat(place(page, "MLI").x()).isCloseTo(mali.x(), within(0.5));
    }

    @Test
    void inAnotherLayoutEveryActorIsDrawnAtItsNewPlaceAndUndoingBringsItBack() {
        Page page = drawn("");
        Place before = place(page, "RUS");
        Locator layouts = page.getByLabel("Disposition").locator("select").first();

        layouts.selectOption("circle");
        Place after = place(page, "RUS");
        assertThat(after).isNotEqualTo(before);
        settled(page).mouse().click(after.x(), after.y());
        assertThat(page).hasURL(Pattern.compile("sel=RUS$"));

        press(page, "Control+z");
        assertThat(page).not().hasURL(Pattern.compile("sel="));
        press(page, "Control+z");
        assertThat(layouts).hasValue("force");
    }
}
