package org.consolidation.analyser.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LineRendererTest {

    private static final List<String> CELLS = List.of(
            "",
            "plain",
            "two words",
            "7",
            "-1.5",
            "1.5-",
            " before",
            "behind ",
            "a,b",
            "a \"word\"",
            "a\nb",
            "a\rb",
            "#",
            "é",
            "a_b",
            "a.b-c",
            ".",
            "-",
            "x;y",
            "\t",
            "\u0000",
            "Ünïcode first",
            "😀",
            "£5 a year",
            "no; 5 £",
            "a — \"b\", c",
            "é ",
            "é\u00a0",
            "a/b:c'd",
            "!",
            "$",
            "\u007f",
            "\"",
            "é\n😀\"");

    /** Cells of a row. */
    public record Pair(String left, String right) {}

    private static final Table<Pair> TABLE = Table.of("tables/pairs", Pair.class, "Pairs of cells.")
            .code("left_cell", "The one.", "nothing", Pair::left)
            .code("right_cell", "The other.", "nothing", Pair::right)
            .sortedBy((pair, key) -> key.then(pair.left()));

    @Test
    @DisplayName("A line is what Commons CSV prints, whichever cells need quotes and wherever they stand")
    void asTheLibrary() throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
        LineRenderer<Pair> renderer = new LineRenderer<>(0, TABLE);
        for (String left : CELLS) {
            for (String right : CELLS) {
                StringBuilder expected = new StringBuilder();
                try (CSVPrinter printer = new CSVPrinter(expected, format)) {
                    printer.printRecord(left, right);
                }
                assertEquals(
                        expected.toString(),
                        new String(renderer.line(new Pair(left, right)).text(), StandardCharsets.UTF_8));
            }
        }
    }
}
