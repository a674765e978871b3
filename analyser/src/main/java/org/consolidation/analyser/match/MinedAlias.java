package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.List;

/**
 * Two names that the data themselves hold to be one, with the evidence.
 *
 * @param kind {@value #PRODUCT}: two names of one product; {@value #VENDOR}: two names of one maker;
 *     {@value #MAKER}: one product sold under the names of two makers, whose other products that leaves
 *     apart
 * @param rule how it was found, see {@link MiningRule#shown}
 * @param from the other, mostly older, name: folded core of a product, or of kind vendor a maker
 * @param fromVendor folded maker of {@code from}; "" when nobody names one, and of kind vendor
 * @param to the name it stands for; of kind maker the same as {@code from}
 * @param toVendor folded maker of {@code to}; ""
 * @param evidence what was read, as written in one of the records that say so
 * @param organisations that say so
 * @param contradicting organisations whose records speak against it
 * @param millibits log2 odds, in thousandths, that the two are one; judged, not calibrated
 * @param used whether it was above the bar and so was acted on
 */
public record MinedAlias(
        String kind,
        String rule,
        String from,
        String fromVendor,
        String to,
        String toVendor,
        String evidence,
        long organisations,
        long contradicting,
        int millibits,
        boolean used)
        implements Serializable {

    public static final String PRODUCT = "product";
    public static final String VENDOR = "vendor";
    public static final String MAKER = "maker";

    private static final List<String> KINDS = List.of(PRODUCT, VENDOR, MAKER);

    public MinedAlias {
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException("kind must be one of " + KINDS + ", was " + kind);
        }
        if (from.isEmpty() || to.isEmpty()) {
            throw new IllegalArgumentException("from and to must not be empty, were \"" + from + "\", \"" + to + "\"");
        }
        if (organisations < 1 || contradicting < 0) {
            throw new IllegalArgumentException("organisations must be at least 1 and contradicting at least 0, were "
                    + organisations + ", " + contradicting);
        }
    }
}
