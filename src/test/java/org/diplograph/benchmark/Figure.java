package org.diplograph.benchmark;

import java.util.Locale;

/** Prints what was measured, and whether it keeps what is promised. */
final class Figure {
    private Figure() {}

    static void print(String name, String value) {
        System.out.printf(Locale.ROOT, "  %-52s %s%n", name, value);
    }

    static void print(String name, double value, String unit) {
        print(name, number(value) + " " + unit);
    }

    /**
     * @param most what is promised
     */
    static void print(String name, double value, String unit, double most) {
        print(
                name,
                String.format(
                        Locale.ROOT,
                        "%s %s   (at most %s %s: %s)",
                        number(value),
                        unit,
                        number(most),
                        unit,
                        kept(value <= most)));
    }

    static String kept(boolean kept) {
        return kept ? "met" : "MISSED";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%,.1f" : "%,.0f", value);
    }
}
