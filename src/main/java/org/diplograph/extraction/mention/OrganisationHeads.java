package org.diplograph.extraction.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.diplograph.actor.OrganisationKind;
import org.diplograph.article.Language;
import org.jspecify.annotations.Nullable;

/** The nouns that tell an organisation in one language, from {@code organisation-heads.tsv}. */
final class OrganisationHeads {
    private final PhraseIndex<OrganisationHead> names = new PhraseIndex<>();
    private final PhraseIndex<OrganisationHead> classes = new PhraseIndex<>();

    OrganisationHeads(Language language) {
        String file = "/org/diplograph/extraction/" + language.code() + "/organisation-heads.tsv";
        try (InputStream in = OrganisationHeads.class.getResourceAsStream(file)) {
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
        boolean name = columns[2].equals("name");
        OrganisationHead head = new OrganisationHead(OrganisationKind.valueOf(columns[1]), name);
        for (String noun : columns[0].split("\\|")) {
            (name ? names : classes).put(noun, head);
        }
    }

    /** A noun that opens or ends a name, whatever its case. */
    PhraseIndex.@Nullable Match<OrganisationHead> nameHead(SentenceWords sentence, int token) {
        return names.longest(sentence, token);
    }

    /** A noun that stands before a name. */
    PhraseIndex.@Nullable Match<OrganisationHead> classNoun(SentenceWords sentence, int token) {
        return classes.longest(sentence, token);
    }
}
