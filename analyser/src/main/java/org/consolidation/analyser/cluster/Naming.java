package org.consolidation.analyser.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consolidation.analyser.match.Profile;

/** What a product is called, and why. */
final class Naming {

    private Naming() {}

    /**
     * @param shown canonical name
     * @param reason for a reader
     */
    record Name(String shown, String reason) {}

    private record Spelling(String core, String shown, long organisations, boolean vendor) {

        int words() {
            return core.split(" ").length;
        }
    }

    /** The spelling that most organisations use, then the most complete, then the first in order. */
    static Name name(List<Profile> profiles) {
        List<Spelling> spellings = spellings(profiles);
        if (spellings.size() == 1) return new Name(spellings.get(0).shown(), "only spelling");
        spellings.sort((a, b) -> {
            int order = Long.compare(b.organisations(), a.organisations());
            if (order == 0) order = Boolean.compare(b.vendor(), a.vendor());
            if (order == 0) order = Integer.compare(b.words(), a.words());
            return order != 0 ? order : a.core().compareTo(b.core());
        });
        Spelling first = spellings.get(0);
        Spelling second = spellings.get(1);
        return new Name(first.shown(), reason(first, second, spellings.size()));
    }

    private static String reason(Spelling first, Spelling second, int spellings) {
        String of = " of " + spellings + " spellings";
        if (first.organisations() > second.organisations()) {
            return "most organisations (" + first.organisations() + ")" + of;
        }
        if (first.vendor() != second.vendor() || first.words() != second.words()) return "most complete" + of;
        return "first in order" + of;
    }

    private static List<Spelling> spellings(List<Profile> profiles) {
        Map<String, Spelling> byCore = new TreeMap<>();
        List<Profile> sorted = new ArrayList<>(profiles);
        sorted.sort((a, b) -> {
            int order = Long.compare(b.organisations(), a.organisations());
            return order != 0 ? order : a.profileId().compareTo(b.profileId());
        });
        for (Profile p : sorted) {
            byCore.merge(
                    p.core(),
                    new Spelling(
                            p.core(), p.shown(), p.organisations(), !p.vendor().isEmpty()),
                    (a, b) -> new Spelling(
                            a.core(), a.shown(), a.organisations() + b.organisations(), a.vendor() || b.vendor()));
        }
        return new ArrayList<>(byCore.values());
    }

    /** The folded maker that most organisations name; ties go to the first in order; "" when none is. */
    static String vendor(List<Profile> profiles) {
        Map<String, Long> organisations = new TreeMap<>();
        for (Profile p : profiles) {
            if (!p.vendor().isEmpty()) organisations.merge(p.vendor(), p.organisations(), Long::sum);
        }
        String best = "";
        long most = 0;
        for (Map.Entry<String, Long> vendor : organisations.entrySet()) {
            if (vendor.getValue() > most) {
                best = vendor.getKey();
                most = vendor.getValue();
            }
        }
        return best;
    }
}
