package org.consolidation.analyser.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.issue.UserError;

/**
 * The folder of a finished run: its manifest, and its tables, which may be folders of parts.
 *
 * @param folder of the run
 * @param manifest as written
 */
public record RunFolder(Path folder, JsonNode manifest) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A weight of the match model, before rarity. */
    public record Weight(String field, String level, int millibits) {}

    /**
     * Opens the folder.
     *
     * @throws UserError if it holds no finished run, or one of a version without the needed tables
     */
    public static RunFolder open(Path folder) {
        Path file = folder.resolve("manifest.json");
        if (!Files.isRegularFile(file)) {
            throw UserError.command("--run " + folder + " holds no finished run: give the DIR of analyse --out.");
        }
        try {
            RunFolder run = new RunFolder(folder, JSON.readTree(file.toFile()));
            for (String table : List.of("systems", "products", "profiles", "match_pairs", "decisions_applied")) {
                run.files(table);
            }
            return run;
        } catch (IOException e) {
            throw UserError.command(file + " cannot be read: " + e.getMessage());
        }
    }

    /** Weight from which pairs may be joined, in thousandths of a bit. */
    public int barMillibits() {
        return millibits(manifest.path("matching").path("threshold_bits"));
    }

    /** How many profiles the run had. */
    public long profiles() {
        return manifest.path("counts").path("profiles").asLong();
    }

    /** Least weight that was written to match_pairs, in thousandths of a bit. */
    public int floorMillibits() {
        JsonNode match = manifest.path("settings").path("match");
        return millibits(match.path("publicationFloorBits"));
    }

    /** The weights that were used, in order of field and level. */
    public List<Weight> weights() {
        List<Weight> weights = new ArrayList<>();
        for (JsonNode weight : manifest.path("matching").path("weights")) {
            String field = weight.path("field").asText().replaceAll("[^a-z0-9]+", "_");
            weights.add(new Weight(field, weight.path("level").asText(), millibits(weight.path("bits"))));
        }
        return weights;
    }

    /** A table with its columns as text; empty cells are null. */
    public Dataset<Row> table(SparkSession spark, String name) {
        return spark.read()
                .option("header", true)
                .option("quote", "\"")
                .option("escape", "\"")
                .option("multiLine", false)
                .option("mode", "FAILFAST")
                .csv(files(name).toArray(String[]::new));
    }

    private List<String> files(String name) {
        List<String> files = new ArrayList<>();
        for (JsonNode table : manifest.path("tables")) {
            if (!table.path("name").asText().equals(name)) continue;
            for (JsonNode part : table.path("parts")) {
                files.add(folder.toAbsolutePath()
                        .resolve(part.path("file").asText())
                        .toString());
            }
        }
        if (files.isEmpty()) {
            throw UserError.command("--run " + folder + " has no table " + name
                    + ": it is of another version of the analyser; run analyse again.");
        }
        return files;
    }

    private static int millibits(JsonNode bits) {
        return new BigDecimal(bits.asText("0")).movePointRight(3).intValue();
    }
}
