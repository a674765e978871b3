package org.consolidation.analyser.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which decisions on aliases contradict one another, or a cannot-link that names what they would make one name.
 * Nobody but the reviewers can know which is wrong: all of them are withdrawn together and told together. Each
 * contradiction is sought among all decisions, so their order makes no difference.
 */
final class AliasConflicts {

    private static final String NONE_APPLIED = ". None of these is applied";

    /** By kind of name and folded name: the decisions that say what it is another name of, or is not. */
    private final Map<String, List<Decision>> byName = new TreeMap<>();

    private final Map<Decision, String> told = new LinkedHashMap<>();

    private AliasConflicts() {}

    /**
     * What contradicts, with the sentence that tells it.
     *
     * @param aliases decisions on names
     * @param apart cannot-links; those that give no names of both sides contradict no alias, for ids are hashes of what
     *     the aliases change
     */
    static Map<Decision, String> of(List<Decision> aliases, List<Decision> apart) {
        AliasConflicts conflicts = new AliasConflicts();
        for (Decision alias : aliases) {
            conflicts
                    .byName
                    .computeIfAbsent(key(alias, alias.left()), k -> new ArrayList<>())
                    .add(alias);
        }
        for (List<Decision> same : conflicts.byName.values()) conflicts.severalNames(same);
        conflicts.circles();
        conflicts.madeOne(apart);
        return conflicts.told;
    }

    static String type(Decision decision) {
        return decision.value().replace("not-", "");
    }

    static boolean refutes(Decision decision) {
        return decision.value().startsWith("not-");
    }

    private static String key(Decision alias, Subject name) {
        return type(alias) + "/" + name.core();
    }

    /** Two usual names for one name, or one both stated and refuted. */
    private void severalNames(List<Decision> same) {
        TreeSet<String> stated = new TreeSet<>();
        TreeSet<String> refuted = new TreeSet<>();
        for (Decision decision : same)
            (refutes(decision) ? refuted : stated).add(decision.right().core());
        if (stated.size() < 2 && stated.stream().noneMatch(refuted::contains)) return;
        withdraw(same, sentences(same) + NONE_APPLIED);
    }

    /** Names that are, at length, other names of themselves. */
    private void circles() {
        for (String name : byName.keySet()) {
            List<Decision> circle = new ArrayList<>();
            String at = name;
            do {
                Decision next = stated(at);
                if (next == null || circle.contains(next)) break;
                circle.add(next);
                at = key(next, next.right());
            } while (!at.equals(name));
            if (circle.isEmpty() || !at.equals(name)) continue;
            // Names come in order: the first of a circle tells it for all.
            boolean first = circle.stream().noneMatch(told::containsKey);
            String sentence =
                    "names that are other names of one another in a circle: " + sentences(circle) + NONE_APPLIED;
            if (first) withdraw(everyLine(circle), sentence);
        }
    }

    /** Everything that is said of the names of these, who says the same again included. */
    private List<Decision> everyLine(List<Decision> some) {
        List<Decision> lines = new ArrayList<>();
        for (Decision decision : some) lines.addAll(byName.get(key(decision, decision.left())));
        return lines;
    }

    /** Cannot-links between two names that aliases make one. */
    private void madeOne(List<Decision> apart) {
        Map<Decision, String> found = new LinkedHashMap<>();
        for (Decision decision : apart) {
            String left = decision.left().core();
            String right = decision.right().core();
            if (left.isEmpty() || right.isEmpty() || left.equals(right)) continue;
            List<Decision> path = between("product/" + left, "product/" + right);
            if (path.isEmpty()) continue;
            String sentence = sentences(path) + "; but " + decision.told(Subject::shown) + NONE_APPLIED;
            found.putIfAbsent(decision, sentence);
            for (Decision alias : everyLine(path)) found.putIfAbsent(alias, sentence);
        }
        found.forEach(told::putIfAbsent);
    }

    /** The aliases by which two names become one; empty where they do not. */
    private List<Decision> between(String left, String right) {
        Map<String, List<Decision>> fromLeft = upwards(left);
        for (Map.Entry<String, List<Decision>> fromRight : upwards(right).entrySet()) {
            List<Decision> path = fromLeft.get(fromRight.getKey());
            if (path == null) continue;
            List<Decision> whole = new ArrayList<>(path);
            whole.addAll(fromRight.getValue());
            return whole;
        }
        return List.of();
    }

    /** The name and what it comes to be called, nearest first, each with the aliases that lead there. */
    private Map<String, List<Decision>> upwards(String name) {
        Map<String, List<Decision>> reached = new LinkedHashMap<>();
        List<Decision> path = List.of();
        String at = name;
        while (reached.putIfAbsent(at, path) == null) {
            Decision next = stated(at);
            if (next == null) break;
            path = new ArrayList<>(path);
            path.add(next);
            at = key(next, next.right());
        }
        return reached;
    }

    /** The first decision that says what a name is another name of and is not withdrawn; null when none does. */
    private Decision stated(String name) {
        return byName.getOrDefault(name, List.of()).stream()
                .filter(decision -> !refutes(decision) && !told.containsKey(decision))
                .findFirst()
                .orElse(null);
    }

    private void withdraw(List<Decision> decisions, String sentence) {
        for (Decision decision : decisions) told.putIfAbsent(decision, sentence);
    }

    private static String sentences(List<Decision> decisions) {
        return decisions.stream().map(decision -> decision.told(Subject::shown)).collect(Collectors.joining("; "));
    }
}
