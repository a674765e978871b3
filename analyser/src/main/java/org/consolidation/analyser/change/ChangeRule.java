package org.consolidation.analyser.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consolidation.analyser.text.Fold;

/**
 * What became of one product, and why.
 *
 * <p>The cause is what touches the product itself where something does: a decision that mentions one of its
 * descriptions or names, a changed list that brought, took or redescribed one of its systems. What no
 * changed list explains is put down to the method where that differs. Only where none of these touches it,
 * the cause is whatever else differs between the runs: other lists change what the names teach.
 */
final class ChangeRule {

    /** Names in a sentence. */
    private static final int NAMED = 3;

    private final String id;
    private final Difference difference;
    private final List<Flow> into = new ArrayList<>();
    private final List<Flow> from = new ArrayList<>();

    private ChangeRule(String id, Difference difference) {
        this.id = id;
        this.difference = difference;
    }

    /**
     * The change of a product; empty when it has the same systems, descriptions, name and maker as before.
     *
     * @param id of the product, final
     * @param flows all that lead into the product of that id or out of it, in any order, their later ids final
     */
    static Optional<Change> change(String id, Iterable<Flow> flows, Difference difference) {
        ChangeRule rule = new ChangeRule(id, difference);
        for (Flow flow : flows) {
            if (flow.after().equals(id)) rule.into.add(flow);
            if (flow.before().equals(id)) rule.from.add(flow);
        }
        rule.into.sort(Comparator.comparing(Flow::before));
        rule.from.sort(Comparator.comparing(Flow::after));
        return rule.change();
    }

    private Optional<Change> change() {
        if (into.isEmpty()) return Optional.of(ended());
        if (from.isEmpty()) return Optional.of(begun());
        Flow kept = into.stream().filter(f -> f.before().equals(id)).findFirst().orElse(null);
        boolean alone = into.size() == 1 && from.size() == 1 && kept != null;
        if (alone && kept.redescribed() == 0 && sameNames()) return Optional.empty();
        return Optional.of(line(ChangeKind.CHANGED, id, id));
    }

    private boolean sameNames() {
        return into.get(0).afterName().equals(from.get(0).beforeName())
                && into.get(0).afterVendor().equals(from.get(0).beforeVendor());
    }

    private Change ended() {
        Optional<Flow> most = most(from, Flow::after);
        return most.isEmpty()
                ? line(ChangeKind.GONE, "", id)
                : line(ChangeKind.MERGED, most.get().after(), id);
    }

    private Change begun() {
        Optional<Flow> most = most(into, Flow::before);
        return most.isEmpty()
                ? line(ChangeKind.NEW, id, "")
                : line(ChangeKind.SPLIT, id, most.get().before());
    }

    /** The product at the other end of most systems. */
    private static Optional<Flow> most(List<Flow> flows, java.util.function.Function<Flow, String> end) {
        return flows.stream()
                .filter(Flow::stayed)
                .min(Comparator.comparingLong(Flow::systems).reversed().thenComparing(end));
    }

    private Change line(ChangeKind kind, String productId, String previousId) {
        long systems = into.stream().mapToLong(Flow::systems).sum();
        long previous = from.stream().mapToLong(Flow::systems).sum();
        long kept = into.stream()
                .filter(f -> f.before().equals(id))
                .mapToLong(Flow::systems)
                .sum();
        long arrived = sum(into, f -> f.before().isEmpty());
        long ended = sum(from, f -> f.after().isEmpty());
        long redescribed = into.isEmpty()
                ? from.stream().mapToLong(Flow::redescribed).sum()
                : into.stream().mapToLong(Flow::redescribed).sum();
        return new Change(
                kind,
                productId,
                name(productId),
                previousId,
                previousName(previousId),
                systems,
                previous,
                kept,
                arrived,
                ended,
                systems - kept - arrived,
                previous - kept - ended,
                redescribed,
                others(),
                List.copyOf(causes()),
                verdicts().stream().map(Difference.Verdict::sentence).toList(),
                what(kept, arrived, ended, redescribed),
                why());
    }

    private static long sum(List<Flow> flows, java.util.function.Predicate<Flow> which) {
        return flows.stream().filter(which).mapToLong(Flow::systems).sum();
    }

    private String name(String productId) {
        return all().stream()
                .filter(f -> !productId.isEmpty() && f.after().equals(productId))
                .map(Flow::afterName)
                .findFirst()
                .orElse("");
    }

    private String previousName(String previousId) {
        return all().stream()
                .filter(f -> !previousId.isEmpty() && f.before().equals(previousId))
                .map(Flow::beforeName)
                .findFirst()
                .orElse("");
    }

    private List<Flow> all() {
        List<Flow> all = new ArrayList<>(into);
        for (Flow flow : from) if (!flow.after().equals(id)) all.add(flow);
        return all;
    }

    private List<String> others() {
        Set<String> others = new TreeSet<>();
        for (Flow flow : all()) {
            others.add(flow.before());
            others.add(flow.after());
        }
        others.remove("");
        others.remove(id);
        return List.copyOf(others);
    }

    private String what(long kept, long arrived, long ended, long redescribed) {
        List<String> said = new ArrayList<>();
        if (kept > 0) said.add(kept + (kept == 1 ? " system" : " systems") + " as before");
        if (arrived > 0) said.add(arrived + " new");
        if (ended > 0) said.add(ended + " no longer listed");
        for (Map.Entry<String, Long> source :
                ends(into, f -> f.before(), f -> f.beforeName()).entrySet()) {
            said.add(source.getValue() + " from " + source.getKey());
        }
        for (Map.Entry<String, Long> target :
                ends(from, f -> f.after(), f -> f.afterName()).entrySet()) {
            said.add(target.getValue() + " to " + target.getKey());
        }
        if (redescribed > 0) said.add(redescribed + " described anew");
        if (!into.isEmpty() && !from.isEmpty() && !sameNames()) {
            said.add("was " + shown(from.get(0).beforeName(), from.get(0).beforeVendor()));
        }
        return String.join("; ", said);
    }

    private static String shown(String name, String vendor) {
        return vendor.isEmpty() ? "“" + name + "”" : "“" + name + "” of " + vendor;
    }

    /** Systems by the product at the other end, the first few with their names, the rest as one. */
    private Map<String, Long> ends(
            List<Flow> flows,
            java.util.function.Function<Flow, String> end,
            java.util.function.Function<Flow, String> name) {
        List<Flow> others = flows.stream()
                .filter(f -> f.stayed() && !end.apply(f).equals(id))
                .sorted(Comparator.comparingLong(Flow::systems).reversed().thenComparing(end))
                .toList();
        Map<String, Long> ends = new java.util.LinkedHashMap<>();
        long rest = 0;
        for (int i = 0; i < others.size(); i++) {
            Flow flow = others.get(i);
            if (i < NAMED) ends.put("“" + name.apply(flow) + "” (" + end.apply(flow) + ")", flow.systems());
            else rest += flow.systems();
        }
        if (rest > 0) ends.put((others.size() - NAMED) + " more", rest);
        return ends;
    }

    private Set<Cause> causes() {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        if (!organisations().isEmpty()) causes.add(Cause.DATA);
        if (!verdicts().isEmpty()) causes.add(Cause.DECISION);
        if (causes.isEmpty() || unexplained() && !causes.contains(Cause.DECISION)) {
            if (!difference.method().isEmpty()) causes.add(Cause.METHOD);
        }
        if (!causes.isEmpty()) return causes;
        if (!difference.lists().isEmpty() || !difference.about().isEmpty()) causes.add(Cause.DATA);
        if (!difference.decisions().isEmpty()) causes.add(Cause.DECISION);
        if (causes.isEmpty()) causes.add(Cause.METHOD);
        return causes;
    }

    /** Whether systems moved, or changed in lists that did not. */
    private boolean unexplained() {
        return all().stream()
                .anyMatch(f -> f.inSameLists() > 0 || f.stayed() && !f.before().equals(f.after()));
    }

    private Set<String> organisations() {
        Set<String> organisations = new TreeSet<>();
        for (Flow flow : all()) organisations.addAll(flow.organisations());
        return organisations;
    }

    private List<Difference.Verdict> verdicts() {
        Set<String> profiles = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (Flow flow : all()) {
            profiles.addAll(flow.mentioned());
            for (String name : List.of(flow.beforeName(), flow.afterName(), flow.beforeVendor(), flow.afterVendor())) {
                names.add(Fold.fold(name));
            }
        }
        names.remove("");
        return difference.decisions().stream()
                .filter(v -> v.mentions(profiles, names))
                .toList();
    }

    private String why() {
        Set<Cause> causes = causes();
        Map<Cause, String> said = new TreeMap<>();
        if (causes.contains(Cause.DATA)) said.put(Cause.DATA, data());
        if (causes.contains(Cause.DECISION)) said.put(Cause.DECISION, decided());
        if (causes.contains(Cause.METHOD)) {
            said.put(
                    Cause.METHOD,
                    difference.method().isEmpty()
                            ? "nothing that the manifests name differs, so the analyser itself does"
                            : few(difference.method()));
        }
        return String.join("; ", said.values());
    }

    private String data() {
        Set<String> organisations = organisations();
        if (!organisations.isEmpty()) return "changed lists of " + few(List.copyOf(organisations));
        List<String> files = new ArrayList<>(difference.lists());
        files.addAll(difference.about());
        return "no row of its own changed, but what names teach did, through " + few(files);
    }

    private String decided() {
        List<Difference.Verdict> own = verdicts();
        List<Difference.Verdict> told = own.isEmpty() ? difference.decisions() : own;
        return (own.isEmpty() ? "no decision mentions it, but some changed; " : "")
                + few(told.stream().map(Difference.Verdict::sentence).toList());
    }

    private static String few(List<String> names) {
        if (names.size() <= NAMED) return String.join(", ", names);
        return String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more";
    }
}
