package org.consolidation.analyser.target;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.consolidation.analyser.spark.Datasets;

/**
 * Which products could remain, function by function.
 *
 * @param targets one for each function; kept; null where no list states a cost
 * @param shown the same for pages, each with its first moves, in order of function
 */
public record Targets(Dataset<Target> targets, List<Target> shown) {

    /** No list states a cost, so that nothing was looked for. */
    public static final Targets NONE = new Targets(null, List.of());

    public Targets {
        shown = List.copyOf(shown);
    }

    /** Every move; null where nothing was looked for. */
    public Dataset<Target.Move> moves() {
        return targets == null
                ? null
                : Datasets.flatMap(targets, target -> target.moves().iterator(), Target.Move.class);
    }

    /** Every product that was looked at as a target; null where nothing was looked for. */
    public Dataset<Considered> options() {
        return targets == null ? null : Datasets.flatMap(targets, Targets::considered, Considered.class);
    }

    private static Iterator<Considered> considered(Target target) {
        return target.options().stream()
                .map(option -> new Considered(target.capabilityId(), target.capability(), target.unit(), option))
                .iterator();
    }

    /** A product looked at as a target of a function. */
    public record Considered(String capabilityId, String capability, Unit unit, Target.Option option) {}

    /** The choice for a function; null where none was made. */
    public Target of(String capabilityId) {
        for (Target target : shown) if (target.capabilityId().equals(capabilityId)) return target;
        return null;
    }
}
