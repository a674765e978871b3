package org.consolidation.analyser.match;

import org.apache.spark.sql.Dataset;

/** Where profiles meet: around an index that every task holds, or shard by shard. */
interface Pairing {

    /** Compares, and weighs as the refined weights say. */
    SharedScorer scorer(Weights refined);

    /** The distinct candidate pairs, compared. */
    Dataset<Compared> compared();

    /** The chosen pairs with their evidence. */
    Dataset<ScoredPair> explained(Dataset<Compared> chosen, SharedScorer scorer);
}
