package org.diplograph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

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
        add(shapes, "one sentence", "le ministre du Kenya rencontre son homologue et ");
        add(shapes, "one sentence, English", "the minister of Kenya met his counterpart and ");
        add(shapes, "one sentence with dates", "le Kenya rencontre le Pérou le 3 mai 2024 et ");
        add(
                shapes,
                "one sentence with talks",
                "après la rencontre avec le Pérou à Lima, selon le Kenya, ");
        add(shapes, "capitalised words", "Kenya Ortega Lima Force Union ");
        add(shapes, "new organisations", "Force Delta (FD), Union Omega (UO), ");
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
                "one person",
                "Le ministre péruvien Luis Ortega a dit qu’Ortega parlera à Ortega. ");
        add(
                shapes,
                "roles without names",
                "Le ministre a rencontré son homologue et le président. ");
        add(shapes, "events", "Cette rencontre entre le Kenya et le Pérou a suivi cet accord. ");
        add(
                shapes,
                "speeches",
                "« Nous soutenons votre pays », a déclaré le ministre kényan à son homologue péruvien. ");
        add(shapes, "reported", "Selon le Kenya, le Pérou a accusé le Chili hier à Lima. ");
        add(shapes, "presidencies", "Le Kenya assure la présidence de l’Union africaine (UA). ");
        add(
                shapes,
                "days of the author",
                "Ce lundi 3 mai, le Kenya a parlé. Date : 12 mai 2024\nLe Kenya. Source : 3 mai 2023\n");
        add(shapes, "signatures", "Jean Paul Lima, Ana de la Dora\n");
        add(shapes, "datelines", "Nairobi, le 3 mai 2024 (GNA) – Le Kenya accuse le Pérou.\n\n");
        add(shapes, "labels", "date date : 12 mai publié le le 12 mai ");
        add(shapes, "numbered lines", "\n12. Le Kenya accuse le Pérou");
        add(
                shapes,
                "wrapped lines",
                "le Kenya et le Pérou ont signé à Lima un accord\nsur la pêche et la paix ; ");
        add(shapes, "glued sentences", "le Kenya accuse.Le Pérou accuse.");
        add(shapes, "exclamations", "Le Kenya ! ( ? (");
        add(shapes, "relative clauses", "le Kenya qui accuse le Pérou ");
        add(shapes, "that-clauses", "le Kenya dit que le Pérou affirme que ");
        add(shapes, "that-clauses, English", "Kenya says that Peru claims that ");
        add(shapes, "infinitives", "vouloir demander de pouvoir accepter de ");
        add(shapes, "participles", "signé par le Kenya accusé par le Pérou ");
        add(shapes, "genitives", "le ministre du président du Kenya du Pérou de ");
        add(shapes, "genitives, English", "the minister of the president of Kenya's Peru's ");
        add(shapes, "lists", "le Kenya, le Pérou, le Chili et ");
        add(shapes, "names in a row", "Kenya Pérou ");
        add(shapes, "offices", "ministre président secrétaire général ");
        add(shapes, "groups", "les deux pays et les trois pays et les deux ministres ");
        add(shapes, "groups by sentence", "Les deux pays signent un accord avec les trois pays. ");
        add(shapes, "pronouns", "il les accuse et elle leur demande ");
        add(shapes, "bullets", "\n- le Kenya et le Pérou ;");
        add(
                shapes,
                "bullets after one lead-in",
                length ->
                        "Le Kenya et le Pérou signent un accord. L’accord prévoit :"
                                + "\n- la formation de médecins ;".repeat(length / 30 + 1));
        add(shapes, "lines", "Le Kenya\n");
        add(shapes, "boilerplate", "Lire aussi : le Kenya\nSource: Peru\n");
        add(
                shapes,
                "nested quotations",
                length ->
                        "« “".repeat(length / 8)
                                + " le Kenya accuse le Pérou "
                                + "” »".repeat(length / 8));
        add(shapes, "quotations", "« Le Kenya accuse le Pérou », a dit le Chili. ");
        add(shapes, "opened quotations", "« Le Kenya accuse le Pérou ");
        add(
                shapes,
                "one quotation",
                length ->
                        "« "
                                + "Le Kenya accuse le Pérou. ".repeat(length / 26 + 1)
                                + " », a dit le Chili.");
        add(shapes, "straight quotes", "\"Kenya accuses Peru\" ");
        add(shapes, "apostrophes", "l'd'qu'");
        add(shapes, "brackets", "(Kenya (Pérou ");
        add(shapes, "dashes", "Kenya – Pérou – ");
        add(shapes, "hyphenated", "Kenya-Pérou-");
        add(shapes, "dates", "3 mai 2024 ");
        add(shapes, "half dates", "3 mai ");
        add(shapes, "numbers", "1 000 ");
        add(shapes, "initials", "U.S. A. ");
        add(shapes, "dots", "...");
        add(shapes, "abbreviations", "M. Dr. ");
        add(shapes, "addresses", "a@b.c http://a.b/ ");
        add(shapes, "half addresses", "a@");
        add(shapes, "slashes", "http://");
        add(shapes, "tags", "<p class='a'>Kenya</p>");
        add(shapes, "entities", "&amp;&nbsp;");
        add(shapes, "one word", "a");
        add(shapes, "one word in capitals", "A");
        add(shapes, "spaces", length -> "Kenya" + " ".repeat(length) + "Peru");
        add(shapes, "empty lines", length -> "Kenya" + "\n".repeat(length) + "Peru");
        add(shapes, "combining marks", "\u0301");
        add(shapes, "soft hyphens", "Ke\u00ADnya ");
        add(shapes, "surrogates", "\uD83D");
        add(shapes, "emoji", "\uD83D\uDC68\u200D\uD83D\uDC69 ");
        add(shapes, "zero width", "Ke\u200Bnya ");
        add(shapes, "right to left", "\u202B\u200FKenya ");
        add(shapes, "tabs", "Kenya\t");
        add(shapes, "Chinese", "肯尼亚和秘鲁");
        add(shapes, "both languages", french + english);
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
