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
 */
public record Yardsticks(List<Deflator> deflators, List<Precedent> precedents, List<SupportEnd> supportEnds)
        implements Serializable {

    public static final Yardsticks NONE = new Yardsticks(List.of(), List.of(), List.of());

    public Yardsticks {
        deflators = List.copyOf(deflators);
        precedents = List.copyOf(precedents);
        supportEnds = List.copyOf(supportEnds);
    }

    static Yardsticks load(ReferenceFolder folder, List<Capability> capabilities, List<ReferenceTable> used) {
        List<SupportEnd> ends = YardstickRules.supportEnds(folder.read("end-of-life.csv", used));
        List<Deflator> deflators = YardstickRules.deflators(folder.read("gdp-deflator.csv", used));
        List<Precedent> precedents = YardstickRules.precedents(folder.read("precedents.csv", used), capabilities);
        return new Yardsticks(deflators, precedents, ends);
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
