package org.diplograph.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the name of a newspaper, agency or site off a line that is no sentence. */
final class Outlets {
    private static final Pattern SOURCE =
            Pattern.compile(
                    "(?i)^(?:source|sources|publié par|published by|follow|suivez)\\h*:?\\h+(\\p{Lu}[^:;.,|()]{1,40})");
    private static final Pattern BYLINE =
            Pattern.compile(
                    "\\h(?:pour|for)\\h(\\p{L}[\\p{L}\\d.-]{2,30}(?:\\h\\p{Lu}\\p{L}{1,20}){0,3})$");
    private static final Pattern AGENCY = Pattern.compile("\\((\\p{Lu}[\\p{L}\\h]{1,24})\\)");
    private static final Pattern SITE =
            Pattern.compile(
                    "(?:www\\.|https?://)?([a-z0-9-]{2,40}\\.(?:com|net|org|info|ml|bf|ne|fr|sn|ci))\\b");

    private Outlets() {}

    static @Nullable String in(String line) {
        for (Pattern pattern : new Pattern[] {SOURCE, BYLINE, AGENCY, SITE}) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.find()) {
                return matcher.group(1).strip();
            }
        }
        return null;
    }
}
