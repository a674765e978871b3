package org.consolidation.analyser.report;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.consolidation.analyser.catalogue.Parameter;
import org.consolidation.analyser.opportunity.Opportunity;
import org.consolidation.analyser.opportunity.OpportunityMember;
import org.consolidation.analyser.spark.RecordEncoder;

/** One page per opportunity shown, written by the tasks that hold its members. */
final class OpportunityPages {

    private OpportunityPages() {}

    /** A page that a task wrote. */
    public record Written(String id) {}

    /** Writes the page of every opportunity of the context. */
    static void write(Findings findings, SiteContext context, Broadcast<SiteContext> shared) {
        if (context.opportunityPages().isEmpty()) return;
        Column isShown = col("opportunityId").isin(context.opportunityPages().toArray());
        KeyValueGroupedDataset<String, Opportunity> opportunities = findings.opportunities()
                .opportunities()
                .filter(isShown)
                .groupBy(col("opportunityId"))
                .as(Encoders.STRING(), RecordEncoder.of(Opportunity.class));
        KeyValueGroupedDataset<String, OpportunityMember> members = findings.opportunities()
                .members()
                .filter(isShown)
                .groupBy(col("opportunityId"))
                .as(Encoders.STRING(), RecordEncoder.of(OpportunityMember.class));
        opportunities
                .cogroupSorted(
                        members,
                        new Column[] {col("rank")},
                        new Column[] {
                            col("organisation"),
                            col("organisationId"),
                            col("sourceFile"),
                            col("sourceSheet"),
                            col("sourceRow"),
                            col("systemId")
                        },
                        (id, opportunity, rows) -> written(opportunity.next(), rows, shared.value()),
                        RecordEncoder.of(Written.class))
                .collectAsList();
    }

    private static Iterator<Written> written(
            Opportunity opportunity, Iterator<OpportunityMember> rows, SiteContext context) {
        List<OpportunityMember> members = new ArrayList<>();
        long all = 0;
        while (rows.hasNext()) {
            OpportunityMember member = rows.next();
            all++;
            if (members.size() < context.appendixRows()) members.add(member);
        }
        List<Parameter> parameters = new TreeSet<>(opportunity.saving().parameters())
                .stream().map(context.parameters()::get).filter(p -> p != null).toList();
        PageFrame frame = PageFrame.below(
                context.heading(),
                opportunity.title(),
                "Summary",
                new PageFrame.Link("Opportunities", "../index.html#opportunities"));
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
                        "site", context));
        return List.of(new Written(opportunity.opportunityId())).iterator();
    }
}
