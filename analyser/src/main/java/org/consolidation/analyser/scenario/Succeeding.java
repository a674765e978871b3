package org.consolidation.analyser.scenario;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.catalogue.Capability;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.ingest.Successions;
import org.consolidation.analyser.portfolio.PlacedDeployment;
import org.consolidation.analyser.scenario.OverlapFold.Case;
import org.consolidation.analyser.spark.Datasets;

/** Lays out what bodies that merge would have on their first day. */
public final class Succeeding {

    private Succeeding() {}

    /**
     * The first day of every successor. Only figures of successors reach the driver.
     *
     * @param successions {@link Successions#NONE} for no scenario: nothing is done
     * @param asOf first day where no other is known; null when not known
     */
    public static Scenario succeed(
            Successions successions,
            Collection<Organisation> register,
            Dataset<PlacedDeployment> systems,
            Catalogue catalogue,
            LocalDate asOf) {
        if (successions.source().isEmpty()) return Scenario.NONE;
        Plan plan = Plan.of(successions, register, asOf);
        Broadcast<Plan> sent = Datasets.share(systems.sparkSession(), plan);
        Dataset<Inherited> inherited = Datasets.keep(Datasets.flatMap(
                held(systems, plan, catalogue), held -> sent.value().inherit(held), Inherited.class));
        Dataset<Overlap> overlaps = Datasets.keep(Datasets.mapGroups(
                Datasets.flatMap(inherited, Succeeding::cases, Case.class), "key", OverlapFold::fold, Overlap.class));
        Dataset<Agreement> agreements = Datasets.keep(Datasets.mapGroups(
                Datasets.map(
                        inherited.filter(col("duty").isNotNull()),
                        system -> new Agreement.Case(system.successorId() + "|" + system.contract(), system),
                        Agreement.Case.class),
                "key",
                Agreement::of,
                Agreement.class));
        List<SuccessorSummary> summaries = summaries(
                plan,
                successions,
                register,
                catalogue,
                bySuccessor(figures(inherited)),
                bySuccessor(overlapping(overlaps)),
                bySuccessor(duties(agreements)));
        return new Scenario(successions.source(), summaries, inherited, overlaps, agreements);
    }

    /** Under its product, and under its function. */
    private static java.util.Iterator<Case> cases(Inherited system) {
        return List.of(
                        new Case("P|" + system.successorId() + "|" + system.productId(), system),
                        new Case("C|" + system.successorId() + "|" + system.capabilityId(), system))
                .iterator();
    }

    /** Systems in use of organisations that the scenario names, with who else uses what they run. */
    private static Dataset<PriorSystem> held(Dataset<PlacedDeployment> systems, Plan plan, Catalogue catalogue) {
        Object[] infrastructure = catalogue.capabilities().stream()
                .filter(Capability::infrastructure)
                .map(Capability::id)
                .toArray();
        Dataset<Row> used = systems.toDF().where(col("counted"));
        Dataset<Row> users = used.where(col("deployment.runBy").notEqual(""))
                .groupBy(col("productId").as("usedId"), col("deployment.runBy").as("runnerId"))
                .agg(collect_set("deployment.organisationId").as("users"));
        return Datasets.as(
                used.where(col("deployment.organisationId")
                                .isin(plan.ends().keySet().toArray()))
                        .join(
                                users,
                                col("productId")
                                        .equalTo(col("usedId"))
                                        .and(col("deployment.organisationId").equalTo(col("runnerId"))),
                                "left")
                        .select(
                                col("deployment.systemId"),
                                col("deployment.organisationId"),
                                col("deployment.organisation"),
                                col("deployment.sourceFile"),
                                col("deployment.sourceSheet"),
                                col("deployment.sourceRow"),
                                col("deployment.systemName"),
                                col("productId"),
                                col("product"),
                                col("realProduct"),
                                col("capabilityId"),
                                col("capability"),
                                col("capabilityId").isin(infrastructure).as("infrastructure"),
                                col("deployment.supplier"),
                                col("deployment.contract.ref").as("contractRef"),
                                col("deployment.contract.end").as("contractEnd"),
                                col("deployment.contract.noticeMonths"),
                                coalesce(col("deployment.criticality").equalTo(1), lit(false))
                                        .as("critical"),
                                col("deployment.cost.lowPence").as("costLowPence"),
                                col("deployment.cost.centralPence").as("costCentralPence"),
                                col("deployment.cost.highPence").as("costHighPence"),
                                col("deployment.runBy"),
                                col("deployment.sharedWith"),
                                col("deployment.hostedFor"),
                                col("users")),
                PriorSystem.class);
    }

    private static Dataset<Row> figures(Dataset<Inherited> inherited) {
        return inherited
                .groupBy("successorId")
                .agg(
                        count_if(not(col("infrastructure"))).as("systems"),
                        count_if(col("infrastructure")).as("infrastructure"),
                        count_if(size(col("dividedWith")).gt(0)).as("divided"),
                        count_if(size(col("outside")).gt(0)).as("outside"),
                        count_if(col("costCentralPence").isNotNull()).as("costKnown"),
                        total("costLowPence"),
                        total("costCentralPence"),
                        total("costHighPence"),
                        collect_set("predecessorId").as("predecessors"));
    }

    private static Column total(String column) {
        return coalesce(sum(col(column)), lit(0L)).as(column);
    }

    private static Dataset<Row> overlapping(Dataset<Overlap> overlaps) {
        Column product = col("sameProduct");
        return overlaps.groupBy("successorId")
                .agg(
                        count_if(product).as("products"),
                        count_if(product.and(col("overlap"))).as("sameProduct"),
                        count_if(not(product).and(col("overlap"))).as("sameFunction"));
    }

    private static Dataset<Row> duties(Dataset<Agreement> agreements) {
        return agreements
                .groupBy("successorId")
                .agg(
                        count(lit(1)).as("contracts"),
                        count_if(col("duty").equalTo(Duty.NOVATE.name())).as("novate"),
                        count_if(col("duty").equalTo(Duty.BRIDGE.name())).as("bridge"),
                        count_if(col("duty").equalTo(Duty.FIND_END.name())).as("endUnknown"));
    }

    private static Map<String, Row> bySuccessor(Dataset<Row> rows) {
        Map<String, Row> byId = new TreeMap<>();
        for (Row row : rows.collectAsList()) byId.put(row.getAs("successorId"), row);
        return byId;
    }

    private static List<SuccessorSummary> summaries(
            Plan plan,
            Successions successions,
            Collection<Organisation> register,
            Catalogue catalogue,
            Map<String, Row> figures,
            Map<String, Row> overlaps,
            Map<String, Row> duties) {
        Map<String, Organisation> bodies = new HashMap<>();
        for (Organisation body : register) bodies.put(body.organisationId(), body);
        Map<String, LocalDate> given = successions.firstDays();
        List<SuccessorSummary> summaries = new ArrayList<>();
        for (String id : plan.successors()) {
            Row own = figures.get(id);
            Set<String> heard = new TreeSet<>(
                    own == null ? List.<String>of() : own.<String>getList(own.fieldIndex("predecessors")));
            List<String> all = plan.predecessors(id);
            LocalDate day = plan.days().get(id);
            List<MergeCost.Body> merging = new ArrayList<>();
            for (String body : all) {
                if (body.equals(id) && !(heard.contains(id) && goesOn(bodies.get(id), day))) continue;
                if (plan.renamed(body, id)) continue;
                merging.add(new MergeCost.Body(
                        kind(body, plan, bodies), plan.ends().get(body).size()));
            }
            List<EarlierMerger> earlier = plan.earlier(id);
            summaries.add(new SuccessorSummary(
                    id,
                    plan.name(id),
                    all.stream()
                            .anyMatch(body ->
                                    bodies.containsKey(body) && bodies.get(body).synthetic()),
                    day,
                    given.containsKey(id),
                    names(plan, all, heard, true),
                    // A body that does not exist yet has no list.
                    names(
                            plan,
                            all.stream()
                                    .filter(body -> !body.equals(id))
                                    .filter(body -> bodies.containsKey(body)
                                            || plan.madeOf(body).isEmpty())
                                    .toList(),
                            heard,
                            false),
                    earlier,
                    figure(own, "systems"),
                    figure(own, "infrastructure"),
                    figure(overlaps.get(id), "products"),
                    figure(overlaps.get(id), "sameProduct"),
                    figure(overlaps.get(id), "sameFunction"),
                    figure(duties.get(id), "contracts"),
                    figure(duties.get(id), "novate"),
                    figure(duties.get(id), "bridge"),
                    figure(duties.get(id), "endUnknown"),
                    figure(own, "divided"),
                    figure(own, "outside"),
                    figure(own, "costKnown"),
                    figure(own, "costLowPence"),
                    figure(own, "costCentralPence"),
                    figure(own, "costHighPence"),
                    MergeCost.of(merging, earlier.size(), catalogue.parameters())));
        }
        summaries.sort(Comparator.comparing(SuccessorSummary::successor).thenComparing(SuccessorSummary::successorId));
        return summaries;
    }

    /** Kind of a body; of one that a scenario makes of others and no register holds, theirs. */
    private static String kind(String body, Plan plan, Map<String, Organisation> bodies) {
        if (bodies.containsKey(body)) return bodies.get(body).kind();
        // Free of circles, as scenarios are.
        return plan.madeOf(body).stream()
                .map(before -> kind(before, plan, bodies))
                .filter(kind -> !kind.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Whether a successor is one of the bodies that merge, and not only what they become. */
    private static boolean goesOn(Organisation body, LocalDate day) {
        return body == null
                || body.validFrom() == null
                || day == null
                || body.validFrom().isBefore(day);
    }

    private static List<String> names(Plan plan, List<String> ids, Set<String> heard, boolean which) {
        return ids.stream()
                .filter(id -> heard.contains(id) == which)
                .map(plan::name)
                .sorted()
                .toList();
    }

    private static long figure(Row row, String column) {
        return row == null ? 0 : row.<Long>getAs(column);
    }
}
