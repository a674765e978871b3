package org.consolidation.analyser.coalition;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;

/**
 * Who shares most with whom.
 *
 * @param organisations with a product in use: what rarity is measured against
 * @param mostHolders organisations above which a product binds nobody
 * @param tooCommon products left out because more organisations have them
 * @param coalitions existing ones first
 * @param pairs the first of each organisation; cached; null where fewer than two organisations have a product
 * @param peers the closest of each organisation, at most {@link #CLOSEST}, closest first, by id
 */
public record Coalitions(
        long organisations,
        int mostHolders,
        long tooCommon,
        List<Coalition> coalitions,
        Dataset<OrganisationPair> pairs,
        Map<String, List<OrganisationPair>> peers) {

    /** Peers on the page of an organisation. */
    public static final int CLOSEST = 3;

    public static final Coalitions NONE =
            new Coalitions(0, CoalitionSettings.DEFAULT.holders(), 0, List.of(), null, Map.of());

    public Coalitions {
        coalitions = List.copyOf(coalitions);
        peers = Collections.unmodifiableMap(new TreeMap<>(peers));
    }

    /** Those that come from there. */
    public List<Coalition> of(Coalition.Kind kind) {
        return coalitions.stream().filter(c -> c.kind() == kind).toList();
    }
}
