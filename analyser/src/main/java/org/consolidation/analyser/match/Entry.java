package org.consolidation.analyser.match;

import java.util.List;

/**
 * One record to resolve, whatever its table holds: what {@code analyser resolve} reads and what an
 * inventory's deployments become.
 *
 * @param source the list that it stands in: an organisation, a shop, a file
 * @param id unique in its source
 * @param values in the order of the {@link MatchField}s, blanks tidied; "" where the record says nothing
 */
public record Entry(String source, String id, List<String> values) {}
