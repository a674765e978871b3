package org.consolidation.analyser.normalise;

/**
 * The business function a record seems to serve, proposed before matching.
 *
 * @param capabilityId "" when unclassified
 * @param scorePercent 0 to 100
 * @param words what it was read from, joined by ", "
 * @param runnerUp capability id of the second best; ""
 * @param method stated, default, product, category, keywords, list or none
 * @param comparedAs capability by which descriptions are compared, "" for none: the same where it is known
 *     without keywords, else read from the keywords of capabilities.csv alone. Synonyms, makers and the lists of
 *     others say what a system is for; that two systems sound alike by them makes them no more one product
 */
public record CapabilityProposal(
        String capabilityId, int scorePercent, String words, String runnerUp, String method, String comparedAs) {

    /** Method of a product that the reference tables know. */
    public static final String PRODUCT = "product";

    /** Nothing recognised. */
    public static final CapabilityProposal NONE = new CapabilityProposal("", 0, "", "", "none", "");
}
