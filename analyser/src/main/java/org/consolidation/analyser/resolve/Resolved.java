package org.consolidation.analyser.resolve;

import org.apache.spark.sql.Dataset;
import org.consolidation.analyser.match.MatchModel;
import org.consolidation.analyser.match.RecordFindings;
import org.consolidation.analyser.match.Regime;

/**
 * Which records are one thing, and why.
 *
 * @param assignments one per record
 * @param pairs compared pairs that weigh more than the publication floor, with their evidence
 * @param described the description of each record, for measuring
 * @param candidates all pairs of descriptions that were compared, for measuring
 * @param model the weights that were used
 * @param regime which kind of evidence was weighed
 * @param findings what was measured on the table; null for short names of products
 */
public record Resolved(
        Dataset<Assigned> assignments,
        Dataset<ResolvedPair> pairs,
        Dataset<Described> described,
        Dataset<CandidatePair> candidates,
        MatchModel model,
        Regime regime,
        RecordFindings findings) {}
