package org.consolidation.analyser.cluster;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.decision.Decided;
import org.consolidation.analyser.decision.Decision;
import org.consolidation.analyser.decision.DecisionKind;
import org.consolidation.analyser.decision.DecisionOutcome;
import org.consolidation.analyser.decision.Decisions;
import org.consolidation.analyser.decision.Lookup;
import org.consolidation.analyser.decision.ProfileName;
import org.consolidation.analyser.match.Profile;
import org.consolidation.analyser.spark.Datasets;

/** Applies reviewers' decisions to the profiles of a run. Only profiles that they mention reach the driver. */
public final class Deciding {

    private Deciding() {}

    /**
     * The decisions on pairs of profiles, before clustering.
     *
     * @param before outcomes of decisions that are settled already
     */
    public static Decided pairs(Dataset<Profile> profiles, Decisions decisions, List<DecisionOutcome> before) {
        return Decided.pairs(decisions, present(profiles, decisions), before);
    }

    /** The decisions on capabilities as well, now that products are known. */
    public static Decided capabilities(
            Dataset<Profile> profiles, Clustered clustered, Decisions decisions, Decided pairs, Catalogue catalogue) {
        List<Decision> some = decisions.of(DecisionKind.CAPABILITY);
        if (some.isEmpty()) return pairs;
        List<ProfileName> present = present(profiles, new Decisions(some));
        Set<String> ids = present.stream().map(ProfileName::profileId).collect(Collectors.toSet());
        Map<String, String> productOf = new TreeMap<>();
        Datasets.filter(clustered.assignments(), a -> ids.contains(a.profileId()))
                .collectAsList()
                .forEach(a -> productOf.put(a.profileId(), a.productId()));
        return pairs.withCapabilities(decisions, present, productOf, catalogue);
    }

    /** The profiles that decisions mention, by id or by name. */
    public static List<ProfileName> present(Dataset<Profile> profiles, Decisions decisions) {
        Lookup.Mentioned mentioned = Lookup.mentioned(decisions);
        if (mentioned.ids().isEmpty() && mentioned.names().isEmpty()) return List.of();
        Dataset<ProfileName> names = Datasets.map(
                profiles,
                p -> new ProfileName(p.profileId(), p.core(), p.shown(), p.vendor(), p.organisationId()),
                ProfileName.class);
        return Datasets.filter(names, mentioned::holds).collectAsList();
    }
}
