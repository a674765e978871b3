package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;
import org.consolidation.analyser.text.Fold;

/**
 * A table whose columns stand below one another, parted by blanks only. It is read where the columns are beyond doubt:
 * under a line of dashes, or where two blanks at least part them in the header and in every line below it.
 */
final class FixedWidth {

    private static final Set<Field> NAMES = EnumSet.of(Field.SYSTEM_NAME, Field.PRODUCT_NAME, Field.CONTRACT_TITLE);
    private static final int SURE = 90;
    private static final int HEADER_AMONG = 60;
    private static final int LEAST = 2;
    /** Blanks that part two columns. */
    private static final Pattern GAP = Pattern.compile(" {2,}");

    private static final Pattern DASHES = Pattern.compile("\\s*[-=_]{2,}(?:\\s+[-=_]{2,})+\\s*");
    /** A line of nothing but dashes. */
    private static final Pattern RULE = Pattern.compile("[-=_+ ]+");

    private static final Pattern DASHED = Pattern.compile("[-=_]+");

    private FixedWidth() {}

    /** The file with its columns parted; null where it is no such table, or where one cannot be sure of its columns. */
    static Sketch of(Sketch sketch, Path file, Surveying.Knowledge knowledge) throws IOException {
        List<RawLines.Line> lines = RawLines.of(sketch, file);
        for (int h = 0; h < Math.min(lines.size(), HEADER_AMONG); h++) {
            if (!isHeader(lines.get(h).text(), RawLines.joint(sketch), knowledge.headers())) continue;
            List<Integer> starts = starts(lines, h);
            if (starts != null) return parted(sketch, file, lines, lines.get(h).row(), starts);
        }
        return null;
    }

    /** Whether a line holds two headers at least, a name of systems among them, that no delimiter parts. */
    private static boolean isHeader(String line, String joint, HeaderIndex index) {
        String text = untabbed(line).strip();
        if (text.contains(joint) || !GAP.matcher(text).find()) return false;
        Set<Field> fields = EnumSet.noneOf(Field.class);
        String[] cells = GAP.split(text);
        for (String cell : cells) {
            if (ColumnContent.isValue(cell)) return false;
            for (HeaderIndex.Match match : index.matches(cell, SURE)) fields.add(match.field());
        }
        return fields.size() >= 2 && fields.stream().anyMatch(NAMES::contains);
    }

    /** Where the columns begin; null where that is not sure. */
    private static List<Integer> starts(List<RawLines.Line> lines, int header) {
        String head = untabbed(lines.get(header).text());
        int first = header + 1;
        boolean dashes =
                first < lines.size() && DASHES.matcher(lines.get(first).text()).matches();
        List<String> body = new ArrayList<>();
        for (int i = dashes ? first + 1 : first; i < lines.size(); i++) {
            String line = untabbed(lines.get(i).text());
            if (line.isBlank()) break;
            if (!RULE.matcher(line).matches()) body.add(line);
        }
        List<Integer> starts = new ArrayList<>();
        if (dashes) {
            Matcher column = DASHED.matcher(untabbed(lines.get(first).text()));
            while (column.find()) starts.add(column.start());
        } else {
            starts.addAll(gaps(head, body));
        }
        int held = 0;
        for (String line : body) if (holds(line, starts)) held++;
        boolean sure = starts.size() >= 2 && body.size() >= LEAST && held == body.size() && holds(head, starts);
        return sure && (dashes || starts.size() == GAP.split(head.strip()).length) ? starts : null;
    }

    /** Behind each stretch of two blanks or more that header and body have in common a column begins. */
    private static List<Integer> gaps(String head, List<String> body) {
        int width = head.length();
        for (String line : body) width = Math.max(width, line.length());
        boolean[] filled = new boolean[width];
        mark(head, filled);
        for (String line : body) mark(line, filled);
        List<Integer> starts = new ArrayList<>();
        int blanks = LEAST;
        for (int i = 0; i < width; i++) {
            if (!filled[i]) {
                blanks++;
                continue;
            }
            if (blanks >= LEAST) starts.add(i);
            blanks = 0;
        }
        return starts;
    }

    private static void mark(String line, boolean[] filled) {
        for (int i = 0; i < line.length(); i++) if (line.charAt(i) != ' ') filled[i] = true;
    }

    /** Whether a blank stands before the start of each column that the line reaches. */
    private static boolean holds(String line, List<Integer> starts) {
        for (int start : starts) {
            if (start > 0 && start < line.length() && line.charAt(start - 1) != ' ') return false;
        }
        return true;
    }

    /** The cells of a line; one that goes across the columns stays whole. */
    static List<String> cells(String line, List<Integer> starts) {
        String text = untabbed(line);
        List<String> cells = new ArrayList<>();
        if (!text.isBlank() && RULE.matcher(text).matches()) return cells;
        if (!holds(text, starts)) {
            cells.add(Fold.tidy(text));
            return cells;
        }
        for (int c = 0; c < starts.size(); c++) {
            int from = Math.min(text.length(), c == 0 ? 0 : starts.get(c));
            int to = c + 1 < starts.size() ? Math.min(text.length(), starts.get(c + 1)) : text.length();
            cells.add(text.substring(from, to).strip());
        }
        return cells;
    }

    /** Tabs as the blanks that a screen shows. */
    private static String untabbed(String line) {
        if (line.indexOf('\t') < 0) return line.replace('\u00a0', ' ');
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != '\t') text.append(c == '\u00a0' ? ' ' : c);
            else do text.append(' '); while (text.length() % 8 != 0);
        }
        return text.toString();
    }

    private static Sketch parted(
            Sketch sketch, Path file, List<RawLines.Line> lines, long headerRow, List<Integer> starts)
            throws IOException {
        String joint = RawLines.joint(sketch);
        List<Sketch.HeadRow> head = new ArrayList<>();
        for (RawLines.Line line : lines) {
            head.add(new Sketch.HeadRow(
                    line.row(),
                    cells(line.text(), starts).stream()
                            .map(Sketch.HeadRow::shown)
                            .toList()));
        }
        List<Segment> stretches = new ArrayList<>();
        for (Segment stretch : sketch.segments()) stretches.add(new Aligned(stretch, joint, starts));
        List<DataIssue> issues = new ArrayList<>(sketch.issues());
        issues.add(new DataIssue(
                Severity.NOTE,
                "table.fixed-width",
                sketch.input().file(),
                "",
                headerRow,
                "",
                "",
                "blanks alone part the columns",
                "read as " + starts.size() + " columns, each from where its header begins: save the list as CSV"));
        return new Sketch(sketch.input(), head, sketch.lastRow(), new Widths(), stretches, issues);
    }

    private record Aligned(Segment stretch, String joint, List<Integer> starts) implements Segment {

        Aligned {
            starts = new ArrayList<>(starts);
        }

        @Override
        public Rows open(Path file) throws IOException {
            return new ForwardedRows(stretch.open(file)) {
                @Override
                public List<String> cells() {
                    return rows.fault().isEmpty()
                            ? FixedWidth.cells(RawLines.joined(rows.cells(), joint), starts)
                            : rows.cells();
                }
            };
        }

        @Override
        public long bytes() {
            return stretch.bytes();
        }
    }
}
