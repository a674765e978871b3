package org.consolidation.analyser.catalogue;

/**
 * Who made a product before its present supplier. A takeover does not make the two firms one maker:
 * only the products listed here were sold under both names.
 *
 * @param product canonical name
 * @param maker the firm that sold it before, or whose name it keeps
 * @param grade S seen in a source, K general knowledge
 */
public record ProductMaker(String product, String maker, String grade) implements java.io.Serializable {}
