package org.consolidation.analyser.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.consolidation.analyser.ingest.PlainTable;

/**
 * Measures candidates: {@code profiles.csv} says which records share a description, {@code
 * candidates.csv} which descriptions were compared. True pairs are counted by description and true
 * cluster, none is looked at by itself.
 */
final class Candidates {

    private static final String OPTION = "--candidates";

    private final Numbering profiles = new Numbering();
    /** Cells of the table profile × true cluster: profile in the upper half, label in the lower; sorted. */
    private long[] cells = new long[1 << 10];

    private int[] counts = new int[0];
    private int[] starts = new int[0];
    private int size;
    private long compared;

    private Candidates() {}

    static CandidateScore score(Path folder, FoundClusters found, Truth truth, long truePairs) {
        Candidates candidates = new Candidates();
        candidates.readProfiles(folder.resolve("profiles.csv"), found, truth);
        long records = candidates.size;
        long covered = candidates.fold();
        covered += candidates.across(folder.resolve("candidates.csv"));
        return new CandidateScore(records, candidates.profiles.size(), candidates.compared, truePairs, covered);
    }

    private void readProfiles(Path file, FoundClusters found, Truth truth) {
        try (PlainTable table = PlainTable.open(file)) {
            TableHeader header = TableHeader.of(file, table);
            int source = header.position("source");
            int id = header.position("id");
            int profile = header.position("profileid");
            if (source < 0 || id < 0 || profile < 0) throw header.wrong(OPTION, "source,id,profile_id");
            while (table.next()) {
                int number = profiles.add(table.cell(profile));
                int record = found.record(table.cell(source), table.cell(id));
                if (record < 0 || truth.label(record) == Truth.UNKNOWN) continue;
                if (size == cells.length) cells = Arrays.copyOf(cells, 2 * size);
                cells[size++] = (long) number << 32 | truth.label(record);
            }
        } catch (IOException e) {
            throw TableHeader.unreadable(OPTION, file, e);
        }
    }

    /** Equal cells become one with its count; gives the true pairs of records that say the same. */
    private long fold() {
        Arrays.sort(cells, 0, size);
        counts = new int[size];
        starts = new int[profiles.size() + 1];
        long inside = 0;
        int kept = 0;
        for (int i = 0; i < size; ) {
            int j = i;
            while (j < size && cells[j] == cells[i]) j++;
            long count = j - i;
            inside += count * (count - 1) / 2;
            cells[kept] = cells[i];
            counts[kept++] = j - i;
            starts[(int) (cells[i] >>> 32) + 1]++;
            i = j;
        }
        size = kept;
        for (int p = 0; p < profiles.size(); p++) starts[p + 1] += starts[p];
        return inside;
    }

    /** The true pairs of records whose descriptions were compared. */
    private long across(Path file) {
        long covered = 0;
        try (PlainTable table = PlainTable.open(file)) {
            TableHeader header = TableHeader.of(file, table);
            int left = header.position("leftprofileid");
            int right = header.position("rightprofileid");
            if (left < 0 || right < 0) throw header.wrong(OPTION, "left_profile_id,right_profile_id");
            while (table.next()) {
                compared++;
                int a = profiles.of(table.cell(left));
                int b = profiles.of(table.cell(right));
                if (a >= 0 && b >= 0) covered += shared(a, b);
            }
        } catch (IOException e) {
            throw TableHeader.unreadable(OPTION, file, e);
        }
        return covered;
    }

    private long shared(int a, int b) {
        long shared = 0;
        int i = starts[a];
        int j = starts[b];
        while (i < starts[a + 1] && j < starts[b + 1]) {
            int order = Integer.compare((int) cells[i], (int) cells[j]);
            if (order == 0) shared += (long) counts[i++] * counts[j++];
            else if (order < 0) i++;
            else j++;
        }
        return shared;
    }
}
