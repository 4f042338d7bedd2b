package org.diplograph.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    private static String cell(String text) {
        String row = new CsvTable(',').row(text).toString();
        return row.substring(1, row.length() - 2);
    }

    @Test
    void anEmptyTableIsAByteOrderMarkAlone() {
        assertThat(new CsvTable(',').toString()).isEqualTo("\uFEFF");
    }

    @Test
    void rowsEndInCarriageReturnAndLineFeed() {
        assertThat(new CsvTable(',').row("domain", "facts").row("trade", 3).toString())
                .isEqualTo("\uFEFFdomain,facts\r\ntrade,3\r\n");
    }

    @Test
    void separatorsQuotesAndLineBreaksAreQuoted() {
        assertThat(cell("oil, gas")).isEqualTo("\"oil, gas\"");
        assertThat(cell("the \"pact\"")).isEqualTo("\"the \"\"pact\"\"\"");
        assertThat(cell("one\ntwo")).isEqualTo("\"one\ntwo\"");
        assertThat(new CsvTable(';').row("oil, gas", "a;b").toString())
                .isEqualTo("\uFEFFoil, gas;\"a;b\"\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "=1+1, '''=1+1'",
        "+33, '''+33'",
        "-cmd, '''-cmd'",
        "@SUM(A1), '''@SUM(A1)'",
        "＝1, '''＝1'",
        "＋1, '''＋1'",
        "－1, '''－1'",
        "＠x, '''＠x'"
    })
    void textThatLooksLikeAFormulaIsMadeHarmless(String text, String expected) {
        assertThat(cell(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", " =1", "\tx"})
    void whiteSpaceDoesNotHideAFormula(String text) {
        assertThat(cell(text)).isEqualTo("'" + text);
    }

    @Test
    void aCarriageReturnAtTheStartIsMadeHarmlessAndQuoted() {
        assertThat(cell("\r=1")).isEqualTo("\"'\r=1\"");
    }

    @Test
    void negativeNumbersStayNumbers() {
        assertThat(new CsvTable(',').row(-5, -0.5).toString()).isEqualTo("\uFEFF-5,-0.5\r\n");
    }
}
