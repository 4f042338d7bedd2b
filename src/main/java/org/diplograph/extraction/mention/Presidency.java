package org.diplograph.extraction.mention;

import org.diplograph.article.TextSpan;

/** A state or person in the chair of an organisation. */
record Presidency(SentenceWords sentence, Name holder, Name organisation, TextSpan trigger) {}
