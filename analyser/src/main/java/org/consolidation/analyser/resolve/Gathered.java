package org.consolidation.analyser.resolve;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.consolidation.analyser.ingest.InputFile;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.match.Entry;

/**
 * The records to resolve.
 *
 * @param entries one per accepted record; kept
 * @param inputs files as read, in order of name
 * @param issues defects of files and a first example of each kind of record that was not used
 * @param read records behind the headers; the sum of the next three
 * @param accepted records to resolve
 * @param blank records without anything in them, set aside
 * @param rejected records that the reader could not make out, or that have no id of their own
 */
public record Gathered(
        Dataset<Entry> entries,
        List<InputFile> inputs,
        List<DataIssue> issues,
        long read,
        long accepted,
        long blank,
        long rejected) {

    public Gathered {
        inputs = List.copyOf(inputs);
        issues = List.copyOf(issues);
        if (read != accepted + blank + rejected) {
            throw new IllegalArgumentException("records read must be accepted, blank or rejected, was " + read + " and "
                    + accepted + " + " + blank + " + " + rejected);
        }
    }
}
