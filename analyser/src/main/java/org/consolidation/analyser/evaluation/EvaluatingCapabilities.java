package org.consolidation.analyser.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consolidation.analyser.evaluation.CapabilityScore.Judged;
import org.consolidation.analyser.ingest.PlainTable;
import org.consolidation.analyser.issue.UserError;

/**
 * Compares the capabilities of a run's systems with those that a reader gave the same records by hand. Records
 * are told by their own id ({@code local_id}); a record of several systems has the capability of most of
 * them, of equally many the smallest id; a record without a system has none.
 */
public final class EvaluatingCapabilities {

    private static final String OPTION = "--capabilities";
    private static final String COLUMNS = "id,capability (second and half may follow)";

    private EvaluatingCapabilities() {}

    /**
     * Compares.
     *
     * @param labels {@code id,capability}, and {@code second}, {@code half} where the sample has them
     * @param systems files of the run's table of systems
     * @return a score for each half in order of name, and last one of all under "all"
     * @throws UserError if a file cannot be read or understood, or no record stands in both
     */
    public static Map<String, CapabilityScore> evaluate(Path labels, List<Path> systems) {
        Map<String, Map<String, Integer>> found = new TreeMap<>();
        for (Path file : systems) read(file, found);
        List<Judged> judged = judge(labels, found);
        Map<String, List<Judged>> halves = new TreeMap<>();
        for (Judged record : judged) {
            if (!record.half().isEmpty())
                halves.computeIfAbsent(record.half(), h -> new ArrayList<>()).add(record);
        }
        Map<String, CapabilityScore> scores = new LinkedHashMap<>();
        halves.forEach((half, records) -> scores.put(half, CapabilityScore.of(records)));
        scores.put("all", CapabilityScore.of(judged));
        return scores;
    }

    /** How many systems of each record have each capability. */
    private static void read(Path file, Map<String, Map<String, Integer>> found) {
        try (PlainTable table = PlainTable.open(file)) {
            TableHeader header = TableHeader.of(file, table);
            int id = header.position("localid");
            int capability = header.position("capabilityid");
            if (id < 0 || capability < 0) throw header.wrong("--run", "local_id,capability_id");
            while (table.next()) {
                if (table.cell(id).isEmpty()) continue;
                String got = table.cell(capability);
                found.computeIfAbsent(table.cell(id), r -> new TreeMap<>())
                        .merge(got.isEmpty() ? CapabilityScore.NONE : got, 1, Integer::sum);
            }
        } catch (IOException e) {
            throw TableHeader.unreadable("--run", file, e);
        }
    }

    private static List<Judged> judge(Path labels, Map<String, Map<String, Integer>> found) {
        List<Judged> judged = new ArrayList<>();
        boolean known = false;
        try (PlainTable table = PlainTable.open(labels)) {
            TableHeader header = TableHeader.of(labels, table);
            int id = header.position("id");
            int capability = header.position("capability");
            int second = header.position("second");
            int half = header.position("half");
            if (id < 0 || capability < 0) throw header.wrong(OPTION, COLUMNS);
            while (table.next()) {
                String label = table.cell(capability);
                if (label.isEmpty()) {
                    throw UserError.command(OPTION + " " + labels + " row " + table.row()
                            + ": capability must be an id or none, was blank.");
                }
                Map<String, Integer> got = found.getOrDefault(table.cell(id), Map.of());
                known |= !got.isEmpty();
                judged.add(new Judged(
                        half < 0 ? "" : table.cell(half), label, second < 0 ? "" : table.cell(second), most(got)));
            }
        } catch (IOException e) {
            throw TableHeader.unreadable(OPTION, labels, e);
        }
        if (!known) {
            throw UserError.command("no record of " + OPTION + " " + labels
                    + " stands in the systems of --run: their local_id must be the id of the labels.");
        }
        return judged;
    }

    private static String most(Map<String, Integer> systems) {
        String most = CapabilityScore.NONE;
        int count = 0;
        for (Map.Entry<String, Integer> some : systems.entrySet()) {
            if (some.getValue() > count) {
                most = some.getKey();
                count = some.getValue();
            }
        }
        return most;
    }
}
