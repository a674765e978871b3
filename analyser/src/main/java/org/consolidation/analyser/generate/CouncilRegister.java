package org.consolidation.analyser.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consolidation.analyser.text.Fold;

/**
 * The councils of the register and the names and codes by which lists call them.
 *
 * @param councils in order of id
 * @param aliases by id: codes first, then names in order; never one that means two councils
 */
record CouncilRegister(List<Council> councils, Map<String, List<String>> aliases) {

    /** How a broken byte of another encoding looks after two wrong readings. */
    private static final String MANGLED = "ï¿½";

    /**
     * Gathers what each council is called. A name that two councils claim ("Somerset", the county
     * council that ended and the council that followed it) goes to the one that exists, if just one
     * does, else to nobody.
     *
     * @param variants names and the register code they belong to
     */
    static CouncilRegister of(List<Council> councils, List<NameVariant> variants) {
        List<Council> sorted =
                councils.stream().sorted(Comparator.comparing(Council::id)).toList();
        Map<String, Council> byCode = new HashMap<>();
        for (Council council : sorted) byCode.put(council.code(), council);

        Map<String, TreeSet<String>> names = new TreeMap<>();
        for (Council council : sorted) {
            names.computeIfAbsent(council.id(), id -> new TreeSet<>()).add(council.shortName());
        }
        for (NameVariant variant : variants) {
            Council council = byCode.get(variant.code());
            boolean readable = !variant.name().contains(MANGLED)
                    && !Fold.fold(variant.name()).isEmpty();
            if (council != null && readable) names.get(council.id()).add(Fold.tidy(variant.name()));
        }

        Map<String, Council> owners = owners(sorted, names);
        Map<String, List<String>> aliases = new LinkedHashMap<>();
        for (Council council : sorted) {
            Map<String, String> kept = new LinkedHashMap<>();
            for (String code : codes(council)) kept.put(Fold.fold(code), code);
            for (String name : names.get(council.id())) {
                String folded = Fold.fold(name);
                boolean own = folded.equals(Fold.fold(council.name()));
                if (!own && council.equals(owners.get(folded))) kept.putIfAbsent(folded, name);
            }
            aliases.put(council.id(), List.copyOf(kept.values()));
        }
        return new CouncilRegister(sorted, aliases);
    }

    /** A name seen in some list and the register code of the council it means. */
    record NameVariant(String name, String code) {}

    /** Finds councils by code, else by name, else by the name without a bracketed end. */
    Finder finder() {
        Map<String, Council> index = new HashMap<>();
        for (Council council : councils) {
            for (String alias : aliases.get(council.id())) index.put(Fold.fold(alias), council);
        }
        for (Council council : councils) index.put(Fold.fold(council.name()), council);
        for (Council council : councils) {
            for (String code : codes(council)) index.put(Fold.fold(code), council);
        }
        return new Finder(index);
    }

    /** Look-up of councils by folded code or name. */
    record Finder(Map<String, Council> index) {

        Optional<Council> find(String code, String name) {
            Council found = index.get(Fold.fold(code));
            if (found == null) found = index.get(Fold.fold(name));
            if (found == null && name.endsWith(")")) {
                found = index.get(Fold.fold(name.substring(0, name.lastIndexOf('('))));
            }
            return Optional.ofNullable(found);
        }
    }

    /** Ids of the successors; register codes that the register does not hold stay as they are. */
    List<String> successors(Council council) {
        List<String> ids = new ArrayList<>();
        for (String code : council.replacedBy()) {
            ids.add(councils.stream()
                    .filter(c -> c.code().equals(code))
                    .map(Council::id)
                    .findFirst()
                    .orElse(code));
        }
        return ids;
    }

    private static List<String> codes(Council council) {
        List<String> codes = new ArrayList<>();
        codes.add(council.code());
        if (!council.gss().isEmpty()) codes.add(council.gss());
        codes.addAll(council.formerGss());
        return codes;
    }

    private static Map<String, Council> owners(List<Council> councils, Map<String, TreeSet<String>> names) {
        Map<String, List<Council>> claims = new HashMap<>();
        for (Council council : councils) {
            TreeSet<String> folded = new TreeSet<>();
            folded.add(Fold.fold(council.name()));
            for (String name : names.get(council.id())) folded.add(Fold.fold(name));
            for (String name : folded) {
                claims.computeIfAbsent(name, n -> new ArrayList<>()).add(council);
            }
        }
        Map<String, Council> owners = new HashMap<>();
        claims.forEach((name, claimants) -> {
            List<Council> existing = claimants.stream().filter(Council::exists).toList();
            if (claimants.size() == 1) owners.put(name, claimants.get(0));
            else if (existing.size() == 1) owners.put(name, existing.get(0));
        });
        return owners;
    }
}
