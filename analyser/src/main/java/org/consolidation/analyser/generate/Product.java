package org.consolidation.analyser.generate;

/**
 * An invented product.
 *
 * @param number tells it from all others
 * @param purpose what it is for
 * @param vendor who sells it now
 * @param formerVendor who sold it before a takeover or a change of the vendor's name; else the vendor
 * @param name now
 * @param formerName before it was renamed; else the name
 * @param brand the word of the name that alone tells the product; "" when none does
 * @param release number of its main version, from which organisations differ little
 */
record Product(
        int number,
        Purpose purpose,
        Vendor vendor,
        Vendor formerVendor,
        String name,
        String formerName,
        String brand,
        int release) {

    /** Its cluster in the truth. */
    String cluster() {
        return "P" + number;
    }

    boolean renamed() {
        return !name.equals(formerName);
    }

    boolean soldOn() {
        return !vendor.equals(formerVendor);
    }
}
