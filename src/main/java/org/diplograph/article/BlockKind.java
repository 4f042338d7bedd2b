package org.diplograph.article;

/** What a block is in the layout of an article. */
public enum BlockKind {
    TITLE,
    HEADING,
    /** A line that announces the bullets after it, as in "The communiqué provides for:". */
    LEAD_IN,
    BULLET,
    PARAGRAPH,
    /** Advertisement, byline, list of other articles, footer: never read for facts. */
    BOILERPLATE;

    public boolean isRead() {
        return this != BOILERPLATE;
    }
}
