package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.contains;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.replace;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.types.DataTypes;
import org.consolidation.analyser.normalise.MakerNames;
import org.consolidation.analyser.normalise.ProductName;
import org.consolidation.analyser.spark.Datasets;

/**
 * Products that only a description names. A record called "Gannet" whose description says "local name for
 * Kardor Contact Centre" is of that product when another record of the run names it in its own cell, when
 * "Gannet" itself says little (a function, a name of one organisation, a name that is no one maker's) and
 * when the maker that the record states, if any, is the product's or sells those of others.
 */
final class Mentions implements Serializable {

    private static final long serialVersionUID = 1;

    private static final Column NAMED = not(col("name.inHouse"));

    private static final String MEANT = "meantCore";

    /** Share of the organisations that state a maker, in per cent, from which on a name is one maker's. */
    private static final int ONE_MAKER = 60;

    /** The same share below which it is a word that several makers use. */
    private static final int SEVERAL = 34;

    /** Names beyond so many, those of fewest organisations, are taken to be unknown: some 100 bytes each. */
    private static final int MOST_USES = 1_000_000;

    private static final Set<String> SYSTEMS = Set.of(
            "system",
            "systems",
            "application",
            "app",
            "database",
            "platform",
            "portal",
            "software",
            "suite",
            "tool",
            "solution",
            "package");

    /** Words that a mention may have behind the name that is listed. */
    private static final int MOST_CUT = 3;

    private final Map<String, Makers> names = new HashMap<>();
    private final Set<String> sellers = new HashSet<>();

    /**
     * A name in cells of products.
     *
     * @param key the name without blanks, see {@link #key}; with its maker before it, where one is stated,
     *     as well
     * @param maker telling part of the maker stated beside it; "" for none
     * @param organisations that use it so
     */
    public record Use(String key, String maker, long organisations) {}

    /** Of names that are mentioned, and of those whose descriptions mention one. */
    Mentions(Iterable<Use> uses) {
        for (Use use : uses) {
            names.computeIfAbsent(use.key(), k -> new Makers()).add(use.maker(), use.organisations());
        }
        Map<String, int[]> sides = new HashMap<>();
        for (Makers makers : names.values()) {
            if (makers.stated() < 2 || !makers.oneMakers()) continue;
            makers.stated.forEach(
                    (maker, n) -> sides.computeIfAbsent(maker, m -> new int[2])[n == makers.most() ? 0 : 1]++);
        }
        sides.forEach((maker, side) -> {
            if (side[1] > side[0]) sellers.add(maker);
        });
        for (Makers makers : names.values()) makers.leaveOut(sellers);
    }

    /**
     * The product of a record: what its description mentions, or its own name.
     *
     * @param core folded
     * @param vendor stated, folded; ""
     * @param mentions folded names in the description, in order
     */
    String product(String core, String vendor, boolean inHouse, List<String> mentions) {
        if (inHouse) return core;
        Makers own = names.get(key(core));
        String maker = vendor.isEmpty() ? "" : MakerNames.key(vendor);
        for (String mention : mentions) {
            String listed = listed(mention);
            Makers named = listed == null ? null : names.get(key(listed));
            boolean product = named != null && named != own && !calledSo(core, mention, listed);
            product = product && says(named, listed, maker);
            if (product && saysLittle(core, maker, own, named) && mayMake(maker, named)) return listed;
        }
        return core;
    }

    /** Whether a description only calls a system by a longer name of its own: Tomcat "is Apache Tomcat", not Apache. */
    private static boolean calledSo(String core, String mention, String listed) {
        return within(core, mention) && !within(core, listed);
    }

    private static boolean within(String core, String words) {
        return (" " + words + " ").contains(" " + core + " ");
    }

    /** A name as listed; where that is unheard of, without its last words: an edition, a place, "System". */
    private String listed(String mention) {
        for (String begins : beginnings(mention)) if (names.containsKey(key(begins))) return begins;
        return null;
    }

    /** A name, and what stays of it without its last word, two or three, as far as that says something. */
    private static List<String> beginnings(String mention) {
        List<String> beginnings = new ArrayList<>(4);
        beginnings.add(mention);
        String begins = mention;
        for (int cut = 0; cut < MOST_CUT; cut++) {
            int space = begins.lastIndexOf(' ');
            if (space < 0) break;
            begins = begins.substring(0, space);
            if (!GenericNames.STATED.generic(begins, "")) beginnings.add(begins);
        }
        return beginnings;
    }

    /** Whether a name means one product: no more than a few makers', or the record's own maker's. */
    private static boolean says(Makers named, String mention, String maker) {
        if (GenericNames.STATED.generic(mention, "")) return false;
        // "An editor for Linux": that a list has Linux too does not make the editor one.
        if (named.stated.isEmpty()) return named.organisations > 1;
        return 100 * named.most() >= SEVERAL * named.stated() || named.stated.containsKey(maker);
    }

    private boolean saysLittle(String core, String maker, Makers own, Makers named) {
        if (own == null || own.organisations <= 1 || GenericNames.STATED.generic(core, "")) return true;
        // Of two names in use, that of a maker is the product and the other is what people call it.
        if (own.stated.isEmpty()) return named.stated() > 1;
        boolean others = !maker.isEmpty() && !sellers.contains(maker) && !own.stated.containsKey(maker);
        return others || !own.oneMakers() || own.stated() <= 2 && named.stated() > 2 * own.stated();
    }

    /** Whether who is stated may be the maker: nobody, the maker, or one that sells what others make. */
    private boolean mayMake(String maker, Makers named) {
        return maker.isEmpty() || named.stated.isEmpty() || named.stated.containsKey(maker) || sellers.contains(maker);
    }

    /**
     * A name without blanks, for lists write "Field Craft" and "FieldCraft", and without a last word that says
     * only that it is a system.
     */
    private static String key(String core) {
        String name = core;
        int space = name.lastIndexOf(' ');
        while (space > 0 && SYSTEMS.contains(name.substring(space + 1))) {
            name = name.substring(0, space);
            space = name.lastIndexOf(' ');
        }
        return (GenericNames.STATED.generic(name, "") ? core : name).replace(" ", "");
    }

    /** The makers stated beside a name, with the organisations that state each. */
    private static final class Makers implements Serializable {

        private static final long serialVersionUID = 1;

        private final Map<String, Long> stated = new HashMap<>(2);
        private long organisations;
        /** Sum and maximum of {@link #stated}, asked for every record. */
        private long all;

        private long most;

        private void add(String maker, long uses) {
            organisations += uses;
            if (maker.isEmpty()) return;
            all += uses;
            most = Math.max(most, stated.merge(maker, uses, Long::sum));
        }

        private long stated() {
            return all;
        }

        private long most() {
            return most;
        }

        /** Who sells what others make says nothing of whose a name is, while anybody else is stated. */
        private void leaveOut(Set<String> sellers) {
            if (sellers.containsAll(stated.keySet())) return;
            stated.keySet().removeAll(sellers);
            all = 0;
            most = 0;
            for (long uses : stated.values()) {
                all += uses;
                most = Math.max(most, uses);
            }
        }

        private boolean oneMakers() {
            return !stated.isEmpty() && 100 * most() >= ONE_MAKER * stated();
        }
    }

    /**
     * What all systems say of the names in their descriptions; null when no description names a product.
     *
     * @param named {@link NamedSystems} as they are named
     */
    static Mentions learn(Dataset<Row> named) {
        Dataset<Row> bought = named.filter(NAMED);
        Dataset<Row> mentioning = bought.filter(size(col("name.mentions")).gt(0));
        Column beginnings = udf(
                        (UDF1<String, String[]>) mention -> beginnings(mention).toArray(String[]::new),
                        DataTypes.createArrayType(DataTypes.StringType, false))
                .apply(col("mention"));
        Dataset<Row> asked = mentioning
                .select(explode(col("name.mentions")).as("mention"))
                .select(explode(beginnings).as("core"))
                .union(mentioning.select(col("name.core").as("core")))
                .select(key(col("core")).as("key"))
                .distinct();
        Column maker = udf(
                        (UDF1<String, String>) vendor -> vendor.isEmpty() ? "" : MakerNames.key(vendor),
                        DataTypes.StringType)
                .apply(col("name.vendor"));
        Dataset<Row> makers = bought.select(col("name.core").as("core"), maker.as("maker"), col("organisationId"));
        Dataset<Row> keyed = makers.select(key(col("core")).as("key"), col("maker"), col("organisationId"))
                .union(makers.filter(col("maker").notEqual(""))
                        .select(
                                key(concat_ws(" ", col("maker"), col("core"))).as("key"),
                                col("maker"),
                                col("organisationId")));
        Dataset<Row> uses = keyed.join(asked, "key")
                .groupBy("key", "maker")
                .agg(countDistinct(col("organisationId")).as("organisations"))
                .orderBy(desc("organisations"), col("key"), col("maker"))
                .limit(MOST_USES);
        List<Use> known = Datasets.as(uses, Use.class).collectAsList();
        return known.isEmpty() ? null : new Mentions(known);
    }

    /**
     * Systems under the names of their products, each with the cell that names it: the description, unless
     * the name itself says it.
     *
     * @param named rows with a column "name", with its mentions and what it was read from
     * @param mentions null for none
     */
    static Dataset<Row> resolved(Dataset<?> named, Broadcast<Mentions> mentions) {
        if (mentions == null) return named.toDF();
        UDF4<String, String, Boolean, String, String> product = (core, vendor, inHouse, mentioned) ->
                mentions.value().product(core, vendor, inHouse, List.of(mentioned.split("\n")));
        Column core = when(size(col("name.mentions")).equalTo(0), col("name.core"))
                .otherwise(udf(product, DataTypes.StringType)
                        .apply(
                                col("name.core"),
                                col("name.vendor"),
                                col("name.inHouse"),
                                array_join(col("name.mentions"), "\n")));
        Column written =
                contains(replace(lower(col("name.raw")), lit(" "), lit("")), replace(col(MEANT), lit(" "), lit("")));
        Column from = when(col(MEANT).equalTo(col("name.core")).or(written), col("name.from"))
                .otherwise(ProductName.DESCRIPTION);
        return named.withColumn(MEANT, core)
                .withColumn("name", col("name").withField("from", from).withField("core", col(MEANT)))
                .drop(MEANT);
    }

    private static Column key(Column core) {
        return udf((UDF1<String, String>) Mentions::key, DataTypes.StringType).apply(core);
    }
}
