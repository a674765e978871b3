package org.consolidation.analyser.catalogue;

import java.util.List;

/**
 * Another name of a supplier, or a firm that it bought.
 *
 * @param alias as written
 * @param supplier canonical name
 * @param kind one of {@link #NAMES}, {@link #OWNERSHIP} or {@value #RESELLER}
 * @param ambiguous whether the alias alone must not decide a match
 * @param grade S seen in a source, K general knowledge
 */
public record SupplierAlias(String alias, String supplier, String kind, boolean ambiguous, String grade)
        implements java.io.Serializable {

    /** Kinds of alias that name the same firm. */
    public static final List<String> NAMES = List.of("abbreviation", "legal_form", "rename", "brand", "spelling");

    /** Kinds of alias that name another firm, which the supplier bought in whole or in part. */
    public static final List<String> OWNERSHIP = List.of("takeover", "divested");

    /** Kind of alias of a firm that makes nothing. */
    public static final String RESELLER = "reseller";

    /**
     * Whether the alias names a firm that now belongs to the supplier. The two stay two makers: only a
     * product that moved with the firm is known under both, see {@link ProductMaker}.
     */
    public boolean bought() {
        return OWNERSHIP.contains(kind);
    }

    public boolean reseller() {
        return kind.equals(RESELLER);
    }
}
