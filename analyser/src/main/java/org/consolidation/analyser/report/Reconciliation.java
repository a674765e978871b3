package org.consolidation.analyser.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.consolidation.analyser.ingest.SourceTable;
import org.consolidation.analyser.normalise.Outcome;
import org.consolidation.analyser.normalise.TableTally;

/**
 * What became of the records of one source table.
 *
 * @param table index of the source table
 * @param file relative to INPUT
 * @param sheet "" for plain files
 * @param read records as the reader counted them before any was judged
 * @param accepted records that gave a system or more
 * @param systems what these gave
 * @param setAside records that are not of a system
 * @param rejected records that could not be used
 * @param reasonsSetAside each as "reason 3", in order of reason
 * @param reasonsRejected each as "reason 3", in order of reason
 */
record Reconciliation(
        int table,
        String file,
        String sheet,
        long read,
        long accepted,
        long systems,
        long setAside,
        long rejected,
        List<String> reasonsSetAside,
        List<String> reasonsRejected) {

    /**
     * One per source table, in order.
     *
     * @throws IllegalStateException if a record was lost or counted twice: names every such table with
     *     its figures
     */
    static List<Reconciliation> of(List<SourceTable> tables, List<TableTally> tallies) {
        List<Reconciliation> rows = tables.stream().map(t -> of(t, tallies)).toList();
        List<String> wrong = new ArrayList<>();
        for (Reconciliation row : rows) {
            if (!row.balanced()) wrong.add(row.figures());
        }
        tallies.stream()
                .filter(t -> rows.stream().noneMatch(r -> r.table() == t.table()))
                .forEach(t -> wrong.add("table " + t.table() + " that was never read: " + t.records() + " judged"));
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(
                    "records read must equal records accepted, set aside and rejected; " + String.join("; ", wrong));
        }
        return rows;
    }

    private static Reconciliation of(SourceTable table, List<TableTally> tallies) {
        List<TableTally> own =
                tallies.stream().filter(t -> t.table() == table.index()).toList();
        return new Reconciliation(
                table.index(),
                table.file(),
                table.sheet(),
                table.records(),
                records(own, Outcome.ACCEPTED),
                own.stream().mapToLong(TableTally::deployments).sum(),
                records(own, Outcome.SET_ASIDE),
                records(own, Outcome.REJECTED),
                reasons(own, Outcome.SET_ASIDE),
                reasons(own, Outcome.REJECTED));
    }

    private boolean balanced() {
        return read == accepted + setAside + rejected;
    }

    private String figures() {
        return file + (sheet.isEmpty() ? "" : " sheet " + sheet) + ": " + read + " read, " + accepted + " accepted, "
                + setAside + " set aside, " + rejected + " rejected";
    }

    private static long records(List<TableTally> tallies, Outcome outcome) {
        return tallies.stream()
                .filter(t -> t.outcome() == outcome)
                .mapToLong(TableTally::records)
                .sum();
    }

    private static List<String> reasons(List<TableTally> tallies, Outcome outcome) {
        return tallies.stream()
                .filter(t -> t.outcome() == outcome)
                .sorted(Comparator.comparing(TableTally::reason))
                .map(t -> t.reason() + " " + t.records())
                .toList();
    }
}
