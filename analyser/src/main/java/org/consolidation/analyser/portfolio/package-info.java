/**
 * Lays the estate out: every system in its place, and the figures that pages and opportunities rest
 * on. Start with {@code Placing}.
 *
 * <pre>
 * deployments, products ─ Placing ─ systems ─ Tallies ─ holdings ─┬ products ──── K1, K3, K8, nodes, edges
 *                             │                                   └ capabilities ─ K4, summaries
 *                             └ CapabilityChoice (own proposal, lent by the product, none)
 * </pre>
 *
 * <p>Systems are joined and summed up as columns. Typed groups are used for organisations and
 * capabilities only; a product may be held by thousands and is never a group.
 */
package org.consolidation.analyser.portfolio;
