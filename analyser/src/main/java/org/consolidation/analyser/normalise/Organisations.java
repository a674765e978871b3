package org.consolidation.analyser.normalise;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.text.Fold;

/** Which body of the register a record names. */
final class Organisations implements Serializable {

    private static final Set<String> KIND_WORDS = Set.of(
            "the", "council", "borough", "city", "of", "county", "district", "metropolitan", "london", "royal", "unitary",
            "authority", "police", "constabulary", "force", "service", "cc", "dc", "bc", "mbc", "lb", "ua", "cyngor",
            "heddlu", "corporation");

    private final Map<String, Organisation> byName = new HashMap<>();
    private final Map<String, Organisation> byCoreWords = new HashMap<>();
    private final Map<String, Organisation> ambiguous = new HashMap<>();

    Organisations(List<Organisation> register) {
        for (Organisation organisation : register) {
            byName.put(Fold.fold(organisation.organisationId()), organisation);
        }
        for (Organisation organisation : register) {
            byName.putIfAbsent(Fold.fold(organisation.name()), organisation);
            core(organisation.name(), organisation);
        }
        for (Organisation organisation : register) {
            for (String alias : organisation.aliases()) {
                byName.putIfAbsent(Fold.fold(alias), organisation);
                core(alias, organisation);
            }
        }
        byCoreWords.keySet().removeAll(ambiguous.keySet());
        byName.remove("");
        byCoreWords.remove("");
    }

    private void core(String name, Organisation organisation) {
        Organisation other = byCoreWords.putIfAbsent(coreWords(name), organisation);
        if (other != null && !other.organisationId().equals(organisation.organisationId())) {
            ambiguous.put(coreWords(name), other);
        }
    }

    /**
     * The body that a text names: by id, name or alias, else by the words that tell bodies apart when
     * only one body has them; null when the register holds none.
     */
    Organisation find(String text) {
        String folded = Fold.fold(text);
        Organisation found = byName.get(folded);
        return found != null ? found : byCoreWords.get(coreWords(text));
    }

    /** A body that only a record names: its id is a slug of its name. */
    static Organisation unregistered(String name) {
        String shown = Fold.tidy(name);
        return new Organisation(
                "x-" + Fold.fold(name).replace(' ', '-'), shown, List.of(), "", "", "", null, null, List.of(), null,
                false, false);
    }

    private static String coreWords(String name) {
        StringJoiner core = new StringJoiner(" ");
        for (String word : Fold.words(name)) {
            if (!KIND_WORDS.contains(word)) core.add(word);
        }
        return core.toString();
    }
}
