package org.diplograph.article;

/**
 * A part of an article's layout: usually one line of the file, without its bullet or white space.
 */
public record Block(BlockKind kind, TextSpan span) {}
