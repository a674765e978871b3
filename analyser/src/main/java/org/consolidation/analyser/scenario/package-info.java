/**
 * What merging bodies would mean on its first day. Start with {@code Succeeding}.
 *
 * <pre>
 * systems, successions ─ Succession plan ─ inherited systems ─┬ by product and by function ─ overlaps
 *                                                             ├ by contract ─ agreements to novate or end
 *                                                             └ by successor ─ figures, cost by precedents
 * </pre>
 *
 * <p>A body that goes on is its own predecessor. A predecessor with several successors leaves all its systems
 * to each of them, marked as to be divided: which rows of data go where is in no list. Nothing here is
 * advice to switch off: on its first day a body needs a system for each function.
 */
package org.consolidation.analyser.scenario;
