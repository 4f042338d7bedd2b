package org.diplograph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
    private final SentenceSplitter splitter = SentenceSplitter.load();

    private List<String> french(String text) {
        return split(text, Language.FRENCH);
    }

    private List<String> english(String text) {
        return split(text, Language.ENGLISH);
    }

    private List<String> split(String text, Language language) {
        return splitter.split(text, new TextSpan(0, text.length()), language).stream()
                .map(span -> span.of(text))
                .toList();
    }

    @Test
    void sentencesHaveExactSpans() {
        String text = "  Lima a signé. Quito attend !  Et Bogota ? ";
        assertThat(splitter.split(text, new TextSpan(0, text.length()), Language.FRENCH))
                .containsExactly(new TextSpan(2, 15), new TextSpan(16, 30), new TextSpan(32, 43));
    }

    @Test
    void titlesAndInitialsDoNotEndASentence() {
        assertThat(french("M. Okoro a reçu Mme. Silva et le Pr. K. Anders. Ils ont signé."))
                .containsExactly(
                        "M. Okoro a reçu Mme. Silva et le Pr. K. Anders.", "Ils ont signé.");
        assertThat(english("Gen. A. Petrov met Sen. Dlamini in St. Lucia. They agreed."))
                .containsExactly("Gen. A. Petrov met Sen. Dlamini in St. Lucia.", "They agreed.");
    }

    @Test
    void anAcronymEndsASentenceOnlyBeforeABeginning() {
        assertThat(
                        english(
                                "It was sent to the U.S. President Adeyemi objected to the U.S. The talks ended at 5 p.m. In Oslo, nobody spoke."))
                .containsExactly(
                        "It was sent to the U.S. President Adeyemi objected to the U.S.",
                        "The talks ended at 5 p.m.",
                        "In Oslo, nobody spoke.");
    }

    @Test
    void numbersAreNotCut() {
        assertThat(
                        french(
                                "Le prêt atteint 3.5 milliards. L'art. 12 le prévoit. Le total fait 2.000.000 d'euros."))
                .containsExactly(
                        "Le prêt atteint 3.5 milliards.",
                        "L'art. 12 le prévoit.",
                        "Le total fait 2.000.000 d'euros.");
        assertThat(english("He said no. Nobody else did, according to No. 5 on the list."))
                .containsExactly("He said no.", "Nobody else did, according to No. 5 on the list.");
    }

    @Test
    void closingMarksStayWithTheirSentence() {
        assertThat(
                        french(
                                "« Nous partons. Nous reviendrons. » Le ministre a souri. « Est-ce sûr ? », demande-t-il."))
                .containsExactly(
                        "« Nous partons.",
                        "Nous reviendrons. »",
                        "Le ministre a souri.",
                        "« Est-ce sûr ? », demande-t-il.");
        assertThat(english("“We leave.” The envoy smiled. \"We return.\" \"When?\" he was asked."))
                .containsExactly(
                        "“We leave.”",
                        "The envoy smiled.",
                        "\"We return.\"",
                        "\"When?\" he was asked.");
    }

    @Test
    void ellipsesEndASentenceOnlyBeforeACapital() {
        assertThat(
                        french(
                                "Ils hésitent… puis signent. Il reste (…) beaucoup à faire... Demain peut-être."))
                .containsExactly(
                        "Ils hésitent… puis signent.",
                        "Il reste (…) beaucoup à faire...",
                        "Demain peut-être.");
    }

    @Test
    void aForgottenSpaceIsForgiven() {
        assertThat(
                        french(
                                "Le port sera agrandi.En outre, la route sera refaite.L'accord a été signé."))
                .containsExactly(
                        "Le port sera agrandi.",
                        "En outre, la route sera refaite.",
                        "L'accord a été signé.");
        assertThat(french("Le site www.exemple.Net et a.Bello@exemple.org répondent.")).hasSize(1);
    }
}
