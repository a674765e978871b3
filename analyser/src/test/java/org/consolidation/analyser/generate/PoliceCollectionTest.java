package org.consolidation.analyser.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The synthetic collection of 43 police forces")
class PoliceCollectionTest {

    private static final Path SHIPPED = Path.of("..", "datasets", "police-43");

    @TempDir
    Path folder;

    @Test
    @DisplayName("is what the command in its README gives, byte for byte")
    void rebuilt() throws IOException {
        SyntheticCollection.build(new SyntheticCollection.Request(
                43, 2_000, 43, SHIPPED.resolve("sources/forces.csv"), folder, folder.resolve("truth.csv"), null));
        Map<String, byte[]> shipped = Generated.bytes(SHIPPED);
        shipped.remove("README.md");
        shipped.remove(Path.of("sources", "forces.csv").toString());
        Map<String, byte[]> made = Generated.bytes(folder);
        assertEquals(made.keySet(), shipped.keySet());
        made.forEach((file, bytes) -> assertArrayEquals(bytes, shipped.get(file), file));
    }

    @Test
    @DisplayName("names a force in no cell without saying that it is synthetic")
    void forcesAreNamedAsSynthetic() throws IOException {
        List<CSVRecord> forces = Generated.table(SHIPPED.resolve("sources/forces.csv"));
        assertEquals(43, forces.size());
        for (CSVRecord listing : Generated.table(SHIPPED.resolve("inventories.csv"))) {
            for (List<String> row : Generated.rows(SHIPPED.resolve(listing.get("file")))) {
                for (String cell : row) {
                    for (CSVRecord force : forces) {
                        String name = force.get("name");
                        int at = cell.indexOf(name);
                        assertTrue(at < 0 || cell.startsWith(" (synthetic)", at + name.length()), cell);
                    }
                }
            }
        }
    }
}
