package org.consolidation.analyser.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.consolidation.analyser.text.Fold;

/**
 * Headers that come again: "System, Supplier, End, System, Supplier, End", with or without a row above that says what
 * each stretch is for; or "Accounts package, Cost, Website, Cost", where a column of one name follows each thing.
 */
final class RepeatedHeaders {

    private static final Set<Field> NAMES = EnumSet.of(Field.SYSTEM_NAME, Field.PRODUCT_NAME);
    /** What may be said of each of several things beside it. */
    private static final Set<Field> SAID = EnumSet.of(
            Field.ANNUAL_COST, Field.SUPPLIER, Field.CONTRACT_END, Field.CONTRACT_VALUE, Field.USERS, Field.HOSTING);

    private static final int SURE = 90;

    /**
     * Groups of columns, one for each system of a row.
     *
     * @param groups by what stands above them, or numbers where nothing does
     * @param labelled whether something does
     * @param headers what each field's columns are called
     */
    record Found(Map<String, Map<Field, Integer>> groups, boolean labelled, Map<Field, String> headers) {

        boolean bodies(Predicate<String> isBody) {
            return labelled && groups.keySet().stream().allMatch(isBody);
        }
    }

    private RepeatedHeaders() {}

    /**
     * The groups; null where no headers come again so.
     *
     * @param above the row above; null for none
     */
    static Found of(Sketch.HeadRow header, Sketch.HeadRow above, List<Sketch.HeadRow> rows, HeaderIndex index) {
        Found stretches = stretches(header, above, rows, index);
        return stretches != null ? stretches : followed(header, index);
    }

    private static Found stretches(
            Sketch.HeadRow header, Sketch.HeadRow above, List<Sketch.HeadRow> rows, HeaderIndex index) {
        List<Integer> starts = starts(header, index);
        if (starts.size() < 2) return null;
        int period = starts.get(1) - starts.get(0);
        for (int i = 1; i < starts.size(); i++) {
            if (starts.get(i) - starts.get(i - 1) != period) return null;
            for (int k = 0; k < period; k++) {
                if (!fold(header, starts.get(i) + k).equals(fold(header, starts.get(0) + k))) return null;
            }
        }
        if (period < 2 || copied(starts, rows)) return null;
        Map<Field, String> headers = new EnumMap<>(Field.class);
        Map<Field, Integer> offsets = new EnumMap<>(Field.class);
        for (int k = 0; k < period; k++) {
            String cell = header.cell(starts.get(0) + k);
            List<HeaderIndex.Match> matches = index.matches(cell, SURE);
            if (matches.isEmpty()) continue;
            Field field = k == 0 ? Field.SYSTEM_NAME : matches.get(0).field();
            if (offsets.putIfAbsent(field, k) == null) headers.put(field, cell);
        }
        List<String> labels = labels(above, starts);
        Map<String, Map<Field, Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < starts.size(); i++) {
            Map<Field, Integer> places = new LinkedHashMap<>();
            for (Map.Entry<Field, Integer> offset : offsets.entrySet()) {
                places.put(offset.getKey(), starts.get(i) + offset.getValue());
            }
            groups.put(labels.isEmpty() ? String.valueOf(i + 1) : labels.get(i), places);
        }
        return new Found(groups, !labels.isEmpty(), headers);
    }

    /** Places of the first header that names systems and comes again. */
    private static List<Integer> starts(Sketch.HeadRow header, HeaderIndex index) {
        for (int c = 0; c < header.width(); c++) {
            String cell = header.cell(c);
            if (index.matches(cell, SURE).stream().noneMatch(m -> NAMES.contains(m.field()))) continue;
            List<Integer> starts = new ArrayList<>();
            for (int d = c; d < header.width(); d++) if (fold(header, d).equals(Fold.fold(cell))) starts.add(d);
            // "Service" may name systems too, and comes once.
            if (starts.size() >= 2) return starts;
        }
        return List.of();
    }

    /** Whether the columns hold the same, as where two tables were joined. */
    private static boolean copied(List<Integer> starts, List<Sketch.HeadRow> rows) {
        int both = 0;
        int same = 0;
        for (Sketch.HeadRow row : rows) {
            String first = row.cell(starts.get(0));
            String second = row.cell(starts.get(1));
            if (first.isEmpty() || second.isEmpty()) continue;
            both++;
            if (Fold.fold(first).equals(Fold.fold(second))) same++;
        }
        return both > 0 && 2 * same >= both;
    }

    /** What stands above each stretch, all different; none where anything is missing. */
    private static List<String> labels(Sketch.HeadRow above, List<Integer> starts) {
        Set<String> labels = new LinkedHashSet<>();
        for (int start : starts) {
            String label = above == null ? "" : above.cell(start);
            if (!label.isEmpty()) labels.add(label);
        }
        return labels.size() == starts.size() ? List.copyOf(labels) : List.of();
    }

    /** "Accounts package, Cost, Website, Cost, Burial records, Cost": each header before the one that comes again. */
    private static Found followed(Sketch.HeadRow header, HeaderIndex index) {
        for (int c = 1; c < header.width(); c++) {
            List<HeaderIndex.Match> matches = index.matches(header.cell(c), SURE);
            if (matches.isEmpty() || !SAID.contains(matches.get(0).field())) continue;
            Field said = matches.get(0).field();
            Map<String, Map<Field, Integer>> groups = new LinkedHashMap<>();
            for (int d = c; d < header.width(); d++) {
                if (!fold(header, d).equals(fold(header, c))) continue;
                String thing = header.cell(d - 1);
                if (thing.isEmpty()
                        || groups.containsKey(thing)
                        || fold(header, d - 1).equals(fold(header, c))) return null;
                Map<Field, Integer> places = new LinkedHashMap<>();
                places.put(Field.SYSTEM_NAME, d - 1);
                places.put(said, d);
                groups.put(thing, places);
            }
            boolean named = false;
            for (String cell : header.cells()) {
                named |= index.matches(cell, SURE).stream().anyMatch(m -> NAMES.contains(m.field()));
            }
            if (groups.size() >= 2) return named ? null : new Found(groups, true, Map.of(said, header.cell(c)));
        }
        return null;
    }

    private static String fold(Sketch.HeadRow header, int column) {
        return Fold.fold(header.cell(column));
    }
}
