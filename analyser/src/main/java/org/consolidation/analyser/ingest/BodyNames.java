package org.consolidation.analyser.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.consolidation.analyser.catalogue.Bodies;
import org.consolidation.analyser.text.Fold;

/** Tells a column of public bodies from one of their systems by the words that begin or end its cells. */
final class BodyNames {

    /** Cells that must be there, and the share of them that must name a body, each another. */
    private static final int LEAST = 5;

    private static final double MOSTLY = 0.8;

    /** Last words of bodies beside {@link Bodies#word}: "Clayton PD", "Polk SO" are police and sheriff. */
    private static final Set<String> LAST = Set.of(
            "pd",
            "so",
            "sheriff",
            "city",
            "town",
            "village",
            "district",
            "school",
            "schools",
            "college",
            "academy",
            "hospital",
            "hospitals",
            "agency",
            "board",
            "commission",
            "municipality",
            "parish",
            "surgery",
            "isd",
            "usd");

    /** First words before "of": "City of Clayton". */
    private static final Set<String> FIRST = Set.of(
            "city",
            "town",
            "village",
            "county",
            "borough",
            "university",
            "ministry",
            "department",
            "municipality",
            "parish",
            "district",
            "college",
            "office",
            "state");

    private static final int STATE = 2;

    private BodyNames() {}

    /** Whether the cells of a column are the names of bodies. */
    static boolean fill(List<Sketch.HeadRow> rows, int column) {
        Set<String> distinct = new HashSet<>();
        int filled = 0;
        int bodies = 0;
        for (Sketch.HeadRow row : rows) {
            String cell = row.cell(column);
            if (cell.isEmpty()) continue;
            filled++;
            if (isOne(cell)) bodies++;
            distinct.add(Fold.fold(cell));
        }
        return filled >= LEAST && bodies >= MOSTLY * filled && distinct.size() >= MOSTLY * filled;
    }

    /** Whether a name begins or ends as a body's does; a state at its end, "PD NC", "(NC)", is passed over. */
    static boolean isOne(String name) {
        List<String> words = Fold.words(name);
        int last = words.size() - 1;
        if (last < 1) return false;
        if (FIRST.contains(words.get(0)) && words.get(1).equals("of")) return true;
        String word = words.get(last);
        boolean state = last > 1 && word.length() == STATE && !LAST.contains(word);
        String kind = state ? words.get(last - 1) : word;
        return LAST.contains(kind) || Bodies.word(kind);
    }
}
