package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.catalogue.CatalogueProduct;
import org.consolidation.analyser.catalogue.ProductAlias;
import org.consolidation.analyser.catalogue.Supplier;
import org.consolidation.analyser.catalogue.SupplierAlias;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;
import org.consolidation.analyser.text.Fold;

/** Looks at one file: what it is, where its table begins, what its columns mean, how many records it has. */
final class Surveying {

    private static final int RECORDS_LOOKED_AT = 200;

    private Surveying() {}

    /**
     * What every file is judged by.
     *
     * @param headers by which fields are recognised
     * @param organisations folded names, aliases and codes of the register
     * @param products squashed names of known products and suppliers
     * @param makers squashed names of known suppliers, those left out that are a product's name too
     */
    record Knowledge(
            HeaderIndex headers,
            Set<String> organisations,
            Set<String> products,
            Set<String> makers,
            IngestSettings settings)
            implements Serializable {

        /** Whether a text is the name of a supplier that is known, and of no product. */
        boolean isMaker(String text) {
            return text.length() <= 60 && makers.contains(Fold.squash(text));
        }

        /** Whether a text is the name of a product that is known. */
        boolean isProduct(String text) {
            String name = text.length() <= 60 ? Fold.squash(text) : "";
            return products.contains(name) && !makers.contains(name);
        }

        /** Whether a text is the name of a product or a supplier that is known. */
        boolean isKnown(String text) {
            return text.length() <= 60 && products.contains(Fold.squash(text));
        }

        static Knowledge of(Catalogue catalogue, Set<String> organisations, IngestSettings settings) {
            Set<String> products = new HashSet<>();
            for (CatalogueProduct product : catalogue.products()) products.add(Fold.squash(product.product()));
            for (ProductAlias alias : catalogue.productAliases()) products.add(Fold.squash(alias.alias()));
            Set<String> makers = new HashSet<>();
            for (SupplierAlias alias : catalogue.supplierAliases()) {
                makers.add(Fold.squash(alias.alias()));
                makers.add(Fold.squash(alias.supplier()));
            }
            for (Supplier supplier : catalogue.suppliers()) makers.add(Fold.squash(supplier.name()));
            Set<String> known = new HashSet<>(products);
            for (SupplierAlias alias : catalogue.supplierAliases()) {
                known.add(Fold.squash(alias.alias()));
                known.add(Fold.squash(alias.supplier()));
            }
            makers.removeAll(products);
            return new Knowledge(HeaderIndex.of(catalogue.headerSynonyms()), organisations, known, makers, settings);
        }
    }

    /** Surveys the tables of a file, one at least. What cannot be read is an issue, not an exception. */
    static List<FileSurvey> survey(String name, Path file, Knowledge knowledge) {
        InventoryReader reader = InventoryReader.of(name);
        if (reader == null) return List.of(UnusableFile.ofKind(name, file));
        try {
            Sketch sketch = QuotedRows.parted(reader.sketch(name, file, knowledge.settings()));
            Sketch aligned = FixedWidth.of(sketch, file, knowledge);
            List<Sketch> tables = SeveralTables.of(aligned == null ? sketch : aligned, file, knowledge);
            if (tables.size() == 1) return List.of(survey(tables.get(0), file, knowledge));
            List<FileSurvey> surveys = new ArrayList<>();
            for (Sketch table : tables) {
                FileSurvey survey = survey(table, file, knowledge);
                surveys.add(survey.among(surveys.size() + 1, surveys.isEmpty() ? survey : surveys.get(0)));
            }
            return surveys;
        } catch (IOException e) {
            return List.of(UnusableFile.unreadable(name, file, e));
        }
    }

    private static FileSurvey survey(Sketch sent, Path file, Knowledge knowledge) throws IOException {
        Sketch sketch = sent;
        InputFile input = sketch.input();
        if (input.use().equals("unusable")) {
            return new FileSurvey(input, "", 0, List.of(), 0, 0, "", null, List.of(), sketch.issues());
        }
        IngestSettings settings = knowledge.settings();
        List<Sketch.HeadRow> head = sketch.head();
        PageFinding pages = new PageFinding(knowledge.headers(), settings.headerMinScorePercent());
        PivotFinding.Found pivot = new PivotFinding(pages).find(sketch, file);
        if (pivot != null) return pivoted(sketch, pivot, knowledge);
        PageFinding.Found page = pages.find(sketch, file);
        Sketch lines = page == null ? LabelledLines.of(sketch) : null;
        if (lines != null) page = pages.find(lines, file);
        Sketch under = page == null ? LabelsAbove.of(sketch, file) : null;
        if (under != null) page = pages.find(under, file);
        Sketch asked = page == null ? QuestionLines.of(sketch, file) : null;
        if (asked != null) page = pages.findAsked(asked, file);
        if (page != null) return downThePage(sketch, page, knowledge);
        TextLines.Found text = TextLines.of(sketch, file, knowledge);
        if (text != null) return linesOfText(sketch, text, knowledge);
        LabelledCells.Found labelled = LabelledCells.of(sketch, knowledge.headers());
        if (labelled != null) return labelledCells(labelled, knowledge);
        int bodies = AcrossFinding.bodiesRow(head, knowledge);
        int at = bodies >= 0
                ? bodies
                : HeaderRow.find(head, knowledge.headers(), settings.headerMinScorePercent(), knowledge::isKnown);
        if (at < 0) {
            return UnusableFile.survey(
                    new InputFile(
                            input.file(),
                            input.bytes(),
                            input.sha256(),
                            input.encoding(),
                            "",
                            input.rows(),
                            "unusable"),
                    "file.empty",
                    "the file holds blank lines only",
                    "nothing was read from it: send it again");
        }
        int first = Headless.first(head, at, knowledge);
        if (first >= 0) return headless(sketch, first, knowledge);
        MergedHeader.Found merged = MergedHeader.of(head, at, knowledge.headers(), settings.headerMinScorePercent());
        Sketch spelt = Legend.of(
                sketch, merged.header(), merged.last(), knowledge.headers(), settings.headerMinScorePercent());
        if (spelt != null) {
            sketch = spelt;
            head = sketch.head();
            merged = new MergedHeader.Found(merged.last(), head.get(merged.last()));
        }
        Sketch headed = Headings.of(sketch, merged.header(), merged.last(), knowledge);
        if (headed != null) {
            sketch = headed;
            head = sketch.head();
            merged = new MergedHeader.Found(merged.last(), head.get(merged.last()));
        }
        Sketch stated = FactCells.of(sketch, merged.header(), merged.last(), knowledge);
        if (stated != null) {
            sketch = stated;
            head = sketch.head();
            merged = new MergedHeader.Found(merged.last(), head.get(merged.last()));
        }
        // A list without a header gives its first record here.
        Sketch.HeadRow header =
                settings.keepPersonalData() ? merged.header() : merged.header().withoutAddresses();
        int from = merged.last() + 1;
        List<Sketch.HeadRow> below = head.subList(from, Math.min(head.size(), from + RECORDS_LOOKED_AT));
        Sketch.HeadRow above = merged.last() > 0 && merged.last() <= head.size() ? head.get(merged.last() - 1) : null;
        AcrossFinding.Found across = new AcrossFinding(knowledge).find(header, above, below);
        if (across == null && at == bodies && header.row() == head.get(at).row()) {
            across = new AcrossFinding(knowledge).find(AcrossFinding.ofBodies(header), above, below);
        }
        if (across != null) return across(sketch, across, file, knowledge);
        List<Column> columns = Prose.unread(
                ColumnMapping.map(
                        header, below, knowledge.headers(), knowledge.organisations(), knowledge.products(), settings),
                below);
        long records = sketch.lastRow() - header.row();
        List<String> titles =
                head.subList(0, at).stream().flatMap(r -> r.cells().stream()).toList();
        List<DataIssue> issues = new ArrayList<>(sketch.issues());
        issues.addAll(TableIssues.of(input.file(), header, columns, records, sketch.widths(), knowledge));
        issues.addAll(TableIssues.above(input.file(), head.subList(0, at)));
        return new FileSurvey(
                input,
                "",
                header.row(),
                columns,
                padding(head, header.row(), columns.size()),
                records,
                TitleLines.organisation(input.file(), titles, knowledge.organisations()),
                TitleLines.date(titles),
                sketch.segments(),
                issues);
    }

    /** Blank cells behind the header's last, as they were sent. */
    private static int padding(List<Sketch.HeadRow> head, long row, int columns) {
        for (Sketch.HeadRow sent : head) {
            if (sent.row() == row) return Math.max(0, sent.cells().size() - columns);
        }
        return 0;
    }

    /** A table whose first row is a record. */
    private static FileSurvey headless(Sketch sketch, int first, Knowledge knowledge) {
        List<Sketch.HeadRow> rows = sketch.head().subList(first, sketch.head().size());
        Sketch.HeadRow header = Headless.header(rows.get(0));
        String message = "the table has no header: its first row is a record";
        String action = "its columns were read by what they hold, and many not at all: give each a header";
        return laidOut(
                sketch,
                sketch.segments(),
                header,
                rows,
                sketch.lastRow() - header.row(),
                knowledge,
                note(sketch, "table.no-header", header, message, action));
    }

    private static FileSurvey labelledCells(LabelledCells.Found found, Knowledge knowledge) {
        Sketch sketch = found.sketch();
        List<DataIssue> issues = new ArrayList<>(sketch.issues());
        DataIssue note = issues.remove(issues.size() - 1);
        List<Sketch.HeadRow> rows =
                sketch.head().subList(found.first(), sketch.head().size());
        return laidOut(
                new Sketch(sketch.input(), sketch.head(), sketch.lastRow(), new Widths(), sketch.segments(), issues),
                sketch.segments(),
                found.header(),
                rows,
                sketch.lastRow() - found.header().row(),
                knowledge,
                note);
    }

    private static FileSurvey linesOfText(Sketch sketch, TextLines.Found text, Knowledge knowledge) {
        String message = "lines of text name the systems, without columns";
        String action = text.systems() + " of the first lines were read as systems, a date as the end of the contract;"
                + " the others are set aside: give name, supplier, cost and dates columns of their own";
        return laidOut(
                sketch,
                text.segments(),
                text.header(),
                text.rows(),
                sketch.lastRow() - text.header().row(),
                knowledge,
                note(sketch, "table.text-lines", text.header(), message, action));
    }

    private static FileSurvey pivoted(Sketch sketch, PivotFinding.Found pivot, Knowledge knowledge) {
        String message = "each row holds one answer to one question";
        String action = "read as " + pivot.records() + " records: the rows of one thing together";
        return laidOut(
                sketch,
                List.of(pivot.segment()),
                pivot.header(),
                pivot.first(),
                pivot.records(),
                knowledge,
                note(sketch, "table.pivot", pivot.header(), message, action));
    }

    private static FileSurvey downThePage(Sketch sketch, PageFinding.Found page, Knowledge knowledge) {
        String message = "the records stand down the page, a label in each row";
        String action = "read as " + (page.records() == 1 ? "one record" : page.records() + " records")
                + ": a label that repeats, or another name of a system, begins the next";
        return laidOut(
                sketch,
                List.of(page.segment()),
                page.header(),
                page.first(),
                page.records(),
                knowledge,
                note(sketch, "table.down-the-page", page.header(), message, action));
    }

    private static FileSurvey across(Sketch sketch, AcrossFinding.Found across, Path file, Knowledge knowledge)
            throws IOException {
        List<Segment> segments = new ArrayList<>();
        List<Sketch.HeadRow> first = new ArrayList<>();
        long records = 0;
        for (Segment stretch : sketch.segments()) {
            Segment segment = new AcrossSegment(across.layout(), stretch);
            segments.add(segment);
            try (Rows rows = segment.open(file)) {
                while (rows.next()) {
                    if (rows.row() <= across.header().row()) continue;
                    records++;
                    if (first.size() == RECORDS_LOOKED_AT) continue;
                    first.add(new Sketch.HeadRow(
                            rows.row(),
                            rows.cells().stream().map(Sketch.HeadRow::shown).toList()));
                }
            }
        }
        String message = "several systems stand side by side in each row, one for each " + across.by();
        String action = "read as " + records + " records: give each system a row of its own";
        return laidOut(
                sketch,
                segments,
                across.header(),
                first,
                records,
                knowledge,
                note(sketch, "table.side-by-side", across.header(), message, action));
    }

    private static DataIssue note(Sketch sketch, String rule, Sketch.HeadRow header, String message, String action) {
        return new DataIssue(Severity.NOTE, rule, sketch.input().file(), "", header.row(), "", "", message, action);
    }

    /** A file whose rows had to be laid out anew before each was a record. */
    private static FileSurvey laidOut(
            Sketch sketch,
            List<Segment> segments,
            Sketch.HeadRow written,
            List<Sketch.HeadRow> first,
            long records,
            Knowledge knowledge,
            DataIssue note) {
        IngestSettings settings = knowledge.settings();
        Sketch.HeadRow header = settings.keepPersonalData() ? written : written.withoutAddresses();
        List<Column> columns = ColumnMapping.map(
                header,
                first.subList(0, Math.min(first.size(), RECORDS_LOOKED_AT)),
                knowledge.headers(),
                knowledge.organisations(),
                knowledge.products(),
                settings);
        long row = header.row();
        String file = sketch.input().file();
        List<String> titles = sketch.head().stream()
                .filter(r -> r.row() <= row)
                .flatMap(r -> r.cells().stream())
                .toList();
        List<DataIssue> issues = new ArrayList<>(sketch.issues());
        issues.add(note);
        issues.addAll(TableIssues.of(file, header, columns, records, new Widths(), knowledge));
        return new FileSurvey(
                sketch.input(),
                "",
                row,
                columns,
                0,
                records,
                TitleLines.organisation(file, titles, knowledge.organisations()),
                TitleLines.date(titles),
                segments,
                issues);
    }
}
