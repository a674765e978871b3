package org.consolidation.analyser.review;

import org.consolidation.analyser.cluster.ProductAssignment;
import org.consolidation.analyser.match.Evidence;
import org.consolidation.analyser.text.Fold;

/**
 * What one side of a question is called. Lists may write something in the place of a name that is none ("Not Reported"),
 * and another of their columns gives the name: that one was compared, so that one is asked about, and it is what a decision
 * is found by when the id is gone.
 *
 * @param name that was compared, as people write it where they write it at all
 * @param listed what the lists write in its place; "" where they write the name
 */
record ComparedName(String name, String listed) {

    /**
     * Of the left or right side.
     *
     * @param evidence of the pair; the detail of its name is "left | right; more", or "both; more"
     */
    static ComparedName of(ProductAssignment side, Iterable<Evidence> evidence, boolean left) {
        for (Evidence field : evidence) {
            if (!field.field().equals("name")) continue;
            String[] names = field.detail().split(";", 2)[0].split(" \\| ");
            String compared = Fold.tidy(names[left ? 0 : names.length - 1]);
            boolean written = Fold.squash(side.full()).contains(Fold.squash(compared));
            if (!written && !compared.equals("-")) return new ComparedName(compared, side.name());
        }
        return new ComparedName(side.name(), "");
    }

    /** For a question: in quotes, with version, edition and maker. */
    String shown(ProductAssignment side) {
        ProductAssignment called = new ProductAssignment(
                side.profileId(),
                side.productId(),
                name,
                side.vendor(),
                side.version(),
                side.edition(),
                side.organisationId(),
                side.systems(),
                side.organisations());
        return "“" + called.shown() + "”" + (listed.isEmpty() ? "" : " (in the lists “" + listed + "”)");
    }
}
