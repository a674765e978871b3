package org.consolidation.analyser.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.consolidation.analyser.issue.UserError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The collection of UK councils")
class CouncilCollectionTest {

    private static final Path SHIPPED = Path.of("..", "datasets", "uk-councils");

    @TempDir
    Path folder;

    @Test
    @DisplayName("is what its sources give, byte for byte")
    void rebuilt() throws IOException {
        CouncilCollection.build(SHIPPED.resolve("sources"), folder);
        for (String file : List.of(
                "inventories.csv",
                "organisations.csv",
                "inventories/committee-systems.csv",
                "inventories/library-systems.csv")) {
            assertArrayEquals(
                    Files.readAllBytes(SHIPPED.resolve(file)), Files.readAllBytes(folder.resolve(file)), file);
        }
    }

    @Test
    @DisplayName("keeps every published row, in order, and adds columns in front only")
    void keepsEveryRow() {
        assertKept("inventories/committee-systems.csv", CouncilCollection.COMMITTEES, 435);
        assertKept("inventories/library-systems.csv", CouncilCollection.LIBRARIES, 209);
    }

    private static void assertKept(String inventory, String source, int expected) {
        CouncilCollection.Listing made = CouncilCollection.read(SHIPPED.resolve(inventory));
        CouncilCollection.Listing published =
                CouncilCollection.read(SHIPPED.resolve("sources").resolve(source));
        int added = made.columns().size() - published.columns().size();
        assertEquals(
                published.columns(),
                made.columns().subList(added, made.columns().size()));
        assertEquals(expected, made.rows().size());
        for (int i = 0; i < expected; i++) {
            List<String> cells = made.rows().get(i).toList();
            assertEquals(published.rows().get(i).toList(), cells.subList(added, cells.size()));
        }
    }

    @Test
    @DisplayName("has as many rows of each product as a count of the published lists gives")
    void countsOfProducts() {
        // sort | uniq -c over the column of the published file
        assertEquals(
                Map.of(
                        "ModernGov",
                        334,
                        "Custom HTML",
                        50,
                        "CMIS",
                        34,
                        "",
                        14,
                        "Custom HTML (Paged)",
                        1,
                        "JSON API",
                        1,
                        "Custom Base",
                        1),
                counts("inventories/committee-systems.csv", "cms_type"));
        assertEquals(
                Map.of(
                        "spydus",
                        89,
                        "arena",
                        40,
                        "enterprise",
                        34,
                        "prism3",
                        20,
                        "koha",
                        9,
                        "aspen",
                        7,
                        "luci",
                        5,
                        "iguana",
                        3,
                        "durham",
                        1,
                        "webpac",
                        1),
                counts("inventories/library-systems.csv", "system_name"));
    }

    private static Map<String, Integer> counts(String file, String column) {
        Map<String, Integer> counts = new TreeMap<>();
        for (CSVRecord row : CouncilCollection.read(SHIPPED.resolve(file)).rows()) {
            counts.merge(row.get(column), 1, Integer::sum);
        }
        return counts;
    }

    @Test
    @DisplayName("names in its inventories only bodies of its register")
    void everyBodyIsRegistered() {
        Set<String> register = new HashSet<>();
        for (CSVRecord row :
                CouncilCollection.read(SHIPPED.resolve("organisations.csv")).rows()) {
            assertTrue(register.add(row.get("organisation_id")), row.get("organisation_id"));
        }
        assertEquals(473, register.size());
        for (String file : List.of("inventories/committee-systems.csv", "inventories/library-systems.csv")) {
            for (CSVRecord row : CouncilCollection.read(SHIPPED.resolve(file)).rows()) {
                assertTrue(register.contains(row.get("organisation_id")), row.toString());
            }
        }
    }

    @Test
    @DisplayName("resolves former codes, former names, slugs and bracketed names as checked by hand")
    void oddRows() {
        Map<String, String> libraries = column("inventories/library-systems.csv", "Name");
        assertEquals("S12000047", libraries.get("Fife"));
        assertEquals("S12000049", libraries.get("Glasgow"));
        assertEquals("S12000050", libraries.get("North Lanarkshire"));
        assertEquals("S12000048", libraries.get("Perth and Kinross"));
        assertEquals("guernsey", libraries.get("Guernsey"));
        Map<String, String> committees = column("inventories/committee-systems.csv", "official_identifier");
        assertEquals("E07000112", committees.get("SHE"));
        assertEquals("E09000001", committees.get("LND-alder"));
        assertEquals("E61000001", committees.get("london"));
        assertEquals("E06000061", committees.get("north-northamptonshire"));
    }

    private static Map<String, String> column(String file, String key) {
        Map<String, String> ids = new TreeMap<>();
        for (CSVRecord row : CouncilCollection.read(SHIPPED.resolve(file)).rows()) {
            ids.put(row.get(key), row.get("organisation_id"));
        }
        return ids;
    }

    @Test
    @DisplayName("says who followed an abolished council, by id")
    void successors() {
        Map<String, CSVRecord> register = new TreeMap<>();
        for (CSVRecord row :
                CouncilCollection.read(SHIPPED.resolve("organisations.csv")).rows()) {
            register.put(row.get("organisation_id"), row);
        }
        assertEquals("E06000066", register.get("E07000189").get("successors"));
        assertEquals("2023-04-01", register.get("E07000189").get("valid_to"));
        assertEquals("E06000063;E06000064", register.get("E10000006").get("successors"));
        assertEquals("229060", register.get("S12000033").get("population"));
    }

    @Test
    @DisplayName("a source that is missing or has other columns is refused in one line")
    void refusals() throws IOException {
        UserError missing = assertThrows(UserError.class, () -> CouncilCollection.build(folder, folder));
        assertTrue(missing.getMessage().contains(CouncilCollection.COMMITTEES), missing.getMessage());
        for (String name : List.of(
                CouncilCollection.COMMITTEES,
                CouncilCollection.LIBRARIES,
                CouncilCollection.REGISTER,
                CouncilCollection.VARIANTS)) {
            Files.writeString(folder.resolve(name), "a,b\n1,2\n");
        }
        UserError other = assertThrows(UserError.class, () -> CouncilCollection.build(folder, folder));
        assertTrue(
                other.getMessage().contains("lacks the column official_identifier; its columns are a, b"),
                other.getMessage());
    }
}
