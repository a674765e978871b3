package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.consolidation.analyser.issue.UserError;

/**
 * The files of a run: inventories and their side files.
 *
 * @param inventories in order of {@code name}
 * @param register of organisations; empty when the collection has none
 * @param settings the collection's settings.json; null when it has none
 */
public record Collection(List<Inventory> inventories, List<Organisation> register, Path settings) {

    /**
     * An inventory to read.
     *
     * @param name relative to the INPUT argument, '/' between folders
     * @param path where it is
     */
    public record Inventory(String name, Path path) {}

    /**
     * Finds the files behind the INPUT arguments.
     *
     * @throws UserError if an argument does not exist or cannot be read, or no inventory is found
     */
    public static Collection open(List<Path> inputs) {
        List<Inventory> found = new ArrayList<>();
        for (Path input : inputs) {
            Path folder = Files.isDirectory(input.resolve("inventories")) ? input.resolve("inventories") : input;
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(f -> f.toString().endsWith(".csv"))
                        .sorted()
                        .forEach(f -> found.add(new Inventory(input.relativize(f).toString(), f)));
            } catch (IOException e) {
                throw UserError.command("INPUT " + input + " cannot be read: " + e.getMessage());
            }
        }
        return new Collection(found, List.of(), null);
    }
}
