package org.consolidation.analyser.opportunity;

import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.consolidation.analyser.opportunity.MoneyRule.OneOff;
import org.consolidation.analyser.opportunity.MoneyRule.Per;
import org.consolidation.analyser.text.StableHash;

/**
 * Parameters drawn at random. A draw is keyed by (seed, parameter, number) and is the same for all
 * opportunities: when adoption is low, it is low for all. Sent to tasks as seed and parameters; each JVM
 * draws for itself and gets the same.
 *
 * <p>Parameters are triangular from low over central to high. The overrun of the one-off cost of
 * replacements is a mixture with a fat tail (Flyvbjerg and others, 5,392 IT projects): with the tail's
 * probability a Pareto distribution above its threshold with the tail's mean, else triangular from the
 * least optimism bias to the threshold. Costs that returns state as ranges vary together, triangular.
 */
public final class Draws implements Serializable {

    private static final long serialVersionUID = 1;

    /** Name of the draw of costs within the ranges that returns state. */
    static final String STATED_COSTS = "stated costs";

    /** Name of the draw of overruns of replacements. */
    static final String OVERRUN = "overrun of one-off cost";

    private final long seed;
    private final int number;
    private final Assumptions assumptions;
    private final double years;
    private transient Map<String, double[]> drawn;

    Draws(long seed, int number, Assumptions assumptions) {
        this.seed = seed;
        this.number = number;
        this.assumptions = assumptions;
        this.years = assumptions.present().years().doubleValue();
    }

    public int number() {
        return number;
    }

    /** Present value of a saving of 1 a year. */
    public double years() {
        return years;
    }

    /** The draws of a parameter, triangular. */
    public double[] of(String id) {
        return drawn(id, key -> triangular(id, key));
    }

    /** The draws of a parameter for one of many things, each drawn by itself. */
    public double[] of(String id, String thing) {
        return triangular(id, id + "|" + thing);
    }

    private double[] triangular(String id, String key) {
        Factor range = assumptions.factor(id);
        double low = range.low().doubleValue();
        double central = range.central().doubleValue();
        double high = range.high().doubleValue();
        long stream = stream(key);
        double[] values = new double[number];
        for (int draw = 0; draw < number; draw++) values[draw] = triangular(uniform(stream, draw), low, central, high);
        return values;
    }

    /** Where in their stated ranges costs lie: -1 all at the least, 0 the centre, 1 all at the most. */
    double[] statedCosts() {
        return drawn(STATED_COSTS, key -> {
            long stream = stream(key);
            double[] values = new double[number];
            for (int draw = 0; draw < number; draw++) values[draw] = triangular(uniform(stream, draw), -1, 0, 1);
            return values;
        });
    }

    /** Share added to the one-off cost of replacements. */
    public double[] overrun() {
        return drawn(OVERRUN, key -> {
            double probability = central("oneoff.tail.probability");
            double threshold = central("oneoff.tail.threshold");
            double mean = central("oneoff.tail.mean-overrun");
            double least = assumptions.parameter("oneoff.bias").low();
            long tail = stream(key);
            long sizes = stream(key + " size");
            double[] values = new double[number];
            for (int draw = 0; draw < number; draw++) {
                double size = uniform(sizes, draw);
                values[draw] = uniform(tail, draw) < probability
                        ? pareto(size, threshold, mean)
                        : triangular(size, least, (least + threshold) / 2, threshold);
            }
            return values;
        });
    }

    /** Net present value of an opportunity, or of a sum of opportunities under one rule, in every draw; pence. */
    double[] nets(MoneyRule rule, Costs costs, long opportunities) {
        double[] adoption = rule.voluntary() ? of("adoption") : null;
        double[] realisation = of("realisation");
        double[] saved = of(rule.saved());
        double[] stated = statedCosts();
        double[][] units = uplifted(rule);
        double[] nets = new double[number];
        for (int draw = 0; draw < number; draw++) {
            double gross = saved[draw] * within(costs, stated[draw]);
            double margin = realisation[draw] * gross * years;
            double fixed = 0;
            for (int i = 0; i < units.length; i++) {
                double unit = units[i][draw];
                Per per = rule.oneOffs().get(i).per();
                if (per == Per.PLANNED_YEAR) margin -= unit * gross;
                if (per == Per.SYSTEM) margin -= unit * 100 * costs.known();
                if (per == Per.OPPORTUNITY) fixed += unit * 100 * opportunities;
            }
            nets[draw] = (adoption == null ? margin : adoption[draw] * margin) - fixed;
        }
        return nets;
    }

    /** Of each one-off cost of a rule a unit, its bias or overrun included. */
    private double[][] uplifted(MoneyRule rule) {
        return rule.oneOffs().stream()
                .map(oneOff -> drawn(
                        oneOff.parameter() + (rule.replacement() ? " with overrun" : " with bias"),
                        key -> uplifted(rule, oneOff)))
                .toArray(double[][]::new);
    }

    private double[] uplifted(MoneyRule rule, OneOff oneOff) {
        double[] bias = rule.replacement() ? overrun() : of("oneoff.bias");
        double[] units = of(oneOff.parameter()).clone();
        for (int draw = 0; draw < number; draw++) units[draw] *= 1 + bias[draw];
        return units;
    }

    /** Achievable saving a year in every draw; pence. */
    double[] yearly(MoneyRule rule, Costs costs) {
        double[] adoption = rule.voluntary() ? of("adoption") : null;
        double[] realisation = of("realisation");
        double[] saved = of(rule.saved());
        double[] stated = statedCosts();
        double[] yearly = new double[number];
        for (int draw = 0; draw < number; draw++) {
            yearly[draw] = realisation[draw]
                    * saved[draw]
                    * within(costs, stated[draw])
                    * (adoption == null ? 1 : adoption[draw]);
        }
        return yearly;
    }

    /** Share of the draws in which the net present value exceeds nothing, in thousandths, rounded down. */
    long chanceMilli(MoneyRule rule, Costs costs) {
        long above = 0;
        for (double net : nets(rule, costs, 1)) if (net > 0) above++;
        return above * 1000 / number;
    }

    /** Costs of many ranges that vary together add up to this at every place. */
    private static double within(Costs costs, double place) {
        return costs.centralPence()
                + place
                        * (place < 0
                                ? costs.centralPence() - costs.lowPence()
                                : costs.highPence() - costs.centralPence());
    }

    private double central(String id) {
        return assumptions.parameter(id).central();
    }

    private double[] drawn(String id, Function<String, double[]> draw) {
        Map<String, double[]> known = drawn;
        if (known == null) {
            known = new ConcurrentHashMap<>();
            drawn = known;
        }
        double[] values = known.get(id);
        if (values == null) {
            values = draw.apply(id);
            known.put(id, values);
        }
        return values;
    }

    private long stream(String id) {
        return Long.parseUnsignedLong(StableHash.id(Long.toString(seed), id), 16);
    }

    /** In [0, 1), 53 bits: the finaliser of SplitMix64 (Steele, Lea and Flood 2014) over stream and number. */
    private static double uniform(long stream, int draw) {
        long z = stream + (draw + 1L) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1.0p-53;
    }

    /** The value below which that share of a triangular distribution lies. */
    static double triangular(double share, double low, double mode, double high) {
        if (high <= low) return mode;
        double below = (mode - low) / (high - low);
        return share < below
                ? low + StrictMath.sqrt(share * (high - low) * (mode - low))
                : high - StrictMath.sqrt((1 - share) * (high - low) * (high - mode));
    }

    /**
     * The overrun below which that share of the tail lies. Cost over plan, 1 + overrun, is Pareto above
     * m = 1 + threshold with shape a; its mean is m × a / (a − 1) = 1 + mean, so a = (1 + mean) / (mean −
     * threshold). With 0.5 and 4.47: 5.47 / 3.97 = 1.378.
     */
    static double pareto(double share, double threshold, double mean) {
        double shape = (1 + mean) / (mean - threshold);
        return (1 + threshold) * StrictMath.pow(1 - share, -1 / shape) - 1;
    }
}
