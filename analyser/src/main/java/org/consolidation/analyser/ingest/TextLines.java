package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consolidation.analyser.text.Fold;

/**
 * A letter or a page of text in which each line names a system: "• Zorbex – rents (Zorb Ltd)", "1. Zorbex, Zorb Ltd,
 * £12,000, 31/03/2026", "Payroll system: Zorbex". Each line becomes a row of a table; a line of another kind has its text
 * in a column of which nothing is read, and so ends as no system.
 */
final class TextLines {

    private static final Set<Field> NAMES = EnumSet.of(Field.SYSTEM_NAME, Field.PRODUCT_NAME, Field.CONTRACT_TITLE);
    private static final int SURE = 95;
    private static final int LEAST = 3;
    /** Share of systems that must name what is known. */
    private static final double KNOWN = 0.5;
    /** The same where nearly every line says, before a colon, what its system is for. */
    private static final double KNOWN_LABELLED = 0.25;

    private static final double NEARLY_ALL = 0.8;
    private static final int LEAST_LABELLED = 6;

    static final List<String> HEADER =
            List.of("System", FactCells.MAKER, "Business function", "Description", FactCells.COST, FactCells.END, "");

    private static final Pattern MARK =
            Pattern.compile("\\s*(?:[-–—•·*▪►●◦‣]|\\(?\\d{1,3}[.)]|\\(?[a-z][.)])\\s+(?=\\S)");
    private static final Pattern LABEL = Pattern.compile("([^:]{2,60}?)\\s*:\\s+(\\S.*)");
    /** How sentences of letters begin. */
    private static final Pattern SENTENCE =
            Pattern.compile("(?i)(?:dear|if|please|thank|thanks|we|the council|the force|this|"
                    + "these|under|i|you|your|should|in accordance|further|ref|reference|our ref|date|re|subject|from|to|section|"
                    + "freedom of information|foi|information|for|as|it)\\b.*");

    /** Blanks that part what stands in columns. */
    private static final Pattern COLUMN = Pattern.compile("[ \\u00a0]{3,}|\\t+");

    private static final Pattern DASH = Pattern.compile("\\s[-–—|]\\s");
    private static final Pattern NONE = Pattern.compile("(?i)(?:no|none|nil|n/a|not)\\b.*");
    /** What figures are of, and figures: "Total number – 54,638" names no system. */
    private static final Pattern FIGURE = Pattern.compile("(?i)(?:total|average|number|sum|amount|value|cost|spend)s?"
            + "(?: (?:total|number|sum|amount|value|cost|spend|count|of|per|for)\\b.*)?|[\\d\\s.,£%/-]+");
    /** Headers above columns that nobody could tell apart. */
    private static final Set<String> HEADS = Set.of(
            "system", "system name", "systems", "application", "application name", "software", "name", "product");
    /** What heads answers, and not systems. */
    private static final Set<String> NO_FUNCTION = Set.of("response", "answer", "reply", "systems", "software", "list");

    /** Heads what neither the maker nor the function above it holds of. */
    private static final Set<String> OTHERS = Set.of(
            "other",
            "others",
            "other systems",
            "other suppliers",
            "other applications",
            "miscellaneous",
            "various",
            "various suppliers");

    private static final int LONGEST = 240;
    private static final int SHORT = 60;

    private TextLines() {}

    /**
     * A file of such lines.
     *
     * @param header stands right above the first of them
     * @param rows of the head, from the first on
     */
    record Found(List<Segment> segments, Sketch.HeadRow header, List<Sketch.HeadRow> rows, int systems) {}

    /** The lines, where many of them name what is known, or state sums and dates behind a name; else null. */
    static Found of(Sketch sketch, Path file, Surveying.Knowledge knowledge) throws IOException {
        List<RawLines.Line> lines = RawLines.of(sketch, file);
        if (!RawLines.unparted(sketch, lines) || headed(sketch, knowledge)) return null;
        boolean marked = lines.stream()
                        .filter(line -> MARK.matcher(line.text()).lookingAt())
                        .count()
                >= LEAST;
        boolean indented = !marked && indented(lines);
        Reading reading = new Reading(FactCells.Makers.of(knowledge), marked || indented, indented);
        int systems = 0;
        int known = 0;
        int labelled = 0;
        int unlike = 0;
        int first = -1;
        boolean quoted = QuotedRequest.isIn(lines);
        State state = new State(quoted);
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            List<String> cells = reading.cells(text, state);
            boolean system = !cells.get(0).isEmpty();
            if (system) {
                systems++;
                if (reading.known(cells)) known++;
                if (marked && !cells.get(2).isEmpty() && isLabelled(text)) labelled++;
            } else if (!text.isBlank() && text.length() <= SHORT && !state.headed) {
                unlike++;
            }
            if (first < 0 && (system || state.headed)) first = i;
        }
        boolean told = labelled >= LEAST_LABELLED && labelled >= NEARLY_ALL * systems;
        if (systems < LEAST || known < (told ? KNOWN_LABELLED : KNOWN) * systems || !marked && unlike > systems)
            return null;
        Sketch.HeadRow header = new Sketch.HeadRow(lines.get(first).row() - 1, HEADER);
        List<Sketch.HeadRow> rows = new ArrayList<>();
        state = new State(quoted);
        for (RawLines.Line line : lines.subList(first, lines.size())) {
            rows.add(new Sketch.HeadRow(
                    line.row(),
                    reading.cells(line.text(), state).stream()
                            .map(Sketch.HeadRow::shown)
                            .toList()));
        }
        List<Segment> segments = new ArrayList<>();
        for (Segment stretch : sketch.segments()) {
            segments.add(new Told(stretch, RawLines.joint(sketch), header.row(), reading, quoted));
        }
        return new Found(segments, header, rows, systems);
    }

    /** "- Fire risk: Zorbex": what a short text is for stands before a colon. */
    private static boolean isLabelled(String line) {
        Matcher mark = MARK.matcher(line);
        if (!mark.lookingAt()) return false;
        Matcher label = LABEL.matcher(Fold.tidy(line.substring(mark.end())));
        return label.matches() && label.group(2).length() <= SHORT;
    }

    /** Whether some lines stand further in than those above them, three at least. */
    private static boolean indented(List<RawLines.Line> lines) {
        int further = 0;
        int flush = 0;
        for (RawLines.Line line : lines) {
            if (line.text().isBlank()) continue;
            if (isIndented(line.text())) further++;
            else if (further == 0 || flush > 0) flush++;
        }
        return further >= LEAST && flush > 0;
    }

    private static boolean isIndented(String line) {
        return line.startsWith("  ") || line.startsWith("\t");
    }

    /** Whether a row names columns: then the file is a table, however its cells read. */
    private static boolean headed(Sketch sketch, Surveying.Knowledge knowledge) {
        for (Sketch.HeadRow row : sketch.head()) {
            Set<Field> fields = EnumSet.noneOf(Field.class);
            boolean words = row.filled() > 0;
            for (String cell : row.cells()) {
                words &= cell.length() <= SHORT
                        && cell.chars().noneMatch(Character::isDigit)
                        && !knowledge.isProduct(cell);
                if (words) knowledge.headers().matches(cell, SURE).forEach(match -> fields.add(match.field()));
            }
            boolean names = fields.stream().anyMatch(NAMES::contains);
            if (words && names && fields.size() >= Math.min(2, row.filled())) return true;
        }
        return false;
    }

    /** What the lines above a line say of it. */
    private static final class State {

        final Closing closing = new Closing();
        final QuotedRequest request;
        String maker = "";
        String function = "";
        boolean headed;

        State(boolean quoted) {
            request = QuotedRequest.of(quoted);
        }
    }

    /**
     * How lines are read.
     *
     * @param marked whether what names a system begins with a dot, a dash, a number or blanks
     * @param indented whether with blanks, so that what does not heads the lines below it
     */
    private record Reading(FactCells.Makers makers, boolean marked, boolean indented) implements Serializable {

        /** Whether a row names a known product or maker, or says more than a name. */
        boolean known(List<String> cells) {
            return makers.know(cells.get(0))
                    || makers.know(cells.get(0).split(", ")[0])
                    || makers.are(cells.get(1))
                    || !cells.get(4).isEmpty()
                    || !cells.get(5).isEmpty();
        }

        List<String> cells(String line, State state) {
            state.headed = false;
            String text = Fold.tidy(line);
            if (text.isEmpty()) return row("", "", "", "", "", "", "");
            if (state.request.holds(text)) return other(text);
            if (state.closing.holds(List.of(text), 1)) return row("", "", "", "", "", "", "");
            Matcher mark = MARK.matcher(line);
            boolean dotted = mark.lookingAt();
            boolean led = dotted || indented && isIndented(line);
            String rest = Fold.tidy(COLUMN.matcher(dotted ? line.substring(mark.end()) : line.strip())
                    .replaceAll(" | "));
            boolean columns = COLUMN.matcher(line.strip()).find();
            if (text.chars().noneMatch(Character::isLetter)) return other(text);
            if (!led && !columns && heading(text, state)) return row("", "", "", "", "", "", text);
            if (rest.length() > LONGEST || rest.endsWith("?") || rest.endsWith(":")) return other(text);
            return system(rest, text, led, state);
        }

        private List<String> system(String rest, String text, boolean led, State state) {
            String function = state.function;
            String told = rest;
            Matcher label = LABEL.matcher(rest);
            if (label.matches()) {
                function = label.group(1);
                told = label.group(2);
            }
            StatedFacts facts = StatedFacts.of(told, makers::are);
            if (facts.texts().isEmpty()
                    || FIGURE.matcher(facts.texts().get(0)).matches()
                    || HEADS.contains(Fold.fold(facts.texts().get(0)))
                    || NONE.matcher(facts.texts().get(facts.texts().size() - 1)).matches()) {
                return other(text);
            }
            if (facts.texts().size() >= 2
                    && !makers.know(facts.texts().get(0))
                    && makers.know(facts.texts().get(1))
                    && !makers.are(facts.texts().get(1))) {
                // "Finance – Zorbex": what it is for stands first.
                function = facts.texts().get(0);
                facts = new StatedFacts(
                        facts.texts().subList(1, facts.texts().size()), facts.maker(), facts.cost(), facts.end());
            }
            List<String> named = makers.nameAndMaker(facts);
            String name = named.get(0);
            String maker = named.get(1);
            String description = "";
            if (!facts.any() || facts.texts().size() > 2) {
                // "Zorbex – rents (Zorb Ltd)": what stands behind a dash says what it does.
                name = facts.texts().get(0);
                description =
                        String.join(", ", facts.texts().subList(1, facts.texts().size()));
                boolean listed = label.matches() && !DASH.matcher(told).find();
                if (listed && !description.isEmpty()) {
                    name = String.join(", ", facts.texts());
                    description = "";
                } else if (description.equals(maker) || description.isEmpty()) {
                    description = "";
                } else if (makers.know(description)) {
                    name = String.join(", ", facts.texts());
                    description = "";
                }
            }
            if (maker.isEmpty()) maker = state.maker;
            List<String> row = row(name, maker, function, description, facts.cost(), facts.end(), "");
            boolean says = known(row) || label.matches() && makers.know(name);
            boolean may =
                    led || says || !marked && name.length() <= SHORT && !name.endsWith(".") && name.indexOf('£') < 0;
            if (!may || !says && SENTENCE.matcher(rest).matches()) return other(text);
            return row;
        }

        /** Whether a line heads those below it: a maker, or in capitals or before a colon what they are for. */
        private boolean heading(String text, State state) {
            boolean colon = text.endsWith(":");
            String name = colon ? Fold.tidy(text.substring(0, text.length() - 1)) : text;
            int words = Fold.words(name).size();
            boolean capitals = name.length() > 2
                    && name.equals(name.toUpperCase(Locale.ROOT))
                    && name.chars().noneMatch(Character::isDigit);
            boolean ends = marked && (makers.are(name) || OTHERS.contains(Fold.fold(name)));
            if (words == 0 || words > 6 || !colon && !capitals && !indented && !ends) return false;
            if (makers.know(name) && !makers.are(name)) return false;
            boolean maker = makers.are(name);
            state.maker = maker ? name : "";
            state.function = maker
                            || OTHERS.contains(Fold.fold(name))
                            || SENTENCE.matcher(name).matches()
                            || NO_FUNCTION.contains(Fold.fold(name))
                    ? ""
                    : name;
            state.headed = true;
            return true;
        }

        private static List<String> other(String text) {
            return row("", "", "", "", "", "", text);
        }

        private static List<String> row(String... cells) {
            return new ArrayList<>(List.of(cells));
        }
    }

    private record Told(Segment stretch, String joint, long headerRow, Reading reading, boolean quoted)
            implements Segment {

        @Override
        public Rows open(Path file) throws IOException {
            return new ToldLines(stretch.open(file), joint) {

                private final State state = new State(quoted);

                @Override
                List<String> told(String line) {
                    if (row() > headerRow) return reading.cells(line, state);
                    state.request.holds(line);
                    return rows.cells();
                }
            };
        }

        @Override
        public long bytes() {
            return stretch.bytes();
        }
    }
}
