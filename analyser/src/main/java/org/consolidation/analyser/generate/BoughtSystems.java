package org.consolidation.analyser.generate;

import java.util.ArrayList;
import java.util.List;

/** What one organisation writes of the products that it bought. */
final class BoughtSystems {

    /** Named by no word of the product in the column of systems. */
    private static final double NOT_NAMED = 0.22;
    /** Of these, named in the description at least. */
    private static final double TOLD_IN_DESCRIPTION = 0.82;

    private static final double VENDOR_BLANK = 0.15;
    private static final double RESELLER = 0.06;
    private static final double FORMER = 0.4;
    private static final double SHIFTED = 0.006;

    private final Vocabulary words;
    private final Wording wording;
    private final Body body;
    private final List<Body> bodies;
    private final Layout layout;
    private final Names ownNames;
    private final Scale scale;
    private final long seed;

    BoughtSystems(
            Vocabulary words, Body body, List<Body> bodies, Layout layout, Names ownNames, Scale scale, long seed) {
        this.words = words;
        this.wording = new Wording(words);
        this.body = body;
        this.bodies = bodies;
        this.layout = layout;
        this.ownNames = ownNames;
        this.scale = scale;
        this.seed = seed;
    }

    /**
     * Writes a line.
     *
     * @param environment that this is a copy for, such as "Test"; "" for the system in use
     * @param replacement product that takes its place; null when none does
     */
    Entry entry(String id, Product product, String environment, Product replacement, Draw draw) {
        List<String> traits = new ArrayList<>();
        // What this organisation always does with this product.
        Draw habit = Draw.of(seed, "habit", body.number(), product.number());
        boolean former = habit.chance(FORMER);
        boolean formerSeller = product.soldOn() && (product.renamed() ? former : habit.chance(FORMER));
        Vendor seller = formerSeller ? product.formerVendor() : product.vendor();
        if (formerSeller) traits.add("former-vendor");
        String name = wording.product(product, former, seller, layout.has("version"), habit, traits);
        Seller sold = seller(wording.vendor(seller, habit, traits), traits, draw);
        boolean named = !habit.chance(NOT_NAMED);
        String shown = named ? name : localName(product, habit);
        String beside = draw.chance(named ? 0.75 : 0.5) ? name : "";
        boolean told = !named && habit.chance(TOLD_IN_DESCRIPTION);
        if (!named) traits.add("not-named");
        if (!named && !told && (beside.isEmpty() || !layout.has("product"))) traits.add("nowhere-named");
        String description = told || draw.chance(0.06)
                ? wording.namingDescription(product, name, seller, draw)
                : description(product, former, seller, traits, draw);
        if (replacement != null) description = (description + " To be replaced by " + replacement.name()).strip();
        if (!environment.isEmpty() && draw.chance(0.7)) {
            shown += draw.chance(0.5) ? " (" + environment + ")" : " - " + environment;
        }
        String vendor = sold.vendor();
        if (layout.has("vendor-product")) {
            shown = wording.together(vendor, shown, habit);
        } else if (layout.has("vendor") && !vendor.isEmpty() && draw.chance(SHIFTED)) {
            traits.add("shifted");
            vendor = shown;
            shown = sold.vendor();
        }
        return new Entry(
                id,
                shown,
                beside,
                vendor,
                sold.reseller(),
                description,
                product.purpose().category(body, seed),
                draw.chance(0.5) ? wording.version(product, draw) : "",
                replacement == null ? environment : "To be replaced",
                draw.chance(0.04) ? sharing(draw) : "",
                false,
                scale.bought(product, id),
                product.cluster(),
                traits);
    }

    /** The cells that say who sold it. */
    private record Seller(String vendor, String reseller) {}

    private Seller seller(String vendor, List<String> traits, Draw draw) {
        String written = vendor;
        String reseller = "";
        if (draw.chance(RESELLER)) {
            traits.add("reseller");
            String trader = draw.pick(words.list("reseller"));
            if (layout.has("reseller") && draw.chance(0.6)) reseller = trader;
            else written = trader;
        }
        if (draw.chance(VENDOR_BLANK)) {
            traits.add("vendor-blank");
            boolean empty = draw.chance(0.85) || layout.has("vendor-product");
            written = empty ? "" : draw.pick(words.list("blank-vendor"));
        }
        return new Seller(written, reseller);
    }

    private String description(Product product, boolean former, Vendor seller, List<String> traits, Draw draw) {
        StringBuilder description = new StringBuilder();
        if (draw.chance(0.8)) description.append(wording.description(product.purpose(), draw));
        if (product.renamed() && draw.chance(0.06)) {
            traits.add("renaming-told");
            description.append(
                    former ? " Now called " + product.name() + "." : " Formerly " + product.formerName() + ".");
        }
        boolean vendorless = !layout.has("vendor") && !layout.has("vendor-product");
        if (vendorless && draw.chance(0.35)) {
            description.append(" Supplied by ").append(seller.name()).append('.');
        }
        return description.toString().strip();
    }

    private String localName(Product product, Draw habit) {
        double kind = habit.unit();
        if (kind < 0.52) return ownNames.generic(product.purpose(), habit);
        if (kind < 0.95) return ownNames.programme(product.number(), habit);
        return habit.pick(List.of("Lot ", "Ref ", "System ", "IT")) + habit.between(10, 9_999);
    }

    private String sharing(Draw draw) {
        String other = draw.pick(bodies).name();
        return switch (draw.below(4)) {
            case 0 -> "Hosted by " + other;
            case 1 -> "Shared with " + other;
            case 2 -> "Run by " + other + " on our behalf";
            default -> other;
        };
    }
}
