package org.consolidation.analyser.match;

import java.io.Serializable;

/**
 * A column that is compared, and as what.
 *
 * @param column header, blanks tidied
 * @param role what its values say of a record; several columns may share a role
 */
public record MatchField(String column, Role role) implements Serializable {

    /** What a value says of a record. */
    public enum Role {
        /** What it is called. */
        NAME,
        /** Who makes it. */
        VENDOR,
        /** Any words about it. */
        TEXT,
        /** A quantity or a year. */
        NUMBER,
        /** A day, month or year. */
        DATE,
        /** A kind, from a list of few. */
        CATEGORY
    }

    public MatchField {
        if (column.isBlank()) throw new IllegalArgumentException("match field column must not be blank");
        if (role == null) throw new IllegalArgumentException("match field role must be given, column " + column);
    }
}
