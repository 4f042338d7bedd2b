package org.diplograph.ui.network;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.diplograph.actor.Actor;
import org.diplograph.ui.PagesWithoutBrowser;
import org.diplograph.ui.component.QuotedFact;
import org.junit.jupiter.api.Test;

class QuestionsPanelTest extends PagesWithoutBrowser {
    private static List<String> texts(String className) {
        return _find(Component.class, spec -> spec.withClasses(className)).stream()
                .map(found -> found.getElement().getTextRecursively())
                .toList();
    }

    private static List<String> quotations() {
        return _find(QuotedFact.class).stream()
                .map(fact -> fact.getElement().getChild(0).getTextRecursively())
                .toList();
    }

    private static void press(String text) {
        _click(
                _get(
                        NativeButton.class,
                        spec ->
                                spec.withPredicate(
                                        b -> b.getElement().getTextRecursively().equals(text))));
    }

    @Test
    void theButtonOpensAndClosesTheListOfQuestions() {
        open(Locale.ENGLISH, "");
        _assertNone(QuestionsPanel.class);

        _click(_get(Button.class, spec -> spec.withText("Questions")));

        assertThat(address()).isEqualTo("?ask=open");
        assertThat(texts("question"))
                .containsExactly(
                        "Who connects the two camps?",
                        "Who is best connected?",
                        "Who is spoken of most?",
                        "Who is close to those who count?",
                        "Which groups form?",
                        "How are two actors linked?",
                        "What changed between two dates?",
                        "What does one article say that the other does not?");
        _click(_get(Button.class, spec -> spec.withText("Questions")));
        assertThat(address()).isEmpty();
    }

    @Test
    void whoConnectsIsToldInRankedSentencesThatSelect() {
        open(Locale.FRENCH, "?ask=open");

        press("Qui relie les deux camps\u202f?");

        assertThat(address()).isEqualTo("?ask=betweenness");
        assertThat(texts("answer-sentence"))
                .containsExactly(
                        "L’AES se trouve sur 58,3\u00A0% des plus courts chemins entre deux autres acteurs.",
                        "Le Mali se trouve sur 16,7\u00A0% des plus courts chemins entre deux autres acteurs.",
                        "Le Niger se trouve sur 16,7\u00A0% des plus courts chemins entre deux autres acteurs.",
                        "La CEDEAO se trouve sur 8,3\u00A0% des plus courts chemins entre deux autres acteurs.");
        press(
                "Le Mali se trouve sur 16,7\u00A0% des plus courts chemins entre deux autres acteurs.");
        assertThat(address()).isEqualTo("?ask=betweenness&sel=MLI");
    }

    @Test
    void whoStandsBetweenTwoCampsIsToldWithBoth() {
        open(Locale.FRENCH, "?ask=betweenness");
        assertThat(texts("answer-camps"))
                .containsExactly(
                        "L’AES relie deux camps\u00a0: d’un côté la CEDEAO, le Mali et un autre acteur, de l’autre la Russie.",
                        "Le Mali relie deux camps\u00a0: d’un côté la CEDEAO et le Niger, de l’autre la Russie et l’AES.",
                        "Le Niger relie deux camps\u00a0: d’un côté la CEDEAO et le Mali, de l’autre la Russie et l’AES.");

        open(Locale.ENGLISH, "?ask=betweenness");
        assertThat(texts("answer-camps"))
                .containsExactly(
                        "The AES links two camps: ECOWAS, Mali and one other actor on one side, Russia on the other.",
                        "Mali links two camps: ECOWAS and Niger on one side, Russia and the AES on the other.",
                        "Niger links two camps: ECOWAS and Mali on one side, Russia and the AES on the other.");
    }

    @Test
    void theFormulaAndItsCostAreOneClickAway() {
        open(Locale.ENGLISH, "?ask=betweenness");

        String explanation = _get(MeasureExplanation.class).getElement().getTextRecursively();

        assertThat(explanation)
                .contains("b(v) = 2 / ((n−1)(n−2)) · Σ σ(s,t|v) / σ(s,t)")
                .contains("Brandes")
                .contains("5 actors, 5 linked pairs: about 25 steps, an exact result.");
    }

    @Test
    void groupsSelectTheirActors() {
        open(Locale.ENGLISH, "?ask=communities&domain=ENERGY");

        assertThat(texts("answer-sentence")).containsExactly("Russia and the AES.");
        press("Russia and the AES.");
        assertThat(address()).isEqualTo("?ask=communities&domain=ENERGY&sel=RUS,org:aes");
    }

    @Test
    void aWayIsToldAsAChainOfQuotations() {
        open(Locale.FRENCH, "?ask=path~MLI~RUS");

        assertThat(texts("answer-lead"))
                .containsExactly("Le Mali et la Russie\u00a0: 2 pas de l’un à l’autre.");
        assertThat(texts("chain-actors")).containsExactly("Mali – AES – Russie");
        assertThat(texts("answer-sentence"))
                .containsExactly(
                        "Le Mali est membre de l’AES, selon une seule source.",
                        "La Russie coopère avec l’AES dans 2 domaines, selon 2 sources sur 3.");
        assertThat(quotations())
                .containsExactly(
                        "Le Mali est membre de l’AES.",
                        "Russia cooperates with the AES on nuclear energy.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void twoChosenActorsAskForTheWayBetweenThem() {
        open(Locale.ENGLISH, "?ask=path");
        ComboBox<Actor> from = _get(ComboBox.class, spec -> spec.withLabel("First actor"));
        ComboBox<Actor> to = _get(ComboBox.class, spec -> spec.withLabel("Second actor"));
        List<Actor> actors = from.getListDataView().getItems().toList();

        _setValue(from, actors.get(2));
        assertThat(address()).isEqualTo("?ask=path");
        _setValue(to, actors.getLast());

        assertThat(address()).isEqualTo("?ask=path~MLI~RUS");
    }

    @Test
    void whatIsApartOrHiddenHasNoWay() {
        open(Locale.ENGLISH, "?ask=path~MLI~RUS&type=WITHDRAWS_FROM");
        assertThat(texts("answer-lead"))
                .containsExactly(
                        "The filters hide this actor, or the dossier does not know it: Russia");

        open(Locale.ENGLISH, "?ask=path~MLI~RUS&type=WITHDRAWS_FROM,COOPERATES");
        assertThat(texts("answer-lead"))
                .containsExactly("No chain of ties leads from one to the other: Mali and Russia.");
    }

    @Test
    void whatChangedBetweenTwoDaysIsToldWithItsSentences() {
        open(Locale.ENGLISH, "?ask=days~2025-04-03~2025-04-05");

        assertThat(texts("answer-lead"))
                .containsExactly(
                        "Between 3 April 2025 and 5 April 2025: one new tie, none gone, one changed.");
        assertThat(texts("answer-difference"))
                .containsExactly(
                        "domains: security, energy and resources → security, finance, energy and resources · sources: 1 → 2");
        assertThat(quotations())
                .containsExactly(
                        "La Russie formera les soldats de l’AES.",
                        "La Russie pourrait coopérer avec l’AES sur les banques.");

        _setValue(_get(DatePicker.class, spec -> spec.withLabel("and")), LocalDate.of(2025, 4, 3));
        assertThat(texts("answer-lead"))
                .containsExactly("Nothing changed between 3 April 2025 and 3 April 2025.");
    }

    @Test
    void twoArticlesAreCompared() {
        open(Locale.ENGLISH, "?ask=articles~001.txt~003.txt");

        assertThat(texts("answer-lead"))
                .containsExactly(
                        "One tie only in 003.txt, 3 only in 001.txt, one told differently.");
        open(Locale.ENGLISH, "?ask=articles~001.txt~lost.txt");
        assertThat(texts("answer-lead"))
                .containsExactly("This dossier has no article of this name: lost.txt");
    }

    @Test
    void aQuestionThatNothingAnswersIsNoted() {
        open(Locale.ENGLISH, "?ask=importance");

        _assertNone(QuestionsPanel.class);
        assertThat(_find(Span.class).stream().map(Span::getText))
                .contains(
                        "A part of the address was not understood and has no effect: ask=importance");
    }

    @Test
    void whenNothingIsShownThereIsNobodyToRank() {
        open(Locale.ENGLISH, "?ask=degree&domain=HEALTH");

        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .contains("Nobody: no tie is shown.");
    }
}
