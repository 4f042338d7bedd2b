package org.diplograph.extraction.relation;

import java.util.List;
import java.util.Map;

/**
 * The shape of a rule file. {@code frames} names lists of frames that its rules share as {@code
 * @name}.
 */
record RuleFile(Map<String, List<String>> frames, List<RuleEntry> rules) {}
