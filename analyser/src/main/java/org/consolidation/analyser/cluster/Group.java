package org.consolidation.analyser.cluster;

import java.util.List;

/**
 * A product with the profiles in it.
 *
 * @param members profile ids, in order
 */
public record Group(Product product, List<String> members) {}
