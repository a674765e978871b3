package org.consolidation.analyser.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sums whose thousands were parted by the comma that parts cells: "£50,000" without quotes is two cells. */
final class Thousands {

    private static final Pattern BEGINS = Pattern.compile("\\s*[^\\p{L}\\d,]{0,3}£?\\s?\\d{1,3}");
    private static final Pattern GOES_ON = Pattern.compile("\\d{3}(?:\\.\\d{1,2})?\\s*");

    private Thousands() {}

    /**
     * The cells with such sums joined, where a line is longer than the header by exactly what joining takes away; else
     * the cells as they are.
     *
     * @param width cells of the header
     * @param costColumns places of sums of money
     */
    static List<String> rejoined(List<String> cells, int width, List<Integer> costColumns) {
        int extra = cells.size() - width;
        if (extra <= 0 || costColumns.isEmpty()) return cells;
        List<String> joined = new ArrayList<>(width);
        boolean open = false;
        for (String cell : cells) {
            int last = joined.size() - 1;
            if (open && GOES_ON.matcher(cell).matches()) {
                joined.set(last, joined.get(last) + "," + cell);
                open = cell.length() == 3;
                continue;
            }
            open = costColumns.contains(joined.size()) && BEGINS.matcher(cell).matches();
            joined.add(cell);
        }
        return joined.size() == width ? joined : cells;
    }
}
