package org.diplograph.extraction.token;

import java.util.List;
import org.diplograph.article.Article;
import org.diplograph.article.TextSpan;

/**
 * An article with the words of every sentence that is read (boilerplate is left out).
 *
 * @param sentences in order; their {@code index()} is that of {@link Article#sentences()}, with
 *     gaps for boilerplate
 * @param quotations the insides of quotation marks, in order, outermost only; one may span
 *     sentences
 */
public record AnnotatedArticle(
        Article article, List<AnnotatedSentence> sentences, List<TextSpan> quotations) {
    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
    }

    public boolean isQuoted(TextSpan span) {
        return quotations.stream().anyMatch(quotation -> quotation.contains(span));
    }
}
