package org.consolidation.analyser.resolve;

import static org.consolidation.analyser.report.TableColumn.NEVER;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.consolidation.analyser.match.Evidence;
import org.consolidation.analyser.match.MatchModel;
import org.consolidation.analyser.report.Table;

/** The tables of a resolution. Sources and ids are written as they were read, so that they can be joined on. */
final class ResolvedTables {

    private static final String PRIOR = "prior";

    static final Table<Assigned> CLUSTERS = Table.of(
                    "clusters", Assigned.class, "One line per record: the cluster it belongs to.")
            .code(
                    "source",
                    "Source of the record: the value of the source column, or the file's name.",
                    NEVER,
                    Assigned::source)
            .code("id", "Id of the record in its source.", NEVER, Assigned::id)
            .code(
                    "cluster_id",
                    "Records with the same cluster are one thing; follows from content alone.",
                    NEVER,
                    Assigned::clusterId)
            .sortedBy((a, key) -> key.then(a.source()).then(a.id()));

    static final Table<Described> PROFILES = Table.of(
                    "profiles", Described.class, "One line per record: the description that it shares with others.")
            .code("source", "Source of the record.", NEVER, Described::source)
            .code("id", "Id of the record in its source.", NEVER, Described::id)
            .code("profile_id", "Records with the same profile say the same.", NEVER, Described::profileId)
            .sortedBy((d, key) -> key.then(d.source()).then(d.id()));

    static final Table<CandidatePair> CANDIDATES = Table.of(
                    "candidates", CandidatePair.class, "One line per pair of profiles that was compared.")
            .code("left_profile_id", "The profile with the smaller id.", NEVER, CandidatePair::left)
            .code("right_profile_id", "The other profile.", NEVER, CandidatePair::right)
            .sortedBy((c, key) -> key.then(c.left()).then(c.right()));

    private ResolvedTables() {}

    /**
     * The pairs, with two columns for each field of the model.
     *
     * @param columns see {@link #columns}
     */
    static Table<ResolvedPair> pairs(Map<String, String> columns) {
        Table.Builder<ResolvedPair> table = Table.of(
                        "pairs",
                        ResolvedPair.class,
                        "One line per pair of records that was compared and weighs more than the publication floor: what"
                                + " speaks for and against their being one thing. The bits of the line add up to"
                                + " weight_bits.")
                .code(
                        "left_source",
                        "Source of the first record, the one that sorts first.",
                        NEVER,
                        ResolvedPair::leftSource)
                .code("left_id", "Its id.", NEVER, ResolvedPair::leftId)
                .code("right_source", "Source of the second record.", NEVER, ResolvedPair::rightSource)
                .code("right_id", "Its id.", NEVER, ResolvedPair::rightId)
                .decimal(
                        "weight_bits",
                        "bits",
                        "Match weight: log2 of the odds that the two are one thing.",
                        NEVER,
                        ResolvedPair::millibits)
                .code(
                        "decision",
                        "joined: in one cluster in the end; apart: in two.",
                        NEVER,
                        p -> p.joined() ? "joined" : "apart")
                .decimal(
                        "prior_bits",
                        "bits",
                        "Log2 of the odds before anything was compared.",
                        NEVER,
                        p -> bits(p, PRIOR::equals));
        columns.forEach((field, column) -> table.code(
                        column + "_level",
                        "How the two agree in " + field + ".",
                        field + " was not compared",
                        p -> level(p, field))
                .decimal(
                        column + "_bits",
                        "bits",
                        "What that adds to the weight: log2(m/u).",
                        field + " was not compared",
                        p -> compared(p, field) ? bits(p, field::equals) : null));
        return table.decimal(
                        "other_bits",
                        "bits",
                        "Evidence that has no column of its own.",
                        NEVER,
                        p -> bits(p, f -> !f.equals(PRIOR) && !columns.containsKey(f)))
                .list(
                        "details",
                        "Per field the values compared and the frequency used; evidence without a column in full.",
                        "there is nothing more to say",
                        p -> details(p, columns))
                .sortedBy((p, key) -> key.then(p.leftSource())
                        .then(p.leftId())
                        .then(p.rightSource())
                        .then(p.rightId()));
    }

    /** Field to beginning of its columns: lower-case words, told apart by a number where they fold alike. */
    /** What the columns of each field of a model begin with, in order of the fields. */
    static Map<String, String> columns(MatchModel model) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (MatchModel.LevelWeight level : model.levels()) {
            String field = level.field();
            if (field.equals(PRIOR) || columns.containsKey(field)) continue;
            String words =
                    field.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
            if (!words.matches("[a-z].*")) words = "field_" + words;
            if (List.of("weight", "prior", "other").contains(words)) words = words + "_field";
            String column = words;
            for (int i = 2; columns.containsValue(column); i++) column = words + "_" + i;
            columns.put(field, column);
        }
        return columns;
    }

    private static boolean compared(ResolvedPair pair, String field) {
        return pair.evidence().stream().anyMatch(e -> e.field().equals(field));
    }

    private static long bits(ResolvedPair pair, Predicate<String> field) {
        return pair.evidence().stream()
                .filter(e -> field.test(e.field()))
                .mapToLong(Evidence::millibits)
                .sum();
    }

    private static String level(ResolvedPair pair, String field) {
        return String.join(
                "; ",
                pair.evidence().stream()
                        .filter(e -> e.field().equals(field))
                        .map(Evidence::level)
                        .toList());
    }

    private static List<String> details(ResolvedPair pair, Map<String, String> columns) {
        List<String> details = new ArrayList<>();
        for (Evidence e : pair.evidence()) {
            boolean shown = e.field().equals(PRIOR) || columns.containsKey(e.field());
            String detail = e.detail() == null ? "" : e.detail();
            if (!shown) details.add(e.field() + ": " + e.level() + (detail.isEmpty() ? "" : ", " + detail));
            else if (!detail.isEmpty()) details.add(e.field() + ": " + detail);
        }
        return details;
    }
}
