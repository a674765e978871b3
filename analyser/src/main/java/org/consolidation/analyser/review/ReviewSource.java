package org.consolidation.analyser.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.consolidation.analyser.cluster.ProductAssignment;
import org.consolidation.analyser.match.Evidence;

/** What a review needs of a run. */
public interface ReviewSource {

    /** Weight from which pairs may be joined, in thousandths of a bit. */
    int barMillibits();

    /** Every compared pair above the publication floor. */
    Dataset<ReviewPair> pairs();

    Dataset<ProductAssignment> profiles();

    /** How many profiles there are; no fewer than products. */
    long profileCount();

    Dataset<ReviewProduct> products();

    /**
     * The evidence of some pairs, prior first.
     *
     * @param pairs few; as left + right
     */
    Map<String, List<Evidence>> evidence(Set<String> pairs);
}
