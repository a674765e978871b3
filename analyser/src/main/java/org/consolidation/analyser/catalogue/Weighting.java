package org.consolidation.analyser.catalogue;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * Another way to weigh the parts of an opportunity's score, to show how much the ranking depends on it.
 *
 * @param id such as "value-first"
 * @param name as shown
 * @param times by what each part of the score is multiplied, in thousandths
 */
public record Weighting(String id, String name, Map<String, Long> times) implements Serializable {

    public Weighting {
        times = new TreeMap<>(times);
    }
}
