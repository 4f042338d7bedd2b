package org.diplograph.export;

import java.util.Locale;

/**
 * A table as comma-separated values (RFC 4180: CRLF, quotes doubled) that a spreadsheet can open
 * without danger: text that a spreadsheet would take for a formula gets an apostrophe in front
 * (OWASP, "CSV Injection"); numbers stay numbers.
 */
public final class CsvTable {
    /** Lets spreadsheets know that the text is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What may begin a formula: ASCII signs, their full-width forms, tab and carriage return. */
    private static final String FORMULA_SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";

    private final char separator;
    private final StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);

    /**
     * @param separator a comma, or a semicolon where the comma stands in numbers
     */
    public CsvTable(char separator) {
        this.separator = separator;
    }

    /** A table as spreadsheets expect it in a language. */
    public static CsvTable in(Locale locale) {
        return new CsvTable(locale.getLanguage().equals("fr") ? ';' : ',');
    }

    /**
     * Adds a row.
     *
     * @param cells numbers, which are written as they are, or anything else, written as text
     */
    public CsvTable row(Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                text.append(separator);
            }
            text.append(cells[i] instanceof Number number ? number : quoted(cells[i].toString()));
        }
        text.append("\r\n");
        return this;
    }

    private String quoted(String cell) {
        String safe = startsAFormula(cell) ? "'" + cell : cell;
        boolean special =
                safe.chars().anyMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
        return special ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean startsAFormula(String cell) {
        String trimmed = cell.stripLeading();
        return (!cell.isEmpty() && FORMULA_SIGNS.indexOf(cell.charAt(0)) >= 0)
                || (!trimmed.isEmpty() && FORMULA_SIGNS.indexOf(trimmed.charAt(0)) >= 0);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
