package org.consolidation.analyser.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.consolidation.analyser.opportunity.Opportunity;
import org.consolidation.analyser.spark.Datasets;
import scala.Tuple2;

/** One page per organisation, written by the tasks that bring its systems together. */
final class OrganisationPages {

    private OrganisationPages() {}

    /**
     * Writes the page of every organisation of the context, once the tallies are asked for.
     *
     * @param concerns what is put to each organisation
     * @param shared products of the network, most widely held first
     * @return what each organisation has in use
     * @param infrastructure ids of the capabilities that are counted apart
     */
    static JavaPairRDD<String, Tally> write(
            Dataset<SystemLine> systems,
            Dataset<Recommendation> concerns,
            Dataset<Opportunity> opportunities,
            int tasks,
            List<String> shared,
            List<String> infrastructure,
            Broadcast<SiteContext> context) {
        Dataset<SystemLine> lines = systems.repartition(tasks, col("organisationId"))
                .sortWithinPartitions("organisationId", "file", "sheet", "row", "part", "systemId");
        Dataset<OpportunityLink> links = links(concerns, opportunities)
                .repartition(tasks, col("organisationId"))
                .sortWithinPartitions("organisationId", "rank", "opportunityId");
        return lines.javaRDD()
                .zipPartitions(
                        links.javaRDD(),
                        (own, theirs) -> new Walk(
                                new Sorted<>(own, SystemLine::organisationId),
                                new Sorted<>(theirs, OpportunityLink::organisationId),
                                shared,
                                infrastructure,
                                context.value()))
                .mapToPair(pair -> pair);
    }

    /** The opportunities that an organisation's page lists: its first by rank. */
    private static Dataset<OpportunityLink> links(
            Dataset<Recommendation> concerns, Dataset<Opportunity> opportunities) {
        Dataset<Row> first = concerns.withColumn("wanted", Wanted.column(Window.partitionBy("organisationId")))
                .withColumn("share", Share.column(Window.partitionBy("organisationId")))
                .select(
                        col("organisationId"),
                        col("opportunityId").as("rankedId"),
                        col("ownSystems"),
                        col("rank"),
                        col("gainsPence"),
                        col("wanted"),
                        col("share"))
                .withColumn(
                        "place",
                        row_number().over(Window.partitionBy("organisationId").orderBy("rank", "rankedId")))
                .where(col("place").leq(OrganisationPage.LISTED))
                .select(
                        col("organisationId"),
                        col("rankedId"),
                        col("ownSystems"),
                        col("gainsPence"),
                        col("wanted"),
                        col("share"));
        return Datasets.as(
                opportunities
                        // Whose an opportunity is, if only one has it.
                        .drop("organisationId")
                        .join(
                                Datasets.lookUp(Datasets.keep(first)),
                                col("opportunityId").equalTo(col("rankedId")))
                        .drop("rankedId"),
                OpportunityLink.class);
    }

    /** Rows in order of their organisation, handed out organisation by organisation. */
    private static final class Sorted<T> {

        private final Iterator<T> rows;
        private final Owner<T> owner;
        private T next;

        Sorted(Iterator<T> rows, Owner<T> owner) {
            this.rows = rows;
            this.owner = owner;
            advance();
        }

        private void advance() {
            next = rows.hasNext() ? rows.next() : null;
        }

        /** Whose row stands first; null when none is left. */
        String organisation() {
            return next == null ? null : owner.of(next);
        }

        /** Its rows, to be gone through once. */
        Iterator<T> of(String organisation) {
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return next != null && owner.of(next).equals(organisation);
                }

                @Override
                public T next() {
                    T row = next;
                    advance();
                    return row;
                }
            };
        }
    }

    /** Whose a row is. */
    @FunctionalInterface
    private interface Owner<T> {
        String of(T row);
    }

    /** Writes the pages of one partition, one after the other, and hands on what was counted. */
    private static final class Walk implements Iterator<Tuple2<String, Tally>> {

        private final Sorted<SystemLine> lines;
        private final Sorted<OpportunityLink> links;
        private final List<String> shared;
        private final List<String> infrastructure;
        private final SiteContext context;
        private Iterator<Tuple2<String, Tally>> counted = Collections.emptyIterator();

        Walk(
                Sorted<SystemLine> lines,
                Sorted<OpportunityLink> links,
                List<String> shared,
                List<String> infrastructure,
                SiteContext context) {
            this.lines = lines;
            this.links = links;
            this.shared = shared;
            this.infrastructure = infrastructure;
            this.context = context;
        }

        @Override
        public boolean hasNext() {
            // Who has a link has a system: both are of systems.
            while (!counted.hasNext() && lines.organisation() != null) {
                String id = lines.organisation();
                Tally.Gathering gathering = new Tally.Gathering(shared, infrastructure);
                gathering.asks(write(id, gathering.over(lines.of(id)), links.of(id), context));
                counted = gathering.result().entrySet().stream()
                        .map(e -> new Tuple2<>(e.getKey(), e.getValue()))
                        .iterator();
            }
            return counted.hasNext();
        }

        @Override
        public Tuple2<String, Tally> next() {
            if (!hasNext()) throw new java.util.NoSuchElementException("no tally is left");
            return counted.next();
        }
    }

    private static List<Asked> write(
            String id, Iterator<SystemLine> lines, Iterator<OpportunityLink> links, SiteContext context) {
        OrganisationPage page = OrganisationPage.of(
                context.gaining(),
                context.organisations().get(id),
                lines,
                links,
                context.tables(),
                context.joins(),
                context.heading().asOf(),
                context.appendixRows());
        PageFrame frame = PageFrame.below(
                context.heading(),
                page.facts().name(),
                "Organisations",
                new PageFrame.Link("Organisations", "index.html"));
        Pages.write(
                context.folder(),
                "organisations/" + PageNames.of(id),
                "organisation.jte",
                Map.of("frame", frame, "page", page, "site", context));
        return page.asked();
    }
}
