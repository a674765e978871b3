package org.consolidation.analyser.cluster;

import java.util.List;

/**
 * A product with the profiles in it.
 *
 * @param members its profiles, in order of id
 */
public record Group(Product product, List<ProductAssignment> members) {

    /** Ids of its profiles, in order. */
    List<String> profileIds() {
        return members.stream().map(ProductAssignment::profileId).toList();
    }
}
