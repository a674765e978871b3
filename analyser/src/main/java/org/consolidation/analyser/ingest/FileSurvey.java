package org.consolidation.analyser.ingest;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.consolidation.analyser.issue.DataIssue;

/**
 * All that is known of one table of a file before its records are read; bounded, so that the driver can hold
 * one for each.
 *
 * @param input the file as the manifest names it
 * @param sheet "table 2" where the file holds several; else ""
 * @param headerRow source row of the header; 0 when there is none, because labels stand beside values
 * @param columns in order of position; empty when the file holds no table
 * @param padding blank cells behind the last of the header, as spreadsheets write them behind every row
 * @param records rows behind the header
 * @param titleOrganisation the body that the lines above the header name; ""
 * @param titleDate date in the lines above the header; null when there is none
 * @param segments in order
 * @param issues of the file as a whole
 */
record FileSurvey(
        InputFile input,
        String sheet,
        long headerRow,
        List<Column> columns,
        int padding,
        long records,
        String titleOrganisation,
        LocalDate titleDate,
        List<Segment> segments,
        List<DataIssue> issues)
        implements Serializable {

    FileSurvey {
        columns = List.copyOf(columns);
        segments = List.copyOf(segments);
        issues = List.copyOf(issues);
    }

    /** The same, as one of several tables, with what the lines above the first say where those above it say nothing. */
    FileSurvey among(int number, FileSurvey first) {
        return new FileSurvey(
                input,
                "table " + number,
                headerRow,
                columns,
                padding,
                records,
                titleOrganisation.isEmpty() ? first.titleOrganisation : titleOrganisation,
                titleDate == null ? first.titleDate : titleDate,
                segments,
                issues.stream().map(issue -> issue.ofSheet("table " + number)).toList());
    }

    /** Whether there is a table in the file. */
    boolean hasTable() {
        return !columns.isEmpty();
    }

    /** Whether a column says what system a record is about. */
    boolean namesSystems() {
        return TableIssues.namesSystems(columns);
    }
}
