package org.consolidation.analyser.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.consolidation.analyser.text.Fold;

/**
 * The products that organisations may have, with how popular they are.
 *
 * <p>Popularity follows Zipf and Mandelbrot: the product of rank r has the weight 1 / (r + {@value
 * #FLATTENING}), so that many have the first few and yet none is everywhere. The number of products
 * grows with the square root of the number of records.
 */
final class Market {

    private static final int FLATTENING = 50;
    /** Together three in ten products have changed their name or their vendor. */
    private static final double RENAMED = 0.17;

    private static final double VENDOR_CHANGED = 0.17;

    private final List<Product> products;
    /** Sums of weights up to each product, for the sectors P and C. */
    private final double[] police;

    private final double[] councils;

    private Market(List<Product> products) {
        this.products = products;
        this.police = sums('P');
        this.councils = sums('C');
    }

    /**
     * Makes up the products.
     *
     * @param records over all organisations
     * @param perOrganisation records of an organisation, on average
     */
    static Market of(Vocabulary words, long records, long perOrganisation, long seed) {
        int size = (int) Math.min(200_000, Math.max(14 * Math.sqrt(records), Math.min(3.0 * perOrganisation, 60_000)));
        Draw draw = Draw.of(seed, "market");
        Coinage coinage = new Coinage(words);
        Vendors vendors = new Vendors(words, coinage, Math.max(8, size / 4), draw);
        List<Product> products = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (products.size() < size) new Family(words, coinage, vendors, names, draw).addTo(products);
        // Families spread over all ranks of popularity.
        for (int i = products.size() - 1; i > 0; i--) {
            int j = draw.below(i + 1);
            Product swapped = products.get(i);
            products.set(i, products.get(j));
            products.set(j, swapped);
        }
        return new Market(List.copyOf(products));
    }

    List<Product> products() {
        return products;
    }

    /** A product that a body of that sector may have, by popularity. */
    Product draw(char sector, Draw draw) {
        double[] sums = sector == 'P' ? police : councils;
        int at = Arrays.binarySearch(sums, draw.unit() * sums[sums.length - 1]);
        return products.get(Math.min(at < 0 ? -at - 1 : at + 1, sums.length - 1));
    }

    private double[] sums(char sector) {
        double[] sums = new double[products.size()];
        double sum = 0;
        int rank = 0;
        for (int i = 0; i < sums.length; i++) {
            char of = products.get(i).purpose().sector();
            if (of == 'B' || of == sector) sum += 1.0 / (FLATTENING + ++rank);
            sums[i] = sum;
        }
        return sums;
    }

    /** Vendors with what became of them: a new name, or another vendor that took them over. */
    private static final class Vendors {

        private final List<Vendor> former = new ArrayList<>();
        private final List<Vendor> now = new ArrayList<>();

        Vendors(Vocabulary words, Coinage coinage, int count, Draw draw) {
            for (int i = 0; i < count; i++) former.add(vendor(words, coinage, draw));
            for (Vendor vendor : former) {
                if (!draw.chance(VENDOR_CHANGED)) now.add(vendor);
                else now.add(draw.chance(0.6) ? former.get(skewed(count, draw)) : vendor(words, coinage, draw));
            }
        }

        /** Some vendors sell much, most sell little. */
        int any(Draw draw) {
            return skewed(former.size(), draw);
        }

        private static int skewed(int count, Draw draw) {
            double u = draw.unit();
            return (int) (count * u * u);
        }

        private static Vendor vendor(Vocabulary words, Coinage coinage, Draw draw) {
            String name = coinage.vendor(draw);
            if (draw.chance(0.2)) name = name + " " + draw.pick(words.list("trade"));
            return new Vendor(name, name + " " + draw.pick(words.list("legal")));
        }
    }

    /** Products of one brand. */
    private static final class Family {

        private final Vocabulary words;
        private final Coinage coinage;
        private final Draw draw;
        private final Set<String> names;
        private final Vendor vendor;
        private final Vendor formerVendor;

        Family(Vocabulary words, Coinage coinage, Vendors vendors, Set<String> names, Draw draw) {
            this.words = words;
            this.coinage = coinage;
            this.names = names;
            this.draw = draw;
            int number = vendors.any(draw);
            this.vendor = vendors.now.get(number);
            this.formerVendor = vendors.former.get(number);
        }

        void addTo(List<Product> products) {
            Purpose purpose = draw.pick(words.purposes());
            double kind = draw.unit();
            if (kind < 0.72) {
                single(purpose, products);
            } else if (kind < 0.88) {
                suite(purpose, products);
            } else {
                pair(purpose, products);
            }
        }

        private void single(Purpose purpose, List<Product> products) {
            double style = draw.unit();
            String noun = draw.pick(purpose.nouns());
            if (style < 0.42) {
                String brand = coinage.brand(draw);
                add(products, purpose, brand + " " + noun, brand, coinage.brand(draw) + " " + noun);
            } else if (style < 0.70) {
                String brand = coinage.brand(draw);
                add(products, purpose, brand, brand, coinage.brand(draw));
            } else if (style < 0.88) {
                // Named by its function alone: the vendor is part of the identity.
                String former = draw.chance(0.5) ? coinage.brand(draw) : formerVendor.name() + " " + noun;
                add(products, purpose, vendor.name() + " " + noun, "", former);
            } else {
                String brand = coinage.acronym(draw);
                add(products, purpose, brand, brand, coinage.brand(draw) + " " + noun);
            }
        }

        private void suite(Purpose first, List<Product> products) {
            String brand = draw.chance(0.7) ? coinage.brand(draw) : vendor.name();
            int members = draw.between(2, 5);
            List<String> nouns = new ArrayList<>();
            for (int i = 0; i < members; i++) {
                Purpose purpose = first;
                while (i > 0 && (purpose == first || purpose.sector() != first.sector() && purpose.sector() != 'B')) {
                    purpose = draw.pick(words.purposes());
                }
                String noun = draw.pick(purpose.nouns());
                if (nouns.contains(noun)) continue;
                nouns.add(noun);
                add(products, purpose, brand + " " + noun, "", coinage.brand(draw) + " " + noun);
            }
        }

        private void pair(Purpose purpose, List<Product> products) {
            String brand = draw.chance(0.7) ? coinage.brand(draw) : vendor.name() + " " + draw.pick(purpose.nouns());
            for (String half : draw.pick(words.list("pair")).split("/")) {
                add(products, purpose, brand + " " + half, "", coinage.brand(draw) + " " + half);
            }
        }

        private String key(String name) {
            return vendor.name() + "/" + Fold.fold(name);
        }

        private void add(List<Product> products, Purpose purpose, String name, String brand, String former) {
            String before = name;
            if (draw.chance(RENAMED)) before = former;
            else if (name.startsWith(vendor.name() + " ")) {
                before = formerVendor.name() + name.substring(vendor.name().length());
            }
            // Two vendors may give one name to two products, one vendor may not.
            if (!names.add(key(name)) | !before.equals(name) && !names.add(key(before))) return;
            products.add(new Product(
                    products.size(), purpose, vendor, formerVendor, name, before, brand, draw.between(1, 14)));
        }
    }
}
