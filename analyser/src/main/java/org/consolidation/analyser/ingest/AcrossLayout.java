package org.consolidation.analyser.ingest;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * How several systems stand side by side in a row: a column, or a few, for each function or for each organisation.
 *
 * @param headerRow source row of the header
 * @param common places of the columns that hold for all systems of a row; they come first in each record
 * @param groups in order of their columns
 * @param width cells of a record: the common ones, the label of the group, what each group has
 * @param sourceWidth cells of the header
 * @param marks what the cells of a checklist say, each group one column of them; null when cells name systems
 * @param replacing how one of two systems takes the place of the other; null where none does
 */
record AcrossLayout(
        long headerRow,
        List<Integer> common,
        List<Group> groups,
        int width,
        int sourceWidth,
        Marks marks,
        Replacing replacing)
        implements Serializable {

    /**
     * The columns of one function or organisation.
     *
     * @param label its name
     * @param places of its columns in the source, the system first; -1 for what other groups have alone
     */
    record Group(String label, List<Integer> places) implements Serializable {}

    /** The records of a row: one for each group that has anything in it, else one that has what is common. */
    List<List<String>> records(List<String> cells) {
        if (marks != null) return marked(cells);
        List<List<String>> records = new ArrayList<>();
        for (Group group : groups) {
            List<String> own =
                    group.places.stream().map(place -> at(cells, place)).toList();
            if (own.stream().allMatch(String::isBlank)) continue;
            String label = replacing == null ? group.label : replacing.status(group.places.get(0), cells);
            records.add(record(cells, label, own));
        }
        if (records.isEmpty()) records.add(record(cells, "", List.of()));
        return records;
    }

    /** The records of a row of a checklist: one for each mark, else one that says that nothing is marked. */
    private List<List<String>> marked(List<String> cells) {
        List<List<String>> records = new ArrayList<>();
        for (Group group : groups) {
            String cell = at(cells, group.places.get(0));
            Marks.Answer answer = marks.of(cell);
            if (answer == Marks.Answer.NO) continue;
            String words = answer == Marks.Answer.WORDS ? cell : "";
            // A column of others has no name: its words are.
            if (!group.label.isEmpty()) records.add(record(cells, group.label, List.of("Yes", words)));
            else if (!words.isEmpty()) records.add(record(cells, words, List.of("Yes")));
        }
        boolean blank = cells.stream().allMatch(String::isBlank);
        if (TableRecords.isTotal(cells)) return List.of(record(cells, "", List.of()));
        if (records.isEmpty()) records.add(record(cells, "", blank ? List.of() : List.of("No")));
        return records;
    }

    /** Whether a row has no more cells than the header: else they may have shifted, those of people among them. */
    boolean fits(List<String> cells) {
        for (int i = sourceWidth; i < cells.size(); i++) if (!cells.get(i).isBlank()) return false;
        return true;
    }

    /** A record without anything in it: of a row that broke nobody knows which cell belongs to which column. */
    List<String> nothing() {
        return record(List.of(), "", List.of());
    }

    private List<String> record(List<String> cells, String label, List<String> own) {
        List<String> record = new ArrayList<>(width);
        for (int place : common) record.add(at(cells, place));
        record.add(label);
        record.addAll(own);
        while (record.size() < width) record.add("");
        return record;
    }

    private static String at(List<String> cells, int place) {
        return place >= 0 && place < cells.size() ? cells.get(place) : "";
    }
}
