package org.diplograph.extraction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Texts that no editor would print, made from a few sentences of ours; the same ones in every run.
 */
final class HostileTexts {
    /** A text and what is odd about it. */
    record Hostile(String name, String text) {}

    private static final List<String> ARTICLES =
            List.of(
                    """
                    Le Kenya et le Pérou signent un accord

                    Lima, 12 mai 2024 – Le Pérou a signé un accord de coopération avec le Kenya. « Nous voulons la paix », a déclaré \
                    le ministre péruvien des Affaires étrangères, Luis Ortega. L’accord prévoit :
                    - la formation de médecins ;
                    - la construction d’un port.
                    Le Chili accuse la Bolivie d’avoir violé le traité. L’Union africaine (UA) appelle les deux pays au dialogue.
                    """,
                    """
                    Kenya and Peru sign a deal

                    LIMA, May 12, 2024 (GNA) - Peru signed a cooperation agreement with Kenya. “We want peace,” said Peru's foreign \
                    minister, Luis Ortega. Chile doesn't recognise Bolivia's claim; the African Union (AU) urged both countries to talk.
                    """);

    private HostileTexts() {}

    static List<String> articles() {
        return ARTICLES;
    }

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        for (int i = 0; i < ARTICLES.size(); i++) {
            String language = i == 0 ? "fr" : "en";
            addVariants(language, ARTICLES.get(i), all);
            addDamaged(language, ARTICLES.get(i), all);
        }
        addMonotonous(all);
        addMixed(all);
        return all;
    }

    private static void addVariants(String language, String text, List<Hostile> all) {
        add(all, language + ", all capitals", text.toUpperCase(Locale.ROOT));
        add(all, language + ", all small", text.toLowerCase(Locale.ROOT));
        add(all, language + ", in one line", text.replace('\n', ' '));
        add(all, language + ", one word a line", text.replace(' ', '\n'));
        add(all, language + ", without full stops", text.replace(".", ""));
        add(all, language + ", without spaces", text.replace(" ", ""));
        add(
                all,
                language + ", without accents",
                Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", ""));
        add(all, language + ", decomposed", Normalizer.normalize(text, Normalizer.Form.NFD));
        add(
                all,
                language + ", compatibility form",
                Normalizer.normalize(text, Normalizer.Form.NFKD));
        add(all, language + ", full width", fullWidth(text));
        add(
                all,
                language + ", as HTML",
                "<html><body><p class=\"x\">"
                        + text.replace("\n", "</p>\n<p>")
                        + "</p></body></html>");
        add(
                all,
                language + ", with entities",
                text.replace("é", "&eacute;").replace(" ", "&nbsp;").replace("'", "&#39;"));
        add(
                all,
                language + ", with emoji",
                text.replace(" ", " \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 "));
        add(all, language + ", right to left marks", text.replace(" ", "\u200F \u202B"));
        add(all, language + ", reversed", new StringBuilder(text).reverse().toString());
        add(all, language + ", lone surrogates", text.replace("e", "e\uD83D"));
        add(
                all,
                language + ", thousand marks on a letter",
                text.replaceFirst("a", "a" + "\u0301".repeat(1000)));
        add(all, language + ", tabs", text.replace(' ', '\t'));
        add(all, language + ", old line ends", text.replace('\n', '\r'));
        add(all, language + ", other line ends", text.replace('\n', '\u2028'));
        add(all, language + ", bullets everywhere", text.replaceAll("(?m)^", "• "));
        add(all, language + ", numbers everywhere", text.replaceAll("(?m)^", "12. "));
        add(all, language + ", quoted as a whole", "« " + text + " »");
        add(all, language + ", quote never closed", text.replace('»', ' ').replace('”', ' '));
        add(all, language + ", quote never opened", text.replace('«', ' ').replace('“', ' '));
        add(all, language + ", only its title", text.lines().findFirst().orElse(""));
    }

    /** Cut, doubled or shuffled by chance, but by the same chance every time. */
    private static void addDamaged(String language, String text, List<Hostile> all) {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            StringBuilder damaged = new StringBuilder(text);
            for (int i = 0; i < 25; i++) {
                int at = random.nextInt(damaged.length());
                switch (random.nextInt(5)) {
                    case 0 -> damaged.deleteCharAt(at);
                    case 1 ->
                            damaged.insert(
                                    at,
                                    "«»“”\"'’().,;:!?-–—…•\n\r\t\u00A0\u202F\u00AD\u200B"
                                            .charAt(random.nextInt(28)));
                    case 2 -> damaged.setCharAt(at, (char) (random.nextInt(0x2FF) + 1));
                    case 3 ->
                            damaged.insert(
                                    at,
                                    damaged.substring(
                                            at,
                                            Math.min(damaged.length(), at + random.nextInt(40))));
                    default -> damaged.setCharAt(at, Character.toUpperCase(damaged.charAt(at)));
                }
            }
            add(all, language + ", damaged " + seed, damaged.toString());
        }
    }

    private static void addMonotonous(List<Hostile> all) {
        for (String piece :
                List.of(
                        "a",
                        "A",
                        " ",
                        ".",
                        "...",
                        "« ",
                        " »",
                        "“",
                        "\"",
                        "'",
                        "l'",
                        "’",
                        "(",
                        ")",
                        "-",
                        "–",
                        "\n- ",
                        "\n",
                        "1",
                        "1 ",
                        "1.",
                        "3 mai 2024 ",
                        "3 mai ",
                        "mai ",
                        "Mali ",
                        "Le Mali ",
                        "Mali, ",
                        "Mali et ",
                        "Mali-",
                        "du Mali ",
                        "M. ",
                        "A. ",
                        "U.S. ",
                        "a@",
                        "a@b.c ",
                        "http://",
                        "<",
                        "<p>",
                        "&amp;",
                        "\u0301",
                        "\uD83D",
                        "\u00AD",
                        "ﷺ",
                        "İ",
                        "ß",
                        "qui ",
                        "que ",
                        "not ",
                        "ne ",
                        "the ",
                        "Force (F) ",
                        "a-t-il ",
                        "Lire aussi : ",
                        "Source: ",
                        "ministre ")) {
            add(all, "only “" + piece.strip() + "”", piece.repeat(3000));
        }
    }

    private static void addMixed(List<Hostile> all) {
        String french = ARTICLES.getFirst();
        String english = ARTICLES.getLast();
        add(all, "both languages", french + "\n" + english);
        add(all, "languages by turns", french.replace(". ", ". We agree with the plan. "));
        add(all, "Arabic within", french.replace("Kenya", "كينيا"));
        add(all, "Chinese within", french.replace(" ", "和"));
        add(all, "Cyrillic letters that look Latin", french.replace('a', 'а').replace('e', 'е'));
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append(c > ' ' && c < 127 ? (char) (c + 0xFEE0) : (char) c));
        return wide.toString();
    }

    private static void add(List<Hostile> all, String name, String text) {
        all.add(new Hostile(name, text));
    }
}
