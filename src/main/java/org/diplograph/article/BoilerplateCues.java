package org.diplograph.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the lines of a page that are no part of its article. */
final class BoilerplateCues {
    private static final int LOOK = 60;
    private static final int SHORT = 120;

    /** A date alone, or with few other words, as in "date 2025-04" or "(ATP) 12 mai 2024". */
    private static final String DAY_MONTH_YEAR =
            "(?:\\d{4}-\\d{2}(?:-\\d{2})?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}|\\d{1,2}(?:er|st|nd|rd|th)?\\h\\p{L}{3,9}\\.?,?\\h\\d{4}|\\p{L}{3,9}\\.?\\h\\d{1,2}(?:st|nd|rd|th)?,?\\h\\d{4})";

    private static final Pattern DATE_LABEL =
            Pattern.compile("(?i)date\\h*:?\\h*" + DAY_MONTH_YEAR + "\\h");
    private static final Pattern DATELINE =
            Pattern.compile(
                    "(?:\\p{Lu}[\\p{L}'’ .-]{1,40}(?:,\\h\\p{Lu}[\\p{L}'’ .-]{1,30})?,?\\h?(?:le\\h)?)?"
                            + "(?:"
                            + DAY_MONTH_YEAR
                            + "\\h?)?(?:[(\\[]\\p{Lu}[\\p{L}/. -]{1,24}[)\\]]\\h?)?(?:"
                            + DAY_MONTH_YEAR
                            + ")?\\h?(?:[–—:]|-{1,2})\\h");
    private static final Pattern HAS_DATE_OR_AGENCY =
            Pattern.compile(DAY_MONTH_YEAR + "|[(\\[]\\p{Lu}");
    private static final Pattern DATE_ALONE =
            Pattern.compile(
                    "(?i)(?:(?:le|on|du|\\p{L}{3,9},?)\\h){0,2}"
                            + DAY_MONTH_YEAR
                            + "(?:[\\h,|àat–-]{1,5}\\d{1,2}[:h.]\\d{0,2}(?:\\h?[ap]\\.?m\\.?)?)?(?:\\h\\p{Lu}{2,4})?");
    private static final Pattern AGENCY_DATE =
            Pattern.compile(
                    "[(\\[]\\p{Lu}[\\p{L}\\h.]{1,30}[)\\]]\\h?,?\\h?" + DAY_MONTH_YEAR + "\\.?");
    private static final Pattern CONTACT =
            Pattern.compile(
                    "(?:^|\\h)[\\w.+-]{1,40}@[\\w-]{1,40}\\.\\w{2,10}|(?:^|\\h)(?:https?://|www\\.)\\S{3,}|©|\\([cC]\\)\\h\\d{4}|\\+\\d{2,3}[\\h\\d().-]{7,20}");
    private static final Pattern TAIL =
            Pattern.compile(
                    "(?<=[.!?»”\"]\\h)(?:Follow|Suivez|Read more|Lire aussi|Source|Sources)\\h?:?\\h[^.!?]{2,60}:?$");
    private static final Pattern SIGNATURE =
            Pattern.compile(
                    "(?:\\p{Lu}[\\p{L}'’.-]{0,20})"
                            + "(?:,?\\h(?:(?:et|and|de|du|da|dos|la|le|van|von|der|ben|bin|al|el|ag|ould|pour|for|à|in|avec|with|/),?\\h){0,3}"
                            + "\\(?\\p{Lu}[\\p{L}'’.-]{0,20}\\)?){1,6}");

    private final Map<String, List<String>> closing = new HashMap<>();
    private final Map<String, List<String>> lines = new HashMap<>();
    private final Map<String, List<String>> bylines = new HashMap<>();

    private BoilerplateCues() {}

    static BoilerplateCues load() {
        BoilerplateCues cues = new BoilerplateCues();
        for (Language language : Language.values()) {
            cues.read(language, "closing-sections.txt", cues.closing);
            cues.read(language, "boilerplate-lines.txt", cues.lines);
            cues.read(language, "byline-starts.txt", cues.bylines);
        }
        return cues;
    }

    private void read(Language language, String file, Map<String, List<String>> into) {
        for (String cue : WordList.lines(BoilerplateCues.class, language.code() + "/" + file)) {
            into.computeIfAbsent(firstWord(cue), word -> new ArrayList<>()).add(cue);
        }
    }

    private static String firstWord(String folded) {
        int end = 0;
        while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
            end++;
        }
        return folded.substring(0, end);
    }

    private static boolean begins(String text, Line line, Map<String, List<String>> cues) {
        String start =
                Folding.fold(
                        text.subSequence(line.start(), Math.min(line.end(), line.start() + LOOK)));
        int skip = 0;
        while (skip < start.length() && !Character.isLetter(start.charAt(skip))) {
            skip++;
        }
        String words = start.substring(skip);
        for (String cue : cues.getOrDefault(firstWord(words), List.of())) {
            if (cue.endsWith("$")) {
                if (words.equals(cue.substring(0, cue.length() - 1))) {
                    return true;
                }
                continue;
            }
            boolean whole =
                    words.length() == cue.length()
                            || words.length() > cue.length()
                                    && !Character.isLetter(words.charAt(cue.length()));
            if (words.startsWith(cue)
                    && (whole || !Character.isLetter(cue.charAt(cue.length() - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line opens a part of the page that is no more part of the article. */
    boolean closes(String text, Line line) {
        return line.length() <= SHORT && begins(text, line, closing);
    }

    boolean isOpeningByline(String text, Line line) {
        return line.length() <= 80
                && text.charAt(line.end() - 1) != '.'
                && begins(text, line, bylines);
    }

    boolean isBoilerplate(String text, Line line) {
        if (line.length() > 2 * SHORT) {
            return false;
        }
        if (begins(text, line, lines)) {
            return line.length() <= SHORT || text.charAt(line.end() - 1) != '.';
        }
        String words = line.span().of(text);
        return line.length() <= SHORT
                && (DATE_ALONE.matcher(words).matches()
                        || AGENCY_DATE.matcher(words).matches()
                        || CONTACT.matcher(words).find());
    }

    /** A name at the end: who wrote the article. */
    boolean isSignature(String text, Line line) {
        if (line.length() > 70) {
            return false;
        }
        String words = line.span().of(text);
        boolean name =
                SIGNATURE.matcher(words).matches() && (!words.endsWith(".") || words.length() < 12);
        return name || isOpeningByline(text, line);
    }

    /**
     * The end of a date line at the start of a block, dash included; the start when there is none.
     */
    int datelineEnd(String text, TextSpan block, BlockKind kind) {
        Matcher label =
                DATE_LABEL
                        .matcher(text)
                        .region(block.start(), Math.min(block.end(), block.start() + SHORT));
        if (label.lookingAt()) {
            return label.end();
        }
        if (kind != BlockKind.PARAGRAPH && kind != BlockKind.LEAD_IN) {
            return block.start();
        }
        Matcher line =
                DATELINE.matcher(text)
                        .region(block.start(), Math.min(block.end(), block.start() + SHORT));
        boolean found = line.lookingAt() && HAS_DATE_OR_AGENCY.matcher(line.group()).find();
        return found ? line.end() : block.start();
    }

    /**
     * Where a line of the page begins that was run into the end of the last paragraph; the end when
     * there is none.
     */
    int tailStart(String text, TextSpan block) {
        int from = Math.max(block.start(), block.end() - SHORT);
        Matcher tail = TAIL.matcher(text).region(from, block.end()).useTransparentBounds(true);
        return tail.find() ? tail.start() : block.end();
    }
}
