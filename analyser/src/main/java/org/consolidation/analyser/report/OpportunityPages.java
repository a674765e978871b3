package org.consolidation.analyser.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.consolidation.analyser.catalogue.Parameter;
import org.consolidation.analyser.opportunity.Opportunities;
import org.consolidation.analyser.opportunity.Opportunity;
import org.consolidation.analyser.opportunity.OpportunityMember;
import scala.Tuple2;

/** One page per opportunity shown, written by the tasks that bring its members together. */
final class OpportunityPages {

    private OpportunityPages() {}

    /** A system that an opportunity without a page concerns: only whose it is matters. */
    private record Concern(String organisationId) implements Serializable {}

    /**
     * Writes the page of every opportunity of the context, once the links are asked for.
     *
     * @return every opportunity, shown or not, as each organisation that it concerns sees it
     */
    static JavaRDD<OpportunityLink> write(Opportunities found, int tasks, Broadcast<SiteContext> shared) {
        JavaPairRDD<Grouped.Place, Serializable> opportunities = found.opportunities()
                .javaRDD()
                .mapToPair(o -> new Tuple2<>(
                        new Grouped.Place(
                                o.opportunityId(), new SortKey().then(0).toBytes()),
                        o));
        JavaPairRDD<Grouped.Place, Serializable> members = found.members()
                .javaRDD()
                .mapToPair(m -> placed(m, shared.value().opportunityPages().contains(m.opportunityId())));
        return Grouped.each(opportunities.union(members), tasks, (id, rows, links) -> {
            Iterator<Opportunity> opportunity = rows.of(Opportunity.class);
            if (opportunity.hasNext())
                written(opportunity.next(), rows, shared.value()).forEach(links);
        });
    }

    private static Tuple2<Grouped.Place, Serializable> placed(OpportunityMember m, boolean shown) {
        SortKey order = new SortKey().then(1);
        if (!shown) {
            return new Tuple2<>(new Grouped.Place(m.opportunityId(), order.toBytes()), new Concern(m.organisationId()));
        }
        order.then(m.organisation())
                .then(m.organisationId())
                .then(m.sourceFile())
                .then(m.sourceSheet())
                .then(m.sourceRow())
                .then(m.systemId());
        return new Tuple2<>(new Grouped.Place(m.opportunityId(), order.toBytes()), m);
    }

    private static List<OpportunityLink> written(Opportunity opportunity, Grouped.Rows rows, SiteContext context) {
        Map<String, Long> systems = new LinkedHashMap<>();
        rows.of(Concern.class).forEachRemaining(c -> systems.merge(c.organisationId(), 1L, Long::sum));
        List<OpportunityMember> members = new ArrayList<>();
        rows.of(OpportunityMember.class).forEachRemaining(member -> {
            systems.merge(member.organisationId(), 1L, Long::sum);
            if (members.size() < context.appendixRows()) members.add(member);
        });
        if (context.opportunityPages().contains(opportunity.opportunityId())) {
            long all = systems.values().stream().mapToLong(Long::longValue).sum();
            page(opportunity, members, all, context);
        }
        List<OpportunityLink> links = new ArrayList<>();
        systems.forEach((organisation, own) -> links.add(OpportunityLink.of(opportunity, organisation, own)));
        return links;
    }

    private static void page(Opportunity opportunity, List<OpportunityMember> members, long all, SiteContext context) {
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
    }
}
