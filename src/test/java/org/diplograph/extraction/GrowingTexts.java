package org.diplograph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.diplograph.article.WordList;

/** Shapes of text that can be had in any length. */
public final class GrowingTexts {
    /**
     * One shape.
     *
     * @param ofLength a text of about so many UTF-16 code units
     */
    public record Shape(String name, IntFunction<String> ofLength) {
        public String text(int length) {
            return ofLength.apply(length);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private GrowingTexts() {}

    /** Every shape, the same in every run. */
    public static List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        String french = OwnArticles.FRENCH;
        String english = OwnArticles.ENGLISH;
        add(shapes, "articles, French", french);
        add(shapes, "articles, English", english);
        add(shapes, "articles, French, in one line", french.replace('\n', ' '));
        add(shapes, "articles, English, in one line", english.replace('\n', ' '));
        add(shapes, "French, without full stops", french.replaceAll("[.\\n]", " "));
        add(shapes, "English, without full stops", english.replaceAll("[.\\n]", " "));
        add(shapes, "French, in capitals", french.toUpperCase(java.util.Locale.ROOT));
        add(shapes, "English, in capitals", english.toUpperCase(java.util.Locale.ROOT));
        add(shapes, "new names", length -> numbered(length, "Force Alpha%s Beta%s "));
        add(
                shapes,
                "new persons",
                length -> numbered(length, "Le ministre kényan Jean Bal%s a parlé. "));
        add(
                shapes,
                "new organisations, defined",
                length -> numbered(length, "Le Front de Bal%s Dor%s (FBD) accuse le Kenya. "));
        add(
                shapes,
                "namesakes",
                length -> numbered(length, "Le ministre kényan Jean Bal%s Lima a parlé. "));
        add(
                shapes,
                "new persons, English",
                length ->
                        numbered(
                                length,
                                "Kenya's Foreign Minister Paul Bal%s met Peru's envoy Ana Dor%s. "));
        add(
                shapes,
                "bullets after one lead-in",
                length ->
                        "Le Kenya et le Pérou signent un accord. L’accord prévoit :"
                                + "\n- la formation de médecins ;".repeat(length / 30 + 1));
        add(
                shapes,
                "nested quotations",
                length ->
                        "« “".repeat(length / 8)
                                + " le Kenya accuse le Pérou "
                                + "” »".repeat(length / 8));
        add(
                shapes,
                "one quotation",
                length ->
                        "« "
                                + "Le Kenya accuse le Pérou. ".repeat(length / 26 + 1)
                                + " », a dit le Chili.");
        add(shapes, "spaces", length -> "Kenya" + " ".repeat(length) + "Peru");
        add(shapes, "empty lines", length -> "Kenya" + "\n".repeat(length) + "Peru");
        add(shapes, "combining marks", "\u0301");
        add(shapes, "soft hyphens", "Ke\u00ADnya ");
        add(shapes, "surrogates", "\uD83D");
        add(shapes, "emoji", "\uD83D\uDC68\u200D\uD83D\uDC69 ");
        add(shapes, "zero width", "Ke\u200Bnya ");
        add(shapes, "right to left", "\u202B\u200FKenya ");
        add(shapes, "both languages", french + english);
        for (String line : WordList.lines(GrowingTexts.class, "growing-texts.tsv")) {
            String[] fields = line.split("\t", 2);
            add(shapes, fields[0], fields[1].translateEscapes());
        }
        return shapes;
    }

    private static void add(List<Shape> shapes, String name, String piece) {
        add(shapes, name, length -> piece.repeat(length / piece.length() + 1));
    }

    private static void add(List<Shape> shapes, String name, IntFunction<String> ofLength) {
        shapes.add(new Shape(name, ofLength));
    }

    /** Pieces that each hold a word of their own. */
    private static String numbered(int length, String piece) {
        StringBuilder text = new StringBuilder(length + 100);
        for (int i = 0; text.length() < length; i++) {
            text.append(piece.replace("%s", letters(i)));
        }
        return text.toString();
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0 || letters.isEmpty(); rest /= 20) {
            letters.append("abcdefghilmnoprstuvz".charAt(rest % 20));
        }
        return letters.toString();
    }
}
