package org.consolidation.analyser.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.catalogue.Capability;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.catalogue.Vocabulary;
import org.consolidation.analyser.cluster.Clustered;
import org.consolidation.analyser.cluster.Product;
import org.consolidation.analyser.cluster.ProductAssignment;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.match.MatchModel;
import org.consolidation.analyser.match.Matched;
import org.consolidation.analyser.match.Profile;
import org.consolidation.analyser.match.ProfiledDeployment;
import org.consolidation.analyser.match.ScoredPair;
import org.consolidation.analyser.normalise.CapabilityProposal;
import org.consolidation.analyser.normalise.Contract;
import org.consolidation.analyser.normalise.Cost;
import org.consolidation.analyser.normalise.CostBasis;
import org.consolidation.analyser.normalise.Deployment;
import org.consolidation.analyser.normalise.ProductName;
import org.consolidation.analyser.normalise.Status;
import org.consolidation.analyser.spark.Datasets;

/**
 * Small estates written as text: one system a line, "id | organisation | product | supplier |
 * capability:method:score | status | pounds a year | contract | ends | version | bodies it is run for | the same as published"; the last three may be left out. A product "in-house" is not a
 * product; its id is that of its organisation.
 */
public final class SampleEstate {

    private static final Catalogue OWN = Catalogue.load(null);

    private SampleEstate() {}

    /** Capabilities and parameters of the tests; parameters of the project's own table. */
    public static Catalogue catalogue() {
        return new Catalogue(
                List.of(
                        new Capability("B01", "Finance", "shared", List.of(), false, ""),
                        new Capability("B24", "Networks and devices", "shared", List.of(), true, ""),
                        new Capability("C17", "Libraries", "council", List.of(), false, ""),
                        new Capability("P01", "Crime recording", "police", List.of(), false, "")),
                List.of(),
                List.of(),
                List.of(),
                OWN.parameters(),
                List.of(),
                List.of(),
                List.of(),
                Vocabulary.NONE,
                OWN.yardsticks(),
                List.of());
    }

    /** The estate placed, its rows shuffled and spread over partitions by a seed. */
    public static Portfolio place(SparkSession spark, String estate, long seed, int partitions) {
        List<ProfiledDeployment> deployments = new ArrayList<>();
        Map<String, Product> products = new LinkedHashMap<>();
        Map<String, Organisation> organisations = new LinkedHashMap<>();
        int row = 1;
        for (String line : estate.strip().split("\n")) {
            String[] cell = line.split("\\|", -1);
            for (int i = 0; i < cell.length; i++) cell[i] = cell[i].strip();
            boolean inHouse = cell[2].equals("in-house");
            String productId = inHouse ? "in-house@" + cell[1] : "id-" + cell[2];
            deployments.add(new ProfiledDeployment("profile-" + productId, deployment(cell, ++row)));
            products.put(productId, new Product(productId, cell[2], "test", "", false, inHouse, 1, 1, 1, 0, 0, 0));
            organisations.put(
                    cell[1],
                    new Organisation(
                            cell[1], cell[1], List.of(), "county", "", "North", null, null, List.of(), null, true,
                            true));
        }
        Collections.shuffle(deployments, new Random(seed));
        List<ProductAssignment> assignments = products.keySet().stream()
                .map(id -> new ProductAssignment("profile-" + id, id, id, "", "", "", "", 1, 1))
                .toList();
        Matched matched = new Matched(
                Datasets.of(spark, deployments, ProfiledDeployment.class).repartition(partitions),
                Datasets.of(spark, List.of(), Profile.class),
                Datasets.of(spark, List.of(), ScoredPair.class),
                new MatchModel(0, 0, List.of(), 0, 0));
        Clustered clustered = new Clustered(
                Datasets.of(spark, assignments, ProductAssignment.class),
                Datasets.of(spark, List.copyOf(products.values()), Product.class));
        return Placing.place(
                matched,
                clustered,
                Datasets.of(spark, List.copyOf(organisations.values()), Organisation.class),
                catalogue());
    }

    private static Deployment deployment(String[] cell, int row) {
        String[] proposal = (cell[4] + "::").split(":", -1);
        Long pence = cell[6].isEmpty() ? null : Long.parseLong(cell[6]) * 100;
        LocalDate end = cell[8].isEmpty() ? null : LocalDate.parse(cell[8]);
        return new Deployment(
                cell[0],
                cell[1],
                cell[1],
                0,
                "systems.csv",
                "",
                row,
                1,
                cell[2],
                "",
                "",
                "",
                "",
                new ProductName(
                        cell[2],
                        cell[2],
                        cell[2],
                        "",
                        cell.length > 9 ? cell[9] : "",
                        "",
                        "",
                        cell[2].equals("in-house")),
                cell[3],
                cell[3],
                false,
                cell[5],
                Status.valueOf(cell[5]),
                null,
                "",
                pence == null ? Cost.NONE : Cost.of(cell[6], pence, pence, pence, CostBasis.ANNUAL),
                new Contract(cell[7], "", "", cell[8], null, end, false, null, "", ""),
                "",
                "",
                null,
                "",
                cell.length > 11 ? cell[11] : "",
                proposal[0].isEmpty()
                        ? CapabilityProposal.NONE
                        : new CapabilityProposal(
                                proposal[0], Integer.parseInt(proposal[2]), "", "", proposal[1], proposal[0]),
                "",
                null,
                cell.length > 10 ? List.of(cell[10].split(",")) : List.of());
    }
}
