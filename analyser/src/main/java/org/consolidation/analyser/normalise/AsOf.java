package org.consolidation.analyser.normalise;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.consolidation.analyser.ingest.SourceTable;

/** The date of a run, from the input alone: never from the clock. */
final class AsOf {

    private AsOf() {}

    /**
     * The given date; else the latest date that a list states of itself; else the latest start of a
     * contract or go-live, which had happened or was agreed when the list was written; else the
     * earliest end of a contract, because lists name running ones; else null: the input
     * holds no date at all.
     *
     * @param given by the user; null when not
     */
    static LocalDate of(LocalDate given, List<SourceTable> tables, List<Tally> tallies) {
        if (given != null) return given;
        return tables.stream()
                .map(SourceTable::asOf)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .or(() -> tallies.stream()
                        .map(Tally::latestStart)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo))
                .or(() -> tallies.stream()
                        .map(Tally::earliestEnd)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo))
                .orElse(null);
    }
}
