package org.consolidation.analyser.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.consolidation.analyser.text.Fold;

/**
 * A header of two rows, as merged cells are saved: "Contract" over "Start" and "End", "Annual cost" over "Licence" and
 * "Support", and one cell for both rows elsewhere.
 */
final class MergedHeader {

    private static final int LONGEST = 60;

    /** How a date or a mark is written. */
    private static final Pattern FORM = Pattern.compile(
            "(?i)(?:dd?|mm?m?|yy(?:yy)?)(?:[ /.-](?:dd?|mm?m?|yy(?:yy)?)){1,2}|y(?:es)?\\s?/\\s?n(?:o)?");

    /** In what sums below are stated, with or without brackets: "£k", "(£000)", "GBP", "£m p.a.". */
    private static final Pattern UNIT = Pattern.compile(
            "(?i)[(\\[]?(?:(?:£|\\$|€|gbp|usd|cad|aud|eur)\\s?(?:k|m|mn|['’]?000['’]?s?|thousands?|millions?)?"
                    + "(?:\\s(?:p\\.?a\\.?|per annum|per year|ex\\.? vat))?|"
                    + FORM.pattern().substring(4) + ")[)\\]]?");

    /**
     * What the columns are called.
     *
     * @param last position of its last row
     * @param header the two rows as one; the row itself where it stands alone
     */
    record Found(int last, Sketch.HeadRow header) {}

    private MergedHeader() {}

    /**
     * The header of which the row at that position is one.
     *
     * @param minScore of a header that is recognised
     */
    static Found of(List<Sketch.HeadRow> head, int at, HeaderIndex index, int minScore) {
        Found found = withoutUnits(head, at, index, minScore);
        int below = found.last() + 1;
        if (below >= head.size() || !areUnits(found.header(), head.get(below))) return found;
        return new Found(below, withUnits(found.header(), head.get(below)));
    }

    private static Found withoutUnits(List<Sketch.HeadRow> head, int at, HeaderIndex index, int minScore) {
        Sketch.HeadRow row = head.get(at);
        if (at + 1 < head.size() && continues(row, head.get(at + 1), index, minScore)) {
            return new Found(at + 1, joined(row, head.get(at + 1)));
        }
        return new Found(at, at > 0 ? under(head.get(at - 1), row, index, minScore) : row);
    }

    /** Whether all that a row right below the header holds is how sums, dates and marks below it are written. */
    private static boolean areUnits(Sketch.HeadRow header, Sketch.HeadRow below) {
        if (below.row() != header.row() + 1 || below.filled() == 0 || below.width() > header.width()) return false;
        for (int c = 0; c < below.width(); c++) {
            String cell = below.cell(c);
            if (!cell.isEmpty()
                    && (header.cell(c).isEmpty() || !UNIT.matcher(cell).matches())) return false;
        }
        return true;
    }

    /** The header with units in brackets behind what they are of: "Hosting (£k)"; how a date is written is left out. */
    private static Sketch.HeadRow withUnits(Sketch.HeadRow header, Sketch.HeadRow below) {
        List<String> cells = new ArrayList<>();
        for (int c = 0; c < header.width(); c++) {
            String unit = below.cell(c).replaceAll("^[(\\[]|[)\\]]$", "");
            boolean told = unit.isEmpty() || FORM.matcher(unit).matches();
            cells.add(told ? header.cell(c) : header.cell(c) + " (" + unit + ")");
        }
        return new Sketch.HeadRow(below.row(), cells);
    }

    /** Whether the row below names the parts of what the header names: all its cells under cells that span several. */
    private static boolean continues(Sketch.HeadRow row, Sketch.HeadRow below, HeaderIndex index, int minScore) {
        if (below.row() != row.row() + 1 || below.filled() < 2 || !inWords(below)) return false;
        int recognised = 0;
        for (int c = 0; c < below.width(); c++) {
            if (below.cell(c).isEmpty()) continue;
            boolean spans = row.cell(c).isEmpty()
                    || row.cell(c + 1).isEmpty() && !below.cell(c + 1).isEmpty();
            String group = group(row, c);
            if (!spans || group.isEmpty()) return false;
            if (!index.matches(group + " " + below.cell(c), minScore).isEmpty()) recognised++;
        }
        return recognised >= 2 && !row.cell(0).isEmpty() && below.cell(0).isEmpty();
    }

    private static Sketch.HeadRow joined(Sketch.HeadRow row, Sketch.HeadRow below) {
        List<String> cells = new ArrayList<>();
        for (int c = 0; c < Math.max(row.width(), below.width()); c++) {
            String part = below.cell(c);
            cells.add(part.isEmpty() ? row.cell(c) : Fold.tidy(group(row, c) + " " + part));
        }
        return new Sketch.HeadRow(below.row(), cells);
    }

    /** A header under a row of groups: what is not recognised alone may be with its group. */
    private static Sketch.HeadRow under(Sketch.HeadRow above, Sketch.HeadRow row, HeaderIndex index, int minScore) {
        boolean title = above.filled() < 2 && !above.cell(0).isEmpty();
        if (above.row() != row.row() - 1 || title || !inWords(above)) return row;
        List<String> cells = new ArrayList<>();
        for (int c = 0; c < Math.max(row.width(), above.width()); c++) {
            String cell = row.cell(c);
            String together = Fold.tidy(group(above, c) + " " + cell);
            if (cell.isEmpty()) cell = above.cell(c);
            else if (meansSum(group(above, c), index, minScore)
                    && !meansSum(cell, index, minScore)
                    && meansSum(together, index, minScore)) cell = together;
            else if (index.matches(cell, minScore).isEmpty()
                    && !index.matches(together, minScore).isEmpty()) cell = together;
            cells.add(cell);
        }
        return new Sketch.HeadRow(row.row(), cells);
    }

    /** Whether a header asks for a sum: "Licence" under "Cost" is what licences cost, not how many there are. */
    private static boolean meansSum(String header, HeaderIndex index, int minScore) {
        List<HeaderIndex.Match> matches = index.matches(header, minScore);
        return !matches.isEmpty() && Field.MONEY.contains(matches.get(0).field());
    }

    /** The cell of a row, or the one to its left that spans it. */
    private static String group(Sketch.HeadRow row, int column) {
        for (int c = column; c >= 0; c--) if (!row.cell(c).isEmpty()) return row.cell(c);
        return "";
    }

    private static boolean inWords(Sketch.HeadRow row) {
        return row.cells().stream().allMatch(c -> c.isEmpty() || c.length() <= LONGEST && !ColumnContent.isValue(c));
    }
}
