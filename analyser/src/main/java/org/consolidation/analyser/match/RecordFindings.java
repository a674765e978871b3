package org.consolidation.analyser.match;

import java.util.List;

/**
 * What was measured on a table before its records were joined.
 *
 * @param barMillibits evidence that two records must have in common; taken off every weight
 * @param matched matches of records of two sources at the bar, one partner in each clean source
 * @param nullCells what the estimate of false ones rests on
 * @param precision estimated share of right ones among the matches, in parts of a million; sees false links of
 *     records without a partner, not a partner mistaken for its sibling, so it is an upper estimate
 * @param precisionLow lower end of its interval at 95%
 * @param precisionHigh upper end
 * @param sources one per source, by name
 */
public record RecordFindings(
        int barMillibits,
        long matched,
        long nullCells,
        int precision,
        int precisionLow,
        int precisionHigh,
        List<SourceFinding> sources) {

    /**
     * @param source name of the list
     * @param records in it
     * @param distinct of these, different ones
     * @param links records of other sources with a counterpart in it
     * @param ties of these, with a second one as good, as far as no sibling explains it
     * @param millibits what it weighs that two records are both of it
     */
    public record SourceFinding(String source, long records, long distinct, long links, long ties, int millibits) {}

    static RecordFindings of(KnockOut bar, List<SourceFinding> sources) {
        return new RecordFindings(
                bar.millibits(),
                bar.accepted(),
                bar.cells(),
                parts(bar.precision()),
                parts(bar.precisionLow()),
                parts(bar.precisionHigh()),
                sources);
    }

    private static int parts(double share) {
        return (int) Math.round(1_000_000 * share);
    }
}
