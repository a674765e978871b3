package org.consolidation.analyser.catalogue;

/**
 * A cited assumption with its range.
 *
 * @param id such as {@code k1.discount}
 * @param name in words
 * @param low cautious value
 * @param central best estimate
 * @param high hopeful value
 * @param unit such as "share of annual cost"
 * @param priceYear financial year of money, or ""
 * @param grade A audit body, B government, C trade press, D blog or FOI collation, J judgement
 * @param citation where the figure comes from
 * @param url page of the source; "" when it has none
 */
public record Parameter(
        String id,
        String name,
        double low,
        double central,
        double high,
        String unit,
        String priceYear,
        String grade,
        String citation,
        String url)
        implements java.io.Serializable {

    /** The same without a range. */
    public Parameter pinned(double value) {
        return new Parameter(id, name, value, value, value, unit, priceYear, grade, citation, url);
    }
}
