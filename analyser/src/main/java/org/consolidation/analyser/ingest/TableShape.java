package org.consolidation.analyser.ingest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consolidation.analyser.text.Fold;

/**
 * What the columns of a table say of each other. A bare header means what the table is about: "Title" is
 * the title of a contract in a list of contracts and of a use in a list of uses; "Name" is a body's beside
 * its code, and "Type" or "System" then what it uses, and where bodies are named beside makers; "Reference" is
 * a contract's in a list of contracts, a system's in a list of systems.
 */
final class TableShape {

    private static final Set<Field> OF_CONTRACTS =
            EnumSet.of(Field.CONTRACT_VALUE, Field.CONTRACT_START, Field.CONTRACT_END, Field.CONTRACT_REF, Field.ROUTE);
    /** Codes of the Office for National Statistics: a letter for the country, two digits for the kind. */
    private static final Pattern BODY_CODE = Pattern.compile("[EWSNK]\\d{8}");

    private static final Set<Field> NAMING =
            EnumSet.of(Field.SYSTEM_NAME, Field.PRODUCT_NAME, Field.CONTRACT_TITLE, Field.USE_TITLE);
    private static final List<Field> MERGED = List.of(Field.ORGANISATION, Field.DEPARTMENT, Field.SUPPLIER);
    private static final double KNOWN = 0.3;

    private static final Pattern FINANCIAL_YEAR = Pattern.compile(
            "(?i)(?:(?:annual |total )?(?:cost|spend|expenditure|paid)s? )?(?:in |for )?(?:fy ?|financial year )?"
                    + "(20\\d\\d) ?[/-] ?(?:20)?(\\d\\d)(?: ?\\(?£\\)?)?(?: (?:cost|spend|expenditure))?");

    private static final double MOSTLY_POUNDS = 0.6;
    private static final Set<String> TITLES = Set.of("title", "name");
    /** By what alone some lists call their systems. */
    private static final Set<String> ACRONYMS = Set.of("acronym", "abbreviation");

    private static final Set<String> KINDS =
            Set.of("type", "system type", "platform type", "software type", "provider type", "base type");

    /** What parts of a department are called. */
    private static final Set<String> BUREAUS = Set.of(
            "bureau", "bureau component", "component", "bureau name", "sub agency", "subagency", "operating division");

    /** Words of a header that asks for a reference and does not say of what. */
    private static final Set<String> REFERENCES =
            Set.of("reference", "ref", "references", "refs", "no", "number", "num", "unique", "our", "register");

    private final Sketch.HeadRow header;
    private final List<Sketch.HeadRow> rows;
    private final Set<String> products;

    /** @param products squashed names of known products and suppliers */
    TableShape(Sketch.HeadRow header, List<Sketch.HeadRow> rows, Set<String> products) {
        this.header = header;
        this.rows = rows;
        this.products = products;
    }

    /** The columns with the bare headers read as the others say. */
    List<Column> read(List<Column> columns) {
        return withYears(withMerged(withReference(withNames(withDepartments(columns)))));
    }

    /**
     * Where sums stand below financial years and nowhere else, those of the latest year are what a system costs a
     * year.
     */
    private List<Column> withYears(List<Column> columns) {
        int latest = -1;
        int year = 0;
        for (int i = 0; i < columns.size(); i++) {
            Field field = columns.get(i).field();
            if (field != null && Field.MONEY.contains(field)) return columns;
            Matcher named = FINANCIAL_YEAR.matcher(header.cell(columns.get(i).index()));
            if (field != null || !named.matches()) continue;
            int first = Integer.parseInt(named.group(1));
            boolean follows = (first + 1) % 100 == Integer.parseInt(named.group(2));
            boolean pounds = share(columns.get(i).index(), cell -> cell.startsWith("£")) >= MOSTLY_POUNDS;
            if (!follows || !pounds || first <= year) continue;
            latest = i;
            year = first;
        }
        return latest < 0 ? columns : with(columns, latest, Field.ANNUAL_COST);
    }

    /**
     * Where each organisation, department or supplier is named once, in the first of its rows, blank cells below it are
     * merged with it. A department must stand before what it uses, a supplier before everything: elsewhere a blank cell
     * may as well mean that nobody knows.
     */
    private List<Column> withMerged(List<Column> columns) {
        List<Column> changed = new ArrayList<>(columns);
        for (Field field : MERGED) {
            int at = holds(columns, field);
            if (at < 0 || !onceForSeveral(columns.get(at).index())) continue;
            int names = NAMING.stream()
                    .mapToInt(f -> holds(columns, f))
                    .filter(i -> i >= 0)
                    .min()
                    .orElse(-1);
            boolean heads = field == Field.SUPPLIER ? at == 0 && names > 0 : at < names;
            if (field == Field.ORGANISATION || heads)
                changed.set(at, columns.get(at).goingOn());
        }
        return changed;
    }

    /** Whether the first row has a value, none comes twice, and each has a row without one below it on average. */
    private boolean onceForSeveral(int column) {
        Set<String> distinct = new HashSet<>();
        int filled = 0;
        int blank = 0;
        for (Sketch.HeadRow row : rows) {
            if (row.filled() == 0) continue;
            if (row.cell(column).isEmpty()) blank++;
            else if (distinct.add(Fold.fold(row.cell(column)))) filled++;
            else return false;
            if (filled == 0) return false;
        }
        return filled >= 2 && blank >= filled;
    }

    /**
     * Where no column names organisations and departments have bureaus, the departments are the organisations, as
     * those of a federal government.
     */
    private List<Column> withDepartments(List<Column> columns) {
        int department = holds(columns, Field.DEPARTMENT);
        if (department < 0 || holds(columns, Field.ORGANISATION) >= 0) return columns;
        if (!Fold.fold(header.cell(columns.get(department).index())).equals("department")) return columns;
        for (int i = 0; i < columns.size(); i++) {
            boolean below =
                    BUREAUS.contains(Fold.fold(header.cell(columns.get(i).index())));
            if (!below || columns.get(i).field() != null) continue;
            return with(with(columns, department, Field.ORGANISATION), i, Field.DEPARTMENT);
        }
        return columns;
    }

    /** Where contracts are listed and nothing but their titles is named, a bare reference is the contract's. */
    private List<Column> withReference(List<Column> columns) {
        int at = holds(columns, Field.LOCAL_ID);
        if (at < 0 || holds(columns, Field.CONTRACT_REF) >= 0 || !bought(columns)) return columns;
        if (holds(columns, Field.SYSTEM_NAME) >= 0 || holds(columns, Field.PRODUCT_NAME) >= 0) return columns;
        List<String> words = Fold.words(header.cell(columns.get(at).index()));
        boolean reference = words.stream().anyMatch(w -> w.startsWith("ref"));
        return reference && REFERENCES.containsAll(words) ? with(columns, at, Field.CONTRACT_REF) : columns;
    }

    /** Whether the columns are those of contracts. */
    private static boolean bought(List<Column> columns) {
        return holds(columns, Field.CONTRACT_VALUE) >= 0
                || OF_CONTRACTS.stream().filter(f -> holds(columns, f) >= 0).count() >= 2;
    }

    private List<Column> withNames(List<Column> columns) {
        if (NAMING.stream().allMatch(f -> holds(columns, f) < 0)) return byContent(columns);
        int bare = bare(columns);
        if (bare < 0) return columns;
        if (holds(columns, Field.ORGANISATION) < 0) {
            if (bodies(columns, bare)) return ofBodies(columns, bare);
            boolean using = holds(columns, Field.SUPPLIER) >= 0 || holds(columns, Field.PRODUCT_NAME) >= 0;
            if (using && BodyNames.fill(rows, columns.get(bare).index()))
                return with(columns, bare, Field.ORGANISATION);
        }
        if (header.cells().stream().anyMatch(TableShape::aboutUses)) return with(columns, bare, Field.USE_TITLE);
        boolean taken = holds(columns, Field.CONTRACT_TITLE) >= 0 || holds(columns, Field.PRODUCT_NAME) >= 0;
        boolean title = Fold.fold(header.cell(columns.get(bare).index())).equals("title");
        return title && bought(columns) && !taken ? with(columns, bare, Field.CONTRACT_TITLE) : columns;
    }

    /**
     * Where no header names systems: the column with most known products and makers, if they are three cells
     * of ten, else one that says that it holds names. Where no column names organisations either, the first whose
     * cells are all different words does.
     */
    private List<Column> byContent(List<Column> columns) {
        int best = -1;
        double most = KNOWN;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).field() != null) continue;
            double share = share(columns.get(i).index(), c -> c.length() < 60 && products.contains(Fold.squash(c)));
            if (share <= most) continue;
            best = i;
            most = share;
        }
        if (best < 0) best = called(columns);
        if (best < 0) return columns;
        List<Column> read = with(columns, best, Field.SYSTEM_NAME);
        if (Headless.isNone(header)) return withMakers(columns);
        if (holds(read, Field.ORGANISATION) >= 0) return read;
        for (int i = 0; i < best; i++) {
            int column = read.get(i).index();
            // "ICT-1" is a number, whose body it is it does not say.
            boolean words = share(column, c -> c.chars().noneMatch(Character::isDigit)) > 0.9;
            if (read.get(i).field() == null && words && namesEach(column)) return with(read, i, Field.ORGANISATION);
        }
        return read;
    }

    /**
     * Of a table without a header: the first column of known names is taken for systems, the next for their makers; the
     * other way round where the first only heads the rows of the next.
     */
    private List<Column> withMakers(List<Column> columns) {
        List<Integer> known = new ArrayList<>();
        for (int i = 0; i < columns.size() && known.size() < 2; i++) {
            boolean named =
                    share(columns.get(i).index(), c -> c.length() < 60 && products.contains(Fold.squash(c))) > KNOWN;
            if (columns.get(i).field() == null && named) known.add(i);
        }
        if (known.isEmpty()) return columns;
        int first = known.get(0);
        int second = known.get(known.size() - 1);
        boolean heads = 2 * filled(columns.get(first)) <= filled(columns.get(second));
        List<Column> read = with(columns, heads ? second : first, Field.SYSTEM_NAME);
        return first == second ? read : with(read, heads ? first : second, Field.SUPPLIER);
    }

    private long filled(Column column) {
        return rows.stream().filter(row -> !row.cell(column.index()).isEmpty()).count();
    }

    /**
     * The first column whose header ends with "name" or "title", else with "acronym", and whose cells are nearly all
     * different words; -1.
     */
    private int called(List<Column> columns) {
        int named = called(columns, TITLES);
        return named >= 0 ? named : called(columns, ACRONYMS);
    }

    private int called(List<Column> columns, Set<String> last) {
        for (int i = 0; i < columns.size(); i++) {
            List<String> words = Fold.words(header.cell(columns.get(i).index()));
            boolean name = !words.isEmpty() && last.contains(words.get(words.size() - 1));
            if (name
                    && columns.get(i).field() == null
                    && namesEach(columns.get(i).index())) return i;
        }
        return -1;
    }

    private boolean namesEach(int column) {
        boolean words = share(column, c -> c.length() < 60 && !ColumnContent.isValue(c)) > 0.9;
        Set<String> distinct = new HashSet<>();
        long filled = rows.stream().filter(row -> row.filled() > 0).count();
        for (Sketch.HeadRow row : rows) if (!row.cell(column).isEmpty()) distinct.add(row.cell(column));
        return words && distinct.size() >= 0.95 * filled;
    }

    /** Place of the column of system names when its header says no more than "title" or "name"; else -1. */
    private int bare(List<Column> columns) {
        int at = holds(columns, Field.SYSTEM_NAME);
        return at >= 0 && TITLES.contains(Fold.fold(header.cell(columns.get(at).index()))) ? at : -1;
    }

    private static int holds(List<Column> columns, Field field) {
        for (int i = 0; i < columns.size(); i++) if (columns.get(i).field() == field) return i;
        return -1;
    }

    private static boolean aboutUses(String cell) {
        String folded = cell.length() > 60 ? "" : Fold.fold(cell);
        return folded.startsWith("use case") || folded.startsWith("ai use case");
    }

    /** Whether the names are bodies': each but once, with the code of a body beside it. */
    private boolean bodies(List<Column> columns, int name) {
        boolean codes = false;
        for (Column column : columns)
            codes |= share(column.index(), c -> BODY_CODE.matcher(c).matches()) > 0.8;
        Set<String> distinct = new HashSet<>();
        int filled = 0;
        for (Sketch.HeadRow row : rows) {
            String cell = row.cell(columns.get(name).index());
            if (cell.isEmpty()) continue;
            filled++;
            distinct.add(cell);
        }
        return codes && filled >= 2 && distinct.size() >= 0.9 * filled;
    }

    private List<Column> ofBodies(List<Column> columns, int name) {
        List<Column> read = with(columns, name, Field.ORGANISATION);
        if (holds(read, Field.PRODUCT_NAME) >= 0) return read;
        for (int i = 0; i < read.size(); i++) {
            String folded = Fold.fold(header.cell(read.get(i).index()));
            if (KINDS.contains(folded)) return with(read, i, Field.SYSTEM_NAME);
        }
        return read;
    }

    private static List<Column> with(List<Column> columns, int at, Field field) {
        List<Column> changed = new ArrayList<>(columns);
        Column old = columns.get(at);
        int score = old.field() == null ? 70 : Math.min(90, old.scorePercent());
        changed.set(at, columns.get(at).meaning(field, score, "table"));
        return changed;
    }

    private double share(int column, Predicate<String> test) {
        return ColumnContent.share(rows, column, 2, test);
    }

    /** Whether at least a quarter of the cells with commas list three short names or more, two cells at least. */
    boolean lists(int column) {
        int parted = 0;
        int lists = 0;
        for (Sketch.HeadRow row : rows) {
            String cell = row.cell(column);
            if (cell.indexOf(',') < 0) continue;
            parted++;
            if (isList(cell)) lists++;
        }
        return lists >= 2 && 4 * lists >= parted;
    }

    private static boolean isList(String cell) {
        String[] parts = cell.replaceAll("\\([^)]*\\)?", " ").split(",");
        if (parts.length < 3) return false;
        for (String part : parts) {
            String name = part.strip();
            if (name.isEmpty() && part == parts[parts.length - 1]) continue;
            if (name.isEmpty() || name.split("\\s+").length > 5 || Character.isLowerCase(name.charAt(0))) return false;
        }
        return true;
    }
}
