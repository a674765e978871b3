package org.consolidation.analyser.decision;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.consolidation.analyser.text.Fold;

/**
 * Finds the profiles that decisions speak of. An id finds its profile. A subject whose id is not in the
 * run, or that has none, is found by name and maker, word by word or, where no name has these words, without
 * regard to spaces: then it is every version and edition of that name,
 * but nothing that is kept per organisation, since a bare "HR system" says too little.
 */
public final class Lookup {

    /** Which profiles of a run are spoken of; small enough for every task. */
    public record Mentioned(Set<String> ids, Set<String> names) implements Serializable {

        /** Whether a decision may mean this profile. */
        public boolean holds(ProfileName profile) {
            if (ids.contains(profile.profileId())) return true;
            return profile.organisationId().isEmpty()
                    && (names.contains(Subject.key(profile.core(), profile.vendor()))
                            || names.contains(Subject.key(profile.shown(), profile.vendor())));
        }
    }

    private final Map<String, ProfileName> byId = new HashMap<>();
    private final Map<String, TreeSet<String>> byWords = new HashMap<>();
    private final Map<String, TreeSet<String>> byName = new HashMap<>();

    /**
     * @param present the profiles of the run that are spoken of; others do no harm
     */
    Lookup(List<ProfileName> present) {
        for (ProfileName profile : present) {
            byId.put(profile.profileId(), profile);
            if (!profile.organisationId().isEmpty()) continue;
            name(profile.core(), profile);
            name(profile.shown(), profile);
        }
    }

    private void name(String name, ProfileName profile) {
        byWords.computeIfAbsent(Subject.exactKey(Fold.fold(name), profile.vendor()), k -> new TreeSet<>())
                .add(profile.profileId());
        byName.computeIfAbsent(Subject.key(name, profile.vendor()), k -> new TreeSet<>())
                .add(profile.profileId());
    }

    /** What the decisions on profiles mention. */
    public static Mentioned mentioned(Decisions decisions) {
        Set<String> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Decision decision : decisions.all()) {
            if (decision.kind() == DecisionKind.ALIAS) continue;
            for (Subject subject : List.of(decision.left(), decision.right())) {
                if (!subject.profileId().isEmpty()) ids.add(subject.profileId());
                if (!subject.core().isEmpty()) names.add(subject.key());
            }
        }
        return new Mentioned(ids, names);
    }

    /** The ids of a subject's profiles, in order; empty when the run has none. */
    List<String> find(Subject subject) {
        if (byId.containsKey(subject.profileId())) return List.of(subject.profileId());
        if (subject.core().isEmpty()) return List.of();
        TreeSet<String> exact = byWords.get(subject.exactKey());
        return new ArrayList<>(exact != null ? exact : byName.getOrDefault(subject.key(), new TreeSet<>()));
    }

    /** A subject for a sentence: where only the id is given, the name that it has in this run stands before it. */
    String told(Subject subject) {
        ProfileName profile = subject.name().isEmpty() ? byId.get(subject.profileId()) : null;
        return profile == null ? subject.shown() : profile.shown() + " (" + subject.profileId() + ")";
    }

    /** A profile for a sentence. */
    String shown(String profileId) {
        ProfileName profile = byId.get(profileId);
        return profile == null ? profileId : profile.shown();
    }
}
