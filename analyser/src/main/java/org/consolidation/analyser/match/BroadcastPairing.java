package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.spark.Datasets;

/**
 * The distinct profiles and their index are built on the driver and sent to every task; no pair is
 * shuffled but to take out those that were found from both sides.
 */
final class BroadcastPairing implements Pairing {

    private final SparkSession spark;
    private final Broadcast<ItemTable> table;
    private final Broadcast<int[]> hubs;
    /** Positions in the table of the names of the index. */
    private final Broadcast<int[]> heads;

    private final Broadcast<CandidateIndex> index;
    private final Broadcast<ProductScorer> stated;
    private final MatchSettings settings;

    /** Profiles of one partition on their way to the driver. */
    public record Pack(byte[] items) {}

    /** Positions in the table, the smaller first. */
    public record Positions(int left, int right) {}

    /** The distinct profiles on the driver, as they are named. */
    static ItemTable table(Dataset<Profile> profiles) {
        List<byte[]> packs = new ArrayList<>();
        for (Pack pack : Datasets.mapPartitions(
                        profiles,
                        rows -> List.of(new Pack(ItemTable.pack(rows))).iterator(),
                        Pack.class)
                .collectAsList()) {
            packs.add(pack.items());
        }
        return ItemTable.unpack(packs);
    }

    /**
     * Reads the names once more, counts their words and sends all to the tasks.
     *
     * @param unread by {@link #table}
     * @param dense which makers have one product for a function, functions known
     */
    BroadcastPairing(
            SparkSession spark,
            ItemTable unread,
            GenericNames generic,
            Knowledge knowledge,
            Function<Functions, Density> dense,
            MatchSettings settings) {
        this.spark = spark;
        this.settings = settings;
        Lexicon lexicon = Lexicon.learn(unread.items(), knowledge);
        List<Item> read = unread.read(lexicon, knowledge);
        Functions functions = Functions.learn(read);
        Density density = dense.apply(functions);
        ItemTable items = ItemTable.filed(read, functions);
        Learnt learnt = new Learnt(generic, knowledge, lexicon, functions, density, OnePerSource.learn(items));
        int[] heads = items.sharedHeads();
        long[] ids = new long[heads.length];
        long[][] tokens = new long[heads.length][];
        int occurrences = 0;
        for (int h = 0; h < heads.length; h++) {
            Item item = items.item(heads[h]);
            ids[h] = item.id;
            tokens[h] = tokens(item, knowledge);
            occurrences += tokens[h].length;
        }
        long[] all = new long[occurrences];
        int n = 0;
        for (long[] some : tokens) {
            System.arraycopy(some, 0, all, n, some.length);
            n += some.length;
        }
        Vocabulary vocabulary = Vocabulary.count(all, heads.length);
        this.table = Datasets.share(spark, items);
        this.hubs = Datasets.share(spark, items.hubs(density));
        this.heads = Datasets.share(spark, heads);
        this.index = Datasets.share(spark, new CandidateIndex(vocabulary, ids, tokens));
        this.stated = Datasets.share(spark, new ProductScorer(vocabulary, learnt, Weights.stated(settings.prior())));
    }

    static long[] tokens(Item item, Knowledge knowledge) {
        return Tokens.of(item.core, item.vendor, knowledge.product(item.core, item.vendor));
    }

    @Override
    public SharedScorer scorer(Weights refined) {
        return new SharedScorer(stated, refined);
    }

    @Override
    public Dataset<Compared> compared() {
        int size = table.value().size();
        int partitions = Math.min(1 + size / 2_500, 4 * spark.sparkContext().defaultParallelism());
        Search search = new Search(table, hubs, heads, index, settings.candidates());
        Dataset<Positions> pairs = Datasets.mapPartitions(
                        spark.range(0, size, 1, partitions), search::pairs, Positions.class)
                .distinct();
        Broadcast<ItemTable> items = table;
        Broadcast<ProductScorer> scorer = stated;
        return Datasets.map(
                pairs,
                pair -> Compared.of(
                        items.value().item(pair.left()), items.value().item(pair.right()), scorer.value()),
                Compared.class);
    }

    @Override
    public Dataset<ScoredPair> explained(Dataset<Compared> chosen, SharedScorer scorer) {
        Broadcast<ItemTable> items = table;
        return Datasets.map(
                chosen,
                pair -> {
                    ItemTable held = items.value();
                    return scorer.explain(
                            held.item(held.position(ProfileKey.bits(pair.left()))),
                            held.item(held.position(ProfileKey.bits(pair.right()))));
                },
                ScoredPair.class);
    }

    /** What a task needs to look for candidates. */
    private record Search(
            Broadcast<ItemTable> table,
            Broadcast<int[]> hubs,
            Broadcast<int[]> heads,
            Broadcast<CandidateIndex> index,
            int wanted)
            implements Serializable {

        Iterator<Positions> pairs(Iterator<Long> positions) {
            ItemTable items = table.value();
            CandidateIndex names = index.value();
            int[] places = heads.value();
            CandidateIndex.Probe probe = names.new Probe();
            return new Lists<>(positions, boxed -> {
                int position = boxed.intValue();
                Item item = items.item(position);
                int head = items.head(position);
                if (head != position) return List.of(positions(head, position));
                if (!item.shared()) return List.of();
                CandidateIndex.Hit[] hits = probe.find(names.place(item.id), wanted * CandidateIndex.SPARE);
                List<Positions> found = new ArrayList<>(wanted + 1);
                int hub = hubs.value()[position];
                if (hub >= 0 && hub != position) found.add(positions(position, hub));
                for (CandidateIndex.Hit hit : CandidateIndex.closest(hits, wanted)) {
                    found.add(positions(position, places[names.place(hit.id())]));
                }
                return found;
            });
        }

        private static Positions positions(int a, int b) {
            return new Positions(Math.min(a, b), Math.max(a, b));
        }
    }
}
