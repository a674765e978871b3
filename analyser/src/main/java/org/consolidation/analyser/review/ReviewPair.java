package org.consolidation.analyser.review;

import java.io.Serializable;

/**
 * A compared pair.
 *
 * @param left profile id, the smaller
 * @param right profile id
 * @param millibits match weight
 * @param decision must-link or cannot-link when a decision settles it, if only through others; ""
 */
public record ReviewPair(String left, String right, int millibits, String decision) implements Serializable {

    /** Whether reviewers have settled it. */
    boolean decided() {
        return !decision.isEmpty();
    }
}
