package org.consolidation.analyser.normalise;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.consolidation.analyser.catalogue.Sectors;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.text.Fold;

/** Finds the body of the register that a record names: by id or code, name, or name without "council". */
final class Organisations implements Serializable {

    /**
     * Whose record it is.
     *
     * @param id register key, or a slug of the name
     * @param name as shown
     * @param registered whether the register has it
     * @param sector by its kind in the register, else by its name; "" when neither tells
     */
    record Owner(String id, String name, boolean registered, String sector) implements Serializable {}

    private static final Set<String> PLAIN = Set.of(
            "council",
            "borough",
            "city",
            "of",
            "county",
            "district",
            "metropolitan",
            "police",
            "constabulary",
            "london",
            "royal",
            "the",
            "unitary",
            "authority",
            "and",
            "service",
            "force",
            "ua",
            "mbc",
            "bc",
            "cc",
            "dc",
            "lb",
            "cbc",
            "heddlu",
            "cyngor");
    private static final Pattern MARK = Pattern.compile("[/;|\\r\\n]|,(?=\\s)");
    /** The same, and what stands within names too. */
    private static final Pattern JOINT = Pattern.compile("[/;|\\r\\n]|,(?=\\s)|\\s(?:&|and)\\s");

    private static final int LONGEST = 300;
    private static final Owner TWO = new Owner("", "", false, "");

    private final Map<String, Owner> exact = new HashMap<>();
    private final Map<String, Owner> folded = new HashMap<>();
    private final Map<String, Owner> plain = new HashMap<>();
    private final boolean empty;
    private final Sectors sectors;

    Organisations(List<Organisation> register, Sectors sectors) {
        this.sectors = sectors;
        empty = register.isEmpty();
        for (Organisation body : register) {
            Owner owner = new Owner(body.organisationId(), body.name(), true, sector(body));
            exact.putIfAbsent(body.organisationId(), owner);
            unique(folded, Fold.fold(body.organisationId()), owner);
            name(body.name(), owner);
            for (String alias : body.aliases()) name(alias, owner);
        }
    }

    private String sector(Organisation body) {
        String byKind = sectors.of(body.kind());
        return byKind.isEmpty() ? sectors.of(body.name()) : byKind;
    }

    private void name(String name, Owner owner) {
        unique(exact, name, owner);
        unique(folded, Fold.fold(name), owner);
        unique(plain, plain(name), owner);
    }

    private static void unique(Map<String, Owner> names, String name, Owner owner) {
        if (name.isEmpty()) return;
        Owner before = names.putIfAbsent(name, owner);
        if (before != null && !before.equals(owner)) names.put(name, TWO);
    }

    /** Whether the run has no register, so that no name can be unknown to it. */
    boolean isEmpty() {
        return empty;
    }

    /**
     * The body that the texts of a record's organisation columns name; codes count before names.
     *
     * @return null when every text is a non-answer
     */
    Owner of(List<String> texts) {
        List<String> said = new ArrayList<>(texts.size());
        for (String text : texts) {
            if (!text.isEmpty() && !NonAnswer.isOne(text)) said.add(text);
        }
        for (String text : said) {
            Owner owner = found(exact, text);
            if (owner != null) return owner;
        }
        for (String text : said) {
            Owner owner = found(folded, Fold.fold(text));
            if (owner != null) return owner;
        }
        for (String text : said) {
            Owner owner = found(plain, plain(text));
            if (owner != null) return owner;
        }
        String longest = "";
        for (String text : said) {
            if (text.length() > longest.length()) longest = text;
        }
        if (longest.isEmpty()) return null;
        String slug = Fold.fold(longest).replace(' ', '-');
        return slug.isEmpty() ? null : new Owner(slug, longest, false, sectors.of(longest));
    }

    /**
     * The bodies of the register that one cell names beside each other: "Avon and Somerset / Gloucestershire"; none where
     * the cell as a whole is one's name, or a part of it nobody's. "And" stands within names too: the parts beside it
     * must be names as the register has them. All are of one sector.
     */
    List<Owner> several(String text) {
        if (empty || text.length() > LONGEST || !JOINT.matcher(text).find()) return List.of();
        Owner whole = of(List.of(text));
        if (whole == null || whole.registered()) return List.of();
        List<Owner> marked = each(MARK.split(text), true);
        return marked.isEmpty() ? each(JOINT.split(text), false) : marked;
    }

    private List<Owner> each(String[] parts, boolean byPlainName) {
        List<Owner> owners = new ArrayList<>();
        for (String part : parts) {
            if (part.isBlank()) continue;
            String name = Fold.tidy(part);
            Owner owner = found(exact, name);
            if (owner == null) owner = found(folded, Fold.fold(name));
            if (owner == null && byPlainName) owner = found(plain, plain(name));
            if (owner == null) return List.of();
            // Of "Kent and Essex Police" Kent alone is the council.
            if (!owners.isEmpty() && !owners.get(0).sector().equals(owner.sector())) return List.of();
            if (!owners.contains(owner)) owners.add(owner);
        }
        return owners.size() < 2 ? List.of() : owners;
    }

    private static Owner found(Map<String, Owner> names, String name) {
        Owner owner = names.get(name);
        return owner == TWO || owner == null || owner.id().isEmpty() ? null : owner;
    }

    private static String plain(String name) {
        StringBuilder rest = new StringBuilder();
        for (String word : Fold.words(name)) {
            if (PLAIN.contains(word)) continue;
            if (rest.length() > 0) rest.append(' ');
            rest.append(word);
        }
        return rest.toString();
    }
}
