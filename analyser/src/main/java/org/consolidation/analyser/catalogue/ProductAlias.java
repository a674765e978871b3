package org.consolidation.analyser.catalogue;

/**
 * Another name of a product.
 *
 * @param alias as written
 * @param product canonical name
 * @param supplier its maker; ""
 * @param kind rename, expansion, local_name, module_of, edition_of, successor …; a successor is a
 *     different, newer product and is never merged
 * @param ambiguous whether the alias alone must not decide a match
 * @param grade S seen in a source, K general knowledge
 */
public record ProductAlias(String alias, String product, String supplier, String kind, boolean ambiguous, String grade)
        implements java.io.Serializable {}
