package org.consolidation.analyser.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.text.Fold;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The reference tables as shipped")
class ReferenceTablesTest {

    private final Catalogue catalogue = Catalogue.load(null);

    @Test
    @DisplayName("have as many rows as their README says")
    void countsOfTheReadme() throws IOException {
        String readme = Files.readString(Path.of("..", "datasets", "reference", "README.md"));
        Map<String, Integer> rows = new TreeMap<>(Map.of(
                "capabilities.csv", catalogue.capabilities().size(),
                "supplier-aliases.csv", catalogue.supplierAliases().size(),
                "product-aliases.csv", catalogue.productAliases().size(),
                "products.csv", catalogue.products().size(),
                "product-makers.csv", catalogue.productMakers().size(),
                "suppliers.csv", catalogue.suppliers().size(),
                "parameters.csv", catalogue.parameters().size(),
                "header-synonyms.csv", catalogue.headerSynonyms().size()));
        rows.put("capability-synonyms.csv", catalogue.vocabulary().synonyms().size());
        rows.put("body-sectors.csv", catalogue.vocabulary().sectors().signs().size());
        rows.put("capability-map.csv", catalogue.vocabulary().outward().size());
        rows.put("precedents.csv", catalogue.yardsticks().precedents().size());
        rows.put("end-of-life.csv", catalogue.yardsticks().supportEnds().size());
        rows.put("blueprints.csv", catalogue.yardsticks().blueprints().size());
        rows.put("alliances.csv", catalogue.yardsticks().alliances().size());
        rows.put("exemplars.csv", catalogue.yardsticks().exemplars().size());
        rows.put("frameworks.csv", catalogue.yardsticks().frameworks().size());
        rows.put("weightings.csv", catalogue.yardsticks().weightings().size());
        rows.put("gdp-deflator.csv", catalogue.yardsticks().deflators().size());
        rows.forEach((file, count) -> assertTrue(readme.contains("| `" + file + "` | " + count + " |"), file));
    }

    @Test
    @DisplayName("hold 32 police, 24 council and 24 shared capabilities; only B24 is infrastructure")
    void eightyCapabilities() {
        List<String> expected = Stream.of(ids("P", 32), ids("C", 24), ids("B", 24))
                .flatMap(s -> s)
                .toList();
        assertEquals(
                expected, catalogue.capabilities().stream().map(Capability::id).toList());
        assertEquals(
                List.of("B24"),
                catalogue.capabilities().stream()
                        .filter(Capability::infrastructure)
                        .map(Capability::id)
                        .toList());
        Map<Character, String> sectors = Map.of('P', "police", 'C', "council", 'B', "shared");
        for (Capability capability : catalogue.capabilities()) {
            assertEquals(sectors.get(capability.id().charAt(0)), capability.sector(), capability.id());
            assertTrue(capability.keywords().size() >= 4, capability.id());
        }
    }

    @Test
    @DisplayName("name members of alliances as the registers of the data sets do")
    void members() throws IOException {
        Set<String> names = new HashSet<>();
        for (String register : List.of("uk-councils/organisations.csv", "police-43/sources/forces.csv")) {
            for (String line : Files.readAllLines(Path.of("..", "datasets").resolve(register))) {
                names.addAll(Arrays.asList(line.split(",")));
            }
        }
        for (AllianceMember member : catalogue.yardsticks().alliances()) {
            assertTrue(names.contains(member.member()), member.member());
        }
    }

    @Test
    @DisplayName("have the 25 exemplars, and put GOV.UK Forms, for central government only, to neither sector")
    void exemplars() {
        assertEquals(25, catalogue.yardsticks().exemplars().size());
        for (Blueprint blueprint : catalogue.yardsticks().blueprints()) {
            assertEquals(
                    blueprint.id().equals("govuk-forms"), blueprint.sectors().isEmpty(), blueprint.id());
        }
    }

    @Test
    @DisplayName("give each keyword to one capability")
    void keywordsAreDisjoint() {
        Map<String, String> owner = new HashMap<>();
        for (Capability capability : catalogue.capabilities()) {
            for (String keyword : capability.keywords()) {
                String before = owner.put(Fold.fold(keyword), capability.id());
                assertEquals(null, before, keyword + " is at " + before + " and " + capability.id());
            }
        }
    }

    @Test
    @DisplayName("keep homonyms out of the keywords: bare words that are also something else decide nothing")
    void noHomonymsAmongKeywords() {
        Set<String> homonyms = Set.of(
                "connect",
                "mosaic",
                "confirm",
                "insight",
                "one",
                "eclipse",
                "flare",
                "compass",
                "vision",
                "arena",
                "enterprise",
                "mobile",
                "case",
                "queue",
                "people",
                "lab",
                "planning",
                "notify",
                "ad");
        for (Capability capability : catalogue.capabilities()) {
            for (String keyword : capability.keywords()) {
                assertTrue(!homonyms.contains(Fold.fold(keyword)), capability.id() + " " + keyword);
            }
        }
    }

    @Test
    @DisplayName("hold the parameters of the opportunity rules as published")
    void parameters() {
        assertRange("k1.discount", 0.05, 0.10, 0.20, "C");
        assertRange("k4.convergence", 0.20, 0.40, 0.67, "C");
        assertRange("k5.redundant", 0.30, 0.60, 0.90, "J");
        assertRange("realisation", 0.28, 0.50, 0.75, "A");
        assertRange("adoption", 0.10, 0.35, 0.70, "C");
        assertRange("oneoff.bias", 0.10, 0.50, 2.00, "B");
        assertRange("duration.bias", 0.10, 0.54, 1.00, "B");
        assertRange("discount.rate", 0.035, 0.035, 0.035, "B");
        double phased = IntStream.rangeClosed(1, 4)
                .mapToDouble(year -> catalogue.parameter("phasing.year-" + year).central())
                .sum();
        assertEquals(1.0, phased, 1e-12);
    }

    @Test
    @DisplayName("give every parameter that is not our judgement a page to look up")
    void parametersHaveSources() {
        for (Parameter parameter : catalogue.parameters()) {
            assertTrue(parameter.grade().equals("J") || parameter.url().startsWith("https://"), parameter.id());
        }
    }

    @Test
    @DisplayName("hold synonyms for every field of the reader and for no other")
    void everyFieldHasSynonyms() {
        Set<String> fields = Arrays.stream(Field.values())
                .map(f -> f.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        assertEquals(
                fields,
                catalogue.headerSynonyms().stream().map(HeaderSynonym::field).collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("read the headers of real files")
    void realHeaders() {
        Map<String, String> field = new HashMap<>();
        for (HeaderSynonym synonym : catalogue.headerSynonyms())
            field.put(Fold.fold(synonym.synonym()), synonym.field());
        Map<String, String> expected = Map.of(
                "cms_type", "system_name",
                "System Vendor", "supplier",
                "Office Of Primary Interest", "department",
                "Name of Commercial Product or Service Used", "product_name",
                "Estimated # of Licenses/Users", "users",
                "awards/contractPeriod/endDate", "contract_end",
                "Contract Start Date", "contract_start",
                "contact_email", "person",
                "KLE ids", "category",
                "business criticity", "criticality");
        expected.forEach((header, name) -> assertEquals(name, field.get(Fold.fold(header)), header));
    }

    private static Stream<String> ids(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(n -> String.format("%s%02d", letter, n));
    }

    private void assertRange(String id, double low, double central, double high, String grade) {
        Parameter parameter = catalogue.parameter(id);
        assertEquals(low, parameter.low(), id);
        assertEquals(central, parameter.central(), id);
        assertEquals(high, parameter.high(), id);
        assertEquals(grade, parameter.grade(), id);
    }
}
