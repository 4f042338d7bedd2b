package org.diplograph.extraction.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diplograph.article.Language;
import org.diplograph.article.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
    private static final Tokenizer FRENCH = Tokenizer.of(Language.FRENCH);
    private static final Tokenizer ENGLISH = Tokenizer.of(Language.ENGLISH);

    private static List<String> french(String text) {
        return words(FRENCH, text);
    }

    private static List<String> english(String text) {
        return words(ENGLISH, text);
    }

    private static List<String> words(Tokenizer tokenizer, String text) {
        return tokenizer.split(text, new TextSpan(0, text.length())).stream()
                .map(span -> span.of(text))
                .toList();
    }

    @Test
    void spansAreExact() {
        assertThat(FRENCH.split("Hier, l’Angola a dit-il.", new TextSpan(6, 23)))
                .containsExactly(
                        new TextSpan(6, 8),
                        new TextSpan(8, 14),
                        new TextSpan(15, 16),
                        new TextSpan(17, 20),
                        new TextSpan(20, 23));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "’", "‘", "ʼ", "´", "`", "′", "＇"})
    void everyApostropheElides(String mark) {
        assertThat(french("l" + mark + "accord qu" + mark + "Oslo"))
                .containsExactly("l" + mark, "accord", "qu" + mark, "Oslo");
    }

    @Test
    void frenchCliticsStandAlone() {
        assertThat(french("rencontre-t-il est-ce dit-elle vont-ils a-t-on peut-on"))
                .containsExactly(
                        "rencontre",
                        "-t-il",
                        "est",
                        "-ce",
                        "dit",
                        "-elle",
                        "vont",
                        "-ils",
                        "a",
                        "-t-on",
                        "peut",
                        "-on");
    }

    @Test
    void compoundsStayWhole() {
        assertThat(
                        french(
                                "aujourd'hui peut-être rendez-vous vice-président Guinée-Bissau quelqu'un celui-ci c'est-à-dire N'Djamena"))
                .containsExactly(
                        "aujourd'hui",
                        "peut-être",
                        "rendez-vous",
                        "vice-président",
                        "Guinée-Bissau",
                        "quelqu'un",
                        "celui-ci",
                        "c'est-à-dire",
                        "N'Djamena");
    }

    @Test
    void englishEndingsStandAlone() {
        assertThat(
                        english(
                                "Peru’s envoy doesn't say they'll stay; it's Chad's, can't be the states' own"))
                .containsExactly(
                        "Peru", "’s", "envoy", "does", "n't", "say", "they", "'ll", "stay", ";",
                        "it", "'s", "Chad", "'s", ",", "ca", "n't", "be", "the", "states", "'",
                        "own");
    }

    @Test
    void namesWithApostrophesAreReadTheSameInBothLanguages() {
        List<String> expected = List.of("Côte", "d'", "Ivoire", "N'Djamena", "O'Brien");
        assertThat(french("Côte d'Ivoire N'Djamena O'Brien")).isEqualTo(expected);
        assertThat(english("Côte d'Ivoire N'Djamena O'Brien")).isEqualTo(expected);
    }

    @Test
    void acronymsAndInitialsKeepTheirFullStops() {
        assertThat(english("The U.S. and the U.N. met A. Bello at 5 p.m. in D.C.'s hall."))
                .containsExactly(
                        "The", "U.S.", "and", "the", "U.N.", "met", "A.", "Bello", "at", "5",
                        "p.m.", "in", "D.C.", "'s", "hall", ".");
        assertThat(french("S.E.M. Diallo et M. Koné, J.-C. Adou."))
                .containsExactly("S.E.M.", "Diallo", "et", "M.", "Koné", ",", "J.-C.", "Adou", ".");
    }

    @Test
    void numbersKeepTheirSeparators() {
        assertThat(
                        french(
                                "14 000 soldats, 1\u202f500\u00a0000 euros, 10,5 %, 2023-07-29, 1er, G20, le 3 200 hommes"))
                .containsExactly(
                        "14 000",
                        "soldats",
                        ",",
                        "1\u202f500\u00a0000",
                        "euros",
                        ",",
                        "10,5",
                        "%",
                        ",",
                        "2023-07-29",
                        ",",
                        "1er",
                        ",",
                        "G20",
                        ",",
                        "le",
                        "3 200",
                        "hommes");
        assertThat(english("$11.2 million in 2022-2023 for the 32nd time"))
                .containsExactly(
                        "$", "11.2", "million", "in", "2022-2023", "for", "the", "32nd", "time");
    }

    @Test
    void invisibleCharactersAndDecomposedAccentsStayInsideTheirWords() {
        assertThat(french("co\u00adopération e\u0301nergie\u00a0: pre\u0301sident"))
                .containsExactly("co\u00adopération", "e\u0301nergie", ":", "pre\u0301sident");
    }

    @Test
    void addressesAndTagsAreNoWords() {
        assertThat(french("<p>Voir www.exemple.org/a, ou écrire à a.b@exemple.org.</p>"))
                .containsExactly(
                        "Voir",
                        "www.exemple.org/a",
                        ",",
                        "ou",
                        "écrire",
                        "à",
                        "a.b@exemple.org",
                        ".");
    }

    @Test
    void emojiAreSingleMarks() {
        assertThat(french("Bravo \uD83C\uDF89!")).containsExactly("Bravo", "\uD83C\uDF89", "!");
    }
}
