package org.consolidation.analyser.coalition;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consolidation.analyser.catalogue.AllianceMember;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.ingest.RegisterNames;
import org.consolidation.analyser.text.Fold;

/**
 * The alliances of a run: of the reference table those that count at its date, and what the register of the
 * collection names. The register adds and its word stands, whatever the table says of the alliance; the table
 * never speaks of an invented body.
 *
 * @param closestFirst those who share more than buying before those who only buy together, the fewest members
 *     first, then by name
 */
public record Alliances(List<Alliance> closestFirst) implements Serializable {

    public static final Alliances NONE = new Alliances(List.of());

    private static final Comparator<Alliance> CLOSEST = Comparator.comparing(Alliance::procurement)
            .thenComparing(alliance -> alliance.members().size())
            .thenComparing(Alliance::name);

    public Alliances {
        closestFirst = List.copyOf(closestFirst);
    }

    /**
     * @param table rows of alliances.csv
     * @param day of the run; null when the input holds none
     */
    public static Alliances of(List<AllianceMember> table, Collection<Organisation> register, LocalDate day) {
        RegisterNames real = new RegisterNames(
                register.stream().filter(body -> !body.synthetic()).toList());
        Map<String, AllianceMember> facts = new TreeMap<>();
        Map<String, String> known = new HashMap<>();
        Map<String, Set<String>> members = new TreeMap<>();
        for (AllianceMember member : table) {
            known.put(Fold.fold(member.id()), member.name());
            known.put(Fold.fold(member.name()), member.name());
            if (!member.inForce(day)) continue;
            facts.putIfAbsent(member.name(), member);
            String id = real.registered(member.member());
            if (id != null)
                members.computeIfAbsent(member.name(), name -> new TreeSet<>()).add(id);
        }
        Set<String> invented = new HashSet<>();
        for (Organisation body : register) {
            for (String named : body.alliances()) {
                String name = known.getOrDefault(Fold.fold(named), named);
                members.computeIfAbsent(name, n -> new TreeSet<>()).add(body.organisationId());
                if (body.synthetic()) invented.add(name);
            }
        }
        // What is true of a real alliance is not said of one that invented bodies are in.
        facts.keySet().removeAll(invented);
        List<Alliance> alliances = new ArrayList<>();
        members.forEach((name, ids) -> alliances.add(new Alliance(name, facts.get(name), ids)));
        return new Alliances(alliances.stream().sorted(CLOSEST).toList());
    }

    public boolean isEmpty() {
        return closestFirst.isEmpty();
    }

    /** The one of that name; null for none. */
    public Alliance named(String name) {
        return closestFirst.stream()
                .filter(a -> a.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Names by organisation; none for who is in no alliance. */
    public Map<String, Set<String>> byOrganisation() {
        Map<String, Set<String>> names = new TreeMap<>();
        for (Alliance alliance : closestFirst) {
            for (String id : alliance.members())
                names.computeIfAbsent(id, i -> new TreeSet<>()).add(alliance.name());
        }
        return names;
    }

    /**
     * In which alliance each of them could share what all have: the closest that two or more of who is left are
     * in. O(alliances × holders).
     *
     * @param holders ids of organisations that have one product
     * @return name of the alliance by organisation; none for who is alone
     */
    public Map<String, String> placed(Collection<String> holders) {
        Set<String> left = new TreeSet<>(holders);
        Map<String, String> placed = new TreeMap<>();
        for (Alliance alliance : closestFirst) {
            if (left.size() < 2) break;
            if (alliance.among(left) < 2) continue;
            for (String id : alliance.members()) if (left.remove(id)) placed.put(id, alliance.name());
        }
        return placed;
    }
}
