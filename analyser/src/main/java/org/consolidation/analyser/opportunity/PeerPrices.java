package org.consolidation.analyser.opportunity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.consolidation.analyser.opportunity.PeerPrice.Level;
import org.consolidation.analyser.opportunity.PeerPrice.Unit;

/** The prices of one product or function, by each unit that enough organisations state. */
public record PeerPrices(List<PeerPrice> prices) implements Serializable {

    /** Room for what one product costs: a popular function has some ten thousand systems. */
    private static final class Costs {
        private final Set<String> organisations = new HashSet<>();
        private long[] milli = new long[4];
        private int size;

        void add(String organisation, long price) {
            if (size == milli.length) milli = Arrays.copyOf(milli, 2 * size);
            milli[size++] = price;
            organisations.add(organisation);
        }
    }

    /** Level and id as one text. */
    static String subject(Level level, String id) {
        return level.name().charAt(0) + id;
    }

    /**
     * The prices at the quarters; at the ends where the organisations are fewer than those that must state the
     * cost of a function: quarters of three or four lie closer than what is known.
     *
     * @param subject level and id, see {@link #subject}
     * @param ofProduct organisations that must state the cost of a product
     * @param ofFunction organisations that must state the cost of a function
     */
    static PeerPrices of(String subject, Iterator<PeerSystem> systems, long ofProduct, long ofFunction) {
        Level level = subject.charAt(0) == 'P' ? Level.PRODUCT : Level.CAPABILITY;
        long minimum = level == Level.PRODUCT ? ofProduct : ofFunction;
        Costs[] costs = {new Costs(), new Costs(), new Costs()};
        while (systems.hasNext()) {
            PeerSystem system = systems.next();
            for (Unit unit : Unit.values()) {
                Long size = system.size(unit);
                if (size != null) {
                    costs[unit.ordinal()].add(system.organisationId(), system.costPence() * 1_000 / size);
                }
            }
        }
        List<PeerPrice> prices = new ArrayList<>();
        for (Unit unit : Unit.values()) {
            Costs of = costs[unit.ordinal()];
            if (of.organisations.size() < minimum) continue;
            long[] sorted = Arrays.copyOf(of.milli, of.size);
            Arrays.sort(sorted);
            boolean few = of.organisations.size() < ofFunction;
            prices.add(new PeerPrice(
                    level,
                    subject.substring(1),
                    unit,
                    of.organisations.size(),
                    of.size,
                    quarter(sorted, few ? 0 : 1),
                    quarter(sorted, 2),
                    quarter(sorted, few ? 4 : 3)));
        }
        return new PeerPrices(List.copyOf(prices));
    }

    /**
     * Quantile by linear interpolation between order statistics at (n - 1) × q (Hyndman and Fan 1996, type 7),
     * in whole thousandths, rounded down.
     *
     * @param quarters 0 to 4
     */
    static long quarter(long[] sorted, int quarters) {
        long at = (long) (sorted.length - 1) * quarters;
        int below = (int) (at / 4);
        long rest = at % 4;
        if (rest == 0) return sorted[below];
        return sorted[below] + Math.floorDiv((sorted[below + 1] - sorted[below]) * rest, 4);
    }
}
