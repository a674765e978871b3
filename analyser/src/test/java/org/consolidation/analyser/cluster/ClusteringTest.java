package org.consolidation.analyser.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.consolidation.analyser.match.MatchSettings;
import org.consolidation.analyser.match.Matched;
import org.consolidation.analyser.match.Matching;
import org.consolidation.analyser.match.Systems;
import org.consolidation.analyser.normalise.Deployment;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClusteringTest {

    private static final String LIST = """
            Barset | modern gov | civica | | | B20
            Loam | modern gov | civica | | | B20
            Loam | moderngov | | | | B20
            Wick | moderngov | | 3 | | B20
            Barset | hr system | | | | B03
            Loam | hr system | | | | B03
            Barset | spydus | civica | 9 | | C16
            Wick | spydus | civica | 10 | | C16
            """;

    private static Clustered cluster(List<Deployment> systems, int partitions) {
        Matched matched = Matching.match(
                Datasets.of(TestSpark.session(), systems, Deployment.class).repartition(partitions),
                Systems.NOTHING_KNOWN,
                MatchSettings.DEFAULT);
        return Clustering.cluster(matched, ClusterSettings.DEFAULT);
    }

    @Test
    @DisplayName("Spellings and versions become one product; an organisation that has two of them counts once")
    void products() {
        List<Product> products = cluster(Systems.parse(LIST), 2)
                .products()
                .orderBy("product", "productId")
                .collectAsList();
        assertEquals(
                List.of("hr system 1 1 1", "hr system 1 1 1", "modern gov 3 4 3", "spydus 2 2 2"),
                products.stream()
                        .map(p -> p.product() + " " + p.profiles() + " " + p.deployments() + " " + p.organisations())
                        .toList());
        assertEquals("Civica", products.get(2).vendor());
    }

    @Test
    @DisplayName("Every profile has one product, and the same one whatever the order and partitions")
    void deterministic() {
        List<Deployment> systems = Systems.parse(LIST);
        Clustered once = cluster(systems, 1);
        List<Deployment> shuffled = new ArrayList<>(systems);
        Collections.shuffle(shuffled, new Random(1));
        Clustered again = cluster(shuffled, 4);
        List<ProductAssignment> assignments =
                once.assignments().orderBy("profileId").collectAsList();
        assertEquals(
                7,
                assignments.stream()
                        .map(ProductAssignment::profileId)
                        .distinct()
                        .count());
        assertEquals(assignments, again.assignments().orderBy("profileId").collectAsList());
        assertEquals(
                once.products().orderBy("productId").collectAsList(),
                again.products().orderBy("productId").collectAsList());
    }

    @Test
    @DisplayName("Pairs alone suffice: without a scorer, pairs that nobody scored speak against")
    void withoutScorer() {
        Matched matched = Matching.match(
                Datasets.of(TestSpark.session(), Systems.parse(LIST), Deployment.class),
                Systems.NOTHING_KNOWN,
                MatchSettings.DEFAULT);
        Matched bare = new Matched(matched.deployments(), matched.profiles(), matched.pairs(), matched.model());
        assertEquals(
                4, Clustering.cluster(bare, ClusterSettings.DEFAULT).products().count());
    }
}
