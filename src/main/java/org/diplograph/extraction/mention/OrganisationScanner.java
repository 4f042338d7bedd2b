package org.diplograph.extraction.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.diplograph.actor.KnownName;
import org.diplograph.actor.NameIndex;
import org.diplograph.actor.NameUse;
import org.diplograph.actor.NameWord;
import org.diplograph.article.TextSpan;
import org.diplograph.fact.Mention;

/** Finds the organisations that an article introduced, everywhere in it. */
final class OrganisationScanner {
    private final NameIndex index;

    OrganisationScanner(List<KnownName> names) {
        index = new NameIndex(names);
    }

    /**
     * The names given and those found, in order; a longer name takes the place of those inside it.
     */
    List<Name> merge(List<SentenceWords> sentences, List<Name> names) {
        List<Name> all = new ArrayList<>(names);
        sentences.forEach(sentence -> all.addAll(scan(sentence)));
        Collections.sort(all);
        List<Name> kept = new ArrayList<>(all.size());
        for (Name name : all) {
            Name before = kept.isEmpty() ? null : kept.getLast();
            if (before == null || !before.span().overlaps(name.span())) {
                kept.add(name);
            } else if (name.span().length() > before.span().length()) {
                kept.set(kept.size() - 1, name);
            }
        }
        return kept;
    }

    private List<Name> scan(SentenceWords sentence) {
        List<Name> found = new ArrayList<>();
        List<NameWord> words = sentence.words();
        int i = 0;
        while (i < words.size()) {
            NameIndex.Match match = index.longest(sentence.text(), words, i, sentence.inCapitals());
            if (match == null) {
                i++;
                continue;
            }
            TextSpan span =
                    new TextSpan(words.get(i).start(), words.get(i + match.length() - 1).end());
            KnownName known = match.names().getFirst();
            Mention.Form form =
                    known.use() == NameUse.ACRONYM ? Mention.Form.ACRONYM : Mention.Form.NAME;
            int from = sentence.tokenAt(span.start());
            int to = sentence.tokenAt(span.end() - 1) + 1;
            if (known.actor() != null) {
                found.add(
                        new Name(
                                List.of(known.actor()),
                                span,
                                sentence.index(),
                                from,
                                to,
                                form,
                                false));
            }
            i += match.length();
        }
        return found;
    }
}
