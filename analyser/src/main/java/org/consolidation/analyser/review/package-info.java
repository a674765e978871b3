/**
 * The questions worth most to a reviewer, and the explanation of one pair.
 *
 * <p>Start reading at {@link org.consolidation.analyser.review.Reviewing}. A {@link
 * org.consolidation.analyser.review.ReviewSource} is a run while it goes on ({@code RunningSource}) or its
 * tables afterwards ({@code TableSource}). {@code Candidate} is a question and what hangs on it, {@code
 * Bridges} finds the single links that hold a product together, {@code Choosing} leaves out what other
 * answers settle. {@code Explaining} gathers what is known of two subjects, {@code Path} the strongest chain
 * between them, {@code Flip} what would change the outcome, {@code ExplanationText} says it.
 */
package org.consolidation.analyser.review;
