package org.consolidation.analyser.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.consolidation.analyser.text.Fold;

/**
 * Functions side by side, each with a column of its own for who makes its system: "Core ERP, ERP vendor, Records system,
 * Records vendor" or "Payroll, Payroll supplier, Rents, Rents supplier". The makers' columns show what the columns to
 * their left are, whatever these are called.
 */
final class PairedMakers {

    private static final int SURE = 90;
    private static final int LEAST = 2;
    private static final Set<Field> NAMES = Set.of(Field.SYSTEM_NAME, Field.PRODUCT_NAME);
    /** Words that may stand behind a function in the header of its system. */
    private static final Set<String> KINDS =
            Set.of("system", "systems", "software", "application", "product", "solution", "platform", "name");
    /** Labels of a system whatever it is for, and of what it runs on. */
    private static final Set<String> NO_FUNCTION = Set.of(
            "system",
            "application",
            "software",
            "product",
            "solution",
            "platform",
            "name",
            "main",
            "current",
            "new",
            "previous",
            "existing",
            "database",
            "operating system",
            "hosting",
            "hardware",
            "support",
            "contract");

    private PairedMakers() {}

    /** Function to the columns of its system and of who makes it; empty where there are not two of them. */
    static Map<String, Map<Field, Integer>> of(Sketch.HeadRow header, HeaderIndex index) {
        Map<String, Map<Field, Integer>> groups = new LinkedHashMap<>();
        for (Map.Entry<Integer, String> maker : makers(header, index).entrySet()) {
            int system = maker.getKey() - 1;
            if (system < 0 || !names(header.cell(system), maker.getValue(), index)) continue;
            groups.put(maker.getValue(), new LinkedHashMap<>(Map.of(Field.SYSTEM_NAME, system)));
            groups.get(maker.getValue()).put(Field.SUPPLIER, maker.getKey());
        }
        if (groups.size() < LEAST) groups.clear();
        return groups;
    }

    /** Column to function, of the headers that ask for the maker of one: "Payroll supplier". */
    private static Map<Integer, String> makers(Sketch.HeadRow header, HeaderIndex index) {
        Map<Integer, String> makers = new TreeMap<>();
        for (int c = 0; c < header.width(); c++) {
            String cell = header.cell(c);
            int blank = cell.lastIndexOf(' ');
            if (blank < 0) continue;
            String function =
                    cell.substring(0, blank).replaceAll("[-–—:/(]+\\s*$", "").strip();
            List<HeaderIndex.Match> asked = index.matches(cell.substring(blank + 1), SURE);
            boolean maker = !asked.isEmpty() && asked.get(0).field() == Field.SUPPLIER;
            if (maker && !function.isEmpty() && !NO_FUNCTION.contains(Fold.fold(function))) makers.put(c, function);
        }
        return makers;
    }

    /** Whether a header names the systems of a function: "ERP", "Core ERP", "ERP system". */
    private static boolean names(String header, String function, HeaderIndex index) {
        List<String> words = Fold.words(header);
        List<String> last = Fold.words(function);
        boolean kind = words.size() > last.size() && KINDS.contains(words.get(words.size() - 1));
        List<String> what = kind ? words.subList(0, words.size() - 1) : words;
        int from = what.size() - last.size();
        if (from < 0 || !what.subList(from, what.size()).equals(last)) return false;
        // "Payroll contract" has its own meaning; "Asset" alone may name a system.
        return kind || index.matches(header, SURE).stream().allMatch(match -> NAMES.contains(match.field()));
    }
}
