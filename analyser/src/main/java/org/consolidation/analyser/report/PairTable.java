package org.consolidation.analyser.report;

import static org.consolidation.analyser.report.TableColumn.NEVER;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.consolidation.analyser.match.Evidence;
import org.consolidation.analyser.match.MatchModel;

/**
 * The table of compared pairs. Each field of the match model has a column for its level and one for its
 * bits, so that a line adds up: prior and fields together are the weight.
 */
final class PairTable {

    private static final String PRIOR = "prior";

    private PairTable() {}

    /** The fields of a model that have columns of their own, in order. */
    static List<String> fields(MatchModel model) {
        List<String> fields = model.levels().stream()
                .map(MatchModel.LevelWeight::field)
                .filter(f -> !f.equals(PRIOR))
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        fields.add(MatchModel.LISTS);
        return fields;
    }

    /** The table, with two columns for each field. */
    static Table<ComparedPair> of(List<String> fields) {
        Table.Builder<ComparedPair> table = Table.of(
                        "tables/match_pairs",
                        ComparedPair.class,
                        "One line per pair of profiles that was compared and weighs more than the publication floor, or"
                                + " that a reviewer decided on:"
                                + " what speaks for and against their being one product. The bits of the line add up"
                                + " to weight_bits.")
                .code(
                        "left_profile_id",
                        "The profile with the smaller id; systems.csv names its systems.",
                        NEVER,
                        ComparedPair::left)
                .text("left_name", "Name without vendor and version.", NEVER, ComparedPair::leftName)
                .text("left_vendor", "Who makes it.", "nobody names a maker", ComparedPair::leftVendor)
                .text("left_version", "Version.", "not stated", ComparedPair::leftVersion)
                .code("right_profile_id", "The other profile.", NEVER, ComparedPair::right)
                .text("right_name", "Name without vendor and version.", NEVER, ComparedPair::rightName)
                .text("right_vendor", "Who makes it.", "nobody names a maker", ComparedPair::rightVendor)
                .text("right_version", "Version.", "not stated", ComparedPair::rightVersion)
                .flag(
                        "same_product",
                        "Whether the two were held to be one product in the end.",
                        ComparedPair::sameProduct)
                .code(
                        "decision",
                        "What reviewers decided of the two, if only through other decisions: must-link or"
                                + " cannot-link. It goes before all evidence.",
                        "no decision is on them",
                        ComparedPair::decision)
                .decimal(
                        "weight_bits",
                        "bits",
                        "Match weight: log2 of the odds that the two are one product.",
                        NEVER,
                        ComparedPair::millibits)
                .decimal(
                        "prior_bits",
                        "bits",
                        "Log2 of the odds before anything was compared.",
                        NEVER,
                        p -> bits(p, PRIOR));
        for (String field : fields) {
            String name = field.replaceAll("[^a-z0-9]+", "_");
            table.code(
                            name + "_level",
                            "How the two agree in " + field + ".",
                            field + " was not compared",
                            p -> levels(p, field))
                    .decimal(
                            name + "_bits",
                            "bits",
                            "What that adds to the weight: log2(m/u).",
                            field + " was not compared",
                            p -> compared(p, field) ? bits(p, field) : null);
        }
        return table.decimal(
                        "other_bits",
                        "bits",
                        "Evidence that has no column of its own.",
                        NEVER,
                        p -> otherBits(p, fields))
                .list(
                        "details",
                        "Per field the values compared and the frequency used, in order of the fields.",
                        "there is nothing more to say",
                        PairTable::details)
                .sortedBy((p, key) ->
                        key.thenLargest(p.millibits()).then(p.left()).then(p.right()));
    }

    // Loops and no streams: a large run has millions of pairs, and each asks for every field four times.
    private static boolean compared(ComparedPair pair, String field) {
        for (Evidence evidence : pair.evidence()) if (evidence.field().equals(field)) return true;
        return false;
    }

    private static long bits(ComparedPair pair, String field) {
        long bits = 0;
        for (Evidence evidence : pair.evidence()) if (evidence.field().equals(field)) bits += evidence.millibits();
        return bits;
    }

    /** Bits of what is neither the prior nor one of the fields. */
    private static long otherBits(ComparedPair pair, List<String> fields) {
        long bits = 0;
        for (Evidence evidence : pair.evidence()) {
            boolean own = evidence.field().equals(PRIOR) || fields.contains(evidence.field());
            if (!own) bits += evidence.millibits();
        }
        return bits;
    }

    private static String levels(ComparedPair pair, String field) {
        String levels = "";
        for (Evidence evidence : pair.evidence()) {
            if (!evidence.field().equals(field)) continue;
            levels = levels.isEmpty() ? evidence.level() : levels + "; " + evidence.level();
        }
        return levels;
    }

    private static List<String> details(ComparedPair pair) {
        List<String> details = new ArrayList<>();
        for (Evidence evidence : pair.evidence()) {
            String detail = evidence.detail();
            if (detail != null && !detail.isEmpty()) details.add(evidence.field() + ": " + detail);
        }
        return details;
    }
}
