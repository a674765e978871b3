package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.consolidation.analyser.match.MatchField.Role;
import org.consolidation.analyser.text.Fold;

/**
 * What the values of a record say of it, by position. A value of ten megabytes is no description: nothing is
 * compared beyond its first {@value #LONGEST} characters.
 *
 * @param roles of the values
 * @param usualSeconds of each, what is usual in a column of durations, or {@link #NO_DURATION}
 */
record RecordFields(List<Role> roles, List<Double> usualSeconds) implements Serializable {

    static final int LONGEST = 1_000;

    /** Of a column that holds no durations. */
    static final Double NO_DURATION = 0.0;

    RecordFields {
        roles = new ArrayList<>(roles); // an ArrayList goes everywhere as it is
        usualSeconds = new ArrayList<>(usualSeconds);
    }

    /** Without durations. */
    RecordFields(List<Role> roles) {
        this(roles, Collections.nCopies(roles.size(), NO_DURATION));
    }

    static RecordFields of(List<MatchField> fields) {
        return new RecordFields(fields.stream().map(MatchField::role).toList());
    }

    int size() {
        return roles.size();
    }

    Role role(int position) {
        return roles.get(position);
    }

    /** The quantity that a value is, in a column of durations its seconds; NaN for none. */
    double quantity(int position, String value) {
        double usual = usualSeconds.get(position);
        if (usual <= 0) return RecordVector.number(value);
        double seconds = Duration.seconds(value);
        return Double.isNaN(seconds) ? Duration.seconds(RecordVector.number(value), usual) : seconds;
    }

    /** The value as it is compared. */
    static String cut(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }

    /** The values of a role, one blank between them. */
    String joined(List<String> values, Role role) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < size(); i++) {
            if (role(i) != role || values.get(i).isEmpty()) continue;
            if (joined.length() > 0) joined.append(' ');
            joined.append(cut(values.get(i)));
        }
        return joined.toString();
    }

    /** Whether a record says anything that can be compared. */
    static boolean speaks(List<String> values) {
        for (String value : values) if (!Fold.fold(cut(value)).isEmpty()) return true;
        return false;
    }

    /**
     * What records that say the same have in common, and no others: the folded values; quantities and days
     * as written, for there a point or a sign counts.
     */
    String key(List<String> values) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < size(); i++) {
            String value = values.get(i);
            boolean exact = role(i) == Role.NUMBER || role(i) == Role.DATE;
            key.append(exact ? value : Fold.fold(value)).append('\u001f');
        }
        return key.toString();
    }
}
