package org.consolidation.analyser.scenario;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A body on the way to a successor: bodies became it, or are to, before it becomes part of the successor itself.
 *
 * @param into its name
 * @param day its first day, the latest that a line states; null when none does
 * @param bodies names of those that become it, in order
 */
public record EarlierMerger(String into, LocalDate day, List<String> bodies) implements Serializable {

    public EarlierMerger {
        bodies = List.copyOf(bodies);
    }
}
