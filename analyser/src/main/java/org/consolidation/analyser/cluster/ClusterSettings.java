package org.consolidation.analyser.cluster;

import java.io.Serializable;

/**
 * How alike profiles are grouped.
 *
 * @param maxComponent a connected component with more profiles is parted by raising the bar
 */
public record ClusterSettings(int maxComponent) implements Serializable {

    public static final ClusterSettings DEFAULT = new ClusterSettings(2_000);

    public ClusterSettings {
        if (maxComponent < 2) {
            throw new IllegalArgumentException("cluster.maxComponent must be at least 2, was " + maxComponent);
        }
    }
}
