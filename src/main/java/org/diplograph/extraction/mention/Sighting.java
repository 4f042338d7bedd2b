package org.diplograph.extraction.mention;

import java.util.List;
import org.diplograph.article.TextSpan;

/** A personal name where it stands, before it is known who else it is. */
record Sighting(SentenceWords sentence, int from, int to) {
    TextSpan span() {
        return sentence.span(from, to);
    }

    String written() {
        return span().of(sentence.text());
    }

    List<String> parts() {
        return java.util.stream.IntStream.range(from, to).mapToObj(sentence::folded).toList();
    }
}
