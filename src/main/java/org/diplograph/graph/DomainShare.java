package org.diplograph.graph;

import org.diplograph.fact.Domain;
import org.diplograph.fact.Status;

/**
 * What of a tie concerns one domain.
 *
 * @param status the strongest status among its facts of that domain
 * @param sources number of independent sources
 * @param facts number of facts
 */
public record DomainShare(Domain domain, Status status, int sources, int facts) {}
