package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A stretch of a file in whose rows several systems stand side by side: each becomes a row of its own. */
record AcrossSegment(AcrossLayout layout, Segment stretch) implements Segment {

    private static final String LONG_ROW = "csv.long-row";

    @Override
    public Rows open(Path file) throws IOException {
        return new Parted(layout, stretch.open(file));
    }

    @Override
    public long bytes() {
        return stretch.bytes();
    }

    /** Above a system that stands beside others is another one. */
    @Override
    public boolean oneByOne() {
        return false;
    }

    private static final class Parted extends ForwardedRows {

        private final AcrossLayout layout;
        private final Deque<List<String>> ready = new ArrayDeque<>();

        Parted(AcrossLayout layout, Rows rows) {
            super(rows);
            this.layout = layout;
        }

        @Override
        public boolean next() throws IOException {
            ready.poll();
            if (!ready.isEmpty()) return true;
            if (!rows.next()) return false;
            if (fault().isEmpty()) ready.addAll(layout.records(rows.cells()));
            else ready.add(layout.nothing());
            return true;
        }

        @Override
        public String fault() {
            return rows.fault().isEmpty() && !layout.fits(rows.cells()) ? LONG_ROW : rows.fault();
        }

        @Override
        public List<String> cells() {
            return ready.peek();
        }
    }
}
