package org.consolidation.analyser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands resolve and evaluate, whole. */
@DisplayName("Resolving any table")
class ResolveCommandTest {

    private static final String FIELDS = """
            {"id": "id", "fields": [{"column": "title", "role": "name"}, {"column": "maker", "role": "vendor"}]}
            """;

    private static final String SHOP_A = """
            id,title,maker,price
            1,Quickbooks Premier Accountant Edition,Intuit,300
            2,Zonealarm Extreme Security Suite,Check Point,
            3,Harmonious Gardening Planner Deluxe,Greenfinger,12
            """;

    private static final String SHOP_B = """
            maker;id;title
            Intuit;1;QuickBooks Premier: Accountant Edition
            Greenfinger;2;Harmonious Gardening-Planner Deluxe

            Novell;x3;Borderless Kitchenware Catalogue
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void session() throws IOException {
        TestSpark.session();
        write("fields.json", FIELDS);
        write("a.csv", SHOP_A);
        Files.write(folder.resolve("b.csv"), SHOP_B.getBytes(Charset.forName("UTF-16")));
    }

    @Test
    @DisplayName("gives every record of every file one cluster, in order of source and id")
    void everyRecordHasACluster() throws IOException {
        assertEquals(ExitCode.DONE, resolve("a.csv", "b.csv"), err.toString());
        List<String> lines = Files.readAllLines(folder.resolve("out/clusters.csv"));
        assertEquals("source,id,cluster_id", lines.get(0));
        Map<String, String> clusters = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            clusters.put(line.substring(0, line.lastIndexOf(',')), line.substring(line.lastIndexOf(',') + 1));
        }
        assertEquals(
                List.of("a.csv,1", "a.csv,2", "a.csv,3", "b.csv,1", "b.csv,2", "b.csv,x3"),
                lines.stream()
                        .skip(1)
                        .map(l -> l.substring(0, l.lastIndexOf(',')))
                        .toList());
        assertEquals(clusters.get("a.csv,1"), clusters.get("b.csv,1"));
        assertEquals(clusters.get("a.csv,3"), clusters.get("b.csv,2"));
        assertNotEquals(clusters.get("a.csv,2"), clusters.get("b.csv,x3"));
        String manifest = Files.readString(folder.resolve("out/manifest.json"));
        for (String words : List.of(
                "\"records_read\": 7",
                "\"records_accepted\": 6",
                "\"records_set_aside\": 1",
                "\"sha256\"",
                "\"role\": \"vendor\"",
                "\"UTF-16BE\"",
                "\"prior_bits\"")) {
            assertTrue(manifest.contains(words), words + " in " + manifest);
        }
        assertFalse(manifest.contains(folder.toString()), manifest);
    }

    @Test
    @DisplayName("says of each pair who, how much, what was decided, and why")
    void pairsHaveEvidence() throws IOException {
        assertEquals(ExitCode.DONE, resolve("a.csv", "b.csv"), err.toString());
        List<String> lines = Files.readAllLines(folder.resolve("out/pairs.csv"));
        assertTrue(
                lines.get(0).startsWith("left_source,left_id,right_source,right_id,weight_bits,decision,prior_bits,"),
                lines.get(0));
        assertTrue(lines.get(0).endsWith(",other_bits,details"), lines.get(0));
        assertTrue(lines.stream().anyMatch(l -> l.startsWith("a.csv,1,b.csv,1,") && l.contains(",joined,")));
    }

    @Test
    @DisplayName("writes the same bytes for the files in another order, their lines shuffled and in small pieces")
    void sameBytes() throws IOException {
        assertEquals(ExitCode.DONE, resolve("a.csv", "b.csv"), err.toString());
        Path first = Files.move(folder.resolve("out"), folder.resolve("first"));
        write("settings.json", "{\"ingest\": {\"rangeBytes\": 64}}");
        assertEquals(
                ExitCode.DONE,
                run(List.of(
                        "resolve",
                        "--fields",
                        path("fields.json"),
                        "--settings",
                        path("settings.json"),
                        "--out",
                        path("out"),
                        "--records",
                        path("b.csv"),
                        path("a.csv"))),
                err.toString());
        for (String file : List.of("clusters.csv", "pairs.csv")) {
            assertEquals(
                    Files.readString(first.resolve(file)),
                    Files.readString(folder.resolve("out").resolve(file)));
        }
    }

    @Test
    @DisplayName("takes sources from a column, and then a file is none")
    void sourceColumn() throws IOException {
        write("fields.json", FIELDS.replace("\"fields\"", "\"source\": \"shop\", \"fields\""));
        write("all.csv", "shop,id,title,maker\nα,1,Some Great Thing,M\nβ,1,Other Small Item,N\n");
        assertEquals(ExitCode.DONE, resolve("all.csv"), err.toString());
        List<String> lines = Files.readAllLines(folder.resolve("out/clusters.csv"));
        assertTrue(lines.get(1).startsWith("α,1,"), lines.get(1));
        assertTrue(lines.get(2).startsWith("β,1,"), lines.get(2));
    }

    @Test
    @DisplayName("finds the header below lines of title, and keeps a record without a name as a cluster of its own")
    void titlesAndBlankNames() throws IOException {
        write("a.csv", "List of everything\n\nid,title,maker\n1,,\n2,,\n3,Some Great Thing,M\n");
        assertEquals(ExitCode.DONE, resolve("a.csv"), err.toString());
        List<String> clusters = Files.readAllLines(folder.resolve("out/clusters.csv")).stream()
                .skip(1)
                .map(l -> l.substring(l.lastIndexOf(',') + 1))
                .distinct()
                .toList();
        assertEquals(3, clusters.size());
    }

    @ParameterizedTest(name = "{1}")
    @DisplayName("refuses wrong input in one line, exit code 2, and writes nothing")
    @CsvSource(delimiter = '|', textBlock = """
            id,titel,maker~1,x,y~                | a.csv has no column 'title'; did you mean titel? Its columns (row 1) are id, titel, maker.
            id,title,maker~1,x,y~,z,y~,v,y~      | a.csv row 3: the cell of column 'id' is empty (2 records, this the first); 2 of 3 records have no id of their own: name the column that tells the records of a source apart.
            id,title,maker~1,x,y~1,z,y~1,w,y~    | a.csv row 3: id '1' in column 'id' stands before in source 'a.csv' (2 records, this the first); 2 of 3 records have no id of their own: name the column that tells the records of a source apart.
            id,title,title,maker~1,x,x,y~        | a.csv has the column 'title' more than once (row 1): give each its own header.
            ~                                    | a.csv: the file holds blank lines only.
            """)
    void wrongInput(String text, String message) throws IOException {
        write("a.csv", text.replace('~', '\n'));
        assertEquals(ExitCode.COMMAND, resolve("a.csv"));
        assertEquals(
                "analyser: " + message,
                err.toString().lines().reduce((a, b) -> b).orElse(""));
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    @DisplayName("leaves out records without an id of their own and files without records, and tells of each in a line")
    void leftOut() throws IOException {
        write(
                "a.csv",
                "id,title,maker,price,on\n1,x,y,3,2020\n,z,y,4,2021\n2,w,v,dear,soon\n1,u,v,5,\n3,t,s,cheap,2022-01-02\n");
        write("d.csv", "");
        write("e.csv", "id,title,maker,price,on\n");
        write(
                "fields.json",
                "\ufeff"
                        + FIELDS.replace(
                                "]}",
                                ", {\"column\": \"price\", \"role\": \"number\"},"
                                        + " {\"column\": \"on\", \"role\": \"date\"}]}"));
        assertEquals(ExitCode.DONE, resolve("a.csv", "d.csv", "e.csv"), err.toString());
        assertEquals(
                """
                analyser: d.csv: the file is empty; nothing was read
                analyser: e.csv row 1: the file ends with its header; no record was read: send the file again if it should hold any
                analyser: a.csv row 3: the cell of column 'id' is empty; left out of the result
                analyser: a.csv row 5: id '1' in column 'id' stands before in source 'a.csv'; left out of the result
                analyser: a.csv row 4: 'dear' in column 'price' is no quantity (2 values, this the first); not compared as one
                analyser: a.csv row 4: 'soon' in column 'on' is no date; not compared as one
                """,
                err.toString().lines().filter(line -> line.contains("; ")).collect(Collectors.joining("\n", "", "\n")));
        assertEquals(
                List.of("a.csv,1", "a.csv,2", "a.csv,3"),
                Files.readAllLines(folder.resolve("out/clusters.csv")).stream()
                        .skip(1)
                        .map(line -> line.substring(0, line.lastIndexOf(',')))
                        .toList());
    }

    @Test
    @DisplayName("refuses two files of one name where the name is the source, and a file that is not there")
    void wrongFiles() throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        write("sub/a.csv", SHOP_A);
        assertEquals(ExitCode.COMMAND, resolve("a.csv", "sub/a.csv"));
        assertTrue(err.toString().contains("have the same name, and without a source column"), err.toString());
        assertEquals(ExitCode.COMMAND, resolve("none.csv"));
        assertTrue(err.toString().contains("none.csv is not a file."), err.toString());
    }

    @Test
    @DisplayName("is measured by evaluate, candidates included")
    void evaluated() throws IOException {
        write("truth.csv", "idA,idB\n1,1\n3,2\n");
        assertEquals(ExitCode.DONE, resolve("a.csv", "b.csv", "--candidates"), err.toString());
        out.getBuffer().setLength(0);
        assertEquals(
                ExitCode.DONE,
                run(List.of(
                        "evaluate",
                        "--clusters",
                        path("out/clusters.csv"),
                        "--truth",
                        path("truth.csv"),
                        "--candidates",
                        path("out/candidates"))),
                err.toString());
        List<String> lines = out.toString().lines().toList();
        assertTrue(lines.contains("pairs                  2 found, 2 true, 2 both"), out.toString());
        assertTrue(lines.contains("pairwise       1.0000     1.0000     1.0000"), out.toString());
        assertTrue(
                lines.contains("                  1.0000 of the true pairs are among them (recall)"), out.toString());
    }

    private int resolve(String... recordsAndMore) {
        List<String> command =
                new ArrayList<>(List.of("resolve", "--fields", path("fields.json"), "--out", path("out"), "--records"));
        Arrays.stream(recordsAndMore).map(a -> a.startsWith("--") ? a : path(a)).forEach(command::add);
        return run(command);
    }

    private int run(List<String> command) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), command.toArray(String[]::new));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
