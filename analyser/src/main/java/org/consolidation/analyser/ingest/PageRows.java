package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Records that stand down the page, one after the other: a label that the record already has, or another
 * name of a system, begins the next. A value without a label goes on with the one above it. Holds one group.
 */
final class PageRows implements Rows {

    private record Page(long row, List<String> cells, String fault) {}

    private final PageLayout layout;
    private final Path file;
    private final Iterator<Segment> segments;
    private final Closing closing = new Closing();
    private Rows lines;
    private final Deque<Page> ready = new ArrayDeque<>();
    private Page current;

    /** Of the group that is being read: for each column of values, its values by place. */
    private final List<Map<Integer, String>> group = new ArrayList<>();

    private final java.util.Set<String> seen = new java.util.TreeSet<>();
    private long firstRow;
    private boolean named;
    private int last = -1;

    PageRows(PageLayout layout, List<Segment> segments, Path file) {
        this.layout = layout;
        this.segments = segments.iterator();
        this.file = file;
    }

    @Override
    public boolean next() throws IOException {
        while (ready.isEmpty()) {
            if (!line()) {
                close(true);
                break;
            }
        }
        current = ready.poll();
        return current != null;
    }

    /** Reads one line; false behind the last. */
    private boolean line() throws IOException {
        while (lines == null || !lines.next()) {
            if (lines != null) lines.close();
            lines = null;
            if (!segments.hasNext()) return false;
            lines = segments.next().open(file);
        }
        if (lines.row() <= layout.headerRow()) return true;
        if (!lines.fault().isEmpty()) {
            close(false);
            ready.add(new Page(lines.row(), new ArrayList<>(lines.cells()), lines.fault()));
            return true;
        }
        if (closing.holds(lines.cells(), 1)) last = -1;
        else take(lines.row(), lines.cells());
        return true;
    }

    private void take(long row, List<String> cells) throws IOException {
        int at = layout.labelColumn();
        String written = at < cells.size() ? cells.get(at) : "";
        String label = PageLayout.label(written);
        if (label.isEmpty() || !layout.knows(label)) {
            if (last >= 0 && label.isEmpty()) put(last, cells);
            // What answers a question that nobody knows is not said of the one before.
            if (!label.isEmpty()) last = -1;
            return;
        }
        boolean name = layout.names().contains(label);
        if (seen.contains(label) || name && named) close(false);
        if (group.isEmpty()) {
            group.add(new TreeMap<>());
            firstRow = row;
        }
        seen.add(label);
        named |= name;
        last = layout.columns().get(label);
        put(last, cells);
        if (layout.questions().contains(label)) {
            for (Map<Integer, String> record : group) record.put(layout.width() - 1, written.strip());
        }
    }

    /** Puts the values of a line to their records; a record that begins with a later line lacks the earlier ones. */
    private void put(int column, List<String> cells) {
        for (int i = layout.labelColumn() + 1; i < cells.size(); i++) {
            String value = cells.get(i);
            if (value.isBlank()) continue;
            int record = i - layout.labelColumn() - 1;
            while (group.size() <= record) group.add(new TreeMap<>());
            group.get(record).merge(column, value, (before, more) -> before + "\n" + more);
        }
    }

    private void close(boolean end) throws IOException {
        for (Map<Integer, String> record : group) {
            if (record.isEmpty() && group.size() > 1) continue;
            ready.add(new Page(firstRow, new ArrayList<>(Arrays.asList(layout.cells(record))), ""));
        }
        group.clear();
        seen.clear();
        named = false;
        last = -1;
        if (end && lines != null) lines.close();
    }

    @Override
    public long row() {
        return current.row();
    }

    @Override
    public List<String> cells() {
        return current.cells();
    }

    @Override
    public String fault() {
        return current.fault();
    }

    @Override
    public void close() throws IOException {
        if (lines != null) lines.close();
    }
}
