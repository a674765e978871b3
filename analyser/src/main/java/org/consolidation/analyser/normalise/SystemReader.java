package org.consolidation.analyser.normalise;

import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.text.Fold;

/**
 * Reads what system the cells of a record mean, where they are no inventory's: pure, without Spark. What
 * {@link Judge} does with the cells of an inventory, for a table whose columns the user has named. Not
 * thread-safe; one for each task.
 */
public final class SystemReader {

    private final ProductReader products;
    private final CapabilityProposer capabilities;

    /**
     * A system as read.
     *
     * @param name the product
     * @param proposal the function it seems to serve
     */
    public record Read(ProductName name, CapabilityProposal proposal) {}

    /** A reader that knows the products, suppliers and capabilities of these reference tables. */
    public SystemReader(Catalogue catalogue) {
        products = new ProductReader(catalogue);
        capabilities = new CapabilityProposer(catalogue);
    }

    /**
     * The system that a record means.
     *
     * @param name text of its name, not blank
     * @param vendor who makes or sells it, as written; "" when nobody says
     * @param description free text; ""
     * @param category the source's own; ""
     */
    public Read read(String name, String vendor, String description, String category) {
        String tidy = Fold.tidy(name);
        if (tidy.isEmpty()) throw new IllegalArgumentException("name must not be blank, was \"" + name + "\"");
        ProductReader.Read read = product(tidy, Fold.tidy(vendor), Fold.tidy(description), category);
        CapabilityProposal proposal = capabilities.propose(new CapabilityProposer.Question(
                "",
                read.capabilityId(),
                "",
                "",
                category,
                tidy + " " + read.name().shown(),
                read.name().vendor(),
                description,
                ""));
        return new Read(read.name(), proposal);
    }

    private ProductReader.Read product(String name, String vendor, String description, String category) {
        if (InHouse.maker(vendor)) return products.inHouse(name, description);
        Vendors.Vendor supplier = products.vendor(vendor);
        if (InHouse.name(Fold.words(name))) return products.custom(name, supplier, description);
        ProductReader.Read read = products.read(name, supplier, "", description);
        if (!products.undecided(read, name, supplier)) return read;
        String served = capabilities.served(category, description);
        return served.isEmpty() ? read : products.serving(read, name, supplier, served);
    }
}
