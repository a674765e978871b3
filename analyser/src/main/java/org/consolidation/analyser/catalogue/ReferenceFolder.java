package org.consolidation.analyser.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.consolidation.analyser.issue.UserError;
import org.consolidation.analyser.text.StableHash;

/**
 * Where reference tables come from: the jar, or file by file the folder of {@code --reference}.
 *
 * @param override null for none
 */
record ReferenceFolder(Path override) {

    /** Every table of {@code datasets/reference}. */
    static final List<String> NAMES = List.of(
            "alliances.csv",
            "blueprints.csv",
            "body-sectors.csv",
            "capabilities.csv",
            "capability-map.csv",
            "capability-synonyms.csv",
            "end-of-life.csv",
            "exemplars.csv",
            "frameworks.csv",
            "gdp-deflator.csv",
            "header-synonyms.csv",
            "parameters.csv",
            "precedents.csv",
            "product-aliases.csv",
            "product-makers.csv",
            "products.csv",
            "supplier-aliases.csv",
            "suppliers.csv",
            "weightings.csv");

    /** Checks that the folder holds no CSV file that would silently be ignored. */
    static ReferenceFolder open(Path override) {
        if (override == null) return new ReferenceFolder(null);
        if (!Files.isDirectory(override)) {
            throw UserError.command("--reference " + override + " is not a folder; give a folder that holds any of "
                    + String.join(", ", NAMES));
        }
        try (Stream<Path> files = Files.list(override)) {
            files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".csv") && !NAMES.contains(name))
                    .sorted()
                    .findFirst()
                    .ifPresent(name -> {
                        throw UserError.command("--reference " + override + " holds " + name
                                + ", which is no reference table; the tables are " + String.join(", ", NAMES));
                    });
        } catch (IOException e) {
            throw UserError.command("--reference " + override + " cannot be read: " + e.getMessage());
        }
        return new ReferenceFolder(override);
    }

    /** Reads a table and notes it, with its hash, among the tables used. */
    ReferenceRows read(String name, List<ReferenceTable> used) {
        Path file = override == null ? null : override.resolve(name);
        boolean replaced = file != null && Files.exists(file);
        byte[] content = replaced ? bytesOf(file) : builtIn(name);
        String hash = HexFormat.of().formatHex(StableHash.sha256().digest(content));
        used.add(new ReferenceTable(name, hash, replaced ? "--reference" : "built in"));
        return ReferenceRows.parse(replaced ? file.toString() : name, replaced, content);
    }

    private static byte[] bytesOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw UserError.command("reference table " + file + " cannot be read: " + e.getMessage());
        }
    }

    private static byte[] builtIn(String name) {
        try (InputStream in = ReferenceFolder.class.getResourceAsStream("/reference/" + name)) {
            if (in == null) throw new IllegalStateException("the jar must hold reference/" + name);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
