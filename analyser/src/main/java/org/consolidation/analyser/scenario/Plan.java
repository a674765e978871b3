package org.consolidation.analyser.scenario;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.ingest.Succession;
import org.consolidation.analyser.ingest.Successions;
import org.consolidation.analyser.text.Fold;

/**
 * Who becomes what, and on which day; sent to the tasks.
 *
 * @param ends successors in the end, by organisation
 * @param days first day of each, where one is known
 * @param names of organisations, by id
 * @param ids of organisations, by their folded names, aliases and ids; names that mean two are left out
 * @param lines who becomes what, step by step
 */
record Plan(
        Map<String, Set<String>> ends,
        Map<String, LocalDate> days,
        Map<String, String> names,
        Map<String, String> ids,
        List<Succession> lines)
        implements Serializable {

    /**
     * The plan of a scenario.
     *
     * @param asOf taken as the first day of successors for which no line states one; null when not known
     */
    static Plan of(Successions successions, Collection<Organisation> register, LocalDate asOf) {
        Map<String, Set<String>> ends = successions.inTheEnd();
        Map<String, LocalDate> days = new TreeMap<>();
        for (Set<String> successors : ends.values()) {
            for (String successor : successors) if (asOf != null) days.put(successor, asOf);
        }
        days.putAll(successions.firstDays());
        Map<String, String> names = new TreeMap<>(successions.names());
        Map<String, String> ids = new HashMap<>();
        for (Organisation body : register) {
            names.put(body.organisationId(), body.name());
            name(ids, body.organisationId(), body);
            name(ids, body.name(), body);
            for (String alias : body.aliases()) name(ids, alias, body);
        }
        ids.values().removeIf(String::isEmpty);
        return new Plan(ends, days, names, ids, successions.lines());
    }

    private static void name(Map<String, String> ids, String name, Organisation body) {
        String folded = Fold.fold(name);
        if (folded.isEmpty()) return;
        ids.merge(folded, body.organisationId(), (a, b) -> a.equals(b) ? a : "");
    }

    /** Successors in the end, in order. */
    Set<String> successors() {
        Set<String> successors = new TreeSet<>();
        ends.values().forEach(successors::addAll);
        return successors;
    }

    /** Organisations that become this one, itself too where it goes on; in order. */
    List<String> predecessors(String successor) {
        return ends.entrySet().stream()
                .filter(entry -> entry.getValue().contains(successor))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Bodies on the way to a successor, themselves made of others; first those whose day is first, then by name. */
    List<EarlierMerger> earlier(String successor) {
        List<EarlierMerger> earlier = new ArrayList<>();
        for (String body : predecessors(successor)) {
            Set<String> into = madeOf(body);
            if (body.equals(successor) || into.isEmpty()) continue;
            LocalDate day = lines.stream()
                    .filter(line -> line.successor().equals(body) && line.date() != null)
                    .map(Succession::date)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            earlier.add(new EarlierMerger(
                    name(body), day, into.stream().map(this::name).sorted().toList()));
        }
        earlier.sort(Comparator.comparing(EarlierMerger::day, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(EarlierMerger::into));
        return earlier;
    }

    /** The bodies that become this one in one step, in order; empty where a scenario makes it of none. */
    Set<String> madeOf(String body) {
        Set<String> before = new TreeSet<>();
        for (Succession line : lines) if (line.successor().equals(body)) before.add(line.predecessor());
        return before;
    }

    /** Whether a body only gets another name on the way to a successor, so that no IT of several bodies is merged. */
    boolean renamed(String body, String successor) {
        Set<String> next = new TreeSet<>();
        for (Succession line : lines) if (line.predecessor().equals(body)) next.add(line.successor());
        return !next.contains(successor)
                && !next.isEmpty()
                && next.stream().allMatch(into -> madeOf(into).size() == 1);
    }

    String name(String id) {
        return names.getOrDefault(id, id);
    }

    /** The system once for each successor of its organisation. */
    Iterator<Inherited> inherit(PriorSystem held) {
        List<Inherited> inherited = new ArrayList<>();
        Set<String> successors = ends.getOrDefault(held.organisationId(), Set.of());
        for (String successor : successors) inherited.add(inherit(held, successor, successors));
        return inherited.iterator();
    }

    private Inherited inherit(PriorSystem held, String successor, Set<String> successors) {
        List<String> others = new ArrayList<>(successors);
        others.remove(successor);
        Set<String> outside = new TreeSet<>();
        List<String> how = new ArrayList<>();
        Set<String> hosted = outside(successor, held.users());
        hosted.addAll(outside(successor, named(held.hostedFor())));
        how("hosted for", hosted, outside, how);
        how("run by", outside(successor, held.runBy().isEmpty() ? List.of() : List.of(held.runBy())), outside, how);
        how("shared with", outside(successor, named(held.sharedWith())), outside, how);
        LocalDate day = days.get(successor);
        boolean agreed = !held.contractRef().isEmpty() || !held.supplier().isEmpty() || held.contractEnd() != null;
        return new Inherited(
                successor,
                name(successor),
                day,
                held.organisationId(),
                held.organisation(),
                held.systemId(),
                held.sourceFile(),
                held.sourceSheet(),
                held.sourceRow(),
                held.systemName(),
                held.productId(),
                held.product(),
                held.realProduct(),
                held.capabilityId(),
                held.capability(),
                held.infrastructure(),
                held.supplier(),
                held.runBy().isEmpty() ? held.organisationId() : held.runBy(),
                held.contractRef(),
                held.contractEnd(),
                held.noticeMonths(),
                held.critical(),
                held.costLowPence(),
                held.costCentralPence(),
                held.costHighPence(),
                agreed ? Duty.of(held.contractEnd(), day) : null,
                others,
                List.copyOf(outside),
                String.join("; ", how));
    }

    private void how(String words, Set<String> bodies, Set<String> outside, List<String> how) {
        bodies.removeAll(outside);
        outside.addAll(bodies);
        if (!bodies.isEmpty())
            how.add(words + " "
                    + String.join(", ", bodies.stream().map(this::name).toList()));
    }

    /** Of these the bodies that become no part of the successor. */
    private Set<String> outside(String successor, Collection<String> bodies) {
        Set<String> outside = new TreeSet<>(bodies);
        outside.removeIf(id -> ends.getOrDefault(id, Set.of()).contains(successor));
        return outside;
    }

    /** The bodies of the register that a cell names; who is not in it is not known. */
    private List<String> named(String cell) {
        List<String> named = new ArrayList<>();
        if (cell.isEmpty()) return named;
        String whole = ids.get(Fold.fold(cell));
        if (whole != null) return List.of(whole);
        for (String part : cell.split("[;,/\\n|]|\\band\\b|&")) {
            String id = ids.get(Fold.fold(part));
            if (id != null) named.add(id);
        }
        return named;
    }
}
