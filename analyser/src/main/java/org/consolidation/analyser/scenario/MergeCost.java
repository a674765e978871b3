package org.consolidation.analyser.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.consolidation.analyser.catalogue.Parameter;
import org.consolidation.analyser.opportunity.Ground;
import org.consolidation.analyser.text.Grouped;

/**
 * What merging the IT of bodies cost where it was done or planned: bodies that merge × a parameter of the
 * precedents, once without and once with the uplift for optimism at business-case stage ({@code oneoff.bias};
 * Green Book). A body with n successors counts 1/n to each. Where no precedent fits there is no figure.
 *
 * @param parameter of the precedents; "" where none fits
 * @param grade of its source; ""
 * @param bodiesMilli bodies that merge, in thousandths
 * @param lowPence once, as precedents say; null where none fits
 * @param centralPence null where none fits
 * @param highPence null where none fits
 * @param upliftedLowPence the same with the uplift; null where none fits
 * @param upliftedCentralPence null where none fits
 * @param upliftedHighPence null where none fits
 * @param rule how it was computed, or why it was not
 */
public record MergeCost(
        String parameter,
        String grade,
        long bodiesMilli,
        Long lowPence,
        Long centralPence,
        Long highPence,
        Long upliftedLowPence,
        Long upliftedCentralPence,
        Long upliftedHighPence,
        String rule)
        implements java.io.Serializable {

    private static final String COUNCILS = "oneoff.merge-it.per-council";
    private static final String FORCES = "oneoff.core-records.per-force";
    private static final String BIAS = "oneoff.bias";

    /**
     * A body that merges.
     *
     * @param kind as in the register; ""
     * @param successors how many it has
     */
    record Body(String kind, int successors) {}

    /**
     * The cost of merging these bodies into one.
     *
     * @param earlier mergers on the way, whose bodies are among these: each merger costs what it costs
     */
    static MergeCost of(Collection<Body> bodies, int earlier, List<Parameter> parameters) {
        BigDecimal count = bodies.stream()
                .map(body -> BigDecimal.ONE.divide(BigDecimal.valueOf(body.successors()), 9, RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        long milli = count.movePointRight(3).setScale(0, RoundingMode.HALF_UP).longValueExact();
        List<String> sectors = bodies.stream()
                .map(body -> Ground.sector(body.kind()))
                .distinct()
                .toList();
        if (bodies.size() < 2)
            return none(
                    milli,
                    "not computable: precedents are of mergers, and it takes over one body only, whole or in part");
        if (sectors.size() != 1 || sectors.get(0).isEmpty()) {
            return none(
                    milli,
                    "not computable: precedents are of councils or of police forces, and these bodies are not known to"
                            + " be all of one of these kinds");
        }
        boolean councils = sectors.get(0).equals("council");
        Parameter each = parameter(parameters, councils ? COUNCILS : FORCES);
        Parameter bias = parameter(parameters, BIAS);
        String steps = earlier == 0 ? "" : ", in " + (earlier + 1) + " mergers one after the other,";
        String what = councils
                ? " councils that merge" + steps + " × IT cost per council of the precedents"
                : " forces that merge" + steps
                        + " × cost of moving a force to a shared core records system (only that: no precedent"
                        + " of merging all IT of forces is known)";
        return new MergeCost(
                each.id(),
                each.grade(),
                milli,
                pence(each.low(), milli, 0),
                pence(each.central(), milli, 0),
                pence(each.high(), milli, 0),
                pence(each.low(), milli, bias.low()),
                pence(each.central(), milli, bias.central()),
                pence(each.high(), milli, bias.high()),
                BigDecimal.valueOf(milli, 3).stripTrailingZeros().toPlainString() + what + " (" + each.id() + ": "
                        + pounds(each.low()) + ", " + pounds(each.central()) + ", " + pounds(each.high()) + "; grade "
                        + each.grade() + "); uplift " + percent(bias.low()) + ", " + percent(bias.central()) + ", "
                        + percent(bias.high()) + " (" + bias.id() + ")");
    }

    private static MergeCost none(long milli, String why) {
        return new MergeCost("", "", milli, null, null, null, null, null, null, why);
    }

    private static Long pence(double pounds, long milli, double uplift) {
        return BigDecimal.valueOf(pounds)
                .multiply(BigDecimal.valueOf(milli, 3))
                .multiply(BigDecimal.ONE.add(BigDecimal.valueOf(uplift)))
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static String pounds(double pounds) {
        return "£" + Grouped.number(Math.round(pounds));
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    private static Parameter parameter(List<Parameter> parameters, String id) {
        return parameters.stream()
                .filter(parameter -> parameter.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("parameters.csv must hold " + id));
    }
}
