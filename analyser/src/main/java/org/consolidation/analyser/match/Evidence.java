package org.consolidation.analyser.match;

/**
 * One field's level and weight for one pair.
 *
 * @param field name, vendor, version, edition, capability …
 * @param level such as exact, alias, missing, contradicted
 * @param millibits match weight, log2(m/u) in thousandths of a bit; fixed point so that sums agree
 * @param detail the values compared and the frequency used, for a reader
 */
public record Evidence(String field, String level, int millibits, String detail) implements java.io.Serializable {}
