package org.consolidation.analyser.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.normalise.CapabilityProposal;
import org.consolidation.analyser.normalise.Contract;
import org.consolidation.analyser.normalise.Cost;
import org.consolidation.analyser.normalise.CostBasis;
import org.consolidation.analyser.normalise.Deployment;
import org.consolidation.analyser.normalise.ProductName;
import org.consolidation.analyser.normalise.Status;

/**
 * A system of the sample.
 *
 * @param deployment as it was read
 * @param productId which product it is
 */
record SampleSystem(Deployment deployment, String productId) {

    /** Organisation | name as written | product | supplier | capability | pounds a year | end | status. */
    private static final String SYSTEMS = """
            alder   | Modern.Gov       | mg      | Civica | C16 | 12000   | 2027-03-31 | LIVE
            birch   | Modern.Gov       | mg      | Civica | C16 | 12000   | 2027-03-31 | LIVE
            cedar   | Modern.Gov       | mg      | Civica | C16 | 12000   | 2027-03-31 | LIVE
            dogwood | Modern.Gov       | mg      | Civica | C16 | 12000   | 2027-03-31 | LIVE
            elm     | Modern.Gov       | mg      | Civica | C16 | 12000   | 2027-03-31 | LIVE
            SYN0001 | Modern.Gov       | mg      | Civica | C16 | 12000   | 2027-03-31 | LIVE
            alder   | -CMIS, "archive" | cmis    |        | C16 |         |            | RETIRED
            alder   | Spydus 10        | spydus  | Civica | C17 | 45000   | 2026-09-30 | LIVE
            birch   | SPYDUS           | spydus  | Civica | C17 |         |            | UNKNOWN
            elm     | Arena            | arena   | Axiell | C17 |         |            | LIVE
            alder   | Uniform          | uniform | Idox   | C08 | 80000   | 2028-01-31 | LIVE
            alder   | Swift LG         | swift   | NEC Software Solutions | C08 | 35500 | 2026-06-30 | RETIRING
            alder   | HOSTILE          | hostile | HOSTILE | C08 | 1234.56 | 2026-12-01 | LIVE
            birch   | Uniform at Alder | uniform | Idox   | C08 |         |            | LIVE
            dogwood | Uniform 10.4     | uniform | Idox   | C08 |         |            | LIVE
            hazel   | Custom           | own-hazel |      | C16 |         |            | LIVE
            elm     | Unit4 ERP        | unit4   | Unit4  | B01 | 210000  | 2027-07-31 | LIVE
            SYN0001 | Mystery box      | mystery |        |     |         |            | UNKNOWN
            """;

    /** All of them, Birch's thirty local tools last. */
    static List<SampleSystem> all(List<Organisation> register) {
        List<String> lines = new ArrayList<>(SYSTEMS.lines().toList());
        for (int i = 1; i <= 30; i++) {
            lines.add(String.join(
                    "|",
                    "birch",
                    "Local tool " + i,
                    "tool-" + i,
                    i % 3 == 0 ? "Toolmakers Ltd" : "",
                    i % 2 == 0 ? "B01" : "C08",
                    i % 4 == 0 ? i * 1_000 + "" : "",
                    i % 5 == 0 ? LocalDate.of(2026, 4, 1).plusDays(i * 9L).toString() : "",
                    "LIVE"));
        }
        List<SampleSystem> systems = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\\|", -1);
            for (int c = 0; c < cells.length; c++) {
                cells[c] = cells[c].strip().replace("HOSTILE", SampleFindings.HOSTILE);
            }
            int table = 0;
            while (!register.get(table).organisationId().equals(cells[0])) table++;
            long before = systems.stream()
                    .filter(s -> s.organisationId().equals(cells[0]))
                    .count();
            systems.add(new SampleSystem(deployment(cells, register.get(table), table, before + 4), cells[2]));
        }
        return systems;
    }

    private static Deployment deployment(String[] cells, Organisation organisation, int table, long row) {
        long pence = cells[5].isEmpty() ? 0 : Math.round(100 * Double.parseDouble(cells[5]));
        Cost cost = pence == 0
                ? Cost.NONE
                : Cost.of("£" + pence / 100, pence - pence / 10, pence, pence + pence / 10, CostBasis.ANNUAL);
        LocalDate end = cells[6].isEmpty() ? null : LocalDate.parse(cells[6]);
        String version = cells[2].equals("uniform") ? "10" : "";
        return new Deployment(
                cells[0] + "-" + row,
                cells[0],
                organisation.name(),
                table,
                "inventories/" + cells[0] + ".csv",
                "",
                row,
                1,
                cells[1],
                "L-" + row,
                "",
                "",
                "",
                new ProductName(
                        cells[1], cells[2], product(cells[2]), "", version, "", "", cells[2].startsWith("own-")),
                cells[3],
                cells[3],
                false,
                "",
                Status.valueOf(cells[7]),
                pence == 0 ? null : 100L,
                "",
                cost,
                new Contract(
                        end == null ? "" : "REF-" + row, "", "", "", null, end, cells[2].equals("swift"), null, "", ""),
                cells[2].equals("mg") ? "saas" : "",
                "",
                null,
                "",
                "",
                cells[4].isEmpty()
                        ? CapabilityProposal.NONE
                        : new CapabilityProposal(cells[4], 90, "", "", "product", cells[4]),
                cells[1].endsWith("at Alder") ? "alder" : "",
                null,
                List.of());
    }

    /** Name of a product. */
    static String product(String id) {
        return switch (id) {
            case "mg" -> "Modern.Gov";
            case "spydus" -> "Spydus";
            case "arena" -> "Arena";
            case "uniform" -> "Uniform";
            case "swift" -> "SwiftLG";
            case "cmis" -> "CMIS";
            case "hostile" -> SampleFindings.HOSTILE;
            case "unit4" -> "Unit4 ERP";
            case "mystery" -> "Mystery box";
            case "own-hazel" -> "Custom";
            default -> "Local tool " + id.substring(id.indexOf('-') + 1);
        };
    }

    String product() {
        return product(productId);
    }

    String organisationId() {
        return deployment.organisationId();
    }

    String capabilityId() {
        return deployment.proposal().capabilityId();
    }

    boolean counted() {
        return deployment.status().counted();
    }

    /** Id of its description: one product has two. */
    String profileId() {
        return "profile-" + productId + (deployment.systemName().equals("Uniform 10.4") ? "-10" : "");
    }
}
