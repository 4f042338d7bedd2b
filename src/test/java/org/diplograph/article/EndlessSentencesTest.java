package org.diplograph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndlessSentencesTest {
    private static List<TextSpan> pieces(String text) {
        List<TextSpan> pieces = new ArrayList<>();
        EndlessSentences.add(text, new TextSpan(0, text.length()), pieces);
        return pieces;
    }

    @Test
    void aSentenceThatCanBeReadStaysWhole() {
        String text = "mot; ".repeat(400);

        assertThat(pieces(text)).containsExactly(new TextSpan(0, 1_999));
    }

    @Test
    void theLastSemicolonBeforeTheLimitEndsAPiece() {
        String text = "a".repeat(1_200) + "; " + "b, ".repeat(300);

        assertThat(pieces(text))
                .containsExactly(new TextSpan(0, 1_201), new TextSpan(1_202, 2_101));
    }

    @Test
    void elseACommaElseASpace() {
        assertThat(pieces("a".repeat(1_500) + ", " + "b ".repeat(400)))
                .containsExactly(new TextSpan(0, 1_501), new TextSpan(1_502, 2_301));
        assertThat(pieces("a".repeat(1_500) + " " + "b".repeat(900)))
                .containsExactly(new TextSpan(0, 1_500), new TextSpan(1_501, 2_401));
    }

    @Test
    void anEndlessWordIsCutBetweenCharacters() {
        assertThat(pieces("a".repeat(1_999) + "\uD83D\uDE00" + "b".repeat(10)))
                .containsExactly(new TextSpan(0, 1_999), new TextSpan(1_999, 2_011));
        assertThat(pieces("a".repeat(1_999) + "e\u0301" + "b".repeat(10)))
                .containsExactly(new TextSpan(0, 1_999), new TextSpan(1_999, 2_011));
    }
}
