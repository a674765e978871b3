package org.consolidation.analyser.catalogue;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Reference data by which opportunities are judged.
 *
 * @param deflators prices of financial years, earliest first
 * @param precedents consolidations that really happened
 * @param supportEnds versions of products and when their support ends
 * @param blueprints shared platforms and designs
 * @param frameworks routes by which organisations may buy
 * @param weightings other ways to weigh the parts of a score
 * @param alliances who is known to work together
 * @param exemplars services of central government of which parts can be taken; nothing is judged by them
 */
public record Yardsticks(
        List<Deflator> deflators,
        List<Precedent> precedents,
        List<SupportEnd> supportEnds,
        List<Blueprint> blueprints,
        List<Framework> frameworks,
        List<Weighting> weightings,
        List<AllianceMember> alliances,
        List<Exemplar> exemplars)
        implements Serializable {

    public static final Yardsticks NONE =
            new Yardsticks(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Yardsticks {
        deflators = List.copyOf(deflators);
        precedents = List.copyOf(precedents);
        supportEnds = List.copyOf(supportEnds);
        blueprints = List.copyOf(blueprints);
        frameworks = List.copyOf(frameworks);
        weightings = List.copyOf(weightings);
        alliances = List.copyOf(alliances);
        exemplars = List.copyOf(exemplars);
    }

    static Yardsticks load(ReferenceFolder folder, List<Capability> capabilities, List<ReferenceTable> used) {
        List<Blueprint> blueprints = WayRules.blueprints(folder.read("blueprints.csv", used), capabilities);
        List<Framework> frameworks = WayRules.frameworks(folder.read("frameworks.csv", used), capabilities);
        List<SupportEnd> ends = YardstickRules.supportEnds(folder.read("end-of-life.csv", used));
        List<Deflator> deflators = YardstickRules.deflators(folder.read("gdp-deflator.csv", used));
        List<Precedent> precedents = YardstickRules.precedents(folder.read("precedents.csv", used), capabilities);
        List<Weighting> weightings = YardstickRules.weightings(folder.read("weightings.csv", used));
        List<AllianceMember> alliances = AllianceRules.members(folder.read("alliances.csv", used), capabilities);
        List<Exemplar> exemplars = WayRules.exemplars(folder.read("exemplars.csv", used));
        return new Yardsticks(deflators, precedents, ends, blueprints, frameworks, weightings, alliances, exemplars);
    }

    /** Whether a blueprint or framework has that id. */
    public boolean offers(String id) {
        return blueprints.stream().anyMatch(b -> b.id().equals(id))
                || frameworks.stream().anyMatch(f -> f.id().equals(id));
    }

    /**
     * The nearest precedents of an opportunity: first those of the same function, then those of any.
     *
     * @param most so many at most
     */
    public List<Precedent> nearest(String kind, String capabilityId, int most) {
        List<Precedent> nearest = new ArrayList<>();
        for (boolean same : new boolean[] {true, false}) {
            for (Precedent precedent : precedents) {
                if (!precedent.kinds().contains(kind)) continue;
                boolean fits = same
                        ? precedent.capabilities().contains(capabilityId)
                        : precedent.capabilities().isEmpty();
                if (fits && nearest.size() < most) nearest.add(precedent);
            }
        }
        return nearest;
    }
}
