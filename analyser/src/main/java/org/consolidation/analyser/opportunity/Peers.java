package org.consolidation.analyser.opportunity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consolidation.analyser.opportunity.PeerPrice.Level;

/**
 * What organisations that state a cost pay, by which a cost that is not stated is imputed.
 *
 * <p>The peers are the organisations that state a yearly cost of the same product, if at least {@code
 * impute.peers.product} do; else of the same function, if {@code impute.peers} do. Best estimate = median price;
 * low = lower quarter ÷ widening, high = upper quarter × widening, more widely where only the function is the same
 * ({@code impute.widening.product}, {@code impute.widening.capability}); of fewer than {@code impute.peers} the
 * cheapest and the dearest instead of the quarters. The price is for each user where enough peers
 * and the system itself state users, else for each inhabitant, else for each organisation. Only products on the
 * market have peers: what something made in-house costs, others do not tell.
 *
 * @param prices in order of level, id and unit
 * @param ofProducts factor of the range of peers with the same product
 * @param ofCapabilities factor of the range of peers with the same function
 * @param populations people served, by organisation, as far as known
 * @param bySubject the same prices by level and id
 */
public record Peers(
        List<PeerPrice> prices,
        BigDecimal ofProducts,
        BigDecimal ofCapabilities,
        Map<String, Long> populations,
        Map<String, List<PeerPrice>> bySubject)
        implements Serializable {

    /** By which is imputed. */
    public static final List<String> PARAMETERS =
            List.of("impute.peers.product", "impute.peers", "impute.widening.product", "impute.widening.capability");

    private static final Comparator<PeerPrice> ORDER =
            Comparator.comparing(PeerPrice::level).thenComparing(PeerPrice::id).thenComparing(PeerPrice::unit);

    private static final BigDecimal MILLI = BigDecimal.valueOf(1_000);

    /** Nobody states a cost, or too few do. */
    public static final Peers NONE = new Peers(List.of(), BigDecimal.ONE, BigDecimal.ONE, Map.of());

    public Peers {
        if (ofProducts.compareTo(BigDecimal.ONE) < 0 || ofCapabilities.compareTo(ofProducts) < 0) {
            throw new IllegalArgumentException("impute.widening must rise from 1 or more, product then capability, was "
                    + ofProducts + ", " + ofCapabilities);
        }
    }

    Peers(List<PeerPrice> prices, BigDecimal ofProducts, BigDecimal ofCapabilities, Map<String, Long> populations) {
        this(prices.stream().sorted(ORDER).toList(), ofProducts, ofCapabilities, populations, new HashMap<>());
        for (PeerPrice price : this.prices) {
            bySubject
                    .computeIfAbsent(PeerPrices.subject(price.level(), price.id()), subject -> new ArrayList<>())
                    .add(price);
        }
    }

    /** Whether nothing can be imputed. */
    public boolean none() {
        return prices.isEmpty();
    }

    /**
     * What a system costs by its peers; null when there are too few.
     *
     * @param users null when not stated
     */
    Imputed impute(String productId, String capabilityId, Long users, String organisationId) {
        Imputed byProduct = impute(Level.PRODUCT, productId, users, organisationId);
        if (byProduct != null || capabilityId.isEmpty()) return byProduct;
        return impute(Level.CAPABILITY, capabilityId, users, organisationId);
    }

    private Imputed impute(Level level, String id, Long users, String organisationId) {
        PeerSystem system = new PeerSystem("", organisationId, 0, users, populations.get(organisationId));
        for (PeerPrice price : bySubject.getOrDefault(PeerPrices.subject(level, id), List.of())) {
            Long size = system.size(price.unit());
            if (size == null) continue;
            BigDecimal widening = level == Level.PRODUCT ? ofProducts : ofCapabilities;
            long middle = pence(price.middleMilli(), size, BigDecimal.ONE);
            return new Imputed(
                    Math.min(
                            middle,
                            BigDecimal.valueOf(price.lowMilli())
                                    .multiply(BigDecimal.valueOf(size))
                                    .divide(MILLI.multiply(widening), 0, RoundingMode.HALF_UP)
                                    .longValueExact()),
                    middle,
                    Math.max(middle, pence(price.highMilli(), size, widening)),
                    words(price));
        }
        return null;
    }

    private static long pence(long milli, long size, BigDecimal times) {
        return BigDecimal.valueOf(milli)
                .multiply(BigDecimal.valueOf(size))
                .multiply(times)
                .divide(MILLI, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** "median of 7 organisations that state a cost of the product, for each user". */
    static String words(PeerPrice price) {
        return "median of " + Wording.count(price.peers(), "organisation") + " that state a cost of the "
                + (price.level() == Level.PRODUCT ? "product" : "function")
                + switch (price.unit()) {
                    case USER -> ", for each user";
                    case INHABITANT -> ", for each inhabitant";
                    case ORGANISATION -> "";
                };
    }
}
