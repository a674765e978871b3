package org.consolidation.analyser.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.consolidation.analyser.cluster.Clustered;
import org.consolidation.analyser.cluster.Product;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Organisations that have a product")
class SurveyingTest {

    private static final Findings FOUND = SampleFindings.of(TestSpark.session(), 2);

    /** As if many more had listed it as retired. */
    private static Product listed(Product product) {
        return new Product(
                product.productId(),
                product.product(),
                product.nameReason(),
                product.vendor(),
                product.generic(),
                product.inHouse(),
                product.profiles(),
                product.deployments(),
                99,
                product.cohesionMillibits(),
                product.weakestLinkMillibits(),
                product.bridges());
    }

    @Test
    @DisplayName("are those that have it in use wherever pages count them, not all that list it")
    void inUse() {
        Settled settled = FOUND.settled();
        List<Product> products = settled.clustered().products().collectAsList().stream()
                .map(SurveyingTest::listed)
                .toList();
        Bodies bodies = Surveying.bodies(new Settled(
                settled.ingested(),
                settled.normalised(),
                settled.matched(),
                new Clustered(
                        settled.clustered().assignments(), Datasets.of(TestSpark.session(), products, Product.class)),
                settled.decided(),
                settled.changes(),
                settled.portfolio()));
        assertEquals(
                List.of("mg 6", "uniform 3", "spydus 2"),
                bodies.shared().stream()
                        .map(p -> p.productId() + " " + p.organisations())
                        .toList());
    }

    @Test
    @DisplayName("are none where each that lists it has retired it")
    void retired() {
        Map<String, Long> holders = SystemLine.of(FOUND).collectAsList().stream()
                .collect(Collectors.toMap(SystemLine::productId, SystemLine::holders, (a, b) -> a, TreeMap::new));
        assertEquals(0, holders.get("cmis"));
        assertEquals(6, holders.get("mg"));
    }
}
