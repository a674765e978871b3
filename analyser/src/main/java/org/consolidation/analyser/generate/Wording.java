package org.consolidation.analyser.generate;

import java.util.List;
import java.util.Locale;

/** How organisations write the names of products and vendors, and what they say of them. */
final class Wording {

    private final Vocabulary words;

    Wording(Vocabulary words) {
        this.words = words;
    }

    /**
     * A product's name as one organisation has it.
     *
     * @param former whether it uses the name that the product had before
     * @param seller the vendor as the organisation knows it
     * @param versionColumn whether versions have a column of their own
     * @param habit draws of the organisation for the product, the same for each of its rows
     * @param traits gets what was done
     */
    String product(
            Product product, boolean former, Vendor seller, boolean versionColumn, Draw habit, List<String> traits) {
        String name = former ? product.formerName() : product.name();
        if (former && product.renamed()) traits.add("former-name");
        if (!former && !product.brand().isEmpty() && habit.chance(0.10)) name = product.brand();
        if (habit.chance(0.08) && !name.startsWith(seller.name())) {
            name = seller.name() + (habit.chance(0.15) ? " - " : " ") + name;
        }
        if (habit.chance(0.08)) name = name + " " + habit.pick(words.list("expansion"));
        name = qualified(name, product, versionColumn, habit);
        if (product.renamed() && habit.chance(0.11)) {
            traits.add("renaming-told");
            name = former
                    ? name + " (now " + product.name() + ")"
                    : name
                            + habit.pick(List.of(" (formerly @)", " (was @)", ", formerly @", " (previously @)"))
                                    .replace("@", product.formerName());
        }
        return typed(name, habit, traits);
    }

    private String qualified(String name, Product product, boolean versionColumn, Draw habit) {
        String qualified = name;
        if (habit.chance(versionColumn ? 0.03 : 0.09)) {
            qualified += switch (habit.below(5)) {
                case 0 -> " v" + version(product, habit);
                case 1 -> " " + product.release();
                case 2 -> " (v" + product.release() + ")";
                case 3 -> " V" + product.release() + ".0";
                default -> " " + habit.between(2012, 2024);
            };
        }
        if (habit.chance(0.04)) qualified += " " + habit.pick(words.list("edition"));
        if (habit.chance(0.05)) {
            String local = habit.pick(words.list(habit.chance(0.5) ? "place" : "team"));
            qualified += habit.chance(0.5) ? " - " + local : " (" + local + ")";
        }
        if (habit.chance(0.03)) qualified += " (" + habit.pick(product.purpose().categories()) + ")";
        return qualified;
    }

    String version(Product product, Draw draw) {
        int minor = draw.below(10);
        return draw.chance(0.25)
                ? product.release() + "." + minor + "." + draw.below(20)
                : product.release() + "." + minor;
    }

    private static String typed(String name, Draw habit, List<String> traits) {
        String typed = name;
        double spelling = habit.unit();
        if (spelling < 0.05) typed = typed.toUpperCase(Locale.ROOT);
        else if (spelling < 0.07) typed = typed.toLowerCase(Locale.ROOT);
        else if (spelling < 0.095) typed = joined(typed);
        else if (spelling < 0.105) typed = typed.replaceFirst(" ", "-");
        else if (spelling < 0.115) typed = typed.replaceFirst(" ", "® ");
        else if (spelling < 0.13) typed = typed.replaceFirst(" ", "\u00A0");
        if (habit.chance(0.04)) {
            traits.add("slip");
            typed = Slips.one(typed, habit);
        }
        return typed;
    }

    /** The first two words written as one. */
    private static String joined(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space) + Coinage.capital(name.substring(space + 1));
    }

    /** A vendor as written. */
    String vendor(Vendor vendor, Draw habit, List<String> traits) {
        double form = habit.unit();
        String name = form < 0.45 ? vendor.legal() : vendor.name();
        if (form > 0.95) name = name.toUpperCase(Locale.ROOT);
        if (habit.chance(0.03)) {
            traits.add("vendor-slip");
            name = Slips.one(name, habit);
        }
        return name;
    }

    /** What a system is for. */
    String description(Purpose purpose, Draw draw) {
        String object = draw.pick(purpose.objects());
        String verb = draw.pick(words.list("verb"));
        String user = draw.pick(words.list("user"));
        return switch (draw.below(7)) {
            case 0 -> Coinage.capital(verb) + " " + object;
            case 1 -> "Used by " + user + " for " + verb + " " + object;
            case 2 -> Coinage.capital(object);
            case 3 -> Coinage.capital(object) + ", used by " + user;
            case 4 -> draw.pick(purpose.categories());
            case 5 -> "System for " + verb + " " + object + ".";
            default -> draw.pick(purpose.categories()) + ": " + object;
        };
    }

    /** A description that names the product. */
    String namingDescription(Product product, String name, Vendor seller, Draw draw) {
        String object = draw.pick(product.purpose().objects());
        return switch (draw.below(6)) {
            case 0 -> name + " for " + draw.pick(words.list("verb")) + " " + object;
            case 1 -> Coinage.capital(object) + " (" + name + ")";
            case 2 -> "Based on " + name + " from " + seller.name();
            case 3 -> Coinage.capital(object) + ". Product: " + name;
            case 4 -> "Local name for " + name + ", " + object;
            default -> name + " supplied by " + seller.name() + ". " + Coinage.capital(object);
        };
    }

    /** Vendor and product in one cell. */
    String together(String vendor, String name, Draw habit) {
        if (vendor.isEmpty()) return name;
        return switch (habit.below(6)) {
            case 0 -> vendor + ", " + name;
            case 1 -> vendor + " - " + name;
            case 2 -> name + " (" + vendor + ")";
            case 3 -> name + " supplied by " + vendor;
            case 4 -> vendor + ": " + name;
            default -> vendor + " " + name;
        };
    }
}
