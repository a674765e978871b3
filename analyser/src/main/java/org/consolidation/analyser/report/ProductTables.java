package org.consolidation.analyser.report;

import static org.consolidation.analyser.report.TableColumn.NEVER;

import org.consolidation.analyser.cluster.Product;
import org.consolidation.analyser.portfolio.CapabilitySummary;
import org.consolidation.analyser.portfolio.GraphEdge;
import org.consolidation.analyser.portfolio.GraphNode;
import org.consolidation.analyser.portfolio.OrganisationSummary;

/** The tables that sum up: products, organisations, capabilities, and the graph that joins them. */
final class ProductTables {

    static final Table<Product> PRODUCTS = Table.of(
                    "tables/products",
                    Product.class,
                    "One line per product: a group of spellings held to be one product, and how firmly. Those at most"
                            + " organisations first.")
            .code(
                    "product_id",
                    "Id of the product: a hash of the smallest profile id in it; with --previous the id under which most of its"
                            + " systems went then.",
                    NEVER,
                    Product::productId)
            .text("product", "Name of the product.", NEVER, Product::product)
            .text("name_reason", "Why that name was chosen among the spellings.", NEVER, Product::nameReason)
            .text("vendor", "Who makes it.", "nobody names a maker", Product::vendor)
            .flag(
                    "generic",
                    "Whether the name says too little (\"HR system\") to be joined across organisations.",
                    Product::generic)
            .flag(
                    "in_house",
                    "Whether it was built by its organisation, and so is not a product on the market.",
                    Product::inHouse)
            .integer("profiles", "profiles", "Distinct (name, vendor, version) in it.", NEVER, Product::profiles)
            .integer("systems", "systems", "Systems in it, whatever their status.", NEVER, Product::deployments)
            .integer(
                    "organisations",
                    "organisations",
                    "Organisations that list it, whatever the status.",
                    NEVER,
                    Product::organisations)
            .decimal(
                    "cohesion_bits",
                    "bits",
                    "Mean match weight of all pairs of profiles in it.",
                    "a single profile",
                    p -> p.profiles() < 2 ? null : p.cohesionMillibits())
            .decimal(
                    "weakest_link_bits",
                    "bits",
                    "Match weight of the weakest join that holds it together.",
                    "a single profile",
                    p -> p.profiles() < 2 ? null : p.weakestLinkMillibits())
            .integer("bridges", "links", "Links whose loss would part it.", NEVER, Product::bridges)
            .sortedBy((p, key) -> key.thenLargest(p.organisations())
                    .thenLargest(p.deployments())
                    .then(p.product())
                    .then(p.productId()));

    static final Table<OrganisationSummary> ORGANISATIONS = Table.of(
                    "tables/organisations",
                    OrganisationSummary.class,
                    "One line per organisation with an accepted record. Systems in use only, unless a column says"
                            + " otherwise.")
            .code(
                    "organisation_id",
                    "Key in the register; for a body that is not in it, a slug of its name.",
                    NEVER,
                    OrganisationSummary::organisationId)
            .text("organisation", "Name.", NEVER, OrganisationSummary::organisation)
            .text("kind", "Kind of body, from the register.", "not known", OrganisationSummary::kind)
            .text("region", "Region, from the register.", "not known", OrganisationSummary::region)
            .integer("records", "records", "Accepted records.", NEVER, OrganisationSummary::records)
            .integer(
                    "systems",
                    "systems",
                    "Systems in use, infrastructure apart: one product that the organisation uses, whoever runs it.",
                    NEVER,
                    OrganisationSummary::systems)
            .integer(
                    "systems_not_counted",
                    "systems",
                    "Retired, planned and test systems, which count nowhere else.",
                    NEVER,
                    OrganisationSummary::notCounted)
            .integer("products", "products", "Distinct products.", NEVER, OrganisationSummary::products)
            .integer(
                    "shared_products",
                    "products",
                    "Of them, those that another organisation has too.",
                    NEVER,
                    OrganisationSummary::sharedProducts)
            .integer(
                    "instances",
                    "instances",
                    "Distinct pairs of product and body that runs it: several rows of one product that one body runs"
                            + " are one instance.",
                    NEVER,
                    OrganisationSummary::instances)
            .integer(
                    "instances_run_elsewhere",
                    "instances",
                    "Of them, those that another public body runs.",
                    NEVER,
                    OrganisationSummary::runElsewhere)
            .integer(
                    "contracts",
                    "contracts",
                    "Distinct pairs of contract reference and body that runs what it pays for; systems without a"
                            + " reference add none.",
                    NEVER,
                    OrganisationSummary::contracts)
            .integer(
                    "infrastructure_systems",
                    "systems",
                    "Networks, servers, storage and devices in use (capability B24), which no other count here but"
                            + " records and systems_not_counted holds.",
                    NEVER,
                    OrganisationSummary::infrastructure)
            .integer("suppliers", "suppliers", "Distinct suppliers named.", NEVER, OrganisationSummary::suppliers)
            .integer(
                    "capabilities",
                    "capabilities",
                    "Distinct business functions, unclassified left out.",
                    NEVER,
                    OrganisationSummary::capabilities)
            .integer(
                    "unclassified",
                    "systems",
                    "Systems without a recognised business function.",
                    NEVER,
                    OrganisationSummary::unclassified)
            .integer(
                    "cost_known_systems",
                    "systems",
                    "Systems whose yearly cost is known.",
                    NEVER,
                    OrganisationSummary::costKnownSystems)
            .integer(
                    "annual_cost_low_pence",
                    "pence a year",
                    "Lower bound of their yearly cost together.",
                    "no yearly cost is known",
                    o -> o.costKnownSystems() == 0 ? null : o.costLowPence())
            .integer(
                    "annual_cost_central_pence",
                    "pence a year",
                    "Best estimate of their yearly cost together.",
                    "no yearly cost is known",
                    o -> o.costKnownSystems() == 0 ? null : o.costCentralPence())
            .integer(
                    "annual_cost_high_pence",
                    "pence a year",
                    "Upper bound of their yearly cost together.",
                    "no yearly cost is known",
                    o -> o.costKnownSystems() == 0 ? null : o.costHighPence())
            .sortedBy((o, key) -> key.then(o.organisationId()));

    static final Table<CapabilitySummary> CAPABILITIES = Table.of(
                    "tables/capabilities",
                    CapabilitySummary.class,
                    "One line per business function that some system in use serves, and one for unclassified systems."
                            + " Systems in use only.")
            .code("capability_id", "Id of the business function.", "unclassified", CapabilitySummary::capabilityId)
            .text("capability", "Name of the business function.", NEVER, CapabilitySummary::capability)
            .integer("systems", "systems", "Systems.", NEVER, CapabilitySummary::systems)
            .integer(
                    "organisations",
                    "organisations",
                    "Organisations with at least one of them.",
                    NEVER,
                    CapabilitySummary::organisations)
            .integer(
                    "products",
                    "products",
                    "Distinct products; each in-house system counts as one.",
                    NEVER,
                    CapabilitySummary::products)
            .integer("suppliers", "suppliers", "Distinct suppliers named.", NEVER, CapabilitySummary::suppliers)
            .decimal(
                    "effective_products",
                    "products",
                    "Effective number of products: 1 / sum of squared shares of"
                            + " organisations (Laakso and Taagepera 1979). 1 when all have the same product.",
                    NEVER,
                    CapabilitySummary::effectiveProductsMilli)
            .decimal(
                    "effective_suppliers",
                    "suppliers",
                    "The same for suppliers; systems whose supplier nobody names" + " are left out.",
                    "no supplier is named",
                    c -> c.suppliers() == 0 ? null : c.effectiveSuppliersMilli())
            .integer(
                    "unknown_supplier_systems",
                    "systems",
                    "Systems whose supplier nobody names.",
                    NEVER,
                    CapabilitySummary::unknownSupplierSystems)
            .code(
                    "top_product_id",
                    "Id of the product at most organisations; of equals the smallest id.",
                    "no product is named",
                    CapabilitySummary::topProductId)
            .text("top_product", "Its name.", "no product is named", CapabilitySummary::topProduct)
            .integer(
                    "top_product_organisations",
                    "organisations",
                    "Organisations that have it.",
                    NEVER,
                    CapabilitySummary::topProductOrganisations)
            .integer(
                    "cost_known_systems",
                    "systems",
                    "Systems whose yearly cost is known.",
                    NEVER,
                    CapabilitySummary::costKnownSystems)
            .integer(
                    "annual_cost_central_pence",
                    "pence a year",
                    "Best estimate of their yearly cost together.",
                    "no yearly cost is known",
                    c -> c.costKnownSystems() == 0 ? null : c.costCentralPence())
            .sortedBy((c, key) -> key.then(c.capabilityId()));

    static final Table<GraphNode> NODES = Table.of(
                    "graph/nodes",
                    GraphNode.class,
                    "One line per node of the portfolio graph: every product, organisation, supplier and capability.")
            .code("id", "Kind and key, such as product:1f3a.", NEVER, GraphNode::id)
            .code("kind", "product, organisation, supplier or capability.", NEVER, GraphNode::kind)
            .text("label", "Name.", "it has no name", GraphNode::label)
            .integer("weight", "systems", "Systems in use behind it.", NEVER, GraphNode::weight)
            .sortedBy((n, key) -> key.then(n.id()));

    static final Table<GraphEdge> EDGES = Table.of(
                    "graph/edges", GraphEdge.class, "One line per edge of the portfolio graph.")
            .code("source", "Id of the node it comes from.", NEVER, GraphEdge::source)
            .code("target", "Id of the node it goes to.", NEVER, GraphEdge::target)
            .code(
                    "kind",
                    "uses (organisation to product), supplies (supplier to product) or serves (product to"
                            + " capability).",
                    NEVER,
                    GraphEdge::kind)
            .integer("weight", "systems", "Systems in use behind it.", NEVER, GraphEdge::weight)
            .sortedBy((e, key) -> key.then(e.source()).then(e.target()).then(e.kind()));

    private ProductTables() {}
}
