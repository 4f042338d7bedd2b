package org.diplograph.extraction.token;

import java.util.List;
import org.diplograph.article.BlockKind;
import org.diplograph.article.Sentence;

/** A sentence with its tokens, in order. */
public record AnnotatedSentence(Sentence sentence, BlockKind kind, List<Token> tokens) {
    public AnnotatedSentence {
        tokens = List.copyOf(tokens);
    }

    public int index() {
        return sentence.index();
    }
}
