package org.consolidation.analyser.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.spark.TestSpark;
import org.consolidation.analyser.text.StableHash;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The output files")
class OutputFilesTest {

    private final SparkSession spark = TestSpark.session();
    private final ReportSettings small = new ReportSettings("Title", 1, 1, 12, 30);

    @TempDir
    Path folder;

    private static void write(Findings findings, Path folder, ReportSettings settings) {
        OutputFiles.Begun begun = OutputFiles.begin(findings.settled(), folder, settings);
        OutputFiles.write(
                findings,
                Tables.write(
                        findings,
                        SystemLine.of(findings),
                        Recommendation.of(findings),
                        begun.tables(),
                        folder,
                        settings.linesPerFile()),
                begun,
                folder);
    }

    @Test
    @DisplayName("are the same bytes from any number of partitions")
    void sameBytes() {
        write(SampleFindings.of(spark, 1), folder.resolve("one"), small);
        write(SampleFindings.of(spark, 3), folder.resolve("three"), small);

        Map<String, String> one = TableWriterTest.files(folder.resolve("one"));
        assertEquals(one, TableWriterTest.files(folder.resolve("three")));
        assertTrue(
                one.containsKey("tables/systems/part-00002.csv"), one.keySet().toString());
        assertTrue(one.containsKey("tables/organisations.csv"), one.keySet().toString());
    }

    @Test
    @DisplayName("hold systems.csv with the columns others build on, in their order")
    void systems() throws IOException {
        write(SampleFindings.of(spark, 2), folder, ReportSettings.DEFAULT);

        List<String> lines = Files.readAllLines(folder.resolve("tables/systems.csv"));
        assertEquals(
                "system_id,organisation_id,organisation,source_file,source_sheet,source_row,system_name,local_id,"
                        + "vendor,supplier_raw,supplier,profile_id,product_id,product,read_from,run_by,instance_id,version,"
                        + "capability_id,capability,"
                        + "capability_score,status,users,annual_cost_low_pence,annual_cost_central_pence,"
                        + "annual_cost_high_pence,cost_basis,cost_licence_pence,cost_support_pence,cost_hosting_pence,"
                        + "cost_staff_pence,cost_one_off_pence,imputed_cost_low_pence,imputed_cost_central_pence,"
                        + "imputed_cost_high_pence,imputed_from,capability_method,proposed_capability_id,"
                        + "capability_words,capability_runner_up_id,support_end",
                lines.get(0));
        assertEquals(
                "alder-4,alder,Alder County Council,inventories/alder.csv,,4,Modern.Gov,L-4,Civica,Civica,Civica,"
                        + "profile-mg,mg,Modern.Gov,name,," + StableHash.id("instance", "mg", "alder")
                        + ",,C16,Democratic and committee services,90,live,100,1080000,1200000,1320000,annual,,,,,,,,,,product,C16,,,",
                lines.get(3));
        assertEquals(
                "alder-5,alder,Alder County Council,inventories/alder.csv,,5,\"'-CMIS, \"\"archive\"\"\",L-5,,,,"
                        + "profile-cmis,cmis,CMIS,name,," + StableHash.id("instance", "cmis", "alder")
                        + ",,C16,Democratic and committee services,90,retired,,,,,none,,,,,,,,,,product,C16,,,",
                lines.get(4));
        assertEquals(49, lines.size());
    }

    @Test
    @DisplayName("hold pairs whose bits add up, with names and the outcome")
    void pairs() throws IOException {
        write(SampleFindings.of(spark, 2), folder, ReportSettings.DEFAULT);

        assertEquals(
                List.of(
                        "left_profile_id,left_name,left_vendor,left_version,right_profile_id,right_name,right_vendor,"
                                + "right_version,same_product,decision,weight_bits,prior_bits,name_level,name_bits,vendor_level,"
                                + "vendor_bits,lists_level,lists_bits,other_bits,details",
                        "profile-uniform,Uniform,,,profile-uniform-10,Uniform 10,,10,true,,5.000,-3.200,equal,11.200,,,,,"
                                + "-3.000,\"name: <script>alert(1)</script> \"\"O'Brien\"\" & <b>Sons</b>; \"\"uniform\"\""
                                + " in 2 of 45 names; version: - | 10\""),
                Files.readAllLines(folder.resolve("tables/match_pairs.csv")));
    }

    @Test
    @DisplayName("hold a reconciliation and a mapping per file")
    void reconciliation() throws IOException {
        write(SampleFindings.of(spark, 2), folder, ReportSettings.DEFAULT);

        assertEquals(
                "inventories/alder.csv,,42,38,39,3,1,set-aside.non-answer 3,reject.no-name 1",
                Files.readAllLines(folder.resolve("tables/reconciliation.csv")).get(1));
        assertEquals(
                List.of(
                        "inventories/alder.csv,,1,System,system_name,100,exact,\"'=cmd(); <script>alert(1)</script>"
                                + " \"\"O'Brien\"\" & <b>Sons</b>\"",
                        "inventories/alder.csv,,2,Who pays?,supplier,72,words,Civica"),
                Files.readAllLines(folder.resolve("tables/mapping.csv")).subList(1, 3));
    }

    @Test
    @DisplayName("are named in the manifest with their hashes, and nothing in it is of the machine")
    void manifest() throws IOException {
        write(SampleFindings.of(spark, 2), folder, small);

        String text = Files.readString(folder.resolve("manifest.json"));
        JsonNode manifest = Texts.JSON.readTree(text);
        assertEquals(
                List.of(
                        "analyser",
                        "as_of",
                        "inputs",
                        "settings",
                        "reference",
                        "counts",
                        "matching",
                        "credits",
                        "tables",
                        "graph"),
                manifest.properties().stream().map(Map.Entry::getKey).toList());
        assertEquals("2026-03-31", manifest.get("as_of").asText());
        assertEquals(15, manifest.at("/settings/match/candidates").asInt());
        assertEquals(294, manifest.at("/counts/records_read").asInt());
        assertEquals(
                21,
                manifest.at("/counts/set_aside_by_reason/set-aside.non-answer").asInt());
        assertTrue(text.contains("\"stated_bits\": 9.000"), text);
        assertFalse(text.contains(folder.toString()), text);
        int files = 0;
        for (JsonNode table : manifest.get("tables")) {
            long rows = 0;
            for (JsonNode part : table.get("parts")) {
                assertHashed(part);
                rows += part.get("rows").asLong();
                files++;
            }
            assertEquals(table.get("rows").asLong(), rows);
        }
        for (JsonNode file : manifest.get("graph")) {
            assertHashed(file);
            files++;
        }
        assertEquals(TableWriterTest.files(folder).size() - 2, files, "all files but manifest and dictionary.md");
    }

    private void assertHashed(JsonNode file) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(file.get("file").asText()));
        assertEquals(bytes.length, file.get("bytes").asInt());
        assertEquals(
                HexFormat.of().formatHex(StableHash.sha256().digest(bytes)),
                file.get("sha256").asText());
    }

    @Test
    @DisplayName("say in the dictionary what each column of each table means")
    void dictionary() throws IOException {
        Findings findings = SampleFindings.of(spark, 1);
        write(findings, folder, ReportSettings.DEFAULT);

        List<String> lines = Files.readAllLines(folder.resolve("tables/dictionary.csv"));
        long columns = 0;
        for (TableRows<?> rows : Tables.rows(findings, SystemLine.of(findings), Recommendation.of(findings)))
            columns += rows.table().columns().size();
        columns += AskedTable.TABLE.columns().size();
        assertEquals(1 + columns + Dictionary.TABLE.columns().size(), lines.size());
        String markdown = Files.readString(folder.resolve("tables/dictionary.md"));
        for (TableRows<?> rows : Tables.rows(findings, SystemLine.of(findings), Recommendation.of(findings))) {
            for (TableColumn<?> column : rows.table().columns()) {
                assertTrue(column.meaning().length() >= 3 && column.meaning().endsWith("."), column.toString());
                assertTrue(markdown.contains("| " + column.name() + " |"), column.name());
                assertTrue(
                        lines.stream()
                                .anyMatch(l -> l.startsWith(rows.table().path() + ",")
                                        && Arrays.asList(l.split(",")).get(2).equals(column.name())),
                        column.name());
            }
        }
    }
}
