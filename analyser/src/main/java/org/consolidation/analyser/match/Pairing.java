package org.consolidation.analyser.match;

import org.apache.spark.sql.Dataset;

/** Where profiles meet: around an index that every task holds, or shard by shard. */
interface Pairing {

    /** Compares and, until the weights are refined, weighs as stated. */
    ProductScorer scorer();

    /** The distinct candidate pairs, compared. */
    Dataset<Compared> compared();

    /** The chosen pairs with their evidence. */
    Dataset<ScoredPair> explained(Dataset<Compared> chosen, ProductScorer scorer);
}
