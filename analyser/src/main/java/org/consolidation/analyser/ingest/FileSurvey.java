package org.consolidation.analyser.ingest;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.consolidation.analyser.issue.DataIssue;

/**
 * All that is known of one file before its records are read; bounded, so that the driver can hold
 * one for each file.
 *
 * @param input the file as the manifest names it
 * @param headerRow source row of the header; 0 when there is none, because labels stand beside values
 * @param columns in order of position; empty when the file holds no table
 * @param records rows behind the header
 * @param titleOrganisation the body that the lines above the header name; ""
 * @param titleDate date in the lines above the header; null when there is none
 * @param segments in order
 * @param issues of the file as a whole
 */
record FileSurvey(
        InputFile input,
        long headerRow,
        List<Column> columns,
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

    /** Whether there is a table in the file. */
    boolean hasTable() {
        return !columns.isEmpty();
    }

    /** Whether a column says what system a record is about. */
    boolean namesSystems() {
        return Surveying.namesSystems(columns);
    }
}
