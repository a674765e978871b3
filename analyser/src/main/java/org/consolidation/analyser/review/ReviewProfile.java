package org.consolidation.analyser.review;

import java.io.Serializable;

/**
 * A profile and the product it went to.
 *
 * @param profileId its id
 * @param productId its product
 * @param name without maker and version, as people write it
 * @param vendor folded maker; ""
 * @param version ""
 * @param edition ""
 * @param organisationId "" unless it is kept per organisation
 * @param systems that carry it
 * @param organisations that carry it
 */
public record ReviewProfile(
        String profileId,
        String productId,
        String name,
        String vendor,
        String version,
        String edition,
        String organisationId,
        long systems,
        long organisations)
        implements Serializable {

    /** Name, version, edition and maker for a sentence. */
    public String shown() {
        return vendor.isEmpty() ? full() : full() + " (" + vendor + ")";
    }

    /** Name, version and edition. */
    String full() {
        StringBuilder full = new StringBuilder(name);
        if (!version.isEmpty()) full.append(' ').append(version);
        if (!edition.isEmpty()) full.append(' ').append(edition);
        return full.toString();
    }
}
