package org.consolidation.analyser.generate;

/**
 * What an invented system costs a body a year and how many use it there. A product has its price and its
 * reach, a body its size, and each body its bargain: the same product costs one a third more than another.
 *
 * <p>The sums have the size of published totals: councils spend about £2bn a year on IT, half of it on
 * applications (London Office of Technology and Innovation), the 43 forces of England and Wales about £1.8bn
 * (Home Office, 2024-25) on some 2,000 systems and all that these run on.
 */
final class Scale {

    /** What half of all products cost a council a year, in pounds. */
    private static final double PRICE = 9_000;

    private static final double REACH = 45;
    /** A force has so many times the staff of a council, most of which are districts. */
    private static final double FORCE = 3;
    /** What only forces use is built for few, and holds what must not be lost. */
    private static final double OPERATIONAL = 3;

    private final Body body;
    private final long seed;
    private final double size;

    Scale(Body body, long seed) {
        this.body = body;
        this.seed = seed;
        this.size = (body.sector() == 'P' ? FORCE : 1) * spread(0.5, Draw.of(seed, "size", body.number()));
    }

    /**
     * What one body has of a system.
     *
     * @param pounds a year, at least 1
     * @param users at least 1
     */
    record Extent(long pounds, int users) {

        /** Of several systems together: their costs, and the users of the most used. */
        Extent and(Extent other) {
            return new Extent(pounds + other.pounds, Math.max(users, other.users));
        }
    }

    /**
     * Of a product on the market.
     *
     * @param id of the entry that names it
     */
    Extent bought(Product product, String id) {
        return extent(product.purpose(), Draw.of(seed, "price", product.number()), id);
    }

    /** Of what the body built itself. */
    Extent built(Purpose purpose, String id) {
        return extent(purpose, Draw.of(seed, "own price " + id), id);
    }

    private Extent extent(Purpose purpose, Draw system, String id) {
        double price = PRICE * spread(1.2, system) * (purpose.sector() == 'P' ? OPERATIONAL : 1);
        double reach = REACH * spread(1.3, system);
        Draw here = Draw.of(seed, "extent " + id, body.number());
        return new Extent(Math.max(1, Math.round(price * size * spread(0.3, here))), (int)
                Math.max(1, Math.round(reach * size * spread(0.5, here))));
    }

    /** A factor of which half are below 1: the logarithm is about normal with that deviation. */
    private static double spread(double deviation, Draw draw) {
        return StrictMath.exp(deviation * draw.bell());
    }
}
