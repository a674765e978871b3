/**
 * What a run has in common with an earlier one: product ids that stay, and what changed, each with its cause.
 *
 * <p>Systems are the same in two runs when they are the same row of a list that did not change, or have the
 * same id, which is a hash of what the organisation itself wrote: other inventories, other rows and their
 * order do not touch it. A run is therefore two columns, system and product ({@code Assigned}), and all else
 * follows from how systems went from the
 * products of one run to those of the other ({@code Flow}). Start with {@code Following}, which a run calls;
 * {@code Comparing} is the part that needs only two assignments, {@code KeptIds} says which id goes on,
 * {@code ChangeRule} what became of one product and why, {@code Difference} what went into the two runs.
 *
 * <p>Products are always those of the full method: an earlier run gives names to groups and never moves a
 * system.
 */
package org.consolidation.analyser.change;
