package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;
import org.consolidation.analyser.text.Fold;

/**
 * A table in which the cell of a system's name also states its maker, its cost or the end of its contract: "Zorbex, Zorb
 * Ltd, £12,000, 31/03/2026". What is stated moves into columns of its own behind the others.
 */
final class FactCells {

    private static final Set<Field> NAMES = EnumSet.of(Field.SYSTEM_NAME, Field.PRODUCT_NAME);
    private static final Set<Field> SUMS = EnumSet.of(Field.ANNUAL_COST, Field.CONTRACT_VALUE);
    private static final int SURE = 80;
    private static final int LEAST = 2;
    private static final double MOSTLY = 0.6;

    static final String MAKER = "Supplier";
    static final String COST = "Cost";
    static final String END = "Contract end";

    private FactCells() {}

    /**
     * The table with these columns; null where few cells of names state more, or where other columns state it already.
     *
     * @param at position of the header's last row in the head
     */
    static Sketch of(Sketch sketch, Sketch.HeadRow header, int at, Surveying.Knowledge knowledge) {
        List<Sketch.HeadRow> below = sketch.head().subList(at + 1, sketch.head().size());
        Makers makers = Makers.of(knowledge);
        for (int c = 0; c < header.width(); c++) {
            if (!means(header.cell(c), NAMES, knowledge)) continue;
            double stated = ColumnContent.share(
                    below, c, LEAST, cell -> StatedFacts.of(cell, makers::are).any());
            if (stated < MOSTLY) continue;
            for (int other = 0; other < header.width(); other++) {
                if (other != c && means(header.cell(other), SUMS, knowledge)) return null;
                if (other != c && means(header.cell(other), Set.of(Field.CONTRACT_END), knowledge)) return null;
            }
            return stated(sketch, header, at, new Layout(c, header.width(), makers));
        }
        return null;
    }

    private static boolean means(String header, Set<Field> fields, Surveying.Knowledge knowledge) {
        return knowledge.headers().matches(header, SURE).stream().anyMatch(m -> fields.contains(m.field()));
    }

    private static Sketch stated(Sketch sketch, Sketch.HeadRow header, int at, Layout layout) {
        List<Sketch.HeadRow> head = new ArrayList<>(sketch.head().subList(0, at));
        head.add(new Sketch.HeadRow(header.row(), layout.behind(header.cells(), List.of(MAKER, COST, END))));
        for (Sketch.HeadRow row : sketch.head().subList(at + 1, sketch.head().size())) {
            head.add(new Sketch.HeadRow(row.row(), layout.stated(row.cells())));
        }
        List<Segment> stretches = new ArrayList<>();
        for (Segment stretch : sketch.segments()) stretches.add(new Stated(stretch, layout));
        List<DataIssue> issues = new ArrayList<>(sketch.issues());
        issues.add(new DataIssue(
                Severity.NOTE,
                "cell.several-facts",
                sketch.input().file(),
                "",
                header.row(),
                header.cell(layout.column),
                "",
                "cells of names also state makers, sums or dates",
                "each was read as what it is, a date as the end of the contract: give each a column of its own"));
        return new Sketch(sketch.input(), head, sketch.lastRow(), new Widths(), stretches, issues);
    }

    /**
     * Who is known to make or sell systems.
     *
     * @param makers squashed
     * @param products squashed, makers among them
     */
    record Makers(Set<String> makers, Set<String> products) implements Serializable {

        static Makers of(Surveying.Knowledge knowledge) {
            return new Makers(new HashSet<>(knowledge.makers()), new HashSet<>(knowledge.products()));
        }

        boolean are(String text) {
            return text.length() <= 60 && makers.contains(Fold.squash(text));
        }

        /** Whether a text is a product that is known, or a maker. */
        boolean know(String text) {
            return text.length() <= 60 && products.contains(Fold.squash(text));
        }

        /**
         * Name and maker of what is stated: behind a name, one text more is its maker where sum or date follow and no
         * product is called so.
         */
        List<String> nameAndMaker(StatedFacts facts) {
            List<String> texts = facts.texts();
            // "Zorbex - Zorbex": product and firm of one name.
            if (texts.size() == 2 && Fold.fold(texts.get(0)).equals(Fold.fold(texts.get(1)))) return texts;
            boolean second = facts.any() && facts.maker().isEmpty() && texts.size() == 2 && !know(texts.get(1));
            if (second) return texts;
            return List.of(String.join(", ", texts), facts.maker());
        }
    }

    private record Layout(int column, int width, Makers makers) implements Serializable {

        List<String> stated(List<String> cells) {
            String cell = column < cells.size() ? cells.get(column) : "";
            StatedFacts facts = StatedFacts.of(cell, makers::are);
            if (!facts.any() || facts.texts().isEmpty()) return behind(cells, List.of("", "", ""));
            List<String> named = makers.nameAndMaker(facts);
            List<String> changed = new ArrayList<>(cells);
            changed.set(column, named.get(0));
            return behind(changed, List.of(named.get(1), facts.cost(), facts.end()));
        }

        /** The cells, as many as the header has, and these behind them; what the header has no place for follows. */
        List<String> behind(List<String> cells, List<String> more) {
            List<String> all = new ArrayList<>(width + more.size());
            for (int i = 0; i < width; i++) all.add(i < cells.size() ? cells.get(i) : "");
            all.addAll(more);
            for (int i = width; i < cells.size(); i++) all.add(cells.get(i));
            return all;
        }
    }

    private record Stated(Segment stretch, Layout layout) implements Segment {

        @Override
        public Rows open(Path file) throws IOException {
            return new ForwardedRows(stretch.open(file)) {
                @Override
                public List<String> cells() {
                    return rows.fault().isEmpty() ? layout.stated(rows.cells()) : rows.cells();
                }
            };
        }

        @Override
        public long bytes() {
            return stretch.bytes();
        }
    }
}
