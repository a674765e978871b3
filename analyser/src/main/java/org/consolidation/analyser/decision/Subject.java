package org.consolidation.analyser.decision;

import java.io.Serializable;
import org.consolidation.analyser.text.Fold;

/**
 * What a decision speaks of: a profile by its id, which is a hash of its content, with its name for people
 * and for the day when the id is no longer there.
 *
 * @param profileId 16 hexadecimal digits; "" when only the name is given
 * @param name as written; ""
 * @param vendor maker as written; ""
 */
public record Subject(String profileId, String name, String vendor) implements Serializable, Comparable<Subject> {

    static final Subject NONE = new Subject("", "", "");

    /** Folded name. */
    String core() {
        return Fold.fold(name);
    }

    /** Name and maker: what it is found by when its id is not there. */
    String key() {
        return key(name, vendor);
    }

    /** The same, word by word. */
    String exactKey() {
        return exactKey(core(), vendor);
    }

    static String exactKey(String core, String vendor) {
        return core + "/" + Fold.squash(vendor);
    }

    /** Folded, without spaces: "Modern.Gov" and "ModernGov" are alike. */
    static String key(String name, String vendor) {
        return Fold.squash(name) + "/" + Fold.squash(vendor);
    }

    boolean isEmpty() {
        return profileId.isEmpty() && name.isEmpty();
    }

    /** For a sentence. */
    public String shown() {
        if (name.isEmpty()) return profileId;
        return vendor.isEmpty() ? name : name + " (" + vendor + ")";
    }

    @Override
    public int compareTo(Subject other) {
        int order = profileId.compareTo(other.profileId);
        if (order == 0) order = name.compareTo(other.name);
        return order != 0 ? order : vendor.compareTo(other.vendor);
    }
}
