package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.consolidation.analyser.opportunity.Simulated.Part;
import org.consolidation.analyser.opportunity.Simulated.Spread;
import org.consolidation.analyser.opportunity.Simulated.Steadiness;
import org.consolidation.analyser.opportunity.Simulated.Swing;
import org.consolidation.analyser.spark.Datasets;

/**
 * The sum over all opportunities and how sure it is. A net present value is linear in the costs claimed,
 * the systems and the opportunities, and all opportunities of one rule have their parameters in common; so
 * the sums by rule, a handful of rows, give every draw of the whole exactly.
 */
final class Simulation {

    /** Of so many first in rank it is told how firmly they keep their place. */
    static final int STEADY = 20;

    private static final Comparator<Held> BY_RANK = Comparator.comparingLong(Held::rank);

    private Simulation() {}

    /**
     * What the opportunities of one rule claim; of one of the first in rank, what it claims alone.
     *
     * @param rank 0 for a sum
     * @param opportunityId "" for a sum
     */
    public record Held(String rule, long opportunities, Costs costs, long rank, String opportunityId)
            implements java.io.Serializable {

        Held plus(Held other) {
            return new Held(rule, opportunities + other.opportunities, costs.plus(other.costs), 0, "");
        }
    }

    /** What an opportunity claims. */
    public record Claimed(String opportunityId, String kind, String capabilityId, long rank, Costs costs) {}

    /** Sums the claims up and draws. */
    static Simulated of(Dataset<Claiming.Share> shares, Terms terms) {
        Dataset<Claimed> claimed = Datasets.as(
                shares.where(col("claim.costs.known").gt(0))
                        .select("opportunityId", "kind", "capabilityId", "rank", "claim.costs"),
                Claimed.class);
        List<Held> held = claimed.javaRDD().mapPartitions(Simulation::held).collect();
        Map<String, Held> sums = new TreeMap<>();
        List<Held> first = new ArrayList<>();
        for (Held one : held) {
            if (one.rank() == 0) sums.merge(one.rule(), one, Held::plus);
            else first.add(one);
        }
        return of(
                List.copyOf(sums.values()),
                first.stream().sorted(BY_RANK).limit(STEADY).toList(),
                terms);
    }

    private static Iterator<Held> held(Iterator<Claimed> partition) {
        Map<String, Held> sums = new TreeMap<>();
        TreeSet<Held> first = new TreeSet<>(BY_RANK);
        while (partition.hasNext()) {
            Claimed one = partition.next();
            String rule =
                    OpportunityKinds.ruleOf(one.kind(), one.capabilityId()).key();
            sums.merge(rule, new Held(rule, 1, one.costs(), 0, ""), Held::plus);
            first.add(new Held(rule, 1, one.costs(), one.rank(), one.opportunityId()));
            if (first.size() > STEADY) first.pollLast();
        }
        List<Held> held = new ArrayList<>(sums.values());
        held.addAll(first);
        return held.iterator();
    }

    /**
     * Draws.
     *
     * @param sums what the opportunities of each rule claim
     * @param first the first in rank that claim anything, in order
     */
    static Simulated of(List<Held> sums, List<Held> first, Terms terms) {
        if (sums.isEmpty()) return Simulated.NONE;
        Draws draws = terms.draws();
        double[] net = new double[draws.number()];
        double[] yearly = new double[draws.number()];
        for (Held sum : sums) {
            MoneyRule rule = OpportunityKinds.rule(sum.rule());
            add(net, draws.nets(rule, sum.costs(), sum.opportunities()));
            add(yearly, draws.yearly(rule, sum.costs()));
        }
        long above = Arrays.stream(net).filter(value -> value > 0).count();
        return new Simulated(
                draws.number(),
                terms.settings().seed(),
                terms.priceYear().financialYear(),
                sums.stream().map(sum -> part(sum, terms)).toList(),
                List.of(spread("saving", yearly), spread("net_present_value", net)),
                above * 1000 / draws.number(),
                swings(sums, first, terms),
                steadiness(first, terms));
    }

    private static void add(double[] sum, double[] more) {
        for (int i = 0; i < sum.length; i++) sum[i] += more[i];
    }

    private static Part part(Held sum, Terms terms) {
        MoneyRule rule = OpportunityKinds.rule(sum.rule());
        Appraisal appraisal = new Appraisal(rule, sum.costs(), sum.opportunities(), terms);
        String kind = sum.rule().split("/")[0];
        return appraisal.part(kind);
    }

    private static Spread spread(String figure, double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Spread(
                figure,
                quantile(sorted, 5),
                quantile(sorted, 25),
                quantile(sorted, 50),
                quantile(sorted, 75),
                quantile(sorted, 95),
                Math.round(Arrays.stream(sorted).sum() / sorted.length));
    }

    /** The value at or below which so many per cent of the draws lie: nearest rank. */
    private static long quantile(double[] sorted, int percent) {
        int place = (int) Math.ceil(percent / 100.0 * sorted.length) - 1;
        return Math.round(sorted[Math.max(0, place)]);
    }

    private static List<Swing> swings(List<Held> sums, List<Held> first, Terms terms) {
        TreeSet<String> ids = new TreeSet<>();
        for (Held sum : sums) ids.addAll(OpportunityKinds.rule(sum.rule()).parameters());
        List<Swing> swings = new ArrayList<>();
        for (String id : ids) {
            Terms low = terms.pinned(id, true);
            Terms high = terms.pinned(id, false);
            List<Integer> before = places(central(first, low));
            List<Integer> after = places(central(first, high));
            long moved = 0;
            for (int i = 0; i < before.size(); i++) if (!before.get(i).equals(after.get(i))) moved++;
            swings.add(new Swing(
                    id,
                    central(sums, low).stream().mapToLong(Long::longValue).sum(),
                    central(sums, high).stream().mapToLong(Long::longValue).sum(),
                    moved));
        }
        return swings.stream()
                .filter(swing -> swing.width() > 0)
                .sorted(Comparator.comparingLong(Swing::width).reversed().thenComparing(Swing::parameter))
                .toList();
    }

    private static List<Long> central(List<Held> held, Terms terms) {
        return held.stream()
                .map(one -> new Appraisal(OpportunityKinds.rule(one.rule()), one.costs(), one.opportunities(), terms)
                        .netCentralPence())
                .toList();
    }

    private static List<Steadiness> steadiness(List<Held> first, Terms terms) {
        List<double[]> nets = first.stream()
                .map(one -> terms.draws().nets(OpportunityKinds.rule(one.rule()), one.costs(), 1))
                .toList();
        int draws = terms.draws().number();
        int[][] places = new int[first.size()][draws];
        for (int draw = 0; draw < draws; draw++) {
            int at = draw;
            List<Integer> drawn =
                    places(nets.stream().map(values -> Math.round(values[at])).toList());
            for (int i = 0; i < drawn.size(); i++) places[i][draw] = drawn.get(i);
        }
        List<Integer> central = places(central(first, terms));
        List<Steadiness> steadiness = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            int[] sorted = places[i].clone();
            Arrays.sort(sorted);
            long ten = Arrays.stream(sorted).filter(place -> place <= 10).count();
            steadiness.add(new Steadiness(
                    first.get(i).opportunityId(),
                    first.get(i).rank(),
                    central.get(i),
                    sorted[(int) Math.ceil(0.05 * draws) - 1],
                    sorted[(int) Math.ceil(0.95 * draws) - 1],
                    ten * 1000 / draws));
        }
        return steadiness;
    }

    /** The place of each by value, the highest first, from 1; of equal ones the earlier first. */
    static List<Integer> places(List<Long> values) {
        Integer[] order = new Integer[values.size()];
        for (int i = 0; i < order.length; i++) order[i] = i;
        Arrays.sort(order, Comparator.comparing((Integer i) -> values.get(i)).reversed());
        Integer[] places = new Integer[order.length];
        for (int i = 0; i < order.length; i++) places[order[i]] = i + 1;
        return List.of(places);
    }
}
