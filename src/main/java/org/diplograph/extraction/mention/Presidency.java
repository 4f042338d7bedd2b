package org.diplograph.extraction.mention;

import org.diplograph.article.TextSpan;
import org.diplograph.fact.Office;
import org.diplograph.fact.Status;

/**
 * A state or person in the chair or at the head of an organisation, as a noun or verb tells.
 *
 * @param forState whether the holder, a person, only speaks for the state in the chair
 * @param office {@link Office#CHAIR} or {@link Office#HEAD_OF_ORGANISATION}
 */
record Presidency(
        SentenceWords sentence,
        Name holder,
        Name organisation,
        TextSpan trigger,
        Office office,
        Status status,
        boolean forState) {}
