package org.consolidation.analyser.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consolidation.analyser.ingest.Column;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.ingest.SourceRecord;
import org.consolidation.analyser.ingest.SourceTable;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;

/** The defects found in one record, each with what was done about it. */
final class Remarks {

    static final String OTHER_PURCHASE = "contract.other-purchase";
    static final String NO_TITLE = "contract.no-title";

    /** A rule's severity, sentence and action. */
    private record Rule(Severity severity, String message, String action) {}

    private static final Set<String> FORMULA_ERRORS =
            Set.of("#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#N/A");

    private static final Map<String, Rule> RULES = Map.ofEntries(
            Map.entry(
                    MoneyText.CURRENCY,
                    warning("The sum is not in pounds.", "Kept as text; not counted. Give pounds.")),
            Map.entry(
                    MoneyText.NEGATIVE,
                    warning("The sum is negative.", "Kept as text; not counted. Give the cost as a positive sum.")),
            Map.entry(
                    MoneyText.UNREADABLE,
                    warning(
                            "The cell holds no readable sum of money.",
                            "Kept as text; not counted. Give one sum in pounds.")),
            Map.entry(
                    MoneyText.SEVERAL,
                    warning(
                            "The cell holds several sums of money.",
                            "Kept as text; not counted. Give one sum in pounds.")),
            Map.entry(
                    MoneyText.INEXACT,
                    note(
                            "The cell says that the sum is not exact.",
                            "Its bounds and its middle are used. Give one sum in pounds where it is known.")),
            Map.entry(
                    CostText.ABSURD,
                    warning(
                            "The yearly cost is larger than any system's.",
                            "Kept as text; not counted. Check for a framework ceiling or a slipped decimal.")),
            Map.entry(
                    CostText.NO_TERM,
                    note(
                            "A whole-life value without a contract length.",
                            "Kept as text; no yearly cost worked out. Give start and end, or the duration.")),
            Map.entry(
                    RecordCost.WITH_EXTENSIONS,
                    note(
                            "The value counts extensions in, and how long the contract may run with them is not known.",
                            "Kept as text; no yearly cost worked out. Give the yearly cost, or the value without them.")),
            Map.entry(
                    CostText.NOUGHT,
                    note(
                            "A whole-life value of 0.",
                            "Not taken for free: notices write 0 where no value is told. Give the value, or say free.")),
            Map.entry(
                    RecordCost.IN_FULL,
                    warning(
                            "The header counts thousands of pounds, and the sum would be £10 million or more.",
                            "Taken as pounds, as the cell writes them. If thousands are meant, write a bare number.")),
            Map.entry(
                    RecordCost.PARTS_ABOVE,
                    warning(
                            "The parts of the cost add up to more than the whole.",
                            "The whole is used and no part. Check which of them is wrong, or of another year.")),
            Map.entry(
                    NO_TITLE,
                    warning(
                            "The contract has no title, and its description names no known product.",
                            "Set aside: what a supplier sells, or a reseller sells on, is not guessed. Give the title.")),
            Map.entry(
                    OTHER_PURCHASE,
                    note(
                            "The contract is plainly of something else than a system.",
                            "Set aside. If a system is part of it, name it in the title or in a column of systems.")),
            Map.entry(
                    "supplier.is-title",
                    note(
                            "The supplier's cell holds the title of the contract.",
                            "Not taken for a supplier. Give who is paid.")),
            Map.entry(
                    CostText.NO_USERS,
                    note(
                            "A price per user without the number of users.",
                            "Kept as text; no yearly cost worked out. Give the number of users.")),
            Map.entry(
                    CostText.BASIS_ASSUMED,
                    note(
                            "Nothing says whether the cost is yearly.",
                            "Taken as yearly and marked. Say so in the header or a cost basis column.")),
            Map.entry(
                    "date.unreadable",
                    warning("The cell holds no readable date.", "Kept as text. Give a date such as 2026-03-31.")),
            Map.entry(
                    "date.quarter-assumed",
                    note(
                            "The quarter may be one of the calendar or of a financial year.",
                            "Taken as one of the calendar. Write 2026/27 for a financial year, or give a date.")),
            Map.entry(
                    "date.end-before-start",
                    warning(
                            "The contract ends before it starts.",
                            "Both kept as text; neither is used. Check the two dates.")),
            Map.entry(UsersText.RANGE, note("The number of users is a range.", "Its middle is used. Give one number.")),
            Map.entry(
                    UsersText.WORDS, note("The number of users is given in words.", "Kept as text. Give one number.")),
            Map.entry(
                    UsersText.NEGATIVE,
                    warning("The number of users is negative.", "Kept as text; not counted. Check the number.")),
            Map.entry(
                    UsersText.ABSURD, warning("More users than there are people.", "Kept as text. Check the number.")),
            Map.entry(
                    "name.several-products",
                    note(
                            "The cell names several products.",
                            "Each became a system of its own; a cost is shared equally among them. Give each product its own row.")),
            Map.entry(
                    "name.from-description",
                    note(
                            "No name was given; the description names a known product.",
                            "That product is used. Give the name of the system.")),
            Map.entry(
                    "system.run-by",
                    note(
                            "Another public body runs the system.",
                            "Linked to that body's: one instance, and a use of its own here. Name it in a column of its own.")),
            Map.entry(
                    "name.from-supplier",
                    note(
                            "Nothing but the supplier names the system.",
                            "The supplier's name stands for its product. Give the name of the product.")),
            Map.entry(
                    "name.title-only",
                    note(
                            "Only the title of what it is used for is given, no product.",
                            "Kept as the organisation's own, joined with no other's. Give the product that is used.")),
            Map.entry(
                    "name.product-in-description",
                    note(
                            "The name says what the system is for; the description says which product it is.",
                            "That product is used, less surely than one that is named; the name is kept. Give the product its own column.")),
            Map.entry(
                    "status.unreadable",
                    note(
                            "The status is not one that is known.",
                            "Taken as unknown, which counts as in use. Use live, pilot, planned, retiring or retired.")),
            Map.entry(
                    "status.from-note",
                    note(
                            "A note says that the system has gone or is going.",
                            "Taken as its status. Give the status a column of its own.")),
            Map.entry(
                    "organisation.several",
                    note(
                            "The cell names several organisations.",
                            "Each has the system; a cost is shared equally among them. Give each organisation its own row.")),
            Map.entry(
                    "organisation.unknown",
                    warning(
                            "The register has no organisation of that name.",
                            "Kept under its name as an organisation of its own. Add it, or this spelling, to organisations.csv.")));

    private final List<DataIssue> issues = new ArrayList<>(2);
    private final TableView view;
    private final long row;

    Remarks(TableView view, long row) {
        this.view = view;
        this.row = row;
    }

    private static Rule warning(String message, String action) {
        return new Rule(Severity.WARNING, message, action);
    }

    private static Rule note(String message, String action) {
        return new Rule(Severity.NOTE, message, action);
    }

    /** Notes a defect of one cell; "" as rule is no defect. */
    void add(String rule, Field field, String value) {
        if (rule.isEmpty()) return;
        Rule said = RULES.get(rule);
        if (said == null) throw new IllegalArgumentException("rule must be one of the listed, was " + rule);
        SourceTable table = view.table();
        issues.add(new DataIssue(
                said.severity(),
                rule,
                table.file(),
                table.sheet(),
                row,
                view.header(field),
                value,
                said.message(),
                said.action()));
    }

    /** Notes that a cell said "as above" and holds the value above it. */
    void copied(int place, String value) {
        SourceTable table = view.table();
        String header = table.columns().stream()
                .filter(c -> c.index() == place)
                .map(Column::header)
                .findFirst()
                .orElse("");
        issues.add(new DataIssue(
                Severity.NOTE,
                SourceRecord.AS_ABOVE,
                table.file(),
                table.sheet(),
                row,
                header,
                value,
                "The cell says that its value is the one above.",
                "That value is used. Write it out, so that the rows may be sorted."));
    }

    /** Notes the cells in which a spreadsheet could not work out its formula: what stood there is lost. */
    void formulaErrors(SourceRecord record) {
        SourceTable table = view.table();
        for (Column column : table.columns()) {
            String cell = column.field() == null ? "" : record.text(column);
            if (cell.isEmpty() || cell.charAt(0) != '#' || !FORMULA_ERRORS.contains(cell)) continue;
            issues.add(new DataIssue(
                    Severity.WARNING,
                    "cell.formula-error",
                    table.file(),
                    table.sheet(),
                    row,
                    column.header(),
                    cell,
                    "The cell holds the error of a formula, not its value.",
                    "Taken as blank. Mend the formula in the spreadsheet, and save the list again."));
        }
    }

    /** Notes that the whole record could not be used. */
    void rejected(String reason, String message, String action) {
        rejected(reason, "", "", message, action);
    }

    /** Notes that the whole record could not be used although a cell shows that it stands for a system. */
    void rejected(String reason, Field field, String value, String message, String action) {
        rejected(reason, view.header(field), value, message, action);
    }

    /** Notes that the record could not be used because its name is bytes that are no text. */
    void unreadable(Field field, String cell) {
        rejected(
                RecordFilter.UNREADABLE_NAME,
                view.header(field),
                printable(cell),
                "The name holds no letter or digit that can be read.",
                "Rejected. Give the name as text, saved as UTF-8.");
    }

    /** Control characters as "U+0000", so that the line shows what stood there. */
    private static String printable(String cell) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < cell.length() && shown.length() <= DataIssue.MAX_VALUE; i++) {
            char c = cell.charAt(i);
            if (Character.isISOControl(c)) shown.append(String.format("U+%04X ", (int) c));
            else shown.append(c);
        }
        return shown.toString().strip();
    }

    private void rejected(String reason, String column, String value, String message, String action) {
        SourceTable table = view.table();
        issues.add(new DataIssue(
                Severity.ERROR, reason, table.file(), table.sheet(), row, column, value, message, action));
    }

    List<DataIssue> found() {
        return issues;
    }
}
