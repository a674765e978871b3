package org.consolidation.analyser.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.consolidation.analyser.ingest.PlainTable;
import org.consolidation.analyser.issue.UserError;
import org.consolidation.analyser.text.Fold;

/** The columns of a file that is to be evaluated; case and underscores in headers do not count. */
record TableHeader(Path file, List<String> shown, List<String> folded) {

    private static final Pattern ID_OF = Pattern.compile("id[\\p{Lu}\\d_]\\w*|\\w*(?:_id|[\\p{Ll}\\d]I[Dd])");

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

    /**
     * Positions of the two ids of a pair: {@code idA} and {@code idB}; else the only two columns that name an id of
     * something ({@code idDBLP,idACM}, {@code ltable_id,rtable_id}). Empty when there are no such two.
     */
    int[] twoIds() {
        int[] named = {position("ida"), position("idb")};
        if (named[0] >= 0 && named[1] >= 0) return named;
        if (position("cluster", "clusterid") >= 0) return new int[0];
        int[] ids = IntStream.range(0, shown.size())
                .filter(at -> ID_OF.matcher(shown.get(at).strip()).matches())
                .toArray();
        return ids.length == 2 ? ids : new int[0];
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
