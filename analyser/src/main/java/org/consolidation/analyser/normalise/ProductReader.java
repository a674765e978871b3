package org.consolidation.analyser.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consolidation.analyser.catalogue.Bodies;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.text.Fold;

/**
 * Reads what product a record means from the texts of its name, vendor and description: pure, without
 * Spark, for inventories and for any other table. Not thread-safe: it remembers names, because lists
 * repeat themselves; one for each task.
 *
 * <p>Names of more than {@value Naming#LONGEST_PARTED} words that no reference table knows (titles of
 * papers, retail descriptions) are not taken apart: their core is all their words.
 */
public final class ProductReader {

    /** Longest description that is remembered: longer ones are seldom written twice. */
    private static final int REMEMBERED = 300;

    /** Words of a title that may be the name of a product and nothing else. */
    private static final int SHORT_TITLE = 3;

    private final Vendors vendors;
    private final KnownProducts products;
    private final Naming naming;
    private final Bounded<String, Vendors.Vendor> makers;
    private final Bounded<NameKey, Naming.Named> names;
    private final Bounded<String, Mentions.Found> shortTexts;

    /** A name with its maker in brackets or behind "by". */
    private static final Pattern WITH_MAKER =
            Pattern.compile("(.*\\S)(?:\\s*\\(([^()]{2,40})\\)|\\s+by\\s+([^()]{2,40}))");

    private static final int LONGEST_WITH_MAKER = 100;
    /** Words of what was bought, as ledgers write it. */
    private static final int LONGEST_PURCHASE = 8;

    /** What ends a description of what a product is. */
    private static final Set<String> KINDS =
            Set.of("system", "systems", "software", "solution", "platform", "application", "package");

    private record NameKey(String name, Vendors.Vendor supplier, String capabilityId) {}

    /**
     * A product as read.
     *
     * @param name taken apart
     * @param capabilityId of the known product; "" when none is known
     */
    record Read(ProductName name, String capabilityId) {}

    /** A reader that knows the products and suppliers of these reference tables. */
    public ProductReader(Catalogue catalogue) {
        this(new Vendors(catalogue), catalogue);
    }

    private ProductReader(Vendors vendors, Catalogue catalogue) {
        this(new KnownProducts(catalogue, vendors), vendors, new Uses(catalogue));
    }

    ProductReader(KnownProducts products, Vendors vendors, Uses uses) {
        this.vendors = vendors;
        this.products = products;
        naming = new Naming(products, vendors, uses);
        makers = new Bounded<>(vendors::of);
        shortTexts = new Bounded<>(text -> Mentions.in(text, products));
        names = new Bounded<>(key -> naming.name(key.name(), key.supplier(), key.capabilityId()));
    }

    /**
     * The product that a record means.
     *
     * @param name text of its name, not blank
     * @param vendor who makes or sells it, as written; "" when nobody says
     * @param description free text; ""
     */
    public ProductName read(String name, String vendor, String description) {
        String tidy = Fold.tidy(name);
        if (tidy.isEmpty()) throw new IllegalArgumentException("name must not be blank, was \"" + name + "\"");
        return read(tidy, vendor(Fold.tidy(vendor)), "", description).name();
    }

    /** The vendor that a cell names; see {@link Vendors#of}. */
    Vendors.Vendor vendor(String raw) {
        return makers.of(raw);
    }

    /** As {@link #read(String, String, String)}, of tidied texts. */
    Read read(String name, Vendors.Vendor supplier, String capabilityId, String description) {
        Naming.Named named = names.of(new NameKey(name, supplier, capabilityId));
        if (named.product() != null)
            return new Read(named.name(), named.product().capabilityId());
        Read elsewhere =
                supplier.none() ? withMaker(name, capabilityId) : bySupplier(name, named, supplier, capabilityId);
        if (elsewhere != null) return elsewhere;
        if (description.isEmpty()) return new Read(named.name(), "");
        boolean generic = named.generic() || InHouse.name(Fold.words(name));
        return described(named.name(), generic, supplier, description);
    }

    /**
     * As {@link #read(String, Vendors.Vendor, String, String)}, of the plain title of a contract, behind whose product may
     * stand what it is: "Confirm highways asset management system" of Brightly is Confirm.
     */
    Read bought(String title, Vendors.Vendor supplier, String capabilityId, String description) {
        if (names.of(new NameKey(title, supplier, capabilityId)).product() == null) {
            String[] words = title.split(" ");
            boolean kind = words.length <= LONGEST_PURCHASE && KINDS.contains(Fold.fold(words[words.length - 1]));
            for (int n = words.length - 1; kind && n > 0 && GenericWords.all(Fold.words(words[n])); n--) {
                String begun = String.join(" ", List.of(words).subList(0, n));
                KnownProducts.Known product =
                        names.of(new NameKey(begun, supplier, capabilityId)).product();
                boolean meant = product != null
                        && (supplier.none() || supplier.reseller()
                                ? products.surelyNamed(Fold.squash(begun))
                                : madeBy(product, supplier));
                if (meant) return read(begun, supplier, capabilityId, description);
            }
        }
        return read(title, supplier, capabilityId, description);
    }

    /**
     * Whether a name that was not recognised is that of a product of the reference tables, which nothing but the
     * function can tell: nobody says who makes it, or only that it is made by who is called like it, or by who makes
     * several of that name.
     */
    boolean undecided(Read read, String name, Vendors.Vendor supplier) {
        boolean readable = read.name().from().equals(ProductName.NAME)
                && read.capabilityId().isEmpty();
        return readable
                && (silent(supplier, name) || products.several(Fold.squash(name), supplier))
                && products.stated(Fold.squash(name))
                && !GenericWords.all(Fold.words(name));
    }

    /** The product of that name that serves a function; {@code read} where none or several do. */
    Read serving(Read read, String name, Vendors.Vendor supplier, String capabilityId) {
        boolean makes = products.several(Fold.squash(name), supplier);
        Vendors.Vendor maker = supplier.reseller() || makes ? supplier : Vendors.NONE;
        Naming.Named named = names.of(new NameKey(name, maker, capabilityId));
        return named.product() == null
                ? read
                : new Read(named.name(), named.product().capabilityId());
    }

    private static boolean silent(Vendors.Vendor supplier, String name) {
        if (supplier.none() || supplier.reseller()) return true;
        return !supplier.known() && Fold.squash(supplier.key()).equals(Fold.squash(name));
    }

    /** "Connect (NEC)", "BACAS by Zorb": where the maker has a product of that name it is meant; null elsewhere. */
    private Read withMaker(String name, String capabilityId) {
        Matcher both = name.length() > LONGEST_WITH_MAKER ? null : WITH_MAKER.matcher(name);
        if (both == null || !both.matches()) return null;
        Vendors.Vendor maker = vendor(both.group(2) == null ? both.group(3) : both.group(2));
        if (maker.none() || maker.reseller()) return null;
        Naming.Named named = names.of(new NameKey(both.group(1), maker, capabilityId));
        boolean meant = named.product() != null && madeBy(named.product(), maker);
        return meant ? new Read(named.name().of(name), named.product().capabilityId()) : null;
    }

    /**
     * A product that stands where its supplier should, beside its maker ("MHR", "iTrent") or what it is for ("Income
     * management", "Civica Icon"); null elsewhere.
     */
    private Read bySupplier(String name, Naming.Named named, Vendors.Vendor supplier, String capabilityId) {
        if (supplier.known() || !products.surelyNamed(Fold.squash(supplier.shown()))) return null;
        Vendors.Vendor maker = named.generic() ? Vendors.NONE : vendors.sure(name);
        if (maker == null || maker.reseller()) return null;
        KnownProducts.Known product =
                names.of(new NameKey(supplier.shown(), maker, capabilityId)).product();
        if (product == null || !maker.none() && !madeBy(product, maker)) return null;
        return known(name, product, ProductName.SUPPLIER);
    }

    /** Whether a maker is the product's, by a short name of it too: "NEC" of NEC Software Solutions. */
    private static boolean madeBy(KnownProducts.Known product, Vendors.Vendor maker) {
        String key = maker.key();
        return !key.isEmpty()
                && (product.vendor().equals(key) || product.vendor().startsWith(key + " "));
    }

    /** A name that stands for no product ("Anomaly detection", "Custom"), with what the description adds. */
    Read title(String title, Vendors.Vendor supplier, String description) {
        if (Fold.words(title).size() <= SHORT_TITLE) {
            KnownProducts.Known whole =
                    names.of(new NameKey(title, supplier, "")).product();
            if (whole != null) return known(title, whole, ProductName.TITLE);
        }
        Mentions.Found inTitle = mentioned(title);
        if (inTitle.known() != null && agrees(inTitle.known(), supplier)) {
            return known(title, inTitle.known(), ProductName.TITLE);
        }
        ProductName own = naming.inHouse(title).readFrom(ProductName.TITLE);
        Read read = described(own, true, supplier, description);
        if (!read.name().inHouse()) return read;
        List<String> mentions = merged(cores(inTitle.phrases(), ""), read.name().mentions());
        return new Read(read.name().withMentions(mentions), "");
    }

    /** A name that only says "custom": the organisation's own, unless the description names a product. */
    Read custom(String name, Vendors.Vendor supplier, String description) {
        if (description.isEmpty()) return new Read(naming.inHouse(name), "");
        return described(naming.inHouse(name), true, supplier, description);
    }

    /** The product that a description alone names; null for none. */
    Read fromDescription(String description) {
        KnownProducts.Known known = mentioned(description).known();
        return known == null ? null : known(description, known, ProductName.DESCRIPTION);
    }

    /** As {@link #fromDescription(String)}, and where what was bought is a product of who is paid: "Uniform support". */
    Read fromDescription(String description, Vendors.Vendor paid) {
        Read named = fromDescription(description);
        if (named != null || !paid.known() || paid.reseller()) return named;
        if (Fold.words(description).size() > LONGEST_PURCHASE) return null;
        KnownProducts.Known bought = names.of(new NameKey(ContractTitle.plain(description), paid, ""))
                .product();
        return bought != null && madeBy(bought, paid) ? known(description, bought, ProductName.DESCRIPTION) : null;
    }

    /** A product of the organisation's own, with what the description says it is built on as mentions. */
    Read inHouse(String name, String description) {
        ProductName own = naming.inHouse(name);
        List<String> mentions =
                description.isEmpty() ? List.of() : cores(mentioned(description).phrases(), own.core());
        return new Read(own.withMentions(mentions), "");
    }

    private Mentions.Found mentioned(String text) {
        return text.length() <= REMEMBERED ? shortTexts.of(text) : Mentions.in(text, products);
    }

    private static List<String> merged(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        for (String core : second) if (!all.contains(core)) all.add(core);
        return all.size() > ProductName.MOST_MENTIONS ? all.subList(0, ProductName.MOST_MENTIONS) : all;
    }

    private static Read known(String raw, KnownProducts.Known product, String from) {
        ProductName name = new ProductName(
                raw, product.core(), product.shown(), product.vendor(), "", "", "", false, from, List.of());
        return new Read(name, product.capabilityId());
    }

    /**
     * A name that no reference table knows beside a description. A generic name gives way to a product that
     * the description names, unless the supplier is another's; any other name only where the description
     * says that this product is the system.
     */
    private Read described(ProductName name, boolean generic, Vendors.Vendor supplier, String description) {
        Mentions.Found found = mentioned(description);
        if (found == Mentions.NOTHING) return new Read(name, "");
        KnownProducts.Known product = found.known();
        int needed = generic ? Mentions.NAMED : supplier.none() ? Mentions.USED : Mentions.SAID;
        if (product != null && found.said() >= needed && agrees(product, supplier)) {
            boolean beside =
                    !generic && found.said() < Mentions.SAID && Mentions.besideOthers(Fold.fold(product.shown()));
            if (!beside && !product.core().equals(name.core())) {
                return known(name.raw(), product, ProductName.DESCRIPTION);
            }
        }
        Vendors.Vendor maker = found.maker().isEmpty() ? Vendors.NONE : vendor(found.maker());
        boolean makes = !maker.none() && !maker.reseller() && (maker.sure() || legal(found.maker(), maker));
        if (generic && !found.unknown().isEmpty()) {
            Vendors.Vendor made = makes ? maker : supplier;
            Naming.Named named = names.of(new NameKey(Fold.tidy(found.unknown()), made, ""));
            if (!named.generic()) {
                ProductName read = renamed(named.name(), name.raw()).readFrom(ProductName.DESCRIPTION);
                return new Read(read.withMentions(cores(found.phrases(), read.core())), "");
            }
        }
        ProductName own = makes && name.vendor().isEmpty() && !name.inHouse() ? name.withVendor(maker.key()) : name;
        boolean defined = !found.defined().isEmpty() && core(found.defined()).equals(own.core());
        List<String> mentions = defined ? List.of() : cores(found.phrases(), own.core());
        return new Read(own.withMentions(merged(name.mentions(), mentions)), "");
    }

    private static boolean legal(String raw, Vendors.Vendor maker) {
        return !Fold.fold(raw).equals(maker.key()) && !Bodies.looksPublic(maker.key());
    }

    private static ProductName renamed(ProductName name, String raw) {
        return new ProductName(
                raw,
                name.core(),
                name.shown(),
                name.vendor(),
                name.version(),
                name.edition(),
                name.environment(),
                false);
    }

    /** Whether who is paid may be the product's maker: nobody said, a reseller, or the maker itself. */
    private static boolean agrees(KnownProducts.Known product, Vendors.Vendor supplier) {
        return supplier.none()
                || supplier.reseller()
                || product.vendor().isEmpty()
                || product.vendor().equals(supplier.key());
    }

    private String core(String phrase) {
        return names.of(new NameKey(Fold.tidy(phrase), Vendors.NONE, "")).name().core();
    }

    /** The phrases' cores, distinct, without that of the name itself. */
    private List<String> cores(List<String> phrases, String own) {
        if (phrases.isEmpty()) return List.of();
        List<String> cores = new ArrayList<>(ProductName.MOST_MENTIONS);
        for (String phrase : phrases) {
            if (cores.size() == ProductName.MOST_MENTIONS) break;
            String core = core(phrase);
            if (ProductName.mentionable(core) && !Phrases.has(own, core) && !cores.contains(core)) cores.add(core);
        }
        return cores;
    }
}
