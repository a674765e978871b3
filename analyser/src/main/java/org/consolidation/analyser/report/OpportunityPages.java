package org.consolidation.analyser.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.consolidation.analyser.catalogue.Parameter;
import org.consolidation.analyser.catalogue.Precedent;
import org.consolidation.analyser.opportunity.Opportunity;
import org.consolidation.analyser.opportunity.OpportunityMember;
import org.consolidation.analyser.spark.Datasets;

/** One page per opportunity shown, written by the tasks that bring its members together. */
final class OpportunityPages {

    /** What carries the evidence first: where not all are listed, it must be among them. */
    private static final Column[] ORDER = {
        col("role").endsWith(OpportunityMember.NOT_STATED),
        col("organisation"),
        col("organisationId"),
        col("sourceFile"),
        col("sourceSheet"),
        col("sourceRow"),
        col("systemId")
    };

    private OpportunityPages() {}

    /**
     * Writes the pages.
     *
     * @param shown the opportunities that have one, as many as the settings allow. Each is of systems
     * @param concerns what is put to each organisation
     */
    static void write(
            List<Opportunity> shown,
            Dataset<OpportunityMember> members,
            Dataset<Recommendation> concerns,
            int tasks,
            Broadcast<SiteContext> context) {
        TreeMap<String, Opportunity> byId = new TreeMap<>();
        shown.forEach(o -> byId.put(o.opportunityId(), o));
        Column isShown = col("opportunityId").isin(byId.keySet().toArray());
        TreeMap<String, Long> sizes = new TreeMap<>();
        concerns.where(isShown)
                .groupBy("opportunityId")
                .agg(sum("ownSystems"))
                .collectAsList()
                .forEach(row -> sizes.put(row.getString(0), row.getLong(1)));
        Dataset<Row> first = members.where(isShown)
                .withColumn(
                        "place",
                        row_number().over(Window.partitionBy("opportunityId").orderBy(ORDER)))
                .where(col("place").leq(context.value().appendixRows()));
        Datasets.as(
                        first.repartition(tasks, col("opportunityId"))
                                .sortWithinPartitions("opportunityId", "place")
                                .drop("place"),
                        OpportunityMember.class)
                .javaRDD()
                .foreachPartition(rows -> pages(rows, byId, sizes, context.value()));
    }

    private static void pages(
            Iterator<OpportunityMember> rows,
            Map<String, Opportunity> byId,
            Map<String, Long> sizes,
            SiteContext context) {
        List<OpportunityMember> members = new ArrayList<>();
        OpportunityMember next = rows.hasNext() ? rows.next() : null;
        while (next != null) {
            String id = next.opportunityId();
            members.add(next);
            next = rows.hasNext() ? rows.next() : null;
            if (next != null && next.opportunityId().equals(id)) continue;
            page(byId.get(id), members, sizes.get(id), context);
            members.clear();
        }
    }

    private static void page(Opportunity opportunity, List<OpportunityMember> members, long all, SiteContext context) {
        List<Parameter> parameters = new TreeSet<>(opportunity.saving().parameters())
                .stream().map(context.parameters()::get).filter(p -> p != null).toList();
        List<Precedent> precedents = opportunity.precedents().stream()
                .map(context.precedents()::get)
                .filter(p -> p != null)
                .toList();
        PageFrame frame = PageFrame.below(
                context.heading(),
                opportunity.title(),
                "Opportunities",
                new PageFrame.Link("Opportunities", "../opportunities.html"));
        Pages.write(
                context.folder(),
                "opportunities/" + PageNames.of(opportunity.opportunityId()),
                "opportunity.jte",
                Map.of(
                        "frame", frame,
                        "opportunity", opportunity,
                        "members", members,
                        "allMembers", all,
                        "parameters", parameters,
                        "precedents", precedents,
                        "site", context));
    }
}
