package org.consolidation.analyser.catalogue;

/**
 * Another name of a supplier.
 *
 * @param alias as written
 * @param supplier canonical name
 * @param kind abbreviation, legal_form, rename, acquisition, reseller …
 * @param ambiguous whether the alias alone must not decide a match
 * @param grade S seen in a source, K general knowledge
 */
public record SupplierAlias(String alias, String supplier, String kind, boolean ambiguous, String grade)
        implements java.io.Serializable {}
