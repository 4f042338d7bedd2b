package org.diplograph.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegibleTextTest {
    private static String legible(String original) {
        return LegibleText.of(original).text();
    }

    @Test
    void aPlainTextStandsForItself() {
        String text = "L’Éthiopie « salue »\u00A0l'accord\u202F; “yes” – 3 < 4 & 5…";

        LegibleText legible = LegibleText.of(text);

        assertThat(legible.isOriginal()).isTrue();
        assertThat(legible.text()).isSameAs(text);
        assertThat(legible.inOriginal(new TextSpan(2, 10))).isEqualTo(new TextSpan(2, 10));
        assertThat(legible.inLegible(new TextSpan(2, 10))).isEqualTo(new TextSpan(2, 10));
    }

    @Test
    void accentsAreComposedAndInvisibleCharactersLeftOut() {
        assertThat(
                        legible(
                                "E\u0301gypte, Pe\u0301rou, co\u00ADope\u0301\u200Bration\u200F \uFEFFOman"))
                .isEqualTo("Égypte, Pérou, coopération Oman");
    }

    @Test
    void spacesApostrophesHyphensLigaturesAndWideLettersBecomeCommon() {
        assertThat(
                        legible(
                                "l´accord de l`Iraq, l＇Iran\u2009:\u3000Guinée\u2011Bissau conﬁrme ＯＴＡＮ \uD835\uDC00"))
                .isEqualTo("l’accord de l’Iraq, l’Iran : Guinée-Bissau confirme OTAN A");
    }

    @Test
    void anApostropheThatPartsNoWordStays() {
        assertThat(legible("‘Togo’ ´ `")).isEqualTo("‘Togo’ ´ `");
    }

    @Test
    void markupIsTakenOffAndReferencesAreRead() {
        assertThat(
                        legible(
                                "<p class=\"a\">Le <b>Togo</b> &amp; l&rsquo;&Eacute;gypte<br/>signent&nbsp;&#33;</p><!-- no --><script>if (a<b) {}</script>Fin"))
                .isEqualTo("\nLe Togo & l’Égypte\nsignent\u00A0!\n\nFin");
    }

    @Test
    void whatOnlyLooksLikeMarkupStays() {
        assertThat(legible("a <b and <c> d, <Togo> &togo; &; &#0; &#xZ; R&D <p"))
                .isEqualTo("a <b and <c> d, <Togo> &togo; &; &#0; &#xZ; R&D <p");
    }

    @Test
    void brokenCharactersStay() {
        assertThat(legible("\uD83D a\uDE00 \u0301b")).isEqualTo("\uD83D a\uDE00 \u0301b");
    }

    @Test
    void everyPlaceIsKnownInTheOriginal() {
        String original = "Le To\u00ADgo et l&rsquo;E\u0301gypte";
        LegibleText legible = LegibleText.of(original);

        assertThat(legible.text()).isEqualTo("Le Togo et l’Égypte");
        TextSpan togo = new TextSpan(3, 7);
        TextSpan egypt = new TextSpan(13, 19);
        assertThat(legible.inOriginal(togo)).isEqualTo(new TextSpan(3, 8));
        assertThat(legible.inOriginal(togo).of(original)).isEqualTo("To\u00ADgo");
        assertThat(legible.inOriginal(egypt).of(original)).isEqualTo("E\u0301gypte");
        assertThat(legible.inLegible(legible.inOriginal(togo))).isEqualTo(togo);
        assertThat(legible.inLegible(legible.inOriginal(egypt))).isEqualTo(egypt);
    }
}
