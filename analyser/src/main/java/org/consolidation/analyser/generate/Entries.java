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
    /** Of the entries of products: named by no word of the product in the column of systems. */
    private static final double NOT_NAMED = 0.22;

    private static final double VENDOR_BLANK = 0.15;
    private static final double IN_HOUSE_VENDOR_BLANK = 0.27;
    private static final double RESELLER = 0.06;

    private final Vocabulary words;
    private final Market market;
    private final Wording wording;
    private final Body body;
    private final List<Body> bodies;
    private final Layout layout;
    private final long seed;
    private final Names ownNames;
    private final List<Purpose> purposes;
    private final int[] held;
    private final List<Product> products = new ArrayList<>();
    private final Set<Integer> numbers = new HashSet<>();

    Entries(Vocabulary words, Market market, Body body, List<Body> bodies, Layout layout, long seed) {
        this.words = words;
        this.market = market;
        this.wording = new Wording(words);
        this.body = body;
        this.bodies = bodies;
        this.layout = layout;
        this.seed = seed;
        this.purposes = words.purposes().stream()
                .filter(p -> p.sector() == 'B' || p.sector() == body.sector())
                .toList();
        this.held = new int[words.purposes().size()];
        this.ownNames = new Names(words, purposes, Draw.of(seed, "own names", body.number()));
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
        return again ? again(id, draw.pick(products), draw) : single(id, chosen(draw), "", draw);
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
            int index = words.purposes().indexOf(product.purpose());
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
        double kind = draw.unit();
        if (kind < 0.35) return single(id, product, draw.pick(words.list("environment")), draw);
        return single(id, product, "", draw);
    }

    private Entry single(String id, Product product, String environment, Draw draw) {
        List<String> traits = new ArrayList<>();
        Draw habit = habit(product);
        boolean former = habit.chance(0.4);
        boolean formerSeller = product.soldOn() && (product.renamed() ? former : habit.chance(0.4));
        Vendor seller = formerSeller ? product.formerVendor() : product.vendor();
        if (formerSeller) traits.add("former-vendor");
        String name = wording.product(product, former, seller, layout.has("version"), habit, traits);
        String vendor = wording.vendor(seller, habit, traits);
        String reseller = "";
        if (draw.chance(RESELLER)) {
            String trader = draw.pick(words.list("reseller"));
            traits.add("reseller");
            if (layout.has("reseller") && draw.chance(0.6)) reseller = trader;
            else vendor = trader;
        }
        if (draw.chance(VENDOR_BLANK)) {
            traits.add("vendor-blank");
            vendor = draw.chance(0.85) ? "" : draw.pick(words.list("blank-vendor"));
        }
        String description = draw.chance(0.8) ? wording.description(product.purpose(), draw) : "";
        String shown = name;
        String beside = draw.chance(0.75) ? name : "";
        if (habit.chance(NOT_NAMED)) {
            traits.add("not-named");
            shown = localName(product, habit);
            beside = habit.chance(0.5) ? name : "";
            if (habit.chance(0.82)) description = wording.namingDescription(product, name, seller, draw);
            else if (beside.isEmpty() || !layout.has("product")) traits.add("nowhere-named");
        } else if (draw.chance(0.08)) {
            description = wording.namingDescription(product, name, seller, draw);
        } else if (product.renamed() && draw.chance(0.06)) {
            traits.add("renaming-told");
            description += former ? " Now called " + product.name() + "." : " Formerly " + product.formerName() + ".";
        }
        if (!environment.isEmpty() && draw.chance(0.7)) {
            shown += draw.chance(0.5) ? " (" + environment + ")" : " - " + environment;
        }
        if (!layout.has("vendor") && !layout.has("vendor-product") && draw.chance(0.35)) {
            description = (description + " Supplied by " + seller.name() + ".").strip();
        }
        if (layout.has("vendor-product")) {
            shown = wording.together(vendor, shown, habit);
            vendor = "";
        }
        return new Entry(
                id,
                shown,
                beside,
                vendor,
                reseller,
                description.strip(),
                category(product.purpose()),
                draw.chance(0.5) ? wording.version(product, draw) : "",
                environment,
                draw.chance(0.04) ? sharing(draw) : "",
                false,
                product.cluster(),
                traits);
    }

    /** What this organisation always does with this product. */
    private Draw habit(Product product) {
        return Draw.of(seed, "habit", body.number(), product.number());
    }

    private String localName(Product product, Draw habit) {
        if (habit.chance(0.55)) return ownNames.generic(product.purpose(), habit);
        return ownNames.programme(product.number(), habit);
    }

    private Entry inHouse(String id, long number, Draw draw) {
        List<String> traits = new ArrayList<>(List.of("in-house"));
        Names.Own own = ownNames.next(draw);
        String vendor = draw.pick(words.list("in-house-vendor"));
        if (draw.chance(0.12)) vendor = body.plainName();
        boolean blank = draw.chance(IN_HOUSE_VENDOR_BLANK);
        if (blank) traits.add("vendor-blank");
        String description = draw.chance(0.75) ? wording.description(own.purpose(), draw) : "";
        if (draw.chance(0.15)) description = (description + " Developed in house.").strip();
        return new Entry(
                id,
                own.name(),
                "",
                blank ? "" : vendor,
                "",
                description,
                category(own.purpose()),
                draw.chance(0.08) ? "1." + draw.below(9) : "",
                "",
                "",
                true,
                "H" + body.number() + "-" + (number + 1),
                traits);
    }

    private Entry several(String id, Draw draw) {
        List<String> traits = new ArrayList<>(List.of("several"));
        int count = draw.between(2, 3);
        List<String> names = new ArrayList<>();
        Product first = null;
        for (int i = 0; i < count; i++) {
            Product product = market.draw(body.sector(), draw);
            if (first == null) first = product;
            names.add(product.name());
        }
        String joint = draw.pick(List.of("; ", " / ", "; ", "\n", ", "));
        String name = String.join(joint, names);
        return new Entry(
                id,
                name,
                name,
                draw.chance(0.5) ? first.vendor().name() : "",
                "",
                draw.chance(0.6) ? wording.description(first.purpose(), draw) : "",
                category(first.purpose()),
                "",
                "",
                "",
                false,
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
                category(purpose),
                "",
                "",
                "",
                false,
                "",
                List.of("denial"));
    }

    /** The organisation's own word for a purpose. */
    private String category(Purpose purpose) {
        return Draw.of(seed, "category", body.number(), words.purposes().indexOf(purpose))
                .pick(purpose.categories());
    }

    private String sharing(Draw draw) {
        String other = bodies.get(draw.below(bodies.size())).plainName();
        return switch (draw.below(4)) {
            case 0 -> "Hosted by " + other;
            case 1 -> "Shared with " + other;
            case 2 -> "Run by " + other + " on our behalf";
            default -> other;
        };
    }
}
