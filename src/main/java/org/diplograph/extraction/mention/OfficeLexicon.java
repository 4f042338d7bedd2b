package org.diplograph.extraction.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.diplograph.article.Language;
import org.diplograph.fact.Office;
import org.jspecify.annotations.Nullable;

/** The words for offices of one language, from {@code offices.tsv} or {@code bodies.tsv}. */
final class OfficeLexicon {
    private static final List<String> FORMER_PREFIXES = List.of("ex-", "then-");

    private final PhraseIndex<OfficeWord> index = new PhraseIndex<>();

    OfficeLexicon(Language language, String name) {
        String file = "/org/diplograph/extraction/" + language.code() + "/" + name;
        try (InputStream in = OfficeLexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + file);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private void add(String line) {
        String[] columns = line.split("\t");
        Office office = columns[2].equals("-") ? null : Office.valueOf(columns[2]);
        for (String form : columns[1].split("\\|")) {
            index.put(form, new OfficeWord(office, true, false, columns[3]));
        }
        for (String form : columns[0].split("\\|")) {
            boolean capital = form.startsWith("^");
            index.put(
                    capital ? form.substring(1) : form,
                    new OfficeWord(office, false, capital, columns[3]));
        }
    }

    PhraseIndex.@Nullable Match<OfficeWord> at(SentenceWords sentence, int token) {
        PhraseIndex.Match<OfficeWord> match = index.longest(sentence, token);
        String former = formerPrefix(sentence.folded(token));
        if (match == null && former != null) {
            match =
                    index.longest(
                            sentence, token, sentence.folded(token).substring(former.length()));
        }
        if (match == null && isElect(sentence.folded(token))) {
            String folded = sentence.folded(token);
            match = index.longest(sentence, token, folded.substring(0, folded.lastIndexOf('-')));
        }
        boolean fits =
                match != null && (!match.value().needsCapital() || sentence.isCapitalised(token));
        return fits ? match : null;
    }

    /** Whether a word is an office to come: "president-elect". */
    static boolean isElect(String folded) {
        return folded.endsWith("-elect") || folded.endsWith("-designate");
    }

    /** The prefix "ex-" of a word, null if it has none. */
    static @Nullable String formerPrefix(String folded) {
        for (String prefix : FORMER_PREFIXES) {
            if (folded.startsWith(prefix)) {
                return prefix;
            }
        }
        return null;
    }
}
