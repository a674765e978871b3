package org.consolidation.analyser.report;

import org.consolidation.analyser.change.Changes;
import org.consolidation.analyser.cluster.Clustered;
import org.consolidation.analyser.decision.Decided;
import org.consolidation.analyser.ingest.Ingested;
import org.consolidation.analyser.match.Matched;
import org.consolidation.analyser.normalise.Normalised;
import org.consolidation.analyser.portfolio.Portfolio;

/**
 * What stands before opportunities are looked for, so that it can be written meanwhile; see {@link
 * Findings} for the fields.
 */
public record Settled(
        Ingested ingested,
        Normalised normalised,
        Matched matched,
        Clustered clustered,
        Decided decided,
        Changes changes,
        Portfolio portfolio) {}
