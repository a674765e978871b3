package org.consolidation.analyser.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.consolidation.analyser.ingest.Ingested;
import org.consolidation.analyser.ingest.SourceTable;
import org.consolidation.analyser.normalise.Normalised;
import org.consolidation.analyser.normalise.Outcome;
import org.consolidation.analyser.normalise.TableTally;

/**
 * How the records of one table ended.
 *
 * @param index of the source table
 * @param file relative to INPUT
 * @param sheet "" for plain files
 * @param asOf date of the list; null
 * @param read records as the reader counted them
 * @param accepted gave a system or more
 * @param setAside not a system
 * @param rejected unusable
 * @param systems that the accepted ones gave
 * @param reasons why records were set aside or rejected, as "set-aside.non-answer: 14"
 */
public record TableFacts(
        int index,
        String file,
        String sheet,
        LocalDate asOf,
        long read,
        long accepted,
        long setAside,
        long rejected,
        long systems,
        List<Reason> reasons)
        implements Serializable {

    /** Records that ended for one reason. */
    public record Reason(Outcome outcome, String reason, long records) implements Serializable {}

    /** One per table, in order of index. */
    static List<TableFacts> all(Ingested ingested, Normalised normalised) {
        Map<Integer, List<TableTally>> byTable =
                normalised.tallies().stream().collect(Collectors.groupingBy(TableTally::table));
        List<TableFacts> facts = new ArrayList<>();
        for (SourceTable table : ingested.tables()) {
            List<TableTally> tallies = byTable.getOrDefault(table.index(), List.of());
            facts.add(new TableFacts(
                    table.index(),
                    table.file(),
                    table.sheet(),
                    table.asOf(),
                    table.records(),
                    records(tallies, Outcome.ACCEPTED),
                    records(tallies, Outcome.SET_ASIDE),
                    records(tallies, Outcome.REJECTED),
                    tallies.stream().mapToLong(TableTally::deployments).sum(),
                    tallies.stream()
                            .filter(t -> t.outcome() != Outcome.ACCEPTED)
                            .map(t -> new Reason(t.outcome(), t.reason(), t.records()))
                            .toList()));
        }
        return List.copyOf(facts);
    }

    private static long records(List<TableTally> tallies, Outcome outcome) {
        return tallies.stream()
                .filter(t -> t.outcome() == outcome)
                .mapToLong(TableTally::records)
                .sum();
    }

    /** Whether every record read ended as exactly one. */
    public boolean reconciled() {
        return read == accepted + setAside + rejected;
    }

    /** File and sheet, for a reader. */
    public String where() {
        return sheet.isEmpty() ? file : file + ", sheet " + sheet;
    }
}
