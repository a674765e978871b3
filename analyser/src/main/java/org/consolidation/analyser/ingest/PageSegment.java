package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A file whose records stand down the page: read by one task, because a record may begin in any stretch. */
record PageSegment(PageLayout layout, List<Segment> stretches) implements Segment {

    PageSegment {
        stretches = List.copyOf(stretches);
    }

    @Override
    public Rows open(Path file) throws IOException {
        return new PageRows(layout, stretches, file);
    }

    @Override
    public long bytes() {
        return stretches.stream().mapToLong(Segment::bytes).sum();
    }
}
