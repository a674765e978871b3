package org.consolidation.analyser.ingest;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.consolidation.analyser.text.Fold;

/** Cells that stand for the cell above them: "as above", "ditto". */
final class AsAbove {

    private static final Set<String> WORDS = Set.of(
            "as above", "same as above", "ditto", "do", "idem", "as previous", "as before", "as per above", "same");
    private static final String MARKS = "\"”“″〃";
    private static final int LONGEST = 16;

    private AsAbove() {}

    /** Whether any cell of a row does. */
    static boolean any(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) if (is(cells.get(i))) return true;
        return false;
    }

    static boolean is(String cell) {
        int length = cell.length();
        if (length == 0 || length > LONGEST) return false;
        char first = cell.charAt(0);
        if ("aAsSdDiI \t(".indexOf(first) < 0 && MARKS.indexOf(first) < 0) return false;
        String text = cell.strip();
        if (text.length() == 1) return MARKS.indexOf(text.charAt(0)) >= 0;
        return WORDS.contains(Fold.fold(text)) || text.equals("\"\"");
    }

    /**
     * Replaces such cells by those above, where the row says something else of its own.
     *
     * @param cells changed
     * @param above the row above, its own cells replaced already; null when there is none
     * @param organisations columns that say whose row it is, which alone make no record
     * @param costs columns of sums, which stay: the sum above is not paid twice
     * @return places of the cells that were replaced
     */
    static Set<Integer> replace(
            List<String> cells, List<String> above, List<Integer> organisations, List<Integer> costs) {
        Set<Integer> replaced = new TreeSet<>();
        if (above == null) return replaced;
        boolean own = false;
        for (int i = 0; i < cells.size() && !own; i++) {
            own = !cells.get(i).isBlank() && !is(cells.get(i)) && !organisations.contains(i);
        }
        if (!own) return replaced;
        for (int i = 0; i < cells.size() && i < above.size(); i++) {
            if (!is(cells.get(i)) || costs.contains(i) || above.get(i).isBlank() || is(above.get(i))) continue;
            cells.set(i, above.get(i));
            replaced.add(i);
        }
        return replaced;
    }
}
