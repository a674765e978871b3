package org.consolidation.analyser.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.consolidation.analyser.catalogue.Precedent;
import org.consolidation.analyser.scenario.Agreement;
import org.consolidation.analyser.scenario.Duty;
import org.consolidation.analyser.scenario.Inherited;
import org.consolidation.analyser.scenario.Overlap;
import org.consolidation.analyser.scenario.Scenario;
import org.consolidation.analyser.scenario.SuccessorSummary;

/** A page for each successor of a merge scenario; lists are cut, the tables have the whole. */
final class ScenarioPages {

    private static final Comparator<Overlap> DEAREST = Comparator.comparingLong(Overlap::costCentralPence)
            .thenComparingLong(Overlap::systems)
            .reversed()
            .thenComparing(Overlap::subject)
            .thenComparing(Overlap::subjectId);
    private static final Comparator<Agreement> SOONEST = Comparator.comparing(
                    Agreement::end, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Comparator.comparingLong(Agreement::costCentralPence).reversed())
            .thenComparing(a -> String.join(", ", a.products()))
            .thenComparing(Agreement::predecessorId)
            .thenComparing(Agreement::ref);
    private static final Comparator<Inherited> SPLIT = Comparator.comparing(
                    (Inherited i) -> i.outside().isEmpty())
            .thenComparing(Inherited::product)
            .thenComparing(Inherited::predecessorId)
            .thenComparing(Inherited::systemId);

    private ScenarioPages() {}

    /** Writes the pages. */
    static void write(Findings findings, SiteContext context) {
        Scenario scenario = findings.scenario();
        List<SuccessorSummary> shown = ScenarioPage.shown(scenario);
        List<String> ids = shown.stream().map(SuccessorSummary::successorId).toList();
        Map<String, List<Overlap>> overlaps = first(
                scenario.overlaps().javaRDD().filter(Overlap::overlap),
                ids,
                Overlap::successorId,
                Overlap::sameProduct,
                () -> DEAREST);
        Map<String, List<Overlap>> functions = first(
                scenario.overlaps().javaRDD().filter(o -> !o.sameProduct()),
                ids,
                Overlap::successorId,
                o -> "",
                () -> DEAREST);
        Map<String, List<Agreement>> contracts =
                first(scenario.agreements().javaRDD(), ids, Agreement::successorId, Agreement::duty, () -> SOONEST);
        Map<String, List<Inherited>> splits = first(
                scenario.systems().javaRDD().filter(Inherited::split),
                ids,
                Inherited::successorId,
                i -> "",
                () -> SPLIT);
        List<Precedent> precedents = findings.catalogue().yardsticks().nearest("K12", "", ScenarioPage.LISTED);
        for (SuccessorSummary summary : shown) {
            String id = summary.successorId();
            ScenarioPage page = new ScenarioPage(
                    scenario.source(),
                    summary,
                    functions.getOrDefault(key(id, ""), List.of()),
                    overlaps.getOrDefault(key(id, true), List.of()),
                    overlaps.getOrDefault(key(id, false), List.of()),
                    contracts.getOrDefault(key(id, Duty.NOVATE), List.of()),
                    contracts.getOrDefault(key(id, Duty.BRIDGE), List.of()),
                    contracts.getOrDefault(key(id, Duty.FIND_END), List.of()),
                    splits.getOrDefault(key(id, ""), List.of()),
                    precedents);
            Pages.write(
                    context.folder(),
                    "scenario/" + PageNames.of(id),
                    "scenario.jte",
                    Map.of(
                            "frame",
                            PageFrame.below(
                                    context.heading(),
                                    "Day one of " + summary.successor(),
                                    "Summary",
                                    new PageFrame.Link("Merge scenario", "../index.html#scenario")),
                            "page",
                            page,
                            "site",
                            context));
        }
    }

    /** The first of each key in an order, of successors with a page. */
    private static <T> Map<String, List<T>> first(
            JavaRDD<T> rows, List<String> ids, Successor<T> successor, Part<T> part, Order<T> order) {
        HashSet<String> shown = new HashSet<>(ids);
        Map<String, First<T>> all = new HashMap<>();
        rows.filter(item -> shown.contains(successor.of(item)))
                .mapPartitions(some -> cut(some, successor, part, order))
                .collect()
                .forEach(item -> offer(all, item, successor, part, order));
        Map<String, List<T>> sorted = new HashMap<>();
        all.forEach((of, first) ->
                sorted.put(of, first.items().stream().sorted(order.get()).toList()));
        return sorted;
    }

    private static <T> Iterator<T> cut(Iterator<T> rows, Successor<T> successor, Part<T> part, Order<T> order) {
        Map<String, First<T>> own = new HashMap<>();
        rows.forEachRemaining(item -> offer(own, item, successor, part, order));
        List<T> cut = new ArrayList<>();
        own.values().forEach(first -> cut.addAll(first.items()));
        return cut.iterator();
    }

    private static <T> void offer(
            Map<String, First<T>> first, T item, Successor<T> successor, Part<T> part, Order<T> order) {
        first.computeIfAbsent(
                        key(successor.of(item), part.of(item)), key -> new First<>(order.get(), ScenarioPage.LISTED))
                .offer(item);
    }

    private static String key(String successor, Object part) {
        return part + "|" + successor;
    }

    /** Whose a row is. */
    @FunctionalInterface
    private interface Successor<T> extends Serializable {
        String of(T row);
    }

    /** Which list of its successor a row belongs to. */
    @FunctionalInterface
    private interface Part<T> extends Serializable {
        Object of(T row);
    }

    /** An order that travels to tasks. */
    @FunctionalInterface
    private interface Order<T> extends Serializable {
        Comparator<T> get();
    }
}
