package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.consolidation.analyser.text.Fold;

/**
 * A table in which lines of one cell head the systems below them: with the name of a public body ("Kent Police,,,") or
 * of what they are for ("HOUSING,,,", "Adult services,,,"), or of who makes them ("Zorb Ltd:,,"). The headings move into
 * a column of their own: a body into the first row below, as merged cells are saved; a section or a maker into each row.
 */
final class Headings {

    private static final String BODY = "Organisation";
    private static final String SECTION = "Business function";
    private static final String MAKER = "Supplier";
    private static final int SURE = 90;
    /** Characters from which a line of one cell is a note. */
    private static final int NOTE = 60;

    /** Lines of one cell that must name bodies before the others are taken to. */
    private static final int MOST = 3;

    private static final Pattern NOTES = Pattern.compile("(?i)\\W|notes?\\b|source\\b|key\\b|n\\.?b\\b|end of\\b");
    private static final Pattern PAGE = Pattern.compile("(?i)\\W*page\\s+\\d.*");

    /** Words of which the names of sections are made. */
    private static final Set<String> SECTION_WORDS = Set.of("""
            and of the other general corporate service services system systems application applications
            software department directorate team unit division central support business operations
            operational resources back office enabling housing homelessness planning building control
            regulatory regulation licensing land charges revenues benefits council tax rates finance
            financial payroll pensions procurement hr human people legal democratic elections electoral
            governance customer contact communications digital ict it technology infrastructure security
            environment environmental health public protection trading standards waste recycling street
            scene highways transport parking parks leisure culture libraries museums heritage bereavement
            registrars education schools children childrens s adult adults social care safeguarding property
            estates assets facilities economic development regeneration community safety crime custody
            intelligence investigation response command forensics prosecutions clinical patient pathology
            radiology pharmacy theatres chief executive executives place commercial strategy
            strategic transformation neighbourhoods neighbourhood communities growth
            """.strip().split("\\s+"));

    private Headings() {}

    /**
     * The table with that column; null where no two lines head others, the first right below the header, or where a
     * column says already what they say.
     *
     * @param header of two cells at least
     * @param at position of its last row in the head
     * @param knowledge bodies of the register, makers, headers
     */
    static Sketch of(Sketch sketch, Sketch.HeadRow header, int at, Surveying.Knowledge knowledge) {
        List<Sketch.HeadRow> below = sketch.head().subList(at + 1, sketch.head().size());
        if (header.width() < 2) return null;
        HeaderIndex index = knowledge.headers();
        String first = repeats(header, below) && at > 0 ? only(sketch.head().get(at - 1)) : "";
        Kind kind = null;
        String column = "";
        for (What what : What.values()) {
            Kind tried = Kind.of(what, knowledge, header, below);
            boolean said = what != What.SECTION && named(header, index, what.field);
            if (said || !tried.heads(what == What.SECTION ? first : "", below)) continue;
            kind = tried;
            column = what == What.SECTION && named(header, index, what.field) ? "Section" : what.column;
            break;
        }
        if (kind == null) return null;
        List<Sketch.HeadRow> head = new ArrayList<>(sketch.head().subList(0, at));
        head.add(new Sketch.HeadRow(header.row(), moved(header.cells(), header.width(), column)));
        String section = kind.section(List.of(first), "");
        for (Sketch.HeadRow row : below) {
            section = kind.section(row.cells(), section);
            head.add(new Sketch.HeadRow(row.row(), kind.headed(row.cells(), section)));
        }
        List<Segment> stretches = new ArrayList<>();
        for (Segment stretch : sketch.segments()) stretches.add(new Headed(stretch, kind));
        return new Sketch(sketch.input(), head, sketch.lastRow(), new Widths(), stretches, sketch.issues());
    }

    /** Whether the header comes again below each line of one cell, and once at least: each section has its own. */
    private static boolean repeats(Sketch.HeadRow header, List<Sketch.HeadRow> below) {
        List<String> folded = header.cells().stream().map(Fold::fold).toList();
        boolean found = false;
        String heading = "";
        for (Sketch.HeadRow row : below) {
            if (row.filled() == 0) continue;
            boolean again = row.cells().stream().map(Fold::fold).toList().equals(folded);
            if (!heading.isEmpty() && !again) return false;
            found |= !heading.isEmpty();
            heading = only(row);
        }
        return found;
    }

    /** The cell of a row that holds but one; "". */
    private static String only(Sketch.HeadRow row) {
        if (row.filled() != 1) return "";
        return row.cells().stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
    }

    private static boolean named(Sketch.HeadRow header, HeaderIndex index, Field field) {
        return header.cells().stream()
                .flatMap(cell -> index.matches(cell, SURE).stream())
                .anyMatch(match -> match.field() == field);
    }

    /** The cells, as many as the header has, and a heading behind them; what the header has no place for follows. */
    private static List<String> moved(List<String> cells, int width, String heading) {
        List<String> moved = new ArrayList<>(width + 1);
        for (int i = 0; i < width; i++) moved.add(i < cells.size() ? cells.get(i) : "");
        moved.add(heading);
        for (int i = width; i < cells.size(); i++) moved.add(cells.get(i));
        return moved;
    }

    /** What headings say of the lines below them. */
    private enum What {
        BODY(Headings.BODY, Field.ORGANISATION),
        SECTION(Headings.SECTION, Field.CATEGORY),
        MAKER(Headings.MAKER, Field.SUPPLIER);

        final String column;
        final Field field;

        What(String column, Field field) {
            this.column = column;
            this.field = field;
        }
    }

    /**
     * What headings say.
     *
     * @param what of which kind they are
     * @param known folded names of bodies; squashed ones of makers
     * @param bare of makers, whether one that is known needs no colon behind it; of bodies, whether a line of one cell
     *     is one whatever its name, because most are
     * @param header folded
     * @param width cells of the header
     */
    private record Kind(What what, Set<String> known, boolean bare, List<String> header, int width)
            implements Serializable {

        static Kind of(What what, Surveying.Knowledge knowledge, Sketch.HeadRow header, List<Sketch.HeadRow> below) {
            List<String> folded = header.cells().stream().map(Fold::fold).toList();
            if (what != What.MAKER) {
                Kind told = new Kind(what, knowledge.organisations(), false, folded, header.width());
                boolean others = what == What.BODY && told.mostly(below);
                return new Kind(what, knowledge.organisations(), others, folded, header.width());
            }
            Set<String> makers = new HashSet<>(knowledge.makers());
            // A name alone may be a system of which nothing else is known: then it takes a colon to head others.
            boolean bare = below.stream().noneMatch(row -> standsAlone(row.cells(), makers));
            return new Kind(what, makers, bare, folded, header.width());
        }

        /** Whether three lines of one cell at least, and half of all such lines, head others. */
        private boolean mostly(List<Sketch.HeadRow> rows) {
            List<String> lone = rows.stream()
                    .map(Headings::only)
                    .filter(only -> !only.isEmpty())
                    .toList();
            long heading = lone.stream()
                    .filter(only -> !heading(List.of(only)).isEmpty() || BodyNames.isOne(only))
                    .count();
            return heading >= MOST && 2 * heading >= lone.size();
        }

        /** Whether a line of one cell may be called like a body: no section, note, page or total. */
        private static boolean bodyLike(String only) {
            boolean note = only.length() > NOTE
                    || NOTES.matcher(only).lookingAt()
                    || PAGE.matcher(only).matches();
            return !note && !isSection(only) && !TableRecords.isTotal(List.of(only));
        }

        /** Whether a line holds a name only, and no heading that ends as one does. */
        private static boolean standsAlone(List<String> cells, Set<String> makers) {
            List<String> filled = cells.stream().filter(c -> !c.isBlank()).toList();
            return filled.size() == 1
                    && !filled.get(0).strip().endsWith(":")
                    && !makers.contains(Fold.squash(filled.get(0)));
        }

        /**
         * Whether two different headings at least stand above other lines, the first above all of them.
         *
         * @param first stands above the header; ""
         */
        boolean heads(String first, List<Sketch.HeadRow> rows) {
            Set<String> found = new HashSet<>();
            boolean last = false;
            if (!heading(List.of(first)).isEmpty()) found.add(first);
            for (Sketch.HeadRow row : rows) {
                if (row.filled() == 0) continue;
                String heading = heading(row.cells());
                if (heading.isEmpty() && found.isEmpty() || !heading.isEmpty() && last) return false;
                last = !heading.isEmpty();
                if (last) found.add(heading);
            }
            return found.size() >= 2
                    && !last
                    && (what != What.MAKER || found.stream().anyMatch(maker -> known.contains(Fold.squash(maker))));
        }

        /** What a line of one cell says if it is a heading; "". */
        private String heading(List<String> cells) {
            String only = "";
            for (String cell : cells) {
                if (cell.isBlank()) continue;
                if (!only.isEmpty()) return "";
                only = Fold.tidy(cell);
            }
            if (only.isEmpty()) return "";
            if (what == What.MAKER) return maker(only);
            boolean body = known.contains(Fold.fold(only)) || TitleLines.isBody(only) || bare && bodyLike(only);
            return what == What.BODY ? body ? only : "" : !body && isSection(only) ? only : "";
        }

        /** "Zorb Ltd" of "Zorb Ltd:"; without the colon, of a maker that is known. */
        private String maker(String only) {
            boolean led = only.endsWith(":");
            String name = led ? Fold.tidy(only.substring(0, only.length() - 1)) : only;
            if (name.isEmpty() || name.length() > NOTE || NOTES.matcher(name).lookingAt()) return "";
            if (TableRecords.isTotal(List.of(name))) return "";
            return known.contains(Fold.squash(name)) && (led || bare)
                            || led && !isSection(name) && Fold.words(name).size() <= 4
                    ? name
                    : "";
        }

        private static boolean isSection(String text) {
            List<String> words = Fold.words(text);
            if (words.isEmpty() || words.size() > 8) return false;
            boolean capitals = text.equals(text.toUpperCase(Locale.ROOT)) && text.length() > 6;
            return SECTION_WORDS.containsAll(words)
                    || capitals && words.stream().anyMatch(SECTION_WORDS::contains);
        }

        /** The section in which a line stands, given that of the line above. */
        String section(List<String> cells, String above) {
            String heading = what == What.BODY ? "" : heading(cells);
            return heading.isEmpty() ? above : heading;
        }

        /** Whether a line may be of its section: no total, no header again, no note and no number of a page. */
        private boolean isRecord(List<String> cells) {
            int filled = 0;
            String only = "";
            boolean again = true;
            for (int i = 0; i < cells.size(); i++) {
                String cell = Fold.tidy(cells.get(i));
                again &= Fold.fold(cell).equals(i < header.size() ? header.get(i) : "");
                if (cell.isEmpty()) continue;
                if (cell.length() < NOTE && PAGE.matcher(cell).matches()) return false;
                filled++;
                only = cell;
            }
            boolean note =
                    filled == 1 && (only.length() > NOTE || NOTES.matcher(only).lookingAt());
            return filled > 0 && !again && !note && !TableRecords.isTotal(cells);
        }

        List<String> headed(List<String> cells, String section) {
            String heading = heading(cells);
            if (heading.isEmpty()) return moved(cells, width, isRecord(cells) ? section : "");
            return moved(List.of(), width, what == What.BODY ? heading : "");
        }
    }

    private record Headed(Segment stretch, Kind kind) implements Segment {

        @Override
        public Rows open(Path file) throws IOException {
            return new ForwardedRows(stretch.open(file)) {

                private String section = "";

                @Override
                public boolean next() throws IOException {
                    if (!rows.next()) return false;
                    section = kind.section(rows.cells(), section);
                    return true;
                }

                @Override
                public List<String> cells() {
                    return kind.headed(rows.cells(), section);
                }
            };
        }

        @Override
        public long bytes() {
            return stretch.bytes();
        }
    }
}
