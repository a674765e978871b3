package org.consolidation.analyser.catalogue;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.consolidation.analyser.issue.UserError;

/**
 * The reference data of a run: capabilities, suppliers, products, their other names and former makers,
 * parameters, header synonyms, prices of years. Small, immutable and serializable; tasks get it by broadcast.
 *
 * @param productMakers former makers of products
 * @param vocabulary what others call the capabilities
 * @param yardsticks by which opportunities are judged
 * @param tables the files the lists were read from, in order of name
 */
public record Catalogue(
        List<Capability> capabilities,
        List<SupplierAlias> supplierAliases,
        List<ProductAlias> productAliases,
        List<CatalogueProduct> products,
        List<Parameter> parameters,
        List<HeaderSynonym> headerSynonyms,
        List<Supplier> suppliers,
        List<ProductMaker> productMakers,
        Vocabulary vocabulary,
        Yardsticks yardsticks,
        List<ReferenceTable> tables)
        implements Serializable {

    public Catalogue {
        capabilities = List.copyOf(capabilities);
        supplierAliases = List.copyOf(supplierAliases);
        productAliases = List.copyOf(productAliases);
        products = List.copyOf(products);
        parameters = List.copyOf(parameters);
        headerSynonyms = List.copyOf(headerSynonyms);
        suppliers = List.copyOf(suppliers);
        productMakers = List.copyOf(productMakers);
        tables = List.copyOf(tables);
    }

    /** Without what opportunities are judged by. */
    public Catalogue(
            List<Capability> capabilities,
            List<SupplierAlias> supplierAliases,
            List<ProductAlias> productAliases,
            List<CatalogueProduct> products,
            List<Parameter> parameters,
            List<HeaderSynonym> headerSynonyms,
            List<Supplier> suppliers,
            List<ProductMaker> productMakers,
            List<ReferenceTable> tables) {
        this(
                capabilities,
                supplierAliases,
                productAliases,
                products,
                parameters,
                headerSynonyms,
                suppliers,
                productMakers,
                Vocabulary.NONE,
                Yardsticks.NONE,
                tables);
    }

    /** Without suppliers, former makers and what opportunities are judged by. */
    public Catalogue(
            List<Capability> capabilities,
            List<SupplierAlias> supplierAliases,
            List<ProductAlias> productAliases,
            List<CatalogueProduct> products,
            List<Parameter> parameters,
            List<HeaderSynonym> headerSynonyms,
            List<ReferenceTable> tables) {
        this(
                capabilities,
                supplierAliases,
                productAliases,
                products,
                parameters,
                headerSynonyms,
                List.of(),
                List.of(),
                Vocabulary.NONE,
                Yardsticks.NONE,
                tables);
    }

    /**
     * Reads the tables built into the jar, each replaced by the file of the same name in {@code
     * override} where there is one.
     *
     * @param override folder given by {@code --reference}; null for none
     * @throws UserError if the folder is none, holds a CSV file that is not a reference table, or a
     *     table of it breaks a rule; the message names file and line
     */
    public static Catalogue load(Path override) {
        ReferenceFolder folder = ReferenceFolder.open(override);
        List<ReferenceTable> used = new ArrayList<>();
        List<Capability> capabilities = TableRules.capabilities(folder.read("capabilities.csv", used));
        Vocabulary vocabulary = Vocabulary.load(folder, capabilities, used);
        Yardsticks yardsticks = Yardsticks.load(folder, capabilities, used);
        List<HeaderSynonym> headerSynonyms = TableRules.headerSynonyms(folder.read("header-synonyms.csv", used));
        List<Parameter> parameters = TableRules.parameters(folder.read("parameters.csv", used));
        List<ProductAlias> productAliases = AliasRules.productAliases(folder.read("product-aliases.csv", used));
        List<ProductMaker> productMakers = AliasRules.productMakers(folder.read("product-makers.csv", used));
        List<CatalogueProduct> products = TableRules.products(folder.read("products.csv", used), capabilities);
        List<SupplierAlias> supplierAliases = AliasRules.supplierAliases(folder.read("supplier-aliases.csv", used));
        List<Supplier> suppliers = AliasRules.suppliers(folder.read("suppliers.csv", used));
        return new Catalogue(
                capabilities,
                supplierAliases,
                productAliases,
                products,
                parameters,
                headerSynonyms,
                suppliers,
                productMakers,
                vocabulary,
                yardsticks,
                used.stream().sorted(Comparator.comparing(ReferenceTable::name)).toList());
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

    /** The same with other aliases. */
    public Catalogue withAliases(List<SupplierAlias> otherSuppliers, List<ProductAlias> otherProducts) {
        return new Catalogue(
                capabilities,
                otherSuppliers,
                otherProducts,
                products,
                parameters,
                headerSynonyms,
                suppliers,
                productMakers,
                vocabulary,
                yardsticks,
                tables);
    }

    /** The capability with that id; null when there is none. */
    public Capability capability(String id) {
        return capabilities.stream().filter(c -> c.id().equals(id)).findFirst().orElse(null);
    }
}
