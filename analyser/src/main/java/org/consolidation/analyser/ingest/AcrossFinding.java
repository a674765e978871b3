package org.consolidation.analyser.ingest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consolidation.analyser.text.Fold;

/**
 * Finds out whether several systems stand side by side in each row of a table: "Planning system, Planning supplier, HR
 * system, HR supplier" after each council, "Kent Police, Essex Police" over the products that they use for a function,
 * or functions alone over known products.
 */
final class AcrossFinding {

    private static final Set<Field> NAMES = EnumSet.of(Field.SYSTEM_NAME, Field.PRODUCT_NAME);
    /** What a column may say of the system that its neighbour names. */
    private static final int SURE = 90;
    /** Share of a column's cells from which known products show that it names systems. */
    private static final double KNOWN = 0.3;

    /** Words before "system" or "software" that do not say what it is for: "operating system", "parent system". */
    private static final Set<String> NO_FUNCTION = Set.of("""
            it ict main existing current new old previous former legacy replacement proposed future target
            source parent child host other related linked connected interfacing dependent upstream
            downstream underlying operating database business computer server name local national core sub
            vendor supplier cloud saas cots bespoke contract product installed licensed
            """.strip().split("\\s+"));

    private static final Pattern NUMBERED = Pattern.compile(
            "(?<before>[^\\d]*[^\\d#( ])?[ #(_]*(?<number>[1-9]\\d?)\\)?(?:[ :_–-]+(?<after>[^\\d]+))?");
    private static final int LONGEST = 60;
    private static final int ROWS_LOOKED_AT = 30;
    /** Characters of a name on average. */
    private static final int SHORT = 30;

    private static final String FUNCTION = "Business function";
    private static final Set<String> BARE = Set.of("name", "title");

    private final HeaderIndex index;
    private final int minScore;
    private final Set<String> organisations;
    private final Set<String> products;
    private final MarksFinding marks;

    AcrossFinding(Surveying.Knowledge knowledge) {
        this.index = knowledge.headers();
        this.minScore = knowledge.settings().headerMinScorePercent();
        this.organisations = knowledge.organisations();
        this.products = knowledge.products();
        this.marks = new MarksFinding(knowledge);
    }

    /**
     * A table of systems side by side.
     *
     * @param header of the records, one system each
     * @param by what parts them, such as "function" or "organisation"
     */
    record Found(AcrossLayout layout, Sketch.HeadRow header, String by) {}

    /** What parts systems that stand side by side. */
    private enum By {
        FUNCTION("function", AcrossFinding.FUNCTION),
        ORGANISATION("organisation", "Organisation"),
        NUMBER("number that headers have", "No. in row"),
        REPLACING("system that takes the place of another", Replacing.HEADER);

        final String word;
        final String label;

        By(String word, String label) {
            this.word = word;
            this.label = label;
        }
    }

    /**
     * Position of a row that names two public bodies or more and nothing else but what its first column holds; -1 for
     * none. Rows as wide stand below it. A word that heads its first column is a known header, and so no value.
     */
    static int bodiesRow(List<Sketch.HeadRow> head, Surveying.Knowledge knowledge) {
        Set<String> organisations = knowledge.organisations();
        int minScore = knowledge.settings().headerMinScorePercent();
        for (int i = 0; i + 2 < head.size() && i < ROWS_LOOKED_AT; i++) {
            Sketch.HeadRow row = head.get(i);
            Set<String> bodies = new HashSet<>();
            boolean others = false;
            for (int c = 1; c < row.width(); c++) {
                String cell = row.cell(c);
                if (organisations.contains(Fold.fold(cell)) || TitleLines.isBody(cell)) bodies.add(Fold.fold(cell));
                else if (!cell.isEmpty()) others = true;
            }
            String first = row.cell(0);
            boolean names = first.isEmpty()
                    || !knowledge.headers().matches(first, minScore).isEmpty()
                            && !organisations.contains(Fold.fold(first))
                            && !TitleLines.isBody(first);
            if (bodies.size() < 2 || others || !names) continue;
            int width = row.width();
            boolean wide = head.subList(i + 1, head.size()).stream()
                    .filter(below -> below.filled() > 1)
                    .allMatch(below -> below.width() <= width && !below.cell(0).isEmpty());
            if (wide) return i;
        }
        return -1;
    }

    /** The header above functions down the side and bodies across, whose first cell was left blank. */
    static Sketch.HeadRow ofBodies(Sketch.HeadRow header) {
        List<String> cells = new ArrayList<>(header.cells());
        cells.set(0, FUNCTION);
        return new Sketch.HeadRow(header.row(), cells);
    }

    /** As below, of a header that stands alone. */
    Found find(Sketch.HeadRow header, List<Sketch.HeadRow> rows) {
        return find(header, null, rows);
    }

    /**
     * The layout, when header and rows show it; else null.
     *
     * @param above the row above the header, which may say what each of its stretches is for; null for none
     */
    Found find(Sketch.HeadRow header, Sketch.HeadRow above, List<Sketch.HeadRow> rows) {
        Found checklist = marks.find(header, rows);
        if (checklist != null) return checklist;
        RepeatedHeaders.Found repeated = RepeatedHeaders.of(header, above, rows, index);
        if (repeated != null) {
            repeated.groups().values().removeIf(fields -> !names(fields, rows));
            if (repeated.groups().size() >= 2) {
                By by = repeated.bodies(this::isBody) ? By.ORGANISATION : repeated.labelled() ? By.FUNCTION : By.NUMBER;
                return found(header, repeated.groups(), by, repeated.headers());
            }
        }
        Map<String, Map<Field, Integer>> numbered = numbered(header);
        numbered.values().removeIf(fields -> !names(fields, rows));
        if (numbered.size() >= 2) return found(header, numbered, By.NUMBER);
        Map<String, Map<Field, Integer>> staged = new LinkedHashMap<>();
        Replacing replacing = Replacing.of(header, index, staged);
        if (replacing != null && staged.values().stream().allMatch(fields -> names(fields, rows))) {
            return found(header, staged, By.REPLACING, Map.of(), replacing);
        }
        Map<String, Map<Field, Integer>> paired = PairedMakers.of(header, index);
        paired.values().removeIf(fields -> !names(fields, rows));
        if (paired.size() >= 2) return found(header, paired, By.FUNCTION, Map.of(Field.SUPPLIER, "Supplier"));
        for (String cell : header.cells()) if (namesAnySystem(cell)) return null;
        Map<String, Map<Field, Integer>> bodies = new LinkedHashMap<>();
        Map<String, Map<Field, Integer>> functions = new LinkedHashMap<>();
        Map<String, Map<Field, Integer>> known = new LinkedHashMap<>();
        for (int c = 0; c < header.width(); c++) {
            String cell = header.cell(c);
            if (cell.isEmpty() || cell.length() > 100) continue;
            if (isBody(cell)) put(bodies, cell, Field.SYSTEM_NAME, c);
            else parted(functions, cell, c);
            List<HeaderIndex.Match> asked = index.matches(cell, minScore);
            // Below "Website" stands an address or, among other functions, what runs it.
            boolean mayName = asked.isEmpty()
                    || NAMES.contains(asked.get(0).field())
                    || asked.get(0).field() == Field.SOURCE_URL;
            if (mayName && known(rows, c)) put(known, cell, Field.SYSTEM_NAME, c);
        }
        for (Map<String, Map<Field, Integer>> found : List.of(bodies, functions, known)) {
            found.values().removeIf(fields -> !names(fields, rows));
            if (found == known && found.size() >= 3) addUnknown(found, header, rows);
            // A name and its maker may both be known: two columns of these are no two functions.
            if (found.size() < (found == known ? 3 : 2)) continue;
            return found(header, found, found == bodies ? By.ORGANISATION : By.FUNCTION);
        }
        return null;
    }

    /** Between functions over known products, what stands over short names that nobody knows is a function too. */
    private void addUnknown(Map<String, Map<Field, Integer>> found, Sketch.HeadRow header, List<Sketch.HeadRow> rows) {
        Map<Integer, String> more = new TreeMap<>();
        TreeSet<Integer> places = new TreeSet<>();
        for (Map<Field, Integer> group : found.values()) places.addAll(group.values());
        for (int c = places.first(); c < places.last(); c++) {
            String cell = header.cell(c);
            Map<Field, Integer> place = Map.of(Field.SYSTEM_NAME, c);
            boolean free = !cell.isEmpty() && !found.containsKey(cell) && !found.containsValue(place);
            boolean names = free && index.matches(cell, minScore).isEmpty() && names(place, rows);
            if (names && ColumnContent.of(rows, c, organisations).length() < SHORT) more.put(c, cell);
        }
        if (more.isEmpty() || more.size() >= found.size()) return;
        Map<Integer, String> labels = new TreeMap<>(more);
        found.forEach((label, group) -> labels.put(group.get(Field.SYSTEM_NAME), label));
        found.clear();
        labels.forEach((c, label) -> put(found, label, Field.SYSTEM_NAME, c));
    }

    /** "System 1", "Supplier 1", "System 2 name" to the columns of 1 and 2, where the number is all that parts them. */
    private Map<String, Map<Field, Integer>> numbered(Sketch.HeadRow header) {
        Map<String, Map<Field, Integer>> groups = new LinkedHashMap<>();
        for (int c = 0; c < header.width(); c++) {
            Matcher number = NUMBERED.matcher(header.cell(c));
            if (header.cell(c).length() > LONGEST || !number.matches()) continue;
            List<HeaderIndex.Match> matches = index.matches(asked(number), SURE);
            if (!matches.isEmpty())
                put(groups, number.group("number"), matches.get(0).field(), c);
        }
        return groups;
    }

    /** "Supplier" of "System 1 supplier", "System" of "System 1": what is asked of the numbered thing. */
    private static String asked(Matcher number) {
        if (!number.matches()) throw new IllegalArgumentException("header must hold a number");
        String after = number.group("after");
        if (after == null) return Fold.tidy(number.group("before"));
        return BARE.contains(Fold.fold(after)) ? Fold.tidy(number.group("before") + " " + after) : Fold.tidy(after);
    }

    /** Whether a header names systems whatever they are for, so that each row is one. */
    private boolean namesAnySystem(String header) {
        boolean named = index.matches(header, SURE).stream().anyMatch(m -> NAMES.contains(m.field()));
        if (!named) return false;
        // "Enw'r system / System name" asks for one thing in two languages, "HR / payroll system" for another.
        String[] alternatives = header.split("[/|]");
        for (String one : alternatives) {
            if (alternatives.length > 1 && namesAnySystem(Fold.tidy(one))) return true;
        }
        Map<String, Map<Field, Integer>> functions = new LinkedHashMap<>();
        parted(functions, header, 0);
        return functions.isEmpty();
    }

    /** "Payroll system" to the columns of "Payroll"; nothing where the header does not end with what is asked of it. */
    private void parted(Map<String, Map<Field, Integer>> functions, String header, int column) {
        String[] words = header.split(" ");
        for (int from = 1; from < words.length; from++) {
            String asked = String.join(" ", List.of(words).subList(from, words.length));
            List<HeaderIndex.Match> matches = index.matches(asked, SURE);
            // "Gwasanaeth / Service" is no service of that name.
            if (words[from - 1].equals("/")) continue;
            String function =
                    Fold.tidy(String.join(" ", List.of(words).subList(0, from)).replaceAll("[-–—:/(]+$", ""));
            if (matches.isEmpty() || BARE.contains(Fold.fold(asked)) || !isFunction(function)) continue;
            put(functions, function, matches.get(0).field(), column);
            return;
        }
    }

    private boolean isFunction(String words) {
        List<String> folded = Fold.words(words);
        return !folded.isEmpty()
                && !NO_FUNCTION.contains(folded.get(0))
                && index.matches(words, SURE).stream().noneMatch(m -> NAMES.contains(m.field()));
    }

    private static void put(Map<String, Map<Field, Integer>> groups, String label, Field field, int column) {
        for (Map.Entry<String, Map<Field, Integer>> group : groups.entrySet()) {
            if (!Fold.fold(group.getKey()).equals(Fold.fold(label))) continue;
            group.getValue().putIfAbsent(field, column);
            return;
        }
        groups.put(label, new LinkedHashMap<>(Map.of(field, column)));
    }

    private boolean isBody(String cell) {
        return organisations.contains(Fold.fold(cell)) || TitleLines.isBody(cell);
    }

    /** Whether the columns name systems in words: not yes and no, sums, dates or links. */
    private boolean names(Map<Field, Integer> fields, List<Sketch.HeadRow> rows) {
        Integer column = fields.getOrDefault(Field.SYSTEM_NAME, fields.get(Field.PRODUCT_NAME));
        if (column == null) return false;
        double words = ColumnContent.share(rows, column, 1, cell -> !ColumnContent.isValue(cell) && !isBody(cell));
        ColumnContent content = ColumnContent.of(rows, column, organisations);
        return words >= 0.7 && content.flags() < 0.5 && content.kinds() < 0.5;
    }

    private boolean known(List<Sketch.HeadRow> rows, int column) {
        // A table of one row, as one body answers, has one cell to go by.
        int least = rows.size() == 1 ? 1 : 2;
        return ColumnContent.share(
                        rows, column, least, cell -> cell.length() < 60 && products.contains(Fold.squash(cell)))
                > KNOWN;
    }

    private Found found(Sketch.HeadRow header, Map<String, Map<Field, Integer>> groups, By by) {
        return found(header, groups, by, Map.of());
    }

    /** @param asked what stands above the columns of a field, where it is the same in all groups */
    private Found found(
            Sketch.HeadRow header, Map<String, Map<Field, Integer>> groups, By by, Map<Field, String> asked) {
        return found(header, groups, by, asked, null);
    }

    private Found found(
            Sketch.HeadRow header,
            Map<String, Map<Field, Integer>> groups,
            By by,
            Map<Field, String> asked,
            Replacing replacing) {
        Set<Field> fields = new LinkedHashSet<>(List.of(Field.SYSTEM_NAME));
        Set<Integer> taken = new TreeSet<>();
        groups.values().forEach(group -> {
            fields.addAll(group.keySet());
            taken.addAll(group.values());
        });
        List<Integer> common = new ArrayList<>();
        List<String> headers = new ArrayList<>();
        for (int c = 0; c < header.width(); c++) {
            if (taken.contains(c)) continue;
            common.add(c);
            headers.add(header.cell(c).isEmpty() && c == 0 && by == By.ORGANISATION ? FUNCTION : header.cell(c));
        }
        headers.add(by.label);
        List<AcrossLayout.Group> parted = new ArrayList<>();
        groups.forEach((label, places) -> parted.add(new AcrossLayout.Group(
                label,
                fields.stream().map(field -> places.getOrDefault(field, -1)).toList())));
        for (Field field : fields) {
            String same = asked.get(field);
            headers.add(field == Field.SYSTEM_NAME ? "System" : same != null ? same : shown(header, groups, field, by));
        }
        AcrossLayout layout =
                new AcrossLayout(header.row(), common, parted, headers.size(), header.width(), null, replacing);
        return new Found(layout, new Sketch.HeadRow(header.row(), headers), by.word);
    }

    /** What the first group that has the field asks for it, without the group's label. */
    private static String shown(Sketch.HeadRow header, Map<String, Map<Field, Integer>> groups, Field field, By by) {
        for (Map.Entry<String, Map<Field, Integer>> group : groups.entrySet()) {
            Integer place = group.getValue().get(field);
            if (place == null) continue;
            if (by == By.NUMBER) return asked(NUMBERED.matcher(header.cell(place)));
            String asked = header.cell(place).substring(group.getKey().length());
            return Fold.tidy(asked.replaceAll("^[-–—:/( ]+", ""));
        }
        throw new IllegalArgumentException("a field must be one of a group's, was " + field);
    }
}
