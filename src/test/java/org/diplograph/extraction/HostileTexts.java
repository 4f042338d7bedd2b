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
    record Hostile(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<String> ARTICLES = List.of(OwnArticles.FRENCH, OwnArticles.ENGLISH);

    private HostileTexts() {}

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
        add(all, language + ", no-break spaces", text.replace(' ', '\u00A0'));
        add(all, language + ", narrow no-break spaces", text.replace(' ', '\u202F'));
        add(all, language + ", thin spaces", text.replace(' ', '\u2009'));
        add(all, language + ", ideographic spaces", text.replace(' ', '\u3000'));
        add(
                all,
                language + ", soft hyphens after every letter",
                text.replaceAll("(\\p{L})", "$1\u00AD"));
        add(
                all,
                language + ", zero-width spaces after every letter",
                text.replaceAll("(\\p{L})", "$1\u200B"));
        add(
                all,
                language + ", joiners after every letter",
                text.replaceAll("(\\p{L})", "$1\u2060"));
        add(all, language + ", a mark on every letter", text.replaceAll("(\\p{L})", "$1\u0323"));
        for (char apostrophe : "'‘ʼʹʻ´`′＇‛ˈ".toCharArray()) {
            add(
                    all,
                    language + ", apostrophe " + Character.getName(apostrophe),
                    text.replaceAll("['’]", String.valueOf(apostrophe)));
        }
        for (String quotes : List.of("“”", "„“", "‹›", "\"\"", "‘’", "''", "〈〉", "»«", "<<>>")) {
            int half = quotes.length() / 2;
            add(
                    all,
                    language + ", quotation marks " + quotes,
                    text.replaceAll("[«“]", quotes.substring(0, half))
                            .replaceAll("[»”]", quotes.substring(half)));
        }
        add(
                all,
                language + ", a script tag",
                text.replaceFirst("\n", "\n<script>alert('Kenya & Peru')</script>\n"));
        add(all, language + ", tags never closed", text.replace(" ", " <b "));
        add(all, language + ", control characters", text.replace(" ", " \u0007"));
        add(all, language + ", private use", text.replace(" ", "\uE000"));
        add(all, language + ", low surrogates first", text.replace("a", "\uDE00\uD83D"));
        add(all, language + ", non-characters", text.replace(" ", "\uFFFE "));
        add(all, language + ", mathematical letters", mathematical(text));
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
        for (int seed = 0; seed < 40; seed++) {
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
                                            .charAt(random.nextInt(27)));
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
            add(all, "only “" + visible(piece) + "”", piece.repeat(3000));
        }
    }

    private static String visible(String piece) {
        StringBuilder visible = new StringBuilder();
        piece.chars()
                .forEach(
                        c -> {
                            if (c > ' ' && c < 127 || Character.isLetter(c)) {
                                visible.append((char) c);
                            } else {
                                visible.append(String.format(Locale.ROOT, "[%04X]", c));
                            }
                        });
        return visible.toString();
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

    private static String mathematical(String text) {
        StringBuilder bold = new StringBuilder();
        text.chars()
                .forEach(
                        c ->
                                bold.appendCodePoint(
                                        c >= 'a' && c <= 'z'
                                                ? 0x1D41A + c - 'a'
                                                : c >= 'A' && c <= 'Z' ? 0x1D400 + c - 'A' : c));
        return bold.toString();
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
