package org.consolidation.analyser.review;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.change.RunFolder;
import org.consolidation.analyser.cluster.ProductAssignment;
import org.consolidation.analyser.issue.UserError;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.text.Fold;

/** Finds the profile that a person means by an id or a name. */
final class Subjects {

    /** Profiles listed when a name is ambiguous. */
    private static final int LISTED = 20;

    private static final Comparator<ProductAssignment> LARGEST =
            Comparator.comparingLong(ProductAssignment::systems).reversed().thenComparing(ProductAssignment::profileId);

    private Subjects() {}

    /** A system by its id and name. */
    public record Named(String systemId, String systemName, String profileId) {}

    /**
     * What a person meant.
     *
     * @param profile the profile
     * @param note how it was found, where that is not plain; ""
     */
    record Found(ProductAssignment profile, String note) {}

    /**
     * The profile with that id, of the system with that id, the largest of the product with that id, or the
     * one with that name.
     *
     * @throws UserError if there is none, or if the name means profiles of several products
     */
    static Found find(SparkSession spark, RunFolder run, ReviewSource source, String text) {
        String id = text.toLowerCase(Locale.ROOT);
        String squashed = Fold.squash(text);
        List<Named> systems = Datasets.filter(
                        Datasets.as(
                                run.table(spark, "systems")
                                        .select(
                                                col("system_id").as("systemId"),
                                                coalesce(col("system_name"), lit(""))
                                                        .as("systemName"),
                                                col("profile_id").as("profileId")),
                                Named.class),
                        s -> s.systemId().equals(id)
                                || Fold.squash(s.systemName()).equals(squashed))
                .dropDuplicates("profileId")
                .limit(1_000)
                .collectAsList();
        TreeSet<String> ofSystems = new TreeSet<>();
        systems.forEach(s -> ofSystems.add(s.profileId()));
        TreeMap<String, ProductAssignment> found = new TreeMap<>();
        Datasets.filter(
                        source.profiles(),
                        p -> p.profileId().equals(id)
                                || p.productId().equals(id)
                                || ofSystems.contains(p.profileId())
                                || Fold.squash(p.name()).equals(squashed)
                                || Fold.squash(p.full()).equals(squashed)
                                || Fold.squash(p.shown()).equals(squashed))
                .collectAsList()
                .forEach(p -> found.put(p.profileId(), p));
        if (found.containsKey(id)) return new Found(found.get(id), "");
        List<ProductAssignment> sorted = meant(found.values(), squashed);
        sorted.sort(LARGEST);
        if (sorted.isEmpty()) {
            throw UserError.command("'" + text + "' is no system, description or product of this run: give an id of"
                    + " systems.csv, profiles.csv or products.csv, or a name as a list has it.");
        }
        long products =
                sorted.stream().map(ProductAssignment::productId).distinct().count();
        if (products > 1) throw ambiguous(text, sorted);
        String note = sorted.size() == 1
                ? ""
                : "'" + text + "' means " + sorted.size() + " descriptions of one product; the one with most systems is"
                        + " taken.";
        return new Found(sorted.get(0), note);
    }

    /** Who is called exactly so, if any; else all, largest first. */
    private static List<ProductAssignment> meant(Collection<ProductAssignment> found, String squashed) {
        List<ProductAssignment> exact = found.stream()
                .filter(p -> Fold.squash(p.full()).equals(squashed)
                        || Fold.squash(p.shown()).equals(squashed))
                .toList();
        List<ProductAssignment> sorted = new ArrayList<>(exact.isEmpty() ? found : exact);
        sorted.sort(LARGEST);
        return sorted;
    }

    private static UserError ambiguous(String text, List<ProductAssignment> meant) {
        StringBuilder list = new StringBuilder("'" + text + "' is ambiguous; give one of these ids:");
        meant.stream()
                .limit(LISTED)
                .forEach(p -> list.append("\n  ")
                        .append(p.profileId())
                        .append("  ")
                        .append(p.shown())
                        .append(p.organisationId().isEmpty() ? "" : " at " + p.organisationId())
                        .append(", ")
                        .append(p.systems())
                        .append(p.systems() == 1 ? " system" : " systems"));
        if (meant.size() > LISTED)
            list.append("\n  and ").append(meant.size() - LISTED).append(" more");
        return UserError.command(list.toString());
    }
}
