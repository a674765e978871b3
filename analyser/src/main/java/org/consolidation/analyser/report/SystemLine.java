package org.consolidation.analyser.report;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.normalise.CostBasis;
import org.consolidation.analyser.normalise.CostParts;
import org.consolidation.analyser.normalise.Status;
import org.consolidation.analyser.opportunity.Imputing;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.text.StableHash;

/**
 * A system as tables and pages need it; see {@link
 * org.consolidation.analyser.portfolio.PlacedDeployment} for the fields.
 *
 * @param capabilityMethod how the capability was assigned
 * @param proposedCapabilityId what the record itself proposes; ""
 * @param capabilityWords what the proposal was read from; ""
 * @param capabilityRunnerUp id of the proposal's second best; ""
 * @param holders organisations that have the product in use; this one too, if it does
 * @param runBy key of the public body that runs it; "" when the organisation itself or a company does
 * @param readFrom cell that names the product
 * @param supportEnd when its organisation says that its support or life ends; null when it does not say
 * @param imputedLowPence yearly cost by what peers pay; null when one is stated or there are too few peers
 * @param imputedFrom the peers; ""
 * @param costParts what is stated apart of its cost; null when nothing is
 */
public record SystemLine(
        String organisationId,
        String organisation,
        int table,
        String file,
        String sheet,
        long row,
        int part,
        String systemId,
        String systemName,
        String localId,
        String profileId,
        String productId,
        String product,
        String vendor,
        boolean realProduct,
        String version,
        String supplierRaw,
        String supplier,
        String capabilityId,
        String capability,
        int capabilityScore,
        String capabilityMethod,
        String proposedCapabilityId,
        String capabilityWords,
        String capabilityRunnerUp,
        Status status,
        boolean counted,
        Long users,
        Long costLowPence,
        Long costCentralPence,
        Long costHighPence,
        CostBasis costBasis,
        String contractRef,
        LocalDate contractEnd,
        boolean contractEndDerived,
        String hosting,
        long holders,
        String runBy,
        String readFrom,
        LocalDate supportEnd,
        Long imputedLowPence,
        Long imputedCentralPence,
        Long imputedHighPence,
        String imputedFrom,
        CostParts costParts)
        implements Serializable {

    /** Every system of a run, narrowed: what is not here is not carried through the writing of the report. */
    static Dataset<SystemLine> of(Findings findings) {
        Dataset<Row> holders = findings.portfolio()
                .tallies()
                .products()
                .select(
                        col("productId").as("heldProductId"),
                        col("organisations").as("holders"));
        Dataset<Row> lines = findings.portfolio()
                .systems()
                .join(
                        Datasets.lookUp(holders, findings.matched().model().profiles()),
                        col("productId").equalTo(col("heldProductId")),
                        "left")
                .withColumn("imputed", Imputing.column(findings.opportunities().peers()))
                .select(
                        col("deployment.organisationId"),
                        col("deployment.organisation"),
                        col("deployment.table"),
                        col("deployment.sourceFile").as("file"),
                        col("deployment.sourceSheet").as("sheet"),
                        col("deployment.sourceRow").as("row"),
                        col("deployment.part"),
                        col("deployment.systemId"),
                        col("deployment.systemName"),
                        col("deployment.localId"),
                        col("profileId"),
                        col("productId"),
                        col("product"),
                        col("vendor"),
                        col("realProduct"),
                        col("deployment.name.version"),
                        col("deployment.supplierRaw"),
                        col("deployment.supplier"),
                        col("capabilityId"),
                        col("capability"),
                        col("capabilityScore"),
                        col("capabilityMethod"),
                        col("deployment.proposal.capabilityId").as("proposedCapabilityId"),
                        col("deployment.proposal.words").as("capabilityWords"),
                        col("deployment.proposal.runnerUp").as("capabilityRunnerUp"),
                        col("deployment.status"),
                        col("counted"),
                        col("deployment.users"),
                        col("deployment.cost.lowPence").as("costLowPence"),
                        col("deployment.cost.centralPence").as("costCentralPence"),
                        col("deployment.cost.highPence").as("costHighPence"),
                        col("deployment.cost.basis").as("costBasis"),
                        col("deployment.contract.ref").as("contractRef"),
                        col("deployment.contract.end").as("contractEnd"),
                        col("deployment.contract.endDerived").as("contractEndDerived"),
                        col("deployment.hosting"),
                        coalesce(col("holders"), lit(0L)).as("holders"),
                        col("deployment.runBy"),
                        col("deployment.name.from").as("readFrom"),
                        col("deployment.supportEnd"),
                        col("imputed.lowPence").as("imputedLowPence"),
                        col("imputed.centralPence").as("imputedCentralPence"),
                        col("imputed.highPence").as("imputedHighPence"),
                        coalesce(col("imputed.from"), lit("")).as("imputedFrom"),
                        col("deployment.cost.parts").as("costParts"));
        return Datasets.as(lines, SystemLine.class);
    }

    /** Id of the instance: one product run by one body, whoever uses it. */
    String instanceId() {
        return StableHash.id("instance", productId, runner());
    }

    /** Key of the body that runs it: the organisation itself unless another public body is said to. */
    String runner() {
        return runBy.isEmpty() ? organisationId : runBy;
    }

    /** Whether other organisations have the product too. */
    boolean shared() {
        return realProduct && holders > 1;
    }

    /** Its state in words. */
    public String statusWords() {
        return switch (status) {
            case LIVE -> "Live";
            case PILOT -> "Pilot";
            case RETIRING -> "Retiring";
            case PLANNED -> "Planned, not counted";
            case RETIRED -> "Retired, not counted";
            case NON_PRODUCTION -> "Test or copy, not counted";
            case REPEATED -> "In another notice, not counted";
            case UNKNOWN -> "Not stated, counted as in use";
        };
    }

    /** Whether its cost is not stated and peers tell one. */
    boolean imputed() {
        return imputedCentralPence != null;
    }

    private String imputedWords() {
        return "Not stated; imputed " + Pounds.about(imputedLowPence) + " to " + Pounds.about(imputedHighPence) + ", "
                + imputedFrom;
    }

    /** A part of its cost; null when not stated. */
    Long part(Function<CostParts, Long> of) {
        return costParts == null ? null : of.apply(costParts);
    }

    /** Its yearly cost in words. */
    public String costWords() {
        if (costCentralPence == null) return imputed() ? imputedWords() : "Not known";
        if (costLowPence.equals(costHighPence)) return Pounds.exact(costCentralPence);
        return Pounds.about(costLowPence) + " to " + Pounds.about(costHighPence);
    }
}
