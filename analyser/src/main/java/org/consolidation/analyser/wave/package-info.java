/**
 * When what pays could be done: waves. Start with {@code Scheduling}, then {@code Schedule}.
 *
 * <p>An {@code Activity} is one organisation's part in an opportunity, or a move of the choice of targets. {@code
 * Timing} says when it may start, from the end of its contracts, notice and options to extend; {@code Schedule}
 * puts all of them into months, within what an organisation can do at a time and what a year may cost, pilots
 * first. Opportunities and moves look at the same pounds, so they make two plans, never one. Plain Java but for
 * {@code Scheduling}.
 */
package org.consolidation.analyser.wave;
