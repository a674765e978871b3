package org.consolidation.analyser.catalogue;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;

/**
 * The reference data of a run: capabilities, aliases, products, parameters, header synonyms. Small,
 * immutable and serializable; tasks get it by broadcast.
 */
public record Catalogue(
        List<Capability> capabilities,
        List<SupplierAlias> supplierAliases,
        List<ProductAlias> productAliases,
        List<CatalogueProduct> products,
        List<Parameter> parameters,
        List<HeaderSynonym> headerSynonyms,
        List<ReferenceTable> tables)
        implements Serializable {

    /**
     * Reads the tables built into the jar, each replaced by the file of the same name in {@code
     * override} where there is one.
     *
     * @param override folder given by {@code --reference}; null for none
     */
    public static Catalogue load(Path override) {
        return new Catalogue(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * The parameter with that id.
     *
     * @throws IllegalArgumentException if the parameter file has none
     */
    public Parameter parameter(String id) {
        return parameters.stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("parameters.csv must hold " + id));
    }

    /** The capability with that id; null when there is none. */
    public Capability capability(String id) {
        return capabilities.stream().filter(c -> c.id().equals(id)).findFirst().orElse(null);
    }
}
