package org.consolidation.analyser.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.issue.UserError;
import org.consolidation.analyser.text.StableHash;

/**
 * The folder of a finished run: its manifest, and its tables, which may be folders of parts.
 *
 * @param option by which the user named it, for messages
 * @param folder of the run
 * @param manifest as written
 */
public record RunFolder(String option, Path folder, JsonNode manifest) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A weight of the match model, before rarity. */
    public record Weight(String field, String level, int millibits) {}

    /**
     * Opens the folder for {@code --run}: review and explanation.
     *
     * @throws UserError if it holds no finished run, or one of a version without the needed tables
     */
    public static RunFolder open(Path folder) {
        RunFolder run = open("--run", folder);
        for (String table : List.of("systems", "products", "profiles", "match_pairs", "decisions_applied")) {
            run.files(table);
        }
        return run;
    }

    /**
     * Opens the folder for {@code --previous}.
     *
     * @throws UserError if it holds no finished run, one of a version without the needed tables, or one of
     *     which files are missing or cut short
     */
    public static RunFolder openPrevious(Path folder) {
        RunFolder run = open("--previous", folder);
        if (folder.toAbsolutePath().normalize().getFileName().toString().matches("\\..+\\.partial")) {
            throw run.refused("is what a run that did not end has left: give the DIR of one that did");
        }
        run.files("systems");
        run.whole();
        EarlierTables.check(run);
        return run;
    }

    /**
     * Opens the folder for {@code compare}.
     *
     * @param option by which the user named it
     * @throws UserError as {@link #openPrevious}
     */
    public static RunFolder openCompared(String option, Path folder) {
        RunFolder run = open(option, folder);
        run.whole();
        for (String table : List.of("systems", "profiles", "opportunities", "opportunity_members")) run.files(table);
        EarlierTables.check(run);
        EarlierTables.checkOpportunities(run);
        return run;
    }

    private static RunFolder open(String option, Path folder) {
        Path file = folder.resolve("manifest.json");
        if (!Files.isRegularFile(file)) {
            throw UserError.command(option + " " + folder + " holds no finished run: give the DIR of analyse --out.");
        }
        try {
            JsonNode manifest = JSON.readTree(file.toFile());
            return new RunFolder(option, folder, manifest);
        } catch (IOException e) {
            throw UserError.command(file + " cannot be read: "
                    + e.getMessage().lines().findFirst().orElse("") + ".");
        }
    }

    /** Every table file is there in its length. */
    private void whole() {
        for (JsonNode table : manifest.path("tables")) {
            for (JsonNode part : table.path("parts")) {
                String name = part.path("file").asText();
                Path file = folder.resolve(name);
                try {
                    long bytes = Files.isRegularFile(file) ? Files.size(file) : -1;
                    if (bytes == part.path("bytes").asLong()) continue;
                    throw refused("is not whole: " + name
                            + (bytes < 0
                                    ? " is missing"
                                    : " has " + bytes + " bytes and its manifest says "
                                            + part.path("bytes").asLong())
                            + "; run analyse again");
                } catch (IOException e) {
                    throw refused("cannot be read: " + e.getMessage());
                }
            }
        }
    }

    /** SHA-256 of the manifest, which names everything that the run read and wrote. */
    String hash() {
        try {
            return HexFormat.of()
                    .formatHex(StableHash.sha256().digest(Files.readAllBytes(folder.resolve("manifest.json"))));
        } catch (IOException e) {
            throw refused("cannot be read: " + e.getMessage());
        }
    }

    /** What is wrong with the folder, for the user. */
    UserError refused(String what) {
        return UserError.command(option + " " + folder + " " + what + ".");
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

    /** Whether the run wrote a table of that name. */
    boolean has(String name) {
        for (JsonNode table : manifest.path("tables"))
            if (table.path("name").asText().equals(name)) return true;
        return false;
    }

    /** The files of a table, in order. */
    public List<String> files(String name) {
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
            throw refused("has no table " + name + ": it is of another version of the analyser; run analyse again");
        }
        return files;
    }

    private static int millibits(JsonNode bits) {
        return new BigDecimal(bits.asText("0")).movePointRight(3).intValue();
    }
}
