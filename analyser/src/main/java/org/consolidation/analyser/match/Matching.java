package org.consolidation.analyser.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.normalise.Deployment;
import org.consolidation.analyser.spark.Beside;
import org.consolidation.analyser.spark.Datasets;

/** Finds which profiles are alike. */
public final class Matching {

    private Matching() {}

    /**
     * Collapses deployments to profiles, finds candidates and weighs the evidence.
     *
     * @param named kept: it is read more than once
     */
    public static Matched match(Dataset<Deployment> named, Catalogue catalogue, MatchSettings settings) {
        Dataset<Row> stated = Datasets.keepNow(NamedSystems.of(named));
        Beside.Both<Mentions, List<NobodysNames.Seen>> read =
                Beside.run(() -> Mentions.learn(stated), () -> NobodysNames.seen(stated));
        Broadcast<Mentions> mentions = read.here() == null ? null : Datasets.share(named.sparkSession(), read.here());
        Dataset<Deployment> deployments = Datasets.as(Mentions.resolved(named, mentions), Deployment.class);
        Dataset<Row> systems = Datasets.keep(NamedSystems.withoutMentions(Mentions.resolved(stated, mentions)));
        Knowledge tables = Knowledge.of(catalogue);
        GenericNames generic = NobodysNames.learn(systems, read.beside(), tables);
        Dataset<ProfiledDeployment> profiled = Profiling.profiled(deployments, generic);
        Dataset<Profile> profiles = Datasets.keep(Profiling.profiles(systems, generic));
        long count = profiles.count();
        boolean sent = count <= settings.maxDriverProfiles();
        Beside.Both<List<MinedAlias>, ItemTable> learnt = Beside.run(
                () -> Mining.mine(deployments, systems, profiles, generic, tables, settings),
                () -> sent ? BroadcastPairing.table(profiles) : null);
        List<MinedAlias> mined = learnt.here();
        Knowledge knowledge = tables.with(mined);
        Function<Functions, Density> density = functions -> Profiling.density(systems, knowledge, functions);
        Pairing pairing = sent
                ? new BroadcastPairing(profiles.sparkSession(), learnt.beside(), generic, knowledge, density, settings)
                : new ShardedPairing(profiles, generic, knowledge, density, settings);
        Dataset<Compared> compared = Datasets.keep(pairing.compared());
        List<Row> patterns = new ArrayList<>(compared.groupBy("pattern").count().collectAsList());
        patterns.sort(Comparator.comparingInt(row -> row.getInt(0)));
        int[] pattern = patterns.stream().mapToInt(row -> row.getInt(0)).toArray();
        long[] pairs = patterns.stream().mapToLong(row -> row.getLong(1)).toArray();
        Weights weights = MapEm.refine(pattern, pairs, settings.prior());
        int floor = millibits(settings.publicationFloorBits());
        Dataset<Compared> published = Datasets.filter(
                compared, pair -> !pair.forbidden() && weights.of(pair.pattern()) + pair.adjustment() >= floor);
        SharedScorer scorer = pairing.scorer(weights);
        Dataset<ScoredPair> scored = Datasets.keep(pairing.explained(published, scorer));
        return new Matched(
                profiled,
                Datasets.keepNow(Profiling.counted(systems, generic)),
                profiles,
                scored,
                model(settings, weights, pattern, pairs, count),
                scorer,
                mined);
    }

    private static int millibits(double bits) {
        return (int) Math.round(1000 * bits);
    }

    private static MatchModel model(
            MatchSettings settings, Weights weights, int[] patterns, long[] counts, long profiles) {
        long[][] at = MapEm.levelCounts(patterns, counts);
        List<MatchModel.LevelWeight> levels = new ArrayList<>();
        for (Field field : Field.values()) {
            for (int l = 0; l < field.levels.size(); l++) {
                levels.add(new MatchModel.LevelWeight(
                        field.shown,
                        field.levels.get(l).name(),
                        field.levels.get(l).statedMillibits(),
                        weights.levels()[field.ordinal()][l],
                        at[field.ordinal()][l]));
            }
        }
        long candidates = 0;
        for (long count : counts) candidates += count;
        return new MatchModel(
                weights.prior(), millibits(settings.thresholdBits()), List.copyOf(levels), profiles, candidates);
    }
}
