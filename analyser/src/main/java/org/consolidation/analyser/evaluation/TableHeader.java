package org.consolidation.analyser.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.consolidation.analyser.ingest.PlainTable;
import org.consolidation.analyser.issue.UserError;
import org.consolidation.analyser.text.Fold;

/** The columns of a file that is to be evaluated; case and underscores in headers do not count. */
record TableHeader(Path file, List<String> shown, List<String> folded) {

    static TableHeader of(Path file, PlainTable table) {
        return new TableHeader(
                file, table.header(), table.header().stream().map(Fold::squash).toList());
    }

    /** Position of the first of these names that is there; -1 when none is. */
    int position(String... names) {
        for (String name : names) {
            int at = folded.indexOf(name);
            if (at >= 0) return at;
        }
        return -1;
    }

    /** That a needed column is missing. */
    UserError wrong(String option, String right) {
        return UserError.command(option + " " + file + " must have the columns " + right + "; its header is "
                + String.join(",", shown) + ".");
    }

    static UserError unreadable(String option, Path file, IOException e) {
        return UserError.command(option + " " + file + " cannot be read: " + e.getMessage() + ".");
    }
}
