package org.consolidation.analyser.generate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes one organisation's inventory, and beside it what is true of its entries. */
final class InventoryFile {

    private static final List<String> QUESTIONS = List.of("Question", "Answer");

    private final Body body;
    private final Layout layout;
    private final Entries entries;
    private final Facts facts;
    private final long seed;

    InventoryFile(Body body, Layout layout, Entries entries, Facts facts, long seed) {
        this.body = body;
        this.layout = layout;
        this.entries = entries;
        this.facts = facts;
        this.seed = seed;
    }

    /** Gets each entry with its row in the file, from 1 and titles included, and its cells. */
    @FunctionalInterface
    interface Witness {
        void saw(long row, Entry entry, Layout layout) throws IOException;
    }

    void write(Path file, Witness witness) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(layout.delimiter())
                .setRecordSeparator(layout.lineEnd())
                .get();
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(layout.mark());
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, layout.encoding()), 1 << 16);
            CSVPrinter printer = new CSVPrinter(writer, format);
            long row = titles(printer);
            List<String> header = header();
            printer.printRecord(layout.down() ? QUESTIONS : header);
            row++;
            long pounds = 0;
            for (long i = 0; i < body.entries(); i++) {
                Entry entry = entries.entry(i);
                if (entry.extent() != null) pounds += entry.extent().pounds();
                Draw draw = Draw.of(seed, "facts", body.number(), i);
                List<String> cells = new ArrayList<>(header.size());
                for (Layout.Column column : layout.columns()) cells.add(facts.cell(column.kind(), entry, draw));
                // A record down the page stands where its first answer does.
                witness.saw(row + 1, entry, layout);
                row += record(printer, header, cells);
                row += between(printer, i, header, pounds);
            }
            printer.flush();
        }
    }

    /** Prints a record; how many lines it took. */
    private long record(CSVPrinter printer, List<String> header, List<String> cells) throws IOException {
        if (!layout.down()) {
            printer.printRecord(cells);
            return 1;
        }
        for (int i = 0; i < cells.size(); i++) printer.printRecord(header.get(i), cells.get(i));
        printer.println();
        return cells.size() + 1L;
    }

    private long titles(CSVPrinter printer) throws IOException {
        printer.printRecord(
                "Synthetic data: " + body.name() + ". Every system, vendor, sum and date in this list is made up.");
        if (!layout.extras().contains("note")) return 1;
        printer.printRecord("List of systems, extract of 30 September 2026");
        printer.println();
        return 3;
    }

    private List<String> header() {
        Draw draw = Draw.of(seed, "header", body.number());
        return layout.columns().stream().map(c -> draw.pick(c.headers())).toList();
    }

    /**
     * Lines between entries that are none.
     *
     * @param pounds that all entries up to here cost a year, stated or not
     */
    private long between(CSVPrinter printer, long entry, List<String> header, long pounds) throws IOException {
        boolean end = entry == body.entries() - 1;
        if (layout.extras().contains("subtotals") && (end || entry % 23 == 22)) {
            List<String> cells = new ArrayList<>();
            for (Layout.Column column : layout.columns()) {
                cells.add(
                        switch (column.kind()) {
                            case "name" -> end ? "Total" : "Subtotal";
                            case "annual-cost" -> "£" + pounds;
                            default -> "";
                        });
            }
            printer.printRecord(cells);
            return 1;
        }
        if (layout.extras().contains("repeats") && !end && entry % 40 == 39) {
            printer.printRecord(header);
            return 1;
        }
        if (layout.extras().contains("blanks") && !end && entry % 17 == 16) {
            printer.println();
            return 1;
        }
        return 0;
    }
}
