package org.consolidation.analyser.normalise;

/** What is known of a name while it is taken apart; for one name. */
final class NameDraft {

    Vendors.Vendor vendor;
    final String capabilityId;
    String version = "";
    String edition = "";
    String environment = "";
    /** A known product that a part of the name names; null for none. */
    KnownProducts.Known product;
    /** A part that may be a product that nobody knows; "". */
    String mention = "";

    /**
     * @param supplier who is said to make or sell it; who only sells is no maker
     * @param capabilityId what the record or its list is said to serve; ""
     */
    NameDraft(Vendors.Vendor supplier, String capabilityId) {
        vendor = supplier.reseller() ? Vendors.NONE : supplier;
        this.capabilityId = capabilityId;
    }

    /** Key of the maker; "" when not known. */
    String vendorKey() {
        return vendor.reseller() ? "" : vendor.key();
    }
}
