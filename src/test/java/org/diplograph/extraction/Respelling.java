package org.diplograph.extraction;

import java.text.Normalizer;
import java.util.List;
import org.diplograph.article.TextSpan;

/**
 * The same text with other characters for the same letters, spaces and marks, and where each
 * character of the original went.
 */
final class Respelling {
    /** What stands for the character at an index of a text. */
    private interface Letters {
        String at(String text, int index);
    }

    /** One way to spell. */
    record Way(String name, Letters letters) {
        Respelling of(String text) {
            return new Respelling(text, letters);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final int[] starts;
    private final int[] ends;

    private Respelling(String original, Letters letters) {
        starts = new int[original.length()];
        ends = new int[original.length()];
        for (int i = 0; i < original.length(); i++) {
            String piece = letters.at(original, i);
            char c = original.charAt(i);
            int own = Character.isWhitespace(c) ? -1 : piece.indexOf(c);
            starts[i] = text.length() + Math.max(own, 0);
            text.append(piece);
            ends[i] = own < 0 ? text.length() : starts[i] + 1;
        }
    }

    String text() {
        return text.toString();
    }

    TextSpan map(TextSpan span) {
        return new TextSpan(starts[span.start()], ends[span.end() - 1]);
    }

    static List<Way> ways() {
        return List.of(
                new Way("as it is", Respelling::same),
                new Way(
                        "decomposed accents",
                        (t, i) -> Normalizer.normalize(same(t, i), Normalizer.Form.NFD)),
                apostrophes("straight apostrophes", "'"),
                apostrophes("curly apostrophes", "’"),
                apostrophes("modifier apostrophes", "ʼ"),
                apostrophes("primes for apostrophes", "′"),
                apostrophes("acute accents for apostrophes", "´"),
                apostrophes("full-width apostrophes", "＇"),
                spaces("no-break spaces", "\u00A0"),
                spaces("narrow no-break spaces", "\u202F"),
                spaces("thin spaces", "\u2009"),
                spaces("figure spaces", "\u2007"),
                spaces("ideographic spaces", "\u3000"),
                spaces("tabs", "\t"),
                new Way(
                        "no-break spaces inside quotation marks",
                        (t, i) -> isBesideGuillemet(t, i) ? "\u00A0" : same(t, i)),
                new Way(
                        "narrow no-break spaces inside quotation marks",
                        (t, i) -> isBesideGuillemet(t, i) ? "\u202F" : same(t, i)),
                new Way(
                        "no spaces inside quotation marks",
                        (t, i) -> isBesideGuillemet(t, i) ? "" : same(t, i)),
                new Way(
                        "two spaces between sentences",
                        (t, i) -> t.charAt(i) == ' ' && t.charAt(i - 1) == '.' ? "  " : same(t, i)),
                new Way(
                        "soft hyphens within words",
                        (t, i) ->
                                isWithinWord(t, i) && i % 3 == 0
                                        ? t.charAt(i) + "\u00AD"
                                        : same(t, i)),
                new Way(
                        "word joiners within words",
                        (t, i) ->
                                isWithinWord(t, i) && i % 4 == 0
                                        ? t.charAt(i) + "\u2060"
                                        : same(t, i)),
                new Way(
                        "direction marks before words",
                        (t, i) -> isWordStart(t, i) ? "\u200E" + t.charAt(i) : same(t, i)),
                new Way(
                        "right-to-left marks after words",
                        (t, i) ->
                                isWordStart(t, i + 1) && t.charAt(i) == ' '
                                        ? "\u200F "
                                        : same(t, i)),
                new Way(
                        "zero-width spaces beside spaces",
                        (t, i) -> t.charAt(i) == ' ' ? " \u200B" : same(t, i)),
                new Way("no-break hyphens", (t, i) -> isHyphenInWord(t, i) ? "\u2011" : same(t, i)),
                new Way("Windows line ends", (t, i) -> t.charAt(i) == '\n' ? "\r\n" : same(t, i)),
                new Way(
                        "old Macintosh line ends",
                        (t, i) -> t.charAt(i) == '\n' ? "\r" : same(t, i)),
                new Way("Unicode line ends", (t, i) -> t.charAt(i) == '\n' ? "\u2028" : same(t, i)),
                new Way(
                        "white space at the ends of lines",
                        (t, i) -> t.charAt(i) == '\n' ? " \u00A0\n" : same(t, i)),
                new Way(
                        "empty lines between lines",
                        (t, i) ->
                                t.charAt(i) == '\n'
                                                && i > 60
                                                && t.charAt(i - 1) != ':'
                                                && !t.startsWith("\n-", i)
                                        ? "\n\n"
                                        : same(t, i)),
                quotations("guillemets", "«", "»"),
                quotations("English quotation marks", "“", "”"),
                quotations("straight quotation marks", "\"", "\""),
                quotations("German quotation marks", "„", "“"),
                quotations("single guillemets", "‹", "›"),
                new Way(
                        "dots for bullets",
                        (t, i) -> t.startsWith("\n- ", i - 1) ? "•" : same(t, i)),
                new Way(
                        "en dashes for bullets",
                        (t, i) -> t.startsWith("\n- ", i - 1) ? "–" : same(t, i)),
                new Way(
                        "HTML paragraphs",
                        (t, i) -> t.charAt(i) == '\n' ? "</p>\n<p>" : same(t, i)),
                new Way("HTML line breaks", (t, i) -> t.charAt(i) == '\n' ? "<br/>" : same(t, i)),
                new Way(
                        "scripts between lines",
                        (t, i) ->
                                t.charAt(i) == '\n'
                                        ? "<script>if (a < b) alert('Peru accuses Kenya.')</script>\n"
                                        : same(t, i)),
                new Way(
                        "comments between words",
                        (t, i) -> t.charAt(i) == ' ' ? "<!-- Peru --> " : same(t, i)),
                new Way(
                        "numbered references",
                        (t, i) -> t.charAt(i) > 127 ? "&#" + (int) t.charAt(i) + ";" : same(t, i)),
                new Way(
                        "hexadecimal references",
                        (t, i) ->
                                t.charAt(i) > 127
                                        ? "&#x" + Integer.toHexString(t.charAt(i)) + ";"
                                        : same(t, i)),
                new Way(
                        "named references",
                        (t, i) ->
                                switch (t.charAt(i)) {
                                    case 'é' -> "&eacute;";
                                    case 'É' -> "&Eacute;";
                                    case '’' -> "&rsquo;";
                                    case '“' -> "&ldquo;";
                                    case '”' -> "&rdquo;";
                                    case '«' -> "&laquo;";
                                    case '»' -> "&raquo;";
                                    case '–' -> "&ndash;";
                                    default -> same(t, i);
                                }),
                new Way(
                        "ligatures",
                        (t, i) ->
                                t.startsWith("fi", i)
                                        ? "ﬁ"
                                        : t.startsWith("fi", i - 1) ? "" : same(t, i)),
                new Way(
                        "wide letters",
                        (t, i) ->
                                t.charAt(i) < 128 && isLetter(t, i)
                                        ? String.valueOf((char) (t.charAt(i) + 0xFEE0))
                                        : same(t, i)),
                new Way(
                        "bold words",
                        (t, i) ->
                                isWordStart(t, i) && i % 2 == 0
                                        ? "<b>" + t.charAt(i)
                                        : isWordStart(t, i + 1) && t.charAt(i) == ' '
                                                ? "</b> "
                                                : same(t, i)));
    }

    private static Way apostrophes(String name, String mark) {
        return new Way(name, (t, i) -> "'’".indexOf(t.charAt(i)) >= 0 ? mark : same(t, i));
    }

    private static Way spaces(String name, String space) {
        return new Way(name, (t, i) -> t.charAt(i) == ' ' ? space : same(t, i));
    }

    private static Way quotations(String name, String opening, String closing) {
        return new Way(
                name,
                (t, i) ->
                        switch (t.charAt(i)) {
                            case '«', '“' -> opening;
                            case '»', '”' -> closing;
                            default -> same(t, i);
                        });
    }

    private static String same(String text, int index) {
        return String.valueOf(text.charAt(index));
    }

    private static boolean isBesideGuillemet(String text, int i) {
        return text.charAt(i) == ' '
                && (text.startsWith("«", i - 1) || text.startsWith("»", i + 1));
    }

    private static boolean isLetter(String text, int i) {
        return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
    }

    private static boolean isWithinWord(String text, int i) {
        return isLetter(text, i) && isLetter(text, i + 1);
    }

    private static boolean isWordStart(String text, int i) {
        return isLetter(text, i) && i > 0 && text.charAt(i - 1) == ' ';
    }

    private static boolean isHyphenInWord(String text, int i) {
        return text.charAt(i) == '-' && isLetter(text, i - 1) && isLetter(text, i + 1);
    }
}
