package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;
import org.consolidation.analyser.text.Fold;

/**
 * What a line above or below a table says that letters in it mean: "Status key: L = live, D = decommissioned", or a
 * letter and its meaning in rows of two cells. Below a column of such letters "L" is then read as "L (live)".
 *
 * @param row source row
 * @param about what the letters are of, "status"; ""
 * @param meanings by letters in small
 */
record Legend(long row, String about, Map<String, String> meanings) implements Serializable {

    private static final Pattern LEAD = Pattern.compile(
            "\\s*(?<about>[^:=]{0,30}?)\\s*(?:key|codes?|legend)?\\s*:\\s*(?=\\p{L}{1,3}\\s*[=–-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAIR =
            Pattern.compile("\\s*(?<code>[A-Za-z]{1,3})\\s*[=–-]\\s*(?<meaning>\\p{L}[^=]{1,39}?)\\s*");
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{1,3}");
    private static final Pattern OF_STATUS = Pattern.compile(
            "(?i).*\\b(?:live|decommissioned|retired|in use|active|obsolete|planned|archived?|legacy)\\b.*");

    private static final int LEAST = 2;
    private static final double NEARLY_ALL = 0.9;

    Legend {
        meanings = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(meanings));
    }

    /**
     * The table with its letters read so; null where no legend tells what the letters of a column mean.
     *
     * @param header as read
     * @param at position of its last row in the head
     */
    static Sketch of(Sketch sketch, Sketch.HeadRow header, int at, HeaderIndex index, int minScore) {
        List<Sketch.HeadRow> head = sketch.head();
        List<Legend> legends = above(head.subList(0, at));
        List<Sketch.HeadRow> rows = new ArrayList<>();
        for (Sketch.HeadRow row : head.subList(at + 1, head.size())) {
            Legend legend = ofLine(row);
            if (legend == null) rows.add(row);
            else legends.add(legend);
        }
        if (legends.isEmpty()) return null;
        Map<Integer, Legend> columns = new TreeMap<>();
        for (int c = 0; c < header.width(); c++) {
            Legend legend = forColumn(legends, header.cell(c), rows, c);
            if (legend != null) columns.put(c, legend);
        }
        if (columns.isEmpty()) return null;
        List<String> cells = new ArrayList<>(header.cells());
        columns.forEach((c, legend) -> cells.set(c, legend.heading(cells.get(c), index, minScore)));
        List<Sketch.HeadRow> read = new ArrayList<>(head.subList(0, at));
        read.add(new Sketch.HeadRow(header.row(), cells));
        for (Sketch.HeadRow row : head.subList(at + 1, head.size())) {
            read.add(new Sketch.HeadRow(row.row(), spelt(row.cells(), columns)));
        }
        List<Segment> stretches = new ArrayList<>();
        for (Segment stretch : sketch.segments()) stretches.add(new Spelt(stretch, columns));
        List<DataIssue> issues = new ArrayList<>(sketch.issues());
        columns.forEach((c, legend) -> issues.add(legend.told(sketch.input().file(), header.cell(c))));
        return new Sketch(sketch.input(), read, sketch.lastRow(), sketch.widths(), stretches, issues);
    }

    private static List<Legend> above(List<Sketch.HeadRow> titles) {
        List<Legend> legends = new ArrayList<>();
        Map<String, String> rows = new LinkedHashMap<>();
        long first = 0;
        for (Sketch.HeadRow title : titles) {
            Legend legend = ofLine(title);
            if (legend != null) legends.add(legend);
            List<String> filled =
                    title.cells().stream().filter(c -> !c.isEmpty()).toList();
            boolean pair = filled.size() == 2
                    && CODE.matcher(filled.get(0)).matches()
                    && filled.get(1).length() < 40;
            Matcher line = PAIR.matcher(filled.size() == 1 ? filled.get(0) : "");
            if (line.matches()) {
                if (rows.isEmpty()) first = title.row();
                keep(rows, line.group("code"), line.group("meaning"));
            }
            if (!pair) continue;
            if (rows.isEmpty()) first = title.row();
            keep(rows, filled.get(0), filled.get(1));
        }
        if (rows.size() >= LEAST) legends.add(new Legend(first, "", rows));
        return legends;
    }

    /** The legend that a line is; null when it is anything else. */
    static Legend ofLine(Sketch.HeadRow line) {
        String text =
                String.join(",", line.cells().stream().filter(c -> !c.isEmpty()).toList());
        if (text.length() > 300 || text.indexOf('=') < 0 && text.indexOf('-') < 0 && text.indexOf('–') < 0) return null;
        Matcher lead = LEAD.matcher(text);
        boolean led = lead.lookingAt();
        Map<String, String> meanings = new LinkedHashMap<>();
        for (String piece : (led ? text.substring(lead.end()) : text).split("[,;|\\n]")) {
            Matcher pair = PAIR.matcher(piece);
            if (!pair.matches()) return null;
            keep(meanings, pair.group("code"), pair.group("meaning"));
        }
        return meanings.size() < LEAST ? null : new Legend(line.row(), led ? lead.group("about") : "", meanings);
    }

    /** "Y = yes" says nothing that is not read as it stands. */
    private static void keep(Map<String, String> meanings, String code, String meaning) {
        String letters = code.toLowerCase(Locale.ROOT);
        if (!letters.equals("y") && !letters.equals("n")) meanings.putIfAbsent(letters, meaning);
    }

    /** The legend whose letters nearly all cells of a column are, one that names its header first; null. */
    private static Legend forColumn(List<Legend> legends, String header, List<Sketch.HeadRow> rows, int column) {
        Legend found = null;
        for (Legend legend : legends) {
            double share = ColumnContent.share(
                    rows, column, LEAST, cell -> legend.meanings.containsKey(cell.toLowerCase(Locale.ROOT)));
            if (share < NEARLY_ALL) continue;
            boolean named = !legend.about.isEmpty() && Fold.fold(header).contains(Fold.fold(legend.about));
            if (found == null || named) found = legend;
        }
        return found;
    }

    /** A header that nothing is known of, with what the legend is of: "St (status)". */
    private String heading(String header, HeaderIndex index, int minScore) {
        if (!index.matches(header, minScore).isEmpty()) return header;
        boolean status =
                meanings.values().stream().anyMatch(m -> OF_STATUS.matcher(m).matches());
        String what = about.isEmpty() ? status ? "status" : "" : about;
        return what.isEmpty() ? header : Fold.tidy(header + " (" + what + ")");
    }

    private static List<String> spelt(List<String> cells, Map<Integer, Legend> columns) {
        List<String> spelt = new ArrayList<>(cells);
        columns.forEach((c, legend) -> {
            String code = c < spelt.size() ? spelt.get(c).strip() : "";
            String meaning = legend.meanings.get(code.toLowerCase(Locale.ROOT));
            if (meaning != null) spelt.set(c, code + " (" + meaning + ")");
        });
        return spelt;
    }

    private DataIssue told(String file, String header) {
        return new DataIssue(
                Severity.NOTE,
                "table.legend",
                file,
                "",
                row,
                header,
                "",
                "a line says what the letters of the column mean",
                "each was read as what it means: write the words into the cells");
    }

    private record Spelt(Segment stretch, TreeMap<Integer, Legend> columns) implements Segment {

        Spelt(Segment stretch, Map<Integer, Legend> columns) {
            this(stretch, new TreeMap<>(columns));
        }

        @Override
        public Rows open(Path file) throws IOException {
            return new ForwardedRows(stretch.open(file)) {

                @Override
                public List<String> cells() {
                    return spelt(rows.cells(), columns);
                }
            };
        }

        @Override
        public long bytes() {
            return stretch.bytes();
        }
    }
}
