/**
 * Who shares most with whom. Start with {@code Coalescing}.
 *
 * <pre>
 * holdings ─ holders of each product (few enough) ─ pairs of organisations ─ one task ─┬ closest peers
 *                                                                                      └ coalitions
 * </pre>
 *
 * <p>What many have says nothing of two: products with more holders than the setting {@code coalition.holders} are left
 * out. Who works together already is known beforehand ({@link org.consolidation.analyser.coalition.Alliances}). What
 * comes out is whom an organisation might talk to first, never whom it must join.
 */
package org.consolidation.analyser.coalition;
