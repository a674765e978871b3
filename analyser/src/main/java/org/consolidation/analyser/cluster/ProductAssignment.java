package org.consolidation.analyser.cluster;

import java.io.Serializable;
import org.consolidation.analyser.match.Profile;

/**
 * The product to which a profile belongs, every profile to exactly one, and what tables and reviewers are
 * told of the profile: whoever shows a profile need not look it up.
 *
 * @param profileId of the profile
 * @param productId of its product
 * @param name without maker and version, as people write it
 * @param vendor folded maker; ""
 * @param version ""
 * @param edition ""
 * @param organisationId "" unless it is kept per organisation
 * @param systems that carry it
 * @param organisations that carry it
 */
public record ProductAssignment(
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
    public String full() {
        StringBuilder full = new StringBuilder(name);
        if (!version.isEmpty()) full.append(' ').append(version);
        if (!edition.isEmpty()) full.append(' ').append(edition);
        return full.toString();
    }

    /** The same under another id of its product. */
    public ProductAssignment in(String otherProductId) {
        return new ProductAssignment(
                profileId, otherProductId, name, vendor, version, edition, organisationId, systems, organisations);
    }

    /** A profile in a product. */
    public static ProductAssignment of(Profile profile, String productId) {
        return new ProductAssignment(
                profile.profileId(),
                productId,
                profile.shown(),
                profile.vendor(),
                profile.version(),
                profile.edition(),
                profile.organisationId(),
                profile.deployments(),
                profile.organisations());
    }
}
