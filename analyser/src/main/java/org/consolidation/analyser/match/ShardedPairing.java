package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.spark.RecordEncoder;

/**
 * For more profiles than the driver may hold: each shard of names is indexed in one task, every name asks
 * every shard, and the best of all shards are kept. Gives the same pairs as {@link BroadcastPairing},
 * because weights and budgets of a probe come from the counts of all names.
 */
final class ShardedPairing implements Pairing {

    private final SparkSession spark;
    private final Dataset<Profile> profiles;
    private final Dataset<Head> heads;
    private final Density density;
    private final Broadcast<Vocabulary> vocabulary;
    private final Broadcast<Knowledge> knowledge;
    private final Broadcast<ProductScorer> stated;
    private final int shards;
    private final int wanted;

    /** The first profile of a name and maker. */
    public record Head(String id, String core, String vendor, String organisationId) {}

    /** A token of a name. */
    public record Token(long token) {}

    /** A head that asks one shard. */
    public record Query(int shard, Head head) {}

    /** A profile among those of its maker's only product for a function. */
    public record Placed(String id, String group, long rank) {}

    /** What a shard answered. */
    public record Answer(String query, String found, int partial, int full) {}

    /** Two profiles that meet. */
    public record Meeting(Profile left, Profile right) {}

    ShardedPairing(
            Dataset<Profile> unread,
            GenericNames generic,
            Knowledge known,
            Function<Functions, Density> dense,
            MatchSettings settings) {
        this.spark = unread.sparkSession();
        Lexicon lexicon = Learning.lexicon(unread, known);
        Functions functions = Learning.functions(
                read(unread, new Learnt(generic, known, lexicon, Functions.NONE, Density.NONE, OnePerSource.NONE)));
        this.density = dense.apply(functions);
        this.profiles =
                Datasets.keep(read(unread, new Learnt(generic, known, lexicon, functions, density, OnePerSource.NONE)));
        Learnt learnt = new Learnt(generic, known, lexicon, functions, density, Learning.onePerSource(profiles));
        this.wanted = settings.candidates();
        this.heads = Datasets.keep(Datasets.as(
                profiles.groupBy("core", "vendor", "organisationId")
                        .agg(min("profileId").as("id")),
                Head.class));
        this.knowledge = Datasets.share(spark, known);
        this.vocabulary = Datasets.share(spark, count(shared(), knowledge));
        this.shards = (int) (1 + vocabulary.value().names / settings.maxDriverProfiles());
        this.stated =
                Datasets.share(spark, new ProductScorer(vocabulary.value(), learnt, Weights.stated(settings.prior())));
    }

    private static Dataset<Profile> read(Dataset<Profile> unread, Learnt learnt) {
        Broadcast<Learnt> reading = Datasets.share(unread.sparkSession(), learnt);
        return Datasets.map(unread, profile -> reading.value().read(profile), Profile.class);
    }

    private Dataset<Head> shared() {
        return heads.filter(col("organisationId").equalTo(""));
    }

    private static Vocabulary count(Dataset<Head> heads, Broadcast<Knowledge> knowledge) {
        Dataset<Token> tokens = Datasets.flatMap(
                heads,
                head -> {
                    List<Token> found = new ArrayList<>();
                    for (long token : tokens(head, knowledge.value())) found.add(new Token(token));
                    return found.iterator();
                },
                Token.class);
        List<Row> counts = tokens.groupBy("token").count().sort("token").collectAsList();
        long[] distinct = new long[counts.size()];
        int[] frequencies = new int[counts.size()];
        for (int i = 0; i < distinct.length; i++) {
            distinct[i] = counts.get(i).getLong(0);
            frequencies[i] = (int) counts.get(i).getLong(1);
        }
        return new Vocabulary(distinct, frequencies, heads.count());
    }

    private static long[] tokens(Head head, Knowledge knowledge) {
        return Tokens.of(head.core(), head.vendor(), knowledge.product(head.core(), head.vendor()));
    }

    @Override
    public SharedScorer scorer(Weights refined) {
        return new SharedScorer(stated, refined);
    }

    @Override
    public Dataset<Compared> compared() {
        Column partialOrder = row_number()
                .over(Window.partitionBy("query").orderBy(col("partial").desc(), col("found")));
        Column fullOrder = row_number()
                .over(Window.partitionBy("query").orderBy(col("full").desc(), col("found")));
        Dataset<Row> alike = answers()
                .withColumn("place", partialOrder)
                .filter(col("place").leq(wanted * CandidateIndex.SPARE))
                .withColumn("place", fullOrder)
                .filter(col("place").leq(wanted))
                .select(
                        least(col("query"), col("found")).as("left"),
                        greatest(col("query"), col("found")).as("right"));
        Dataset<Row> variants = profiles.join(
                        heads,
                        profiles.col("core")
                                .equalTo(heads.col("core"))
                                .and(profiles.col("vendor").equalTo(heads.col("vendor")))
                                .and(profiles.col("organisationId").equalTo(heads.col("organisationId"))))
                .filter(col("id").notEqual(col("profileId")))
                .select(col("id").as("left"), col("profileId").as("right"));
        Broadcast<ProductScorer> scorer = stated;
        return Datasets.map(
                meetings(alike.union(variants).union(hubs()).distinct()),
                meeting -> Compared.of(Item.of(meeting.left()), Item.of(meeting.right()), scorer.value()),
                Compared.class);
    }

    /** Heads with the one that most organisations have, where their maker has one product for a function. */
    private Dataset<Row> hubs() {
        Density dense = density;
        Dataset<Placed> placed = Datasets.keep(Datasets.filter(
                Datasets.map(
                        profiles,
                        p -> new Placed(p.profileId(), dense.group(Item.of(p)), -p.organisations()),
                        Placed.class),
                p -> !p.group().isEmpty()));
        Dataset<Row> hubs = placed.groupBy("group")
                .agg(min(struct(col("rank"), col("id"))).as("first"))
                .select(col("group"), col("first.id").as("hub"));
        Dataset<Row> headIds = heads.select(col("id"));
        return placed.join(headIds, "id")
                .join(hubs, "group")
                .filter(col("id").notEqual(col("hub")))
                .select(
                        least(col("id"), col("hub")).as("left"),
                        greatest(col("id"), col("hub")).as("right"));
    }

    private Dataset<Answer> answers() {
        int count = shards;
        Dataset<Query> queries = Datasets.flatMap(
                shared(),
                head -> {
                    List<Query> all = new ArrayList<>(count);
                    for (int shard = 0; shard < count; shard++) all.add(new Query(shard, head));
                    return all.iterator();
                },
                Query.class);
        Shard shard = new Shard(vocabulary, knowledge, wanted * CandidateIndex.SPARE);
        MapFunction<Head, Integer> home = head -> (int) Long.remainderUnsigned(ProfileKey.bits(head.id()), count);
        MapFunction<Query, Integer> asked = Query::shard;
        CoGroupFunction<Integer, Head, Query, Answer> answer = shard::answers;
        return shared().groupByKey(home, Encoders.INT())
                .cogroup(queries.groupByKey(asked, Encoders.INT()), answer, RecordEncoder.of(Answer.class));
    }

    private Dataset<Meeting> meetings(Dataset<?> pairs) {
        Dataset<Row> left =
                profiles.select(col("profileId").as("left"), struct(col("*")).as("leftProfile"));
        Dataset<Row> right =
                profiles.select(col("profileId").as("right"), struct(col("*")).as("rightProfile"));
        return Datasets.as(
                pairs.select("left", "right")
                        .join(left, "left")
                        .join(right, "right")
                        .select(
                                col("leftProfile").as("left"),
                                col("rightProfile").as("right")),
                Meeting.class);
    }

    @Override
    public Dataset<ScoredPair> explained(Dataset<Compared> chosen, SharedScorer scorer) {
        return Datasets.map(
                meetings(chosen),
                meeting -> scorer.explain(Item.of(meeting.left()), Item.of(meeting.right())),
                ScoredPair.class);
    }

    /** What the task of a shard needs. */
    private record Shard(Broadcast<Vocabulary> vocabulary, Broadcast<Knowledge> knowledge, int wanted)
            implements Serializable {

        Iterator<Answer> answers(Integer shard, Iterator<Head> home, Iterator<Query> queries) {
            List<Head> heads = new ArrayList<>();
            while (home.hasNext()) heads.add(home.next());
            heads.sort((a, b) -> a.id().compareTo(b.id()));
            long[] ids = new long[heads.size()];
            long[][] tokens = new long[heads.size()][];
            for (int h = 0; h < ids.length; h++) {
                ids[h] = ProfileKey.bits(heads.get(h).id());
                tokens[h] = tokens(heads.get(h), knowledge.value());
            }
            CandidateIndex.Probe probe = new CandidateIndex(vocabulary.value(), ids, tokens).new Probe();
            return new Lists<>(queries, query -> {
                Head head = query.head();
                long[] asked = tokens(head, knowledge.value());
                List<Answer> answers = new ArrayList<>();
                for (CandidateIndex.Hit hit : probe.find(ProfileKey.bits(head.id()), asked, wanted)) {
                    answers.add(new Answer(head.id(), ProfileKey.text(hit.id()), hit.partial(), hit.full()));
                }
                return answers;
            });
        }

        private static long[] tokens(Head head, Knowledge knowledge) {
            return ShardedPairing.tokens(head, knowledge);
        }
    }
}
