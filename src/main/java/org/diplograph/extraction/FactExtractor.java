package org.diplograph.extraction;

import org.diplograph.article.Article;

/**
 * Finds actors and facts in an article. Implementations are immutable, deterministic and safe for
 * many threads.
 */
public interface FactExtractor {
    Extraction extract(Article article);
}
