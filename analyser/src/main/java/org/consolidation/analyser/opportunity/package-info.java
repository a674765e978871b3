/**
 * What could be consolidated, what it is worth, what stands in the way. Start with {@code Finding}.
 *
 * <p>A kind of opportunity is one class: a {@code ProductKind} looks at the sums of a product, a {@code
 * CapabilityKind} at those of a function, a {@code GroupKind} goes through the systems of a subject. It says
 * which systems share a subject and judges it by a pure function: advice with the rule behind it, saving,
 * blockers, score. All kinds of one sort share one pass; ranking and the list of members are the same for
 * all. A kind whose data the run does not state ({@code Ground}) is left out and costs nothing.
 *
 * <p>Money: {@code Valuing} gives the yearly saving, {@code Appraisal} what it is worth over the years
 * ({@code Present} discounts, {@code PriceYear} inflates), both by the kind's {@code MoneyRule}, which
 * {@code Reckoning} fills in with the parameters of the run ({@code Assumptions}) once for all its opportunities.
 * Kinds look at the same pounds from different sides: {@code Concerned}, a system with the opportunities that concern
 * it, lets each count for one of them, the first in rank that would save part of it and pays. {@code Claiming} sums
 * that up by opportunity, {@code Part} by opportunity and organisation; {@code Simulation} sums the claims up and draws
 * ({@code Draws}). Nothing of the last two is done in a run in which nothing pays.
 *
 * <p>What was found is a wide row, texts and all. It is written once; rank, claim and what is imputed travel as
 * narrow rows and are joined to it at the end.
 *
 * <p><b>To add a kind:</b> write one class like {@code SameProduct}, {@code SameFunction} or
 * {@code SameSupplier}, and add one line to {@code OpportunityKinds.ALL}. Settings, tables and
 * pages take it from there. Its parameters come from {@code parameters.csv}; name them in its
 * {@code rules()} and the run refuses to start without them.
 */
package org.consolidation.analyser.opportunity;
