package org.diplograph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateScannerTest {
    private static final DateScanner SCANNER = DateScanner.load();

    private static List<String> scan(String text) {
        return SCANNER.scan(text, new TextSpan(0, text.length())).stream()
                .map(
                        date ->
                                date.span().of(text)
                                        + " = "
                                        + date.year()
                                        + "-"
                                        + date.month()
                                        + "-"
                                        + date.day()
                                        + (date.weekday() == null ? "" : " " + date.weekday())
                                        + (date.anchor() == DateExpression.Anchor.NONE
                                                ? ""
                                                : " " + date.anchor()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "le 3 avril 2025|3 avril 2025 = 2025-4-3",
                "le 1er août 2024|1er août 2024 = 2024-8-1",
                "les 3 et 4 avril prochains|3 et 4 avril prochains = null-4-4 NEXT",
                "du 19 au 20 juin dernier|19 au 20 juin dernier = null-6-20 LAST",
                "ce jeudi 3 avril|ce jeudi 3 avril = null-4-3 THURSDAY THIS",
                "hier, jeudi 3 avril 2025,|hier, jeudi 3 avril 2025 = 2025-4-3 THURSDAY YESTERDAY",
                "en février 2022|février 2022 = 2022-2-null",
                "depuis janvier|janvier = null-1-null",
                "on April 3, 2025,|April 3, 2025 = 2025-4-3",
                "on 3 April 2025|3 April 2025 = 2025-4-3",
                "April 3-4, 2025|April 3-4, 2025 = 2025-4-4",
                "the 3rd of April 2025|3rd of April 2025 = 2025-4-3",
                "Sept. 11, 2001|Sept. 11, 2001 = 2001-9-11",
                "2025-04-03|2025-04-03 = 2025-4-3",
                "2025-04|2025-04 = 2025-4-null",
                "03/04/2025|03/04/2025 = 2025-4-3",
                "18/02/26|18/02/26 = 2026-2-18",
                "04/13/2025|04/13/2025 = 2025-4-13",
                "13.4.2025|13.4.2025 = 2025-4-13",
                "FÉVRIER 2022 EN FE\u0301VRIER 2023|FÉVRIER 2022 = 2022-2-null",
            })
    void datesAreReadWithTheirSpans(String text, String expected) {
        assertThat(scan(text)).first().isEqualTo(expected);
    }

    @Test
    void wordsThatOnlyLookLikeMonthsAreNone() {
        assertThat(scan("Il mai pas. We may march on. Le 300 mars. 12-34 2025-99 1/2/3")).isEmpty();
    }

    @Test
    void severalDatesDoNotOverlap() {
        assertThat(scan("du 3 mai 2021 au 4 juin 2022"))
                .containsExactly("3 mai 2021 = 2021-5-3", "4 juin 2022 = 2022-6-4");
    }
}
