package org.consolidation.analyser.match;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.match.MatchField.Role;
import org.consolidation.analyser.spark.Datasets;

/** Finds which records of any table are alike; the sources and the bar are measured on the way. */
public final class RecordMatching {

    /** So many tokens of whole records go with one profile that the driver may hold. */
    private static final long TOKENS_PER_PROFILE = 50;

    /** Candidates of a record. Pairs found from both sides are one, so a record is in about 14 in the mean. */
    private static final int WANTED = 20;

    private RecordMatching() {}

    /** Pairs or sources of one partition on their way to the driver. */
    public record Pack(byte[] bytes) {}

    /** Two profiles that are weighed. */
    public record Meeting(Profile left, Profile right) {}

    /** Whether a record says anything that can be compared. */
    public static boolean speaks(Entry entry) {
        return RecordFields.speaks(entry.values());
    }

    /** Whether a value can be compared as what its role says; only quantities and days may be unreadable. */
    public static boolean reads(Role role, String value) {
        return switch (role) {
            case NUMBER -> !Double.isNaN(RecordVector.number(value)) || !Double.isNaN(Duration.seconds(value));
            case DATE -> !RecordDate.read(value).equals(RecordDate.NONE);
            default -> true;
        };
    }

    /** Collapses records to profiles, finds candidates, measures sources and bar, and weighs the evidence. */
    public static RecordMatch match(Dataset<Entry> entries, List<MatchField> fields, MatchSettings settings) {
        RecordFields roles = LearningDurations.learn(entries, RecordFields.of(fields));
        Dataset<RecordProfiling.Keyed> keyed =
                Datasets.keep(RecordProfiling.keyed(Datasets.filter(entries, RecordMatching::speaks), roles));
        List<RecordProfiling.Source> sources = RecordProfiling.sources(keyed);
        Dataset<RecordProfiling.Placed> placed = Datasets.keep(RecordProfiling.placed(keyed, sources));
        Dataset<Profile> profiles = Datasets.keep(RecordProfiling.profiles(placed, roles));
        long count = profiles.count();
        RecordVocabulary vocabulary = RecordPairing.vocabulary(profiles, roles, count);
        Dataset<RecordPair> candidates = Datasets.keep(pairs(profiles, roles, vocabulary, settings));
        RecordHomes homes = homes(profiles, sources);
        RecordLinks links = links(homes, sources, candidates);
        boolean[] repeating = new boolean[sources.size()];
        for (int s = 0; s < repeating.length; s++) repeating[s] = sources.get(s).repeating();
        SourceCleanliness clean = SourceCleanliness.measure(links, SourceCleanliness.BAR, repeating);
        TreeSet<String> cleanOnes = cleanOnes(sources, clean);
        FieldCosts costs = FieldCosts.STATED;
        Dataset<RecordPair> weighed = candidates;
        if (LearningFieldCosts.any(roles)) {
            MutualBest best = MutualBest.of(homes.ids(), links);
            Dataset<LearningFieldCosts.Measured> measured =
                    Datasets.keep(LearningFieldCosts.measure(profiles, weighed, roles, best, cleanOnes));
            costs = LearningFieldCosts.learn(measured, roles);
            weighed = LearningFieldCosts.weigh(measured, roles, costs);
        }
        Alternatives alternatives = LearningAlternatives.learn(profiles, roles, cleanOnes);
        if (!alternatives.isEmpty()) {
            weighed = LearningAlternatives.weigh(profiles, weighed, roles, alternatives);
        }
        OtherWords others = OtherWords.NONE;
        if (cleanOnes.isEmpty() && roles.roles().contains(Role.NAME)) {
            MutualBest best = MutualBest.of(homes.ids(), links(homes, sources, weighed));
            others = new OtherWords(vocabulary.name(), 0);
            Dataset<LearningOtherWords.Measured> measured =
                    Datasets.keep(LearningOtherWords.measure(profiles, weighed, roles, others, best));
            others = others.at(LearningOtherWords.cost(measured));
            weighed = LearningOtherWords.weigh(measured, others.cost());
        }
        if (weighed != candidates) {
            weighed = Datasets.keep(weighed);
            links = links(homes, sources, weighed);
        }
        KnockOut bar = KnockOut.estimate(links, clean);
        int more = Copies.beyond(links, clean, bar.millibits());
        List<RecordFindings.SourceFinding> findings = findings(sources, clean, more);
        int raised = bar.millibits() + (int) Math.round(1_000 * settings.thresholdBits());
        RecordScorer scorer =
                new RecordScorer(roles, vocabulary, alternatives, others, costs, raised, weights(findings));
        int floor = (int) Math.round(1_000 * settings.publicationFloorBits());
        Dataset<ScoredPair> scored = Datasets.keep(scored(profiles, weighed, scorer, raised, floor));
        Matched matched = new Matched(
                Datasets.of(profiles.sparkSession(), List.of(), ProfiledDeployment.class),
                profiles,
                scored,
                model(roles, alternatives, others, raised, count, links.pairs()),
                scorer);
        Dataset<RecordMatch.Placement> placements =
                Datasets.as(placed.select("source", "id", "profileId"), RecordMatch.Placement.class);
        return new RecordMatch(matched, placements, candidates, RecordFindings.of(bar, findings));
    }

    private static Dataset<RecordPair> pairs(
            Dataset<Profile> profiles, RecordFields roles, RecordVocabulary vocabulary, MatchSettings settings) {
        long tokens = 0;
        for (int frequency : vocabulary.whole().frequencies()) tokens += frequency;
        long most = settings.maxDriverProfiles();
        long records = vocabulary.whole().records();
        long shards = 1 + Math.max((records - 1) / most, (tokens - 1) / (most * TOKENS_PER_PROFILE));
        Broadcast<RecordVocabulary> shared = Datasets.share(profiles.sparkSession(), vocabulary);
        return shards == 1
                ? RecordPairing.pairs(profiles, roles, shared, WANTED)
                : ShardedRecordPairing.pairs(profiles, roles, shared, WANTED, (int) shards);
    }

    /** Ids and sources as primitive arrays. */
    private static RecordHomes homes(Dataset<Profile> profiles, List<RecordProfiling.Source> sources) {
        List<String> names = sources.stream().map(RecordProfiling.Source::name).toList();
        return RecordHomes.unpack(packs(Datasets.mapPartitions(
                profiles,
                rows -> List.of(new Pack(RecordHomes.pack(rows, names))).iterator(),
                Pack.class)));
    }

    /** Pairs too. */
    private static RecordLinks links(
            RecordHomes homes, List<RecordProfiling.Source> sources, Dataset<RecordPair> candidates) {
        List<byte[]> pairs = packs(Datasets.mapPartitions(
                candidates, rows -> List.of(new Pack(RecordLinks.pack(rows))).iterator(), Pack.class));
        return RecordLinks.of(homes.ids(), homes.sources(), sources.size(), pairs);
    }

    private static List<byte[]> packs(Dataset<Pack> partitions) {
        List<byte[]> packs = new ArrayList<>();
        for (Pack pack : partitions.collectAsList()) packs.add(pack.bytes());
        return packs;
    }

    private static TreeSet<String> cleanOnes(List<RecordProfiling.Source> sources, SourceCleanliness clean) {
        TreeSet<String> names = new TreeSet<>();
        for (int s = 0; s < sources.size(); s++)
            if (clean.clean(s)) names.add(sources.get(s).name());
        return names;
    }

    private static List<RecordFindings.SourceFinding> findings(
            List<RecordProfiling.Source> sources, SourceCleanliness clean, int more) {
        List<RecordFindings.SourceFinding> findings = new ArrayList<>();
        for (int s = 0; s < sources.size(); s++) {
            findings.add(new RecordFindings.SourceFinding(
                    sources.get(s).name(),
                    sources.get(s).records(),
                    sources.get(s).distinct(),
                    clean.links()[s],
                    clean.ties()[s],
                    clean.clean(s) ? SourceCleanliness.NEVER : clean.millibits(s) - more));
        }
        return findings;
    }

    private static Map<String, Integer> weights(List<RecordFindings.SourceFinding> findings) {
        Map<String, Integer> weights = new TreeMap<>();
        for (RecordFindings.SourceFinding finding : findings) {
            if (finding.millibits() != 0) weights.put(finding.source(), finding.millibits());
        }
        return weights;
    }

    /** The pairs worth telling of, with their evidence. */
    private static Dataset<ScoredPair> scored(
            Dataset<Profile> profiles, Dataset<RecordPair> candidates, RecordScorer scorer, int bar, int floor) {
        Broadcast<RecordScorer> shared = Datasets.share(profiles.sparkSession(), scorer);
        Dataset<Row> left =
                profiles.select(col("profileId").as("left"), struct(col("*")).as("leftProfile"));
        Dataset<Row> right =
                profiles.select(col("profileId").as("right"), struct(col("*")).as("rightProfile"));
        Dataset<Meeting> meetings = Datasets.as(
                candidates
                        .filter(col("millibits").geq(bar + floor))
                        .join(left, "left")
                        .join(right, "right")
                        .select(
                                col("leftProfile").as("left"),
                                col("rightProfile").as("right")),
                Meeting.class);
        return Datasets.filter(
                Datasets.map(
                        meetings, meeting -> shared.value().explain(meeting.left(), meeting.right()), ScoredPair.class),
                pair -> pair.millibits() >= floor);
    }

    private static MatchModel model(
            RecordFields roles, Alternatives alternatives, OtherWords others, int bar, long profiles, long pairs) {
        List<MatchModel.LevelWeight> levels = new ArrayList<>();
        Arrays.stream(Role.values()).filter(roles.roles()::contains).forEach(role -> {
            int most = RecordEvidence.most(role);
            levels.add(new MatchModel.LevelWeight(RecordScorer.shown(role), "equal", most, most, pairs));
        });
        for (RecordEvidence.Code code :
                List.of(RecordEvidence.Code.SHARED, RecordEvidence.Code.CONTAINED, RecordEvidence.Code.CONTRADICTED)) {
            int millibits = RecordEvidence.millibits(code);
            levels.add(new MatchModel.LevelWeight("code", RecordScorer.shown(code), millibits, millibits, pairs));
        }
        if (!alternatives.isEmpty()) {
            int millibits = Alternatives.CONTRADICTED;
            levels.add(new MatchModel.LevelWeight(
                    RecordScorer.WORDS, RecordScorer.ALTERNATIVES, millibits, millibits, pairs));
        }
        if (!others.isEmpty()) {
            int millibits = -others.cost();
            levels.add(
                    new MatchModel.LevelWeight(RecordScorer.WORDS, RecordScorer.OTHERS, millibits, millibits, pairs));
        }
        levels.add(new MatchModel.LevelWeight("source", "two sources", 0, 0, pairs));
        return new MatchModel(-bar, 0, List.copyOf(levels), profiles, pairs);
    }
}
