package org.consolidation.analyser.ingest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.consolidation.analyser.text.Fold;

/**
 * Finds out whether a table is a checklist: products in its rows and a column to tick for each organisation, or
 * organisations in its rows and a column for each product. Each tick is a system.
 */
final class MarksFinding {

    private static final Set<Field> NAMES = EnumSet.of(Field.SYSTEM_NAME, Field.PRODUCT_NAME);
    private static final int SURE = 90;
    /** Share of filled cells that must be marks in a column. */
    private static final double MARKED = 0.6;
    /** Share of the columns of marks that must be known products, and least number of them. */
    private static final double KNOWN = 0.5;

    private static final Set<String> COUNTS = Set.of("no", "number", "count", "total", "all", "any", "each", "other");

    private static final int LEAST_KNOWN = 3;
    private static final int LEAST_BODIES = 2;
    private static final int LONGEST = 60;

    private final HeaderIndex index;
    private final int minScore;
    private final Set<String> organisations;
    private final Set<String> products;

    MarksFinding(Surveying.Knowledge knowledge) {
        this.index = knowledge.headers();
        this.minScore = knowledge.settings().headerMinScorePercent();
        this.organisations = knowledge.organisations();
        this.products = knowledge.products();
    }

    /** The layout, when header and rows show it; else null. */
    AcrossFinding.Found find(Sketch.HeadRow header, List<Sketch.HeadRow> below) {
        List<Sketch.HeadRow> rows =
                below.stream().filter(row -> !TableRecords.isTotal(row.cells())).toList();
        boolean named = header.cells().stream().anyMatch(this::names);
        List<Integer> bodies = new ArrayList<>();
        List<Integer> systems = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        int known = 0;
        for (int c = 0; c < header.width(); c++) {
            String cell = header.cell(c);
            if (cell.isEmpty() || cell.length() > LONGEST) continue;
            if (isOther(cell)) others.add(c);
            else if (ColumnContent.share(rows, c, 1, Marks::isOne) < MARKED) continue;
            else if (isBody(cell)) bodies.add(c);
            else if (products.contains(Fold.squash(cell)) && ++known > 0) systems.add(c);
            else if (index.matches(cell, minScore).isEmpty() && !cell.endsWith("?")) systems.add(c);
        }
        if (named && bodies.size() >= LEAST_BODIES) return found(header, rows, among(bodies, systems), false);
        boolean checklist = known >= LEAST_KNOWN && known >= KNOWN * systems.size();
        if (named || !checklist) return null;
        systems.addAll(others);
        return found(header, rows, systems, true);
    }

    private boolean isBody(String header) {
        String folded = Fold.fold(header);
        if (organisations.contains(folded) || TitleLines.isBody(header)) return true;
        // "No. of forces" counts them.
        return BodyNames.isOne(header) && !COUNTS.contains(folded.split(" ")[0]);
    }

    /** The columns of bodies, and those of ticks between them, whatever they are called: "Peace Corps" is a body too. */
    private static List<Integer> among(List<Integer> bodies, List<Integer> ticks) {
        int first = bodies.get(0);
        int last = bodies.get(bodies.size() - 1);
        return Stream.concat(bodies.stream(), ticks.stream().filter(c -> c > first && c < last))
                .sorted()
                .toList();
    }

    private boolean names(String header) {
        return !header.isEmpty() && index.matches(header, SURE).stream().anyMatch(m -> NAMES.contains(m.field()));
    }

    /** "Other (please state)": what is used instead, in words. */
    private static boolean isOther(String header) {
        List<String> words = Fold.words(header);
        return !words.isEmpty() && words.get(0).equals("other");
    }

    private static AcrossFinding.Found found(
            Sketch.HeadRow header, List<Sketch.HeadRow> rows, List<Integer> marked, boolean systems) {
        List<Integer> common = new ArrayList<>();
        List<String> headers = new ArrayList<>();
        for (int c = 0; c < header.width(); c++) {
            if (marked.contains(c)) continue;
            common.add(c);
            headers.add(header.cell(c).isEmpty() && c == 0 && systems ? "Organisation" : header.cell(c));
        }
        List<String> cells = new ArrayList<>();
        List<AcrossLayout.Group> groups = new ArrayList<>();
        for (int c : marked) {
            for (Sketch.HeadRow row : rows) cells.add(row.cell(c));
            groups.add(new AcrossLayout.Group(isOther(header.cell(c)) ? "" : header.cell(c), List.of(c)));
        }
        headers.addAll(List.of(systems ? "System" : "Organisation", "Used (y/n)", "Remarks"));
        AcrossLayout layout = new AcrossLayout(
                header.row(),
                common,
                groups,
                headers.size(),
                header.width(),
                new Marks(Marks.ticks(cells), systems),
                null);
        String by = systems ? "product that an organisation ticks" : "organisation that ticks a product";
        return new AcrossFinding.Found(layout, new Sketch.HeadRow(header.row(), headers), by);
    }
}
