package org.consolidation.analyser.ingest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.consolidation.analyser.text.Fold;

/**
 * Tables that say in one column what a system is for and in another which it is: "Service, Response" of an answer to a
 * request, "Information asset, System(s) used" of a register of assets. The first header may sound like a name of
 * systems; what it names is the function.
 */
final class AskedColumns {

    private static final Set<Field> NAMES = EnumSet.of(Field.SYSTEM_NAME, Field.PRODUCT_NAME);
    private static final int SURE = 85;
    /** Share of rows that must say which system it is, and of these cells that must be words. */
    private static final double HALF = 0.5;

    private static final int LONGEST = 60;

    private static final Set<String> FUNCTIONS = Set.of(
            "service",
            "services",
            "service name",
            "service area",
            "function",
            "business function",
            "area",
            "system type",
            "type of system",
            "software type",
            "type of software",
            "application type",
            "information requested",
            "request",
            "item",
            "processing activity",
            "business process");

    /** Begun above and ended in the rows: "What software do you use for: ... payroll". */
    private static final Pattern FOR_WHAT = Pattern.compile(
            "(?:what|which) .*\\b(?:systems?|software|applications?|products?|packages?)\\b.* for(?: the(?: following)?)?");

    private static final Set<String> ANSWERS = Set.of(
            "response",
            "responses",
            "answer",
            "answers",
            "reply",
            "our response",
            "trust response",
            "council response");

    private static final Set<String> ASSETS =
            Set.of("information asset", "information asset name", "asset", "asset name", "name of asset", "dataset");

    private AskedColumns() {}

    /** The columns, a function read as one where another column answers which system serves it. */
    static List<Column> read(
            List<Column> columns, Sketch.HeadRow header, List<Sketch.HeadRow> rows, HeaderIndex index) {
        int named = place(columns, EnumSet.of(Field.SYSTEM_NAME));
        int asked = named >= 0 ? named : place(columns, EnumSet.of(Field.CATEGORY, Field.USE_TITLE));
        if (asked < 0) return columns;
        String heading = Fold.fold(header.cell(columns.get(asked).index()));
        boolean function = isFunction(header.cell(columns.get(asked).index()));
        boolean told = place(columns, EnumSet.of(Field.PRODUCT_NAME)) >= 0;
        if (told || !function && !ASSETS.contains(heading)) return withFunction(columns, header, rows);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.field() != null || !inWords(rows, column.index())) continue;
            String answer = header.cell(column.index());
            boolean answers = function
                    ? ANSWERS.contains(Fold.fold(answer))
                    : index.matches(answer, SURE).stream().anyMatch(m -> NAMES.contains(m.field()));
            if (!answers) continue;
            List<Column> read = new ArrayList<>(columns);
            read.set(i, column.meaning(Field.SYSTEM_NAME, SURE, "table"));
            boolean free = place(columns, EnumSet.of(Field.CATEGORY)) < 0;
            if (named >= 0) {
                read.set(named, columns.get(named).meaning(free ? Field.CATEGORY : Field.DESCRIPTION, SURE, "table"));
            }
            return read;
        }
        return withFunction(columns, header, rows);
    }

    /** Beside a name of systems, a column of services that means nothing yet says what they are for. */
    private static List<Column> withFunction(List<Column> columns, Sketch.HeadRow header, List<Sketch.HeadRow> rows) {
        if (place(columns, EnumSet.of(Field.CATEGORY)) >= 0 || place(columns, NAMES) < 0) return columns;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean function = isFunction(header.cell(column.index()));
            if (column.field() != null || !function || !inWords(rows, column.index())) continue;
            List<Column> read = new ArrayList<>(columns);
            read.set(i, column.meaning(Field.CATEGORY, SURE, "table"));
            return read;
        }
        return columns;
    }

    /** Whether a header asks for a function, in one language at least: "Gwasanaeth / Service". */
    private static boolean isFunction(String header) {
        for (String one : header.split("[/|]")) if (FUNCTIONS.contains(Fold.fold(one))) return true;
        return header.length() <= 2 * LONGEST
                && FOR_WHAT.matcher(Fold.fold(header)).matches();
    }

    private static boolean inWords(List<Sketch.HeadRow> rows, int column) {
        long filled = rows.stream().filter(row -> !row.cell(column).isEmpty()).count();
        double words =
                ColumnContent.share(rows, column, 2, cell -> cell.length() <= LONGEST && !ColumnContent.isValue(cell));
        return filled >= HALF * rows.size() && words >= HALF;
    }

    private static int place(List<Column> columns, Set<Field> fields) {
        for (int i = 0; i < columns.size(); i++) {
            Field field = columns.get(i).field();
            if (field != null && fields.contains(field)) return i;
        }
        return -1;
    }
}
