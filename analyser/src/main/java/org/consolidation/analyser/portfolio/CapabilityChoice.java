package org.consolidation.analyser.portfolio;

import java.util.List;

/**
 * Which capability a system gets. A reviewer's decision goes first; then, in this order: its own strong proposal; what
 * most of its product's holders say, where their own proposals are strong; its own keywords; what most of its product's
 * holders say by keywords; none. Nothing is forced: without a majority nothing is lent.
 *
 * @param capabilityId "" when unclassified
 * @param scorePercent 0 to 100
 * @param method as in the proposal, {@link #LENT}, {@link #DECIDED}, or "none"
 */
record CapabilityChoice(String capabilityId, int scorePercent, String method) {

    /** Proposals that say what the system is for, rather than what its words sound like. */
    static final List<String> STRONG = List.of("stated", "default", "product", "category");

    /** Method of a capability lent by the other holders of the same product. */
    static final String LENT = "product-holders";

    /** Method of a capability that a reviewer decided. */
    static final String DECIDED = "decision";

    /** What a lent capability weighs, in per cent of the holders' mean score. */
    static final int LENT_PERCENT = 80;

    private static final CapabilityChoice NONE = new CapabilityChoice("", 0, "none");

    /** As a reviewer decided. */
    static CapabilityChoice decided(String capabilityId) {
        return new CapabilityChoice(capabilityId, 100, DECIDED);
    }

    /**
     * Chooses.
     *
     * @param own id the record proposes; ""
     * @param ownPercent its score, 0 to 100
     * @param ownMethod how it was proposed
     * @param strong capability with most votes among strong proposals of the product's holders; null
     *     when there are none
     * @param weak the same for keyword proposals
     */
    static CapabilityChoice choose(String own, int ownPercent, String ownMethod, Vote strong, Vote weak) {
        if (!own.isEmpty() && STRONG.contains(ownMethod)) return new CapabilityChoice(own, ownPercent, ownMethod);
        if (strong != null && strong.majority()) return strong.lent();
        if (!own.isEmpty()) return new CapabilityChoice(own, ownPercent, ownMethod);
        if (weak != null && weak.majority()) return weak.lent();
        return NONE;
    }

    /**
     * The capability most often proposed for a product, and how often.
     *
     * @param capabilityId proposed
     * @param votes systems that propose it
     * @param scores sum of their scores
     * @param allVotes systems of the product that propose anything
     */
    record Vote(String capabilityId, long votes, long scores, long allVotes) {

        /** More than half of those who propose anything. */
        boolean majority() {
            return 2 * votes > allVotes;
        }

        /** Lent with the holders' mean score, times their share of the votes, times {@link #LENT_PERCENT}. */
        CapabilityChoice lent() {
            return new CapabilityChoice(capabilityId, (int) (scores * LENT_PERCENT / 100 / allVotes), LENT);
        }
    }
}
