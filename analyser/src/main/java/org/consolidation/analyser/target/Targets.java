package org.consolidation.analyser.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** The choice for a function; empty where none was made. */
    public List<Target> of(String capabilityId) {
        return shown.stream()
                .filter(target -> target.capabilityId().equals(capabilityId))
                .toList();
    }

    /** Moves that pages may show, by organisation, worth most first. */
    public Map<String, List<Target.Move>> byOrganisation() {
        Map<String, List<Target.Move>> moves = new TreeMap<>();
        for (Target target : shown) {
            for (Target.Move move : target.moves()) {
                moves.computeIfAbsent(move.organisationId(), key -> new ArrayList<>())
                        .add(move);
            }
        }
        for (List<Target.Move> of : moves.values()) {
            of.sort(Comparator.comparingLong(Target.Move::netPence).reversed());
        }
        return moves;
    }
}
