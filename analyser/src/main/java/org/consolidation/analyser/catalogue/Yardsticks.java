package org.consolidation.analyser.catalogue;

import java.io.Serializable;
import java.util.List;

/**
 * Reference data by which opportunities are judged.
 *
 * @param deflators prices of financial years, earliest first
 */
public record Yardsticks(List<Deflator> deflators) implements Serializable {

    public static final Yardsticks NONE = new Yardsticks(List.of());

    public Yardsticks {
        deflators = List.copyOf(deflators);
    }
}
