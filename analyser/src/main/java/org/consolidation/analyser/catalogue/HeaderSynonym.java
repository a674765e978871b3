package org.consolidation.analyser.catalogue;

/**
 * A header by which a field is recognised.
 *
 * @param field constant of the reader's field list, in lower case
 * @param synonym header text; matched folded
 */
public record HeaderSynonym(String field, String synonym) implements java.io.Serializable {}
