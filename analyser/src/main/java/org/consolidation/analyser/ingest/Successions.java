package org.consolidation.analyser.ingest;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which bodies become which: of a merge scenario, or as the register says. Free of cycles.
 *
 * @param source file of the scenario, or "register"; "" for none
 * @param lines in order of predecessor, then successor
 * @param names of bodies that the register does not hold, by id
 */
public record Successions(String source, List<Succession> lines, Map<String, String> names) implements Serializable {

    /** What {@link #source} says of the successors of the register. */
    public static final String REGISTER = "register";

    public static final Successions NONE = new Successions("", List.of(), Map.of());

    public Successions {
        lines = List.copyOf(lines);
        names = new TreeMap<>(names);
    }

    /** Of all bodies of the register that have successors. */
    public static Successions ofRegister(Collection<Organisation> register) {
        return ofRegister(register, body -> true);
    }

    /**
     * Of those that still exist on a day.
     *
     * @param asOf null when not known: then those without a last day
     */
    public static Successions standing(Collection<Organisation> register, LocalDate asOf) {
        return ofRegister(
                register,
                body -> body.validTo() == null || asOf != null && body.validTo().isAfter(asOf));
    }

    private static Successions ofRegister(Collection<Organisation> register, Predicate<Organisation> which) {
        Map<String, Organisation> bodies = new TreeMap<>();
        for (Organisation body : register) bodies.put(body.organisationId(), body);
        List<Succession> lines = new ArrayList<>();
        for (Organisation body : bodies.values()) {
            if (!which.test(body)) continue;
            for (String successor : new TreeSet<>(body.successors())) {
                Organisation later = bodies.get(successor);
                LocalDate begins = later == null ? null : later.validFrom();
                lines.add(new Succession(body.organisationId(), successor, begins == null ? body.validTo() : begins));
            }
        }
        return new Successions(REGISTER, ScenarioFile.acyclic(lines), Map.of());
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /**
     * The bodies that there will be in the end, by those that there are: who is succeeded by a body that is
     * itself succeeded goes on to the last. A successor that is not succeeded goes on as itself.
     */
    public Map<String, Set<String>> inTheEnd() {
        Map<String, Set<String>> next = new TreeMap<>();
        for (Succession line : lines) {
            next.computeIfAbsent(line.predecessor(), id -> new TreeSet<>()).add(line.successor());
        }
        Map<String, Set<String>> ends = new TreeMap<>();
        for (Succession line : lines) {
            ends.computeIfAbsent(line.predecessor(), id -> last(id, next));
            ends.computeIfAbsent(line.successor(), id -> last(id, next));
        }
        return ends;
    }

    private static Set<String> last(String id, Map<String, Set<String>> next) {
        if (!next.containsKey(id)) return new TreeSet<>(Set.of(id));
        Set<String> ends = new TreeSet<>();
        for (String successor : next.get(id)) ends.addAll(last(successor, next));
        return ends;
    }

    /** The one body that each will become, where that body takes over more than itself. */
    public Map<String, String> merging() {
        Map<String, Set<String>> ends = inTheEnd();
        Map<String, Integer> sizes = new TreeMap<>();
        Map<String, String> merging = new TreeMap<>();
        ends.forEach((id, successors) -> {
            if (successors.size() != 1) return;
            String successor = successors.iterator().next();
            merging.put(id, successor);
            sizes.merge(successor, 1, Integer::sum);
        });
        merging.values().removeIf(successor -> sizes.get(successor) < 2);
        return merging;
    }

    /**
     * The first day of each body that there will be in the end: the latest that a line states; none for those
     * without.
     */
    public Map<String, LocalDate> firstDays() {
        Map<String, Set<String>> ends = inTheEnd();
        Map<String, LocalDate> days = new TreeMap<>();
        for (Succession line : lines) {
            if (line.date() == null) continue;
            for (String end : ends.get(line.predecessor())) {
                days.merge(end, line.date(), (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        return days;
    }
}
