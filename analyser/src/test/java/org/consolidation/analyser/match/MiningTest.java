package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.consolidation.analyser.normalise.CapabilityProposal;
import org.consolidation.analyser.normalise.Contract;
import org.consolidation.analyser.normalise.Cost;
import org.consolidation.analyser.normalise.Deployment;
import org.consolidation.analyser.normalise.ProductName;
import org.consolidation.analyser.normalise.Status;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Mining other names from records")
class MiningTest {

    /** Organisation | cell of the name | core | vendor | description | supplier cell | system name. */
    private static final String LIST = """
            Barset | FormLoom (formerly QuickForms)  | form loom      | fictive |                             |                       |
            Loam   | QuickForms                      | quick forms    | fictive |                             |                       |
            Wick   | Quick Forms                     | quick forms    | fictive |                             |                       |
            Barset | Tranman (now live)              | tranman        | civica  |                             |                       |
            Loam   | Tranman (was £30k)              | tranman        | civica  | Formerly paper based        |                       |
            Loam   | Case system (formerly Access)   | case system    |         |                             |                       |
            Barset | Connect                         | connect        | nec     |                             |                       |
            Loam   | Connect                         | connect        | public i |                            |                       |
            Barset | Ledger One                      | ledger one     | zenith  | Previously called SumBook.  | Zenith (formerly Zorb) |
            Loam   | SumBook                         | sum book       | zenith  |                             | Zenith (formerly Zorb) |
            Wick   | Silver Heron Ledger             | silver heron ledger | zenith |                         |                       |
            Dene   | Silver Heron Ledger             | silver heron ledger | zenith |                         |                       |
            Loam   | Silver Heron Ledger             | silver heron ledger | zorbex |                         |                       |
            Barset | Silver Heron Ledger             | silver heron ledger | zorbex |                         |                       |
            """;

    private static List<Deployment> systems() {
        List<Deployment> systems = new ArrayList<>();
        for (String line : LIST.lines().toList()) {
            String[] c = line.split("\\|", -1);
            for (int i = 0; i < c.length; i++) c[i] = c[i].strip();
            ProductName name = new ProductName(c[1], c[2], c[1], c[3], "", "", "", false);
            systems.add(new Deployment(
                    "s" + systems.size(),
                    c[0],
                    c[0],
                    0,
                    "systems.csv",
                    "",
                    systems.size() + 2L,
                    1,
                    c[6].isEmpty() ? c[1] : c[6],
                    "",
                    c[4],
                    "",
                    "",
                    name,
                    c[5],
                    "",
                    false,
                    "",
                    Status.LIVE,
                    null,
                    "",
                    Cost.NONE,
                    new Contract("", "", "", "", null, null, false, null, "", ""),
                    "",
                    "",
                    null,
                    "",
                    "",
                    new CapabilityProposal("B01", 100, "", "", "stated", "B01")));
        }
        return systems;
    }

    private static Matched match(List<Deployment> systems, int partitions) {
        Dataset<Deployment> deployments =
                Datasets.of(TestSpark.session(), systems, Deployment.class).repartition(partitions);
        return Matching.match(deployments, Systems.NOTHING_KNOWN, MatchSettings.DEFAULT);
    }

    @Test
    @DisplayName(
            "finds what was renamed, and nothing in \"now live\", \"was £30k\", \"formerly paper based\" or two Connects")
    void mined() {
        List<String> found = match(systems(), 2).mined().stream()
                .map(m -> m.kind() + ": " + m.from() + "/" + m.fromVendor() + " = " + m.to() + "/" + m.toVendor() + " "
                        + m.millibits() + (m.used() ? " used" : ""))
                .toList();
        assertEquals(
                List.of(
                                "product: quick forms/fictive = form loom/fictive 6000 used",
                                "product: sum book/zenith = ledger one/zenith 6000 used",
                                "maker: silver heron ledger/zorbex = silver heron ledger/zenith 3000",
                                "vendor: zorb/ = zenith/ 4000 used")
                        .stream()
                        .sorted()
                        .toList(),
                found.stream().sorted().toList());
    }

    @Test
    @DisplayName("joins FormLoom and QuickForms, and does so in whatever order the records come")
    void joined() {
        Matched matched = match(systems(), 1);
        List<Profile> profiles = matched.profiles().collectAsList();
        assertTrue(matched.pairs().collectAsList().stream()
                .anyMatch(p -> p.millibits() > 0
                        && List.of("form loom", "quick forms").contains(core(profiles, p.left()))
                        && List.of("form loom", "quick forms").contains(core(profiles, p.right()))
                        && !p.left().equals(p.right())));
        List<Deployment> shuffled = new ArrayList<>(systems());
        Collections.shuffle(shuffled, new Random(7));
        assertNotEquals(systems(), shuffled);
        assertEquals(matched.mined(), match(shuffled, 5).mined());
    }

    private static String core(List<Profile> profiles, String id) {
        return profiles.stream()
                .filter(p -> p.profileId().equals(id))
                .findFirst()
                .orElseThrow()
                .core();
    }
}
