package org.consolidation.analyser.ingest;

import java.io.Serializable;

/**
 * How files are read.
 *
 * @param maxCellCharacters longer cells make the record unusable
 * @param rangeBytes files larger than this are read in ranges of about this size
 * @param headerMinScorePercent a header scoring less is not recognised
 * @param keepPersonalData whether columns of names and e-mail addresses may pass the reader
 */
public record IngestSettings(
        int maxCellCharacters, long rangeBytes, int headerMinScorePercent, boolean keepPersonalData)
        implements Serializable {

    public static final IngestSettings DEFAULT = new IngestSettings(1_000_000, 16L << 20, 60, false);

    public IngestSettings {
        if (maxCellCharacters < 1) {
            throw new IllegalArgumentException("ingest.maxCellCharacters must be at least 1, was " + maxCellCharacters);
        }
        if (rangeBytes < 64) {
            throw new IllegalArgumentException("ingest.rangeBytes must be at least 64, was " + rangeBytes);
        }
        if (headerMinScorePercent < 1 || headerMinScorePercent > 100) {
            throw new IllegalArgumentException(
                    "ingest.headerMinScorePercent must lie in 1 to 100, was " + headerMinScorePercent);
        }
    }
}
