package org.consolidation.analyser.report;

import static org.consolidation.analyser.report.TableColumn.NEVER;

import org.consolidation.analyser.issue.DataIssue;

/** The tables of how returns were read: data issues, what each header was taken for, what became of records. */
final class ReadingTables {

    static final Table<DataIssue> DATA_ISSUES = Table.of(
                    "tables/data_issues",
                    DataIssue.class,
                    "One line per defect of a return: where it is, what was done about it, what its sender can do.")
            .code(
                    "severity",
                    "How much it matters: note (read well, with an assumption worth knowing), warning"
                            + " (something was left out or doubtful; the record is used), error (the record, table or file"
                            + " could not be used).",
                    NEVER,
                    i -> Cells.word(i.severity()))
            .code("rule", "Id of the rule that found it.", NEVER, DataIssue::rule)
            .text(
                    "source_file",
                    "File, relative to the INPUT argument.",
                    "the defect is of the whole run",
                    DataIssue::file)
            .text(
                    "source_sheet",
                    "Sheet of a workbook.",
                    "the file has no sheets, or the defect is of the whole file",
                    DataIssue::sheet)
            .integer(
                    "source_row",
                    "row",
                    "Row in the file or sheet, counted as in systems.csv.",
                    "the defect is of the whole file",
                    i -> i.row() == 0 ? null : i.row())
            .text("column", "Header of the column.", "the defect is not of one column", DataIssue::column)
            .text(
                    "value",
                    "The text that is wrong, at most " + DataIssue.MAX_VALUE + " characters of it.",
                    "there is nothing to show",
                    DataIssue::value)
            .text("message", "What is wrong.", NEVER, DataIssue::message)
            .text("action", "What was done, and what the sender can do.", NEVER, DataIssue::action)
            .sortedBy((i, key) -> key.then(i.file())
                    .then(i.sheet())
                    .then(i.row())
                    .then(i.rule())
                    .then(i.column()));

    static final Table<MappedColumn> MAPPING = Table.of(
                    "tables/mapping",
                    MappedColumn.class,
                    "One line per header of every file: how it was understood. Columns that were not recognised are"
                            + " kept and named here.")
            .text(
                    "source_file",
                    "File, relative to the INPUT argument.",
                    NEVER,
                    m -> m.table().file())
            .text(
                    "source_sheet",
                    "Sheet of a workbook.",
                    "the file has no sheets",
                    m -> m.table().sheet())
            .integer(
                    "position",
                    "",
                    "Position of the column in the file, from 1.",
                    NEVER,
                    m -> m.column().index() + 1)
            .text(
                    "source_header",
                    "Header as published, blanks tidied; a repeated one is numbered.",
                    "the column has no header",
                    m -> m.column().header())
            .code(
                    "field",
                    "What the column means.",
                    "not recognised",
                    m -> Cells.word(m.column().field()))
            .integer(
                    "score",
                    "per cent",
                    "How sure the meaning is, 0 to 100.",
                    NEVER,
                    m -> m.column().scorePercent())
            .code(
                    "method",
                    "How it was recognised: exact, words, content or none.",
                    NEVER,
                    m -> m.column().method())
            .list(
                    "examples",
                    "At most three distinct values, in order of appearance.",
                    "the column is empty, or holds data of people",
                    m -> m.column().examples())
            .sortedBy((m, key) -> key.then(m.table().index()).then(m.column().index()));

    static final Table<Reconciliation> RECONCILIATION = Table.of(
                    "tables/reconciliation",
                    Reconciliation.class,
                    "One line per file or sheet: what became of its records. records_read, counted by the reader before"
                            + " any record was judged, is the sum of accepted, set_aside and rejected.")
            .text("source_file", "File, relative to the INPUT argument.", NEVER, Reconciliation::file)
            .text("source_sheet", "Sheet of a workbook.", "the file has no sheets", Reconciliation::sheet)
            .integer("records_read", "records", "Lines after the header.", NEVER, Reconciliation::read)
            .integer("accepted", "records", "Records that name a system.", NEVER, Reconciliation::accepted)
            .integer(
                    "systems",
                    "systems",
                    "Systems they gave: more than accepted where a record names several" + " products.",
                    NEVER,
                    Reconciliation::systems)
            .integer(
                    "set_aside",
                    "records",
                    "Records that are not of a system: non-answers, subtotals, repeated" + " headers, blank lines.",
                    NEVER,
                    Reconciliation::setAside)
            .integer("rejected", "records", "Records that could not be used.", NEVER, Reconciliation::rejected)
            .list(
                    "reasons_set_aside",
                    "Reasons with the number of records, in order of reason.",
                    "none was set aside",
                    Reconciliation::reasonsSetAside)
            .list(
                    "reasons_rejected",
                    "Reasons with the number of records, in order of reason.",
                    "none was rejected",
                    Reconciliation::reasonsRejected)
            .sortedBy((r, key) -> key.then(r.table()));

    private ReadingTables() {}
}
