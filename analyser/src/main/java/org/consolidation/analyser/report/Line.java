package org.consolidation.analyser.report;

/**
 * One row of one table as it will be written, on its way to its place.
 *
 * @param table index of the table among those written together
 * @param key sorts the lines of all tables: table first, then the table's own order
 * @param text the line in UTF-8, quoted, with its line end
 */
public record Line(int table, byte[] key, byte[] text) {}
