package org.consolidation.analyser.change;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consolidation.analyser.decision.Decision;
import org.consolidation.analyser.decision.DecisionKind;
import org.consolidation.analyser.decision.Decisions;
import org.consolidation.analyser.decision.Lookup;
import org.consolidation.analyser.decision.ProfileName;
import org.consolidation.analyser.text.Fold;

/**
 * How the ingredients of two runs differ.
 *
 * @param lists inventories that are new, gone or have other bytes, in order of name
 * @param sameBefore by name the content of those inventories of the earlier run whose bytes the later one has
 *     too, under whatever name
 * @param sameAfter the same of the later run
 * @param about changed files about inventories and bodies, in order of name
 * @param method what differs of settings, reference tables and version, each a few words, in order
 * @param decisions that only one of the runs applied, in order of content
 */
public record Difference(
        List<String> lists,
        Map<String, String> sameBefore,
        Map<String, String> sameAfter,
        List<String> about,
        List<String> method,
        List<Verdict> decisions)
        implements Serializable {

    /**
     * A decision that only one of the runs applied.
     *
     * @param sentence with who and when, and whether it is new or gone
     * @param profiles that it mentions
     * @param names folded, of which an alias speaks; empty for other kinds
     */
    public record Verdict(Decision decision, String sentence, Set<String> profiles, Set<String> names)
            implements Serializable {

        public Verdict {
            profiles = Collections.unmodifiableSet(new TreeSet<>(profiles));
            names = Collections.unmodifiableSet(new TreeSet<>(names));
        }

        /** Whether a product is spoken of. */
        boolean mentions(Set<String> someProfiles, Set<String> someNames) {
            return !Collections.disjoint(profiles, someProfiles) || !Collections.disjoint(names, someNames);
        }
    }

    public Difference {
        lists = List.copyOf(lists);
        sameBefore = Collections.unmodifiableMap(new TreeMap<>(sameBefore));
        sameAfter = Collections.unmodifiableMap(new TreeMap<>(sameAfter));
        about = List.copyOf(about);
        method = List.copyOf(method);
        decisions = List.copyOf(decisions);
    }

    /**
     * Compares what two runs were made of.
     *
     * @param mentioned profiles of the later run that changed decisions may mention, see {@link #changed}
     */
    public static Difference of(Ingredients before, Ingredients after, List<ProfileName> mentioned) {
        return new Difference(
                files(before.lists(), after.lists()),
                same(before, after),
                same(after, before),
                files(before.about(), after.about()),
                method(before, after),
                verdicts(before, after, mentioned));
    }

    /** Decisions that only one of the runs applied. */
    static Decisions changed(Ingredients before, Ingredients after) {
        List<Decision> all = new ArrayList<>(only(before.decisions(), after.decisions()));
        all.addAll(only(after.decisions(), before.decisions()));
        return new Decisions(all);
    }

    /**
     * Lists of the one whose bytes the other has too: their names and a mark of their content, which is the
     * hash, and a number where a run was given the same bytes more than once.
     */
    private static Map<String, String> same(Ingredients one, Ingredients other) {
        Map<String, String> same = new TreeMap<>();
        Map<String, Integer> times = new TreeMap<>();
        Set<String> there = other.contents();
        one.lists().forEach((file, hash) -> {
            int time = times.merge(hash, 1, Integer::sum);
            if (there.contains(hash)) same.put(file, time == 1 ? hash : hash + "#" + time);
        });
        return same;
    }

    /** Of what differs the names, where only a name differs none. */
    private static List<String> files(Map<String, String> before, Map<String, String> after) {
        Set<String> changed = new TreeSet<>();
        after.forEach((file, hash) -> {
            if (!before.containsValue(hash)) changed.add(file);
        });
        before.forEach((file, hash) -> {
            if (!after.containsValue(hash)) changed.add(file);
        });
        return List.copyOf(changed);
    }

    private static List<String> method(Ingredients before, Ingredients after) {
        List<String> method = new ArrayList<>();
        if (!before.version().equals(after.version())) {
            method.add("analyser " + before.version() + " to " + after.version());
        }
        different(before.settings(), after.settings()).forEach(key -> method.add("setting " + key + " changed"));
        different(before.reference(), after.reference())
                .forEach(name -> method.add("reference table " + name + " changed"));
        return method;
    }

    private static Set<String> different(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> before.getOrDefault(name, "").equals(after.getOrDefault(name, "")));
        return names;
    }

    private static List<Verdict> verdicts(Ingredients before, Ingredients after, List<ProfileName> mentioned) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        for (Decision decision : only(after.decisions(), before.decisions())) {
            verdicts.put(effect(decision), verdict(decision, "new", mentioned));
        }
        for (Decision decision : only(before.decisions(), after.decisions())) {
            verdicts.put(effect(decision), verdict(decision, "gone", mentioned));
        }
        return List.copyOf(verdicts.values());
    }

    private static Verdict verdict(Decision decision, String state, List<ProfileName> mentioned) {
        Set<String> profiles = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        if (decision.kind() == DecisionKind.ALIAS) {
            names.add(Fold.fold(decision.left().name()));
            names.add(Fold.fold(decision.right().name()));
        } else {
            profiles.add(decision.left().profileId());
            profiles.add(decision.right().profileId());
            profiles.remove("");
            Lookup.Mentioned spoken = Lookup.mentioned(new Decisions(List.of(decision)));
            for (ProfileName profile : mentioned) if (spoken.holds(profile)) profiles.add(profile.profileId());
        }
        return new Verdict(decision, state + ": " + decision.sentence(), profiles, names);
    }

    /** The decisions of the first whose effect the second does not have. */
    private static List<Decision> only(List<Decision> some, List<Decision> others) {
        Set<String> effects = new TreeSet<>();
        for (Decision decision : others) effects.add(effect(decision));
        return some.stream()
                .filter(d -> !effects.contains(effect(d)))
                .sorted(Comparator.comparing(Difference::effect))
                .toList();
    }

    /** What a decision does, whoever stands for it. */
    private static String effect(Decision decision) {
        return String.join(
                "\u0000",
                decision.kind().written(),
                decision.left().profileId(),
                decision.left().shown(),
                decision.right().profileId(),
                decision.right().shown(),
                decision.value());
    }

    /** Profiles that changed decisions mention. */
    Set<String> profiles() {
        Set<String> profiles = new TreeSet<>();
        for (Verdict verdict : decisions) profiles.addAll(verdict.profiles());
        return profiles;
    }
}
