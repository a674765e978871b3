package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.consolidation.analyser.text.Fold;

/**
 * Finds out whether a file's records stand down the page: headers are found in a column and not in a row.
 */
final class PageFinding {

    private static final Set<Field> NAMES = EnumSet.of(Field.SYSTEM_NAME, Field.PRODUCT_NAME);
    /** Headers that must be found in the column of labels, the system's name among them. */
    private static final int LABELS = 3;
    /** So much surer than the synonyms inside a header of a table must a label be. */
    private static final int SURE = 80;

    private static final int MOST_LABELS = 200;
    private static final int COLUMNS = 3;

    private static final Pattern ASKS_FOR_SYSTEM = Pattern.compile(
            "(?:what|which|name|state|the names?|do you) .*\\b(?:systems?|software|applications?|products?|packages?|platforms?|solutions?"
                    // Kinds of system that are called by their letters, and no more.
                    + "|crm|erp|cms|lms|gis|edrms?|edms|hris|itsm|vle|epr|tools?|apps?|ledger|intranet|helpdesk|service desk)\\b"
                    + ".*\\b(?:use[sd]?|using|in place|operate[sd]?|have|run)\\b.*"
                    // "The name of your current payroll system", not "of the system".
                    + "|(?:please |kindly )?(?:state|name|give|provide|confirm|what is|which is)\\b.*"
                    + "\\b(?:current|existing|main|your)\\s+(?!(?:current|existing|main|it|ict)\\b)\\p{L}[\\p{L} ]*"
                    + "\\s(?:system|software|application|product|package|platform)(?: \\p{L}{2,6})?");
    /** "What payroll system?", "What is your ICCS?", "What do you use for mobile working?" */
    private static final Pattern ASKS_BRIEFLY = Pattern.compile("(?:what|which)"
            + " (?!(?:is|are|was|other|operating|source|it|ict|main|new|kind|type|sort|of)\\b)\\p{L}[\\p{L} ]{1,40}"
            + " (?:system|software|application|platform|package)(?: is this| is it| is that)?"
            + "|(?:what|which) (?:is|are) (?:your|the (?:force|council|trust|university|service)(?: s)?)"
            + " (?:(?:current|main|corporate|existing|primary|principal) )?(?:rms|iccs|dems|cad|crm|erp|cms|lms|gis|edrms?|edms|hris|itsm|vle|epr|pas|pacs|ris|lims|cafm|sis|lis)"
            + "|what (?:do|does) (?:you|we|the (?:force|council|trust|university|service|authority)|your \\p{L}+)"
            + " (?:currently )?use (?:for|as)\\b(?: \\p{L}+){1,8}");
    /** "Telephony platform?", "Who supplies your body-worn video?": not "Who supplies your HR system?" */
    private static final Pattern ASKS_AMONG = Pattern.compile(
            "(?!(?:what|which|who|when|how|is|are|do|does|did|has|have|will|can|please|if)\\b)(?!.*\\b(?:operating|source|parent)\\b)"
                    + "\\p{L}[\\p{L} ]{2,50} (?:system|software|platform|application|solution|package|tool)(?: \\p{L}{2,6})?"
                    + "|who (?:supplies|provides) (?:your|the (?:force|council|trust|university|service)(?: s)?)"
                    + "(?!.*\\b(?:system|software|platform|application|solution|package|product|tool|it)s?\\b)(?: \\p{L}+){1,5}");
    /** "Do you use a rents system? If so, which?", "What is your rents system and who supplies it?" */
    private static final Pattern ASKS_AND_MORE = Pattern.compile(
            "do(?:es)? (?:you|the \\w+|your \\w+) (?:currently )?(?:use|have|operate|run) .*\\b(?:system|software|application|"
                    + "package|platform|solution)\\b.*\\b(?:which|what|name|specify|details)\\b.*"
                    + "|(?:what|which)\\b(?! (?:is|was|are) the (?:\\w+ )?(?:cost|value|spend|price|date)).*"
                    + "\\b(?:system|software|application|package|platform|solution)\\b.{0,40}\\band (?:who|which|what|the "
                    + "|its )\\b.{0,40}\\b(?:supplier|supplies|supplied|provides|provided|vendor|provider|manufacturer|maker)\\b.*");
    /** Behind what is asked: of what it is asked. */
    private static final Pattern OF_WHAT =
            Pattern.compile("(?<=\\w{3}) (?:of|for) (?:the|your|this|that|these|each) [\\w ]{0,40}$");

    private static final Pattern ASKS_ELSE = Pattern.compile(
            ".*\\b(?:supplier|vendor|provider|cost|costs|spend|paid|contract|version|when|expire|expires|many|much|users)\\b.*");
    private static final Pattern SAID_OF_SYSTEMS =
            Pattern.compile(".*\\b(?:costs?|spend|spent|paid|prices?|versions?|expires?|expiry|users)\\b.*");
    /** Words of a label that is a sentence and no header. */
    private static final int LONG_LABEL = 5;

    private static final Pattern ASKED_WORDS = Pattern.compile(
            "\\b(?:how many|how much|do you|does the|does it|do|does|you|it|have|has|pay|council|force)\\b");
    static final Set<String> QUESTION = Set.of(
            "question",
            "questions",
            "field",
            "item",
            "label",
            "attribute",
            "heading",
            "request",
            "information requested");
    static final Set<String> ANSWER = Set.of(
            "answer",
            "answers",
            "value",
            "values",
            "response",
            "responses",
            "details",
            "detail",
            "reply",
            "information");

    private final HeaderIndex index;
    private final int minScore;

    PageFinding(HeaderIndex index, int minScore) {
        this.index = index;
        this.minScore = minScore;
    }

    /**
     * A file of records down the page.
     *
     * @param segment reads its records
     * @param header the labels as a header of the records
     * @param first the first records
     * @param records all of them, counted
     */
    record Found(PageSegment segment, Sketch.HeadRow header, List<Sketch.HeadRow> first, long records) {}

    /** The records, when the head shows that they stand down the page; else null. Reads the file once more. */
    Found find(Sketch sketch, Path file) throws IOException {
        return find(sketch, file, false);
    }

    /** The same, where every label is known to be a question: few of a letter's need ask for systems. */
    Found findAsked(Sketch sketch, Path file) throws IOException {
        return find(sketch, file, true);
    }

    private Found find(Sketch sketch, Path file, boolean asked) throws IOException {
        int labels = labelColumn(sketch.head(), asked);
        if (labels < 0) return null;
        PageLayout layout = layout(sketch, labels, file);
        if (layout == null) return null;
        PageSegment segment = new PageSegment(layout, sketch.segments());
        List<Sketch.HeadRow> first = new ArrayList<>();
        long records = 0;
        try (Rows rows = segment.open(file)) {
            while (rows.next()) {
                records++;
                if (first.size() < Sketch.HEAD_ROWS) {
                    first.add(new Sketch.HeadRow(
                            rows.row(),
                            rows.cells().stream().map(Sketch.HeadRow::shown).toList()));
                }
            }
        }
        return records == 0 ? null : new Found(segment, header(sketch, layout), first, records);
    }

    /** The column of labels; -1 when the headers stand in a row, or nowhere. */
    private int labelColumn(List<Sketch.HeadRow> head, boolean allAsked) {
        for (Sketch.HeadRow row : head) if (inRow(row) >= LABELS) return -1;
        for (int c = 0; c < COLUMNS; c++) {
            Set<Field> fields = EnumSet.noneOf(Field.class);
            int filled = 0;
            int found = 0;
            int questions = 0;
            for (int i = 0; i < head.size(); i++) {
                Sketch.HeadRow row = head.get(i);
                String cell = row.cell(c);
                if (cell.isEmpty() || row.width() <= c + 1 && !answeredBelow(head, i, c, allAsked)) continue;
                filled++;
                Field field = field(cell);
                if (field == null) continue;
                found++;
                fields.add(field);
                if (asksForSystem(PageLayout.label(cell))) questions++;
            }
            boolean names = fields.stream().anyMatch(NAMES::contains);
            boolean record = fields.size() >= LABELS && 3 * found >= filled;
            boolean asked = questions >= 2 && 2 * found >= filled;
            if (names && (record || asked || allAsked)) return c;
        }
        return -1;
    }

    /** Whether a question stands alone in its row and the next row that holds anything is its answer. */
    private static boolean answeredBelow(List<Sketch.HeadRow> head, int at, int column, boolean asked) {
        if (!asked && !QuestionLines.isQuestion(head.get(at).cell(column))) return false;
        int next = at + 1;
        while (next < head.size() && head.get(next).filled() == 0) next++;
        return next < head.size()
                && head.get(next).cell(column).isEmpty()
                && head.get(next).width() > column + 1;
    }

    /** Distinct fields that a row names by sure headers. */
    private int inRow(Sketch.HeadRow row) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        for (String cell : row.cells()) {
            if (cell.isEmpty() || cell.length() > 100) continue;
            List<HeaderIndex.Match> matches = index.matches(cell, SURE);
            if (!matches.isEmpty()) fields.add(matches.get(0).field());
        }
        return fields.size();
    }

    /** The field that a label or a question asks for; null for none. */
    Field field(String cell) {
        if (cell.length() > 200) return null;
        String label = PageLayout.label(cell);
        if (label.isEmpty()) return null;
        if (asksForSystem(label)) return Field.SYSTEM_NAME;
        List<HeaderIndex.Match> matches = index.matches(label, Math.max(SURE, minScore));
        if (matches.isEmpty()) {
            matches = index.matches(ASKED_WORDS.matcher(label).replaceAll(" "), Math.max(SURE, minScore));
        }
        String bare = OF_WHAT.matcher(label).replaceFirst("");
        if (matches.isEmpty() && bare.length() < label.length()) {
            matches = index.matches(Fold.tidy(ASKED_WORDS.matcher(bare).replaceAll(" ")), Math.max(SURE, minScore));
        }
        if (matches.isEmpty()) return null;
        Field field = matches.get(0).field();
        // "The monthly cost of each software application" names none.
        boolean said = NAMES.contains(field)
                && Fold.words(label).size() >= LONG_LABEL
                && SAID_OF_SYSTEMS.matcher(label).matches();
        return said ? null : field;
    }

    private static boolean asksForSystem(String label) {
        boolean asks = ASKS_FOR_SYSTEM.matcher(label).matches()
                || ASKS_BRIEFLY.matcher(label).matches();
        return asks && !ASKS_ELSE.matcher(label).matches()
                || ASKS_AND_MORE.matcher(label).matches();
    }

    /** Every label of the file has its place; null when there are too many for labels. */
    private PageLayout layout(Sketch sketch, int labelColumn, Path file) throws IOException {
        long headerRow = headerRow(sketch.head(), labelColumn);
        LinkedHashMap<String, Field> labels = new LinkedHashMap<>();
        for (Segment stretch : sketch.segments()) {
            try (Rows rows = stretch.open(file)) {
                while (rows.next()) {
                    List<String> cells = rows.cells();
                    if (rows.row() <= headerRow || cells.size() <= labelColumn) continue;
                    String label = PageLayout.label(cells.get(labelColumn));
                    if (label.isEmpty() || labels.containsKey(label) || heading(cells, labelColumn, label)) continue;
                    if (labels.size() == MOST_LABELS) return null;
                    labels.put(label, field(cells.get(labelColumn)));
                }
            }
        }
        TreeSet<String> questions = new TreeSet<>();
        for (String label : labels.keySet()) if (asksForSystem(label)) questions.add(label);
        if (questions.size() >= 2 && headerRow > 0) {
            // Among questions "Telephony platform?" asks for a system too, and not for more of the one before.
            for (String label : labels.keySet()) {
                boolean asks =
                        labels.get(label) == null && ASKS_AMONG.matcher(label).matches();
                if (asks && !ASKS_ELSE.matcher(label).matches()) questions.add(label);
            }
        }
        TreeSet<String> names = new TreeSet<>(questions);
        Field named = labels.containsValue(Field.SYSTEM_NAME) ? Field.SYSTEM_NAME : Field.PRODUCT_NAME;
        labels.entrySet().stream()
                .filter(l -> l.getValue() == named && !questions.contains(l.getKey()))
                .findFirst()
                .ifPresent(l -> names.add(l.getKey()));
        if (names.isEmpty()) return null;
        LinkedHashMap<String, Integer> columns = new LinkedHashMap<>();
        int width = 1;
        for (String label : labels.keySet()) columns.put(label, names.contains(label) ? 0 : width++);
        return new PageLayout(labelColumn, headerRow, columns, names, questions, width + 1);
    }

    /** A line with a label that no field is like and no value: a heading between records. */
    private boolean heading(List<String> cells, int labelColumn, String label) {
        for (int i = labelColumn + 1; i < cells.size(); i++) if (!cells.get(i).isBlank()) return false;
        return field(label) == null;
    }

    private static long headerRow(List<Sketch.HeadRow> head, int labelColumn) {
        for (Sketch.HeadRow row : head) {
            boolean question = QUESTION.contains(Fold.fold(row.cell(labelColumn)));
            boolean answers = ANSWER.contains(Fold.fold(row.cell(labelColumn + 1))) || row.width() > labelColumn + 2;
            if (question && answers) return row.row();
        }
        return 0;
    }

    /** The labels as first written; the last column holds the questions. */
    private Sketch.HeadRow header(Sketch sketch, PageLayout layout) {
        Map<Integer, String> written = new TreeMap<>();
        layout.columns().forEach((label, column) -> written.putIfAbsent(column, label));
        for (Sketch.HeadRow row : sketch.head()) {
            String cell = row.cell(layout.labelColumn());
            Integer column = layout.columns().get(PageLayout.label(cell));
            if (column != null && Fold.fold(written.get(column)).equals(PageLayout.label(cell))) {
                written.put(column, cell);
            }
        }
        boolean asked = layout.names().stream().allMatch(layout.questions()::contains);
        layout.columns().forEach((label, column) -> {
            if (layout.names().contains(label) && asked) written.put(column, "System");
            else written.put(column, readable(written.get(column)));
        });
        written.put(layout.width() - 1, layout.questions().isEmpty() ? "" : "Purpose");
        return new Sketch.HeadRow(layout.headerRow(), List.of(layout.cells(written)));
    }

    /** A question in words that a header has: "How many users do you have?" asks for users. */
    String readable(String label) {
        if (!index.matches(label, SURE).isEmpty()) return label;
        String what = OF_WHAT.matcher(PageLayout.label(label)).replaceFirst("");
        what = Fold.tidy(ASKED_WORDS.matcher(what).replaceAll(" "));
        // "The annual cost of the payroll system" asks for no system.
        if (what.length() < PageLayout.label(label).length()
                && !index.matches(what, SURE).isEmpty()) return what;
        String unnumbered = PageLayout.unnumbered(label);
        if (!index.matches(unnumbered, minScore).isEmpty()) return unnumbered;
        String plain = Fold.tidy(ASKED_WORDS.matcher(PageLayout.label(label)).replaceAll(" "));
        return index.matches(plain, minScore).isEmpty() ? label : plain;
    }
}
