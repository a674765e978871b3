package org.consolidation.analyser.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/** One page per organisation, written by the tasks that bring its systems together. */
final class OrganisationPages {

    private OrganisationPages() {}

    /** That an organisation has a page, even without a system. */
    private record Present() implements Serializable {}

    /**
     * Writes the page of every organisation of the context, once the tallies are asked for.
     *
     * @param shared products of the network, most widely held first
     * @return what each organisation has in use
     */
    static JavaPairRDD<String, Tally> write(
            JavaRDD<SystemLine> systems,
            JavaRDD<OpportunityLink> links,
            int tasks,
            List<String> shared,
            Broadcast<SiteContext> context) {
        JavaPairRDD<Grouped.Place, Serializable> lines = systems.mapToPair(line -> place(
                line.organisationId(),
                new SortKey()
                        .then(0)
                        .then(line.file())
                        .then(line.sheet())
                        .then(line.row())
                        .then(line.part())
                        .then(line.systemId()),
                line));
        JavaPairRDD<Grouped.Place, Serializable> concerns = links.mapToPair(link -> place(
                link.organisationId(), new SortKey().then(1).then(link.rank()).then(link.opportunityId()), link));
        List<String> ids = new ArrayList<>(context.value().organisations().keySet());
        JavaPairRDD<Grouped.Place, Serializable> present = JavaSparkContext.fromSparkContext(systems.context())
                .parallelize(ids, 1)
                .mapToPair(id -> place(id, new SortKey().then(2), new Present()));
        return Grouped.<Tuple2<String, Tally>>each(lines.union(concerns).union(present), tasks, (id, rows, tallies) -> {
                    Tally.Gathering gathering = new Tally.Gathering(shared);
                    write(id, gathering.over(rows.of(SystemLine.class)), rows, context.value());
                    gathering.result().forEach((key, tally) -> tallies.accept(new Tuple2<>(key, tally)));
                })
                .mapToPair(pair -> pair);
    }

    private static Tuple2<Grouped.Place, Serializable> place(String organisation, SortKey order, Serializable row) {
        return new Tuple2<>(new Grouped.Place(organisation, order.toBytes()), row);
    }

    private static void write(String id, Iterator<SystemLine> lines, Grouped.Rows rows, SiteContext context) {
        OrganisationFacts facts = context.organisations().get(id);
        if (facts == null) {
            // Only a body without a record of its own, such as the partner in someone else's row.
            lines.forEachRemaining(line -> {});
            return;
        }
        OrganisationPage page = OrganisationPage.of(
                facts,
                lines,
                rows.of(OpportunityLink.class),
                context.tables(),
                context.heading().asOf(),
                context.appendixRows());
        PageFrame frame = PageFrame.below(
                context.heading(), facts.name(), "Organisations", new PageFrame.Link("Organisations", "index.html"));
        Pages.write(
                context.folder(),
                "organisations/" + PageNames.of(id),
                "organisation.jte",
                Map.of("frame", frame, "page", page, "site", context));
    }
}
