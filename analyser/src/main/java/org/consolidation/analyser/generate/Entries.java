package org.consolidation.analyser.generate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The entries of one organisation's inventory, one after another; what is kept between them is which
 * products it has.
 */
final class Entries {

    private static final double SEVERAL = 0.02;
    private static final double DENIALS = 0.02;
    private static final double IN_HOUSE = 0.26;
    private static final double AGAIN = 0.10;
    private static final double IN_HOUSE_VENDOR_BLANK = 0.27;
    private static final double REPLACED = 0.02;

    private final Vocabulary words;
    private final Market market;
    private final Wording wording;
    private final Body body;
    private final Layout layout;
    private final long seed;
    private final Scale scale;
    private final Names ownNames;
    private final BoughtSystems bought;
    private final List<Purpose> purposes;
    private final int[] held;
    private final List<Product> products = new ArrayList<>();
    private final Set<Integer> numbers = new HashSet<>();

    Entries(Vocabulary words, Market market, Body body, List<Body> bodies, Layout layout, long seed) {
        this.words = words;
        this.market = market;
        this.wording = new Wording(words);
        this.body = body;
        this.layout = layout;
        this.seed = seed;
        this.purposes = words.purposes().stream()
                .filter(p -> p.sector() == 'B' || p.sector() == body.sector())
                .toList();
        this.held = new int[words.purposes().size()];
        this.scale = new Scale(body, seed);
        this.ownNames = new Names(words, purposes, Draw.of(seed, "own names", body.number()));
        this.bought = new BoughtSystems(words, body, bodies, layout, ownNames, scale, seed);
    }

    /** The entry of that number, from 0; to be asked for in order. */
    Entry entry(long number) {
        Draw draw = Draw.of(seed, "entry", body.number(), number);
        String id = id(number);
        double kind = draw.unit();
        if (kind < DENIALS) return denial(id, draw);
        if (kind < DENIALS + SEVERAL) return several(id, draw);
        if (kind < DENIALS + SEVERAL + IN_HOUSE) return inHouse(id, number, draw);
        boolean again = !products.isEmpty() && draw.chance(AGAIN);
        return again ? again(id, draw.pick(products), draw) : once(id, draw);
    }

    private String id(long number) {
        String prefix = List.of("SYS", "APP", "REF", "A", "CI").get(body.number() % 5);
        return prefix + "-" + (1000 + body.number()) + "-" + (number + 1);
    }

    /** A product that it has not yet and that serves no purpose already well served. */
    private Product chosen(Draw draw) {
        Product product = null;
        double usual = (double) body.entries() / purposes.size();
        for (int tries = 0; tries < 12; tries++) {
            product = market.draw(body.sector(), draw);
            int index = product.purpose().number();
            boolean served = held[index] > usual && draw.chance(0.6);
            if (!served && numbers.add(product.number())) {
                held[index]++;
                products.add(product);
                return product;
            }
        }
        return product;
    }

    /** A product once more: a copy for tests, another team's, or the same line twice. */
    private Entry again(String id, Product product, Draw draw) {
        String environment = draw.chance(0.35) ? draw.pick(words.list("environment")) : "";
        return bought.entry(id, product, environment, null, draw);
    }

    private Entry once(String id, Draw draw) {
        boolean replaced = !products.isEmpty() && draw.chance(REPLACED);
        Product replacement = replaced ? draw.pick(products) : null;
        return bought.entry(id, chosen(draw), "", replacement, draw);
    }

    private Entry inHouse(String id, long number, Draw draw) {
        List<String> traits = new ArrayList<>(List.of("in-house"));
        Names.Own own = ownNames.next(draw);
        String vendor = draw.pick(words.list("in-house-vendor"));
        if (draw.chance(0.12)) vendor = body.name();
        boolean blank = draw.chance(IN_HOUSE_VENDOR_BLANK);
        if (blank) traits.add("vendor-blank");
        String description = draw.chance(0.75) ? wording.description(own.purpose(), draw) : "";
        if (draw.chance(0.15)) description = (description + " Developed in house.").strip();
        boolean together = layout.has("vendor-product") && !blank && draw.chance(0.4);
        return new Entry(
                id,
                together ? wording.together(vendor, own.name(), draw) : own.name(),
                "",
                blank ? "" : vendor,
                "",
                description,
                own.purpose().category(body, seed),
                draw.chance(0.08) ? "1." + draw.below(9) : "",
                "",
                "",
                true,
                scale.built(own.purpose(), id),
                "H" + body.number() + "-" + (number + 1),
                traits);
    }

    private Entry several(String id, Draw draw) {
        List<String> traits = new ArrayList<>(List.of("several"));
        int count = draw.between(2, 3);
        List<String> names = new ArrayList<>();
        Product first = null;
        Scale.Extent extent = null;
        for (int i = 0; i < count; i++) {
            Product product = market.draw(body.sector(), draw);
            if (first == null) first = product;
            names.add(product.name());
            Scale.Extent one = scale.bought(product, id);
            extent = extent == null ? one : extent.and(one);
        }
        String joint = draw.pick(List.of("; ", " / ", "; ", "\n", ", ", "<br>"));
        String name = String.join(joint, names);
        return new Entry(
                id,
                name,
                name,
                draw.chance(0.5) ? first.vendor().name() : "",
                "",
                draw.chance(0.6) ? wording.description(first.purpose(), draw) : "",
                first.purpose().category(body, seed),
                "",
                "",
                "",
                false,
                extent,
                "",
                traits);
    }

    private Entry denial(String id, Draw draw) {
        Purpose purpose = draw.pick(purposes);
        boolean bySeller = draw.chance(0.2);
        return new Entry(
                id,
                bySeller ? draw.pick(purpose.categories()) : draw.pick(words.list("denial")),
                "",
                bySeller ? draw.pick(words.list("denial-of-vendor")) : "",
                "",
                bySeller || draw.chance(0.5) ? "" : draw.pick(purpose.categories()),
                purpose.category(body, seed),
                "",
                "",
                "",
                false,
                null,
                "",
                List.of("denial"));
    }
}
