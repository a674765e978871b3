package org.consolidation.analyser.normalise;

/**
 * The business function a record seems to serve, proposed before matching.
 *
 * @param capabilityId "" when unclassified
 * @param scorePercent 0 to 100
 * @param words what it was read from, joined by ", "
 * @param runnerUp capability id of the second best; ""
 * @param method stated, default, product, category, keywords or none
 */
public record CapabilityProposal(String capabilityId, int scorePercent, String words, String runnerUp, String method) {

    /** Nothing recognised. */
    public static final CapabilityProposal NONE = new CapabilityProposal("", 0, "", "", "none");
}
