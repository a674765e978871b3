package org.consolidation.analyser.report;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.spark.RecordEncoder;

/** One page per organisation, written by the tasks that hold its systems. */
final class OrganisationPages {

    private OrganisationPages() {}

    /** A page that a task wrote. */
    public record Written(String id) {}

    /** Writes the page of every organisation of the context. */
    static void write(Findings findings, SiteContext context, Broadcast<SiteContext> shared) {
        Dataset<Written> written = systems(findings)
                .cogroupSorted(
                        links(findings),
                        new Column[] {col("file"), col("sheet"), col("row"), col("part"), col("systemId")},
                        new Column[] {col("rank"), col("opportunityId")},
                        (id, lines, links) -> written(id, lines, links, shared.value()),
                        RecordEncoder.of(Written.class));
        Set<String> done = new HashSet<>();
        for (Written page : written.collectAsList()) done.add(page.id());
        for (OrganisationFacts facts : context.organisations().values()) {
            if (!done.contains(facts.organisationId())) {
                written(
                        facts.organisationId(),
                        List.<SystemLine>of().iterator(),
                        List.<OpportunityLink>of().iterator(),
                        context);
            }
        }
    }

    private static Iterator<Written> written(
            String id, Iterator<SystemLine> lines, Iterator<OpportunityLink> links, SiteContext context) {
        OrganisationFacts facts = context.organisations().get(id);
        // Only a body without a record of its own, such as the partner in someone else's row.
        if (facts == null) return List.<Written>of().iterator();
        OrganisationPage page = OrganisationPage.of(
                facts, lines, links, context.tables(), context.heading().asOf(), context.appendixRows());
        PageFrame frame = PageFrame.below(
                context.heading(), facts.name(), "Organisations", new PageFrame.Link("Organisations", "index.html"));
        Pages.write(
                context.folder(),
                "organisations/" + PageNames.of(id),
                "organisation.jte",
                Map.of("frame", frame, "page", page, "site", context));
        return List.of(new Written(id)).iterator();
    }

    private static KeyValueGroupedDataset<String, SystemLine> systems(Findings findings) {
        Dataset<Row> holders = findings.clustered()
                .products()
                .select(
                        col("productId").as("heldProductId"),
                        col("organisations").as("holders"));
        Dataset<Row> lines = findings.portfolio()
                .systems()
                .join(holders, col("productId").equalTo(col("heldProductId")), "left")
                .select(
                        col("deployment.organisationId"),
                        col("deployment.table"),
                        col("deployment.sourceFile").as("file"),
                        col("deployment.sourceSheet").as("sheet"),
                        col("deployment.sourceRow").as("row"),
                        col("deployment.part"),
                        col("deployment.systemId"),
                        col("deployment.systemName"),
                        col("productId"),
                        col("product"),
                        col("realProduct"),
                        col("deployment.name.version"),
                        col("deployment.supplier"),
                        col("capabilityId"),
                        col("capability"),
                        col("deployment.status"),
                        col("counted"),
                        col("deployment.users"),
                        col("deployment.cost.lowPence").as("costLowPence"),
                        col("deployment.cost.centralPence").as("costCentralPence"),
                        col("deployment.cost.highPence").as("costHighPence"),
                        col("deployment.contract.ref").as("contractRef"),
                        col("deployment.contract.end").as("contractEnd"),
                        col("deployment.contract.endDerived").as("contractEndDerived"),
                        col("deployment.hosting"),
                        coalesce(col("holders"), lit(0L)).as("holders"));
        return lines.groupBy(col("organisationId")).as(Encoders.STRING(), RecordEncoder.of(SystemLine.class));
    }

    private static KeyValueGroupedDataset<String, OpportunityLink> links(Findings findings) {
        Dataset<Row> concerned = findings.opportunities()
                .members()
                .groupBy(
                        col("organisationId").as("memberOf"),
                        col("opportunityId").as("concernedBy"))
                .agg(count(lit(1)).as("ownSystems"));
        Dataset<Row> links = concerned
                .join(
                        findings.opportunities().opportunities().drop("organisationId"),
                        col("concernedBy").equalTo(col("opportunityId")))
                .select(
                        col("memberOf").as("organisationId"),
                        col("opportunityId"),
                        col("kindName"),
                        col("advice"),
                        col("title"),
                        col("finding"),
                        col("saving"),
                        col("organisations"),
                        col("ownSystems"),
                        col("rank"));
        return links.groupBy(col("organisationId")).as(Encoders.STRING(), RecordEncoder.of(OpportunityLink.class));
    }
}
