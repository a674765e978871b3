package org.consolidation.analyser.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consolidation.analyser.text.Fold;

/** Decides what each column of a table means, from its header and from what its cells hold. */
final class ColumnMapping {

    /** Fields that several columns may share; any other goes to the one column that fits it best. */
    private static final Set<Field> SHARED = EnumSet.of(
            Field.PERSON,
            Field.UNUSED,
            Field.DESCRIPTION,
            Field.DATA_TYPES,
            Field.INTEGRATIONS,
            Field.SHARED_WITH,
            Field.HOSTED_FOR);

    /** Fields that a column of known organisations may be in spite of its header. */
    private static final Set<Field> MAY_BE_ORGANISATION =
            EnumSet.of(Field.ORGANISATION, Field.SYSTEM_NAME, Field.PRODUCT_NAME, Field.LOCAL_ID, Field.DEPARTMENT);

    /** A column that loses its best field takes another only if that scored as well but for this. */
    private static final int NEARLY_AS_GOOD = 5;

    /** Share of names of public bodies from which "respondents" are no people. */
    private static final double BODIES = 0.9;

    private static final int EXAMPLES = 3;
    private static final int EXAMPLE_CHARACTERS = 60;

    /**
     * A field that a column may mean.
     *
     * @param contested whether the column's header says as much for another field
     * @param elsewhere whether it says nearly as much for one
     * @param sought whether the header says that this was sought, not agreed: "tender value", "value high"
     * @param year the last that the header names, for of several years' costs the latest is wanted; 0 for none
     * @param pounds whether the header names pounds
     * @param content what speaks for it among columns of one score
     */
    private record Candidate(
            int column,
            Field field,
            int score,
            String method,
            boolean contested,
            boolean elsewhere,
            boolean sought,
            int year,
            boolean pounds,
            ColumnContent content) {

        Candidate(int column, Field field, int score, String method, ColumnContent content) {
            this(column, field, score, method, false, false, false, 0, false, content);
        }
    }

    /**
     * Of columns that score alike: known organisations before unknown ones, full columns before empty
     * ones, and names of organisations before their codes.
     */
    private static final Comparator<Candidate> BY_CONTENT = Comparator.comparingDouble(
                    (Candidate c) -> c.field == Field.ORGANISATION ? -c.content.organisations() : 0)
            .thenComparingInt(c -> -c.content.filled())
            .thenComparingDouble(c -> c.field == Field.ORGANISATION ? -c.content.length() : 0);

    private ColumnMapping() {}

    /**
     * The columns of a table.
     *
     * @param header the row that names them
     * @param rows the first records below it
     * @param organisations folded names, aliases and codes of the register
     * @param products squashed names of known products and suppliers
     */
    static List<Column> map(
            Sketch.HeadRow header,
            List<Sketch.HeadRow> rows,
            HeaderIndex index,
            Set<String> organisations,
            Set<String> products,
            IngestSettings settings) {
        List<String> names = uniqueNames(header);
        List<Candidate> candidates = new ArrayList<>();
        for (int c = 0; c < names.size(); c++) {
            ColumnContent content = ColumnContent.of(rows, c, organisations);
            List<Candidate> found = candidates(c, header.cell(c), content, index, settings.headerMinScorePercent());
            boolean people = found.stream().anyMatch(f -> f.field == Field.PERSON);
            boolean bodies = people && ColumnContent.share(rows, c, 3, TitleLines::isBody) >= BODIES;
            boolean firms = people && !bodies && OwningFirms.are(rows, c, header.cell(c), products);
            if (bodies) candidates.add(new Candidate(c, Field.ORGANISATION, 90, "content", content));
            else if (firms) candidates.add(new Candidate(c, Field.SUPPLIER, 90, "content", content));
            else candidates.addAll(found);
        }
        Map<Integer, Candidate> chosen = assign(candidates);
        TableShape shape = new TableShape(header, rows, products);
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < names.size(); c++) {
            Candidate choice = chosen.get(c);
            Field field = choice == null || choice.field == Field.UNUSED ? null : choice.field;
            List<String> examples = field == Field.PERSON ? List.of() : examples(rows, c, settings);
            columns.add(
                    field == null
                            ? new Column(c, names.get(c), null, 0, "none", examples)
                            : new Column(
                                    c,
                                    names.get(c),
                                    field,
                                    choice.score,
                                    choice.method,
                                    examples,
                                    field == Field.PRODUCT_NAME && shape.lists(c),
                                    false));
        }
        return NestedColumns.read(AskedColumns.read(shape.read(columns), header, rows, index), rows);
    }

    /** Words of headers for what a tender seeks or somebody expects, beside columns for what was agreed or paid. */
    private static final Set<String> SOUGHT = Set.of(
            "tender",
            "low",
            "high",
            "estimated",
            "estimate",
            "indicative",
            "forecast",
            "projected",
            "proposed",
            "budget");

    private static final Pattern YEAR =
            Pattern.compile("(?<!\\d)(?:(?:19|20)?(\\d\\d)[/-](?:20)?(\\d\\d)|20(\\d\\d))(?!\\d)");
    /** A header that only mentions organisations among other words asks for them where its cells are some. */
    private static final int MENTIONED = 70;

    private static boolean sought(String header) {
        return Fold.words(header.replace('/', ' ').replace('_', ' ')).stream().anyMatch(SOUGHT::contains);
    }

    /** The last year of a header, as years after 2000: 24 of "2023/24"; 0 for none. */
    private static int year(String header) {
        int last = 0;
        for (Matcher m = YEAR.matcher(header); m.find(); ) {
            last = Math.max(last, Integer.parseInt(m.group(3) == null ? m.group(2) : m.group(3)));
        }
        return last;
    }

    private static List<Candidate> candidates(
            int column, String header, ColumnContent content, HeaderIndex index, int minScore) {
        List<Candidate> found = new ArrayList<>();
        if (content.addresses() >= 0.5) {
            return List.of(new Candidate(column, Field.PERSON, 99, "content", content));
        }
        // What the content can add to a header is 10 at most.
        for (HeaderIndex.Match match : index.matchesOrSlips(header, minScore - 10)) {
            int bearing = content.bearingOn(match.field());
            int score = match.score() == 100 && bearing >= 0 ? 100 : Math.min(99, match.score() + bearing);
            boolean mentioned = match.field() == Field.ORGANISATION && score < MENTIONED;
            if (score >= minScore && !mentioned) {
                found.add(new Candidate(
                        column,
                        match.field(),
                        score,
                        match.method(),
                        false,
                        false,
                        sought(header),
                        year(header),
                        Pounds.named(header),
                        content));
            }
        }
        Field best = found.isEmpty() ? null : found.get(0).field;
        if (content.filled() >= 2
                && content.organisations() >= 0.6
                && (best == null || MAY_BE_ORGANISATION.contains(best))) {
            found.removeIf(c -> c.field == Field.ORGANISATION && c.score < 98);
            int score = best == null ? 80 : 98;
            if (found.stream().noneMatch(c -> c.field == Field.ORGANISATION)) {
                found.removeIf(c -> MAY_BE_ORGANISATION.contains(c.field));
                found.add(new Candidate(column, Field.ORGANISATION, score, "content", content));
            }
        }
        if (found.isEmpty() && content.filled() >= 2) {
            if (content.telephones() >= 0.7) found.add(new Candidate(column, Field.PERSON, 90, "content", content));
            else if (content.links() >= 0.8) found.add(new Candidate(column, Field.SOURCE_URL, 80, "content", content));
        }
        return withinReach(found);
    }

    /** The candidates of one column that its best does not clearly beat; contested when equals remain. */
    private static List<Candidate> withinReach(List<Candidate> found) {
        int best = found.stream().mapToInt(Candidate::score).max().orElse(0);
        boolean contested = found.stream().filter(c -> c.score == best).count() > 1;
        List<Candidate> near =
                found.stream().filter(c -> c.score >= best - NEARLY_AS_GOOD).toList();
        boolean elsewhere = near.size() > 1;
        return near.stream()
                .map(c -> new Candidate(
                        c.column, c.field, c.score, c.method, contested, elsewhere, c.sought, c.year, c.pounds,
                        c.content))
                .toList();
    }

    /**
     * Columns of one meaning first, then those of several; the best first; each column one field and
     * each field one column, but for the shared ones.
     */
    private static Map<Integer, Candidate> assign(List<Candidate> candidates) {
        boolean currencies = candidates.stream().anyMatch(c -> c.field == Field.CURRENCY);
        List<Candidate> ordered = candidates.stream()
                // "Amount (GBP equiv.)" before "Amount" in whatever currency.
                .sorted(Comparator.comparing(
                                (Candidate c) -> !(currencies && c.pounds && Field.MONEY.contains(c.field)))
                        .thenComparing(Candidate::contested)
                        .thenComparing(c -> -c.score)
                        // People's data first: what is in doubt does not pass the reader.
                        .thenComparing(c -> c.field == Field.PERSON ? -1 : c.field.ordinal())
                        // "Vendor" is the supplier beside "Company", which may be the organisation.
                        .thenComparing(Candidate::elsewhere)
                        .thenComparing(Candidate::sought)
                        .thenComparing(c -> -c.year)
                        .thenComparing(BY_CONTENT)
                        .thenComparing(Candidate::column))
                .toList();
        Map<Integer, Candidate> chosen = new HashMap<>();
        Set<Field> taken = EnumSet.noneOf(Field.class);
        for (Candidate candidate : ordered) {
            if (chosen.containsKey(candidate.column) || taken.contains(candidate.field)) continue;
            // "Type" may be the product where no column names the system, but not beside one that does.
            boolean second = candidate.contested && candidate.field == Field.PRODUCT_NAME;
            if (second && taken.contains(Field.SYSTEM_NAME)) continue;
            chosen.put(candidate.column, candidate);
            if (!SHARED.contains(candidate.field)) taken.add(candidate.field);
        }
        return chosen;
    }

    private static List<String> uniqueNames(Sketch.HeadRow header) {
        List<String> names = new ArrayList<>();
        Set<String> used = new LinkedHashSet<>();
        for (int c = 0; c < header.width(); c++) {
            String published = header.cell(c).isEmpty() ? "Column " + (c + 1) : header.cell(c);
            String name = published;
            for (int n = 2; !used.add(name.toLowerCase(Locale.ROOT)); n++) name = published + " (" + n + ")";
            names.add(name);
        }
        return names;
    }

    private static List<String> examples(List<Sketch.HeadRow> rows, int column, IngestSettings settings) {
        Set<String> distinct = new LinkedHashSet<>();
        for (Sketch.HeadRow row : rows) {
            String cell = row.cell(column);
            if (cell.isEmpty()) continue;
            String shown = settings.keepPersonalData() ? cell : PersonalData.withoutAddresses(cell);
            distinct.add(
                    shown.length() <= EXAMPLE_CHARACTERS ? shown : shown.substring(0, EXAMPLE_CHARACTERS - 1) + "…");
            if (distinct.size() == EXAMPLES) break;
        }
        return List.copyOf(distinct);
    }
}
