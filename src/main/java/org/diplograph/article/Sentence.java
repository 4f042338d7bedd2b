package org.diplograph.article;

/**
 * One sentence, or a heading or bullet that stands for one.
 *
 * @param index its number in the article, from 0
 * @param span where it stands in the article's text
 * @param block number of its block in {@link Article#blocks()}
 */
public record Sentence(int index, TextSpan span, int block) {}
