package org.consolidation.analyser.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.consolidation.analyser.text.Fold;

/**
 * Which organisation a name in a side file or reference table means: by id, then by name, then by alias, however it
 * is written.
 */
public final class RegisterNames {

    private final Map<String, String> ids = new HashMap<>();
    private final boolean registered;

    public RegisterNames(Collection<Organisation> register) {
        registered = !register.isEmpty();
        for (Organisation body : register) ids.putIfAbsent(Fold.fold(body.organisationId()), body.organisationId());
        for (Organisation body : register) ids.putIfAbsent(Fold.fold(body.name()), body.organisationId());
        for (Organisation body : register) {
            for (String alias : body.aliases()) ids.putIfAbsent(Fold.fold(alias), body.organisationId());
        }
        ids.remove("");
    }

    /** The id that the register has for it; null for none. */
    public String registered(String named) {
        return ids.get(Fold.fold(named));
    }

    /** The same; without a register the id is made of the name. Null or "" for none. */
    String id(String named) {
        return registered ? registered(named) : Fold.fold(named).replace(' ', '-');
    }
}
