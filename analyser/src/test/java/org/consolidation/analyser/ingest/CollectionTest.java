package org.consolidation.analyser.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.UserError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Collections")
class CollectionTest {

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Reading.file(folder, name, text);
    }

    private static List<String> names(Collection collection) {
        return collection.inventories().stream().map(Collection.Inventory::name).toList();
    }

    private static List<String> rules(Collection collection) {
        return collection.issues().stream()
                .map(i -> i.rule() + " " + i.row() + " " + i.value())
                .toList();
    }

    @Test
    @DisplayName("a collection is its inventories and its side files, each named relative to it")
    void collection() throws IOException {
        file("c/inventories/b.csv", "System\n");
        file("c/inventories/north/a.xlsx", "");
        file("c/inventories/.hidden.csv", "");
        file("c/inventories/README.md", "");
        file("c/sources/raw.csv", "");
        file("c/README.md", "");
        file("c/settings.json", "{}");
        file("c/credits.txt", "Register: Somebody, CC BY 4.0\n\n");
        file(
                "c/organisations.csv",
                "organisation_id,name,aliases,valid_to,successors,population,synthetic\nK1,Kent,KCC; Kent County,2027-03-31,K2,1600000,true\nK2,New Kent,,,,,\n");
        file(
                "c/inventories.csv",
                "file,organisation,date,marking,default_capability,cost_basis\nb.csv,KCC,2026-03-31,OFFICIAL,C01,per user\n");
        Collection collection = Collection.open(List.of(folder.resolve("c")));
        assertEquals(List.of("inventories/b.csv", "inventories/north/a.xlsx"), names(collection));
        assertEquals(
                new Collection.Listing("KCC", LocalDate.of(2026, 3, 31), "OFFICIAL", "C01", "per_user", 2),
                collection.inventories().get(0).listing());
        assertNull(collection.inventories().get(1).listing());
        assertEquals(
                new Organisation(
                        "K1",
                        "Kent",
                        List.of("KCC", "Kent County"),
                        "",
                        "",
                        "",
                        null,
                        LocalDate.of(2027, 3, 31),
                        List.of("K2"),
                        1600000L,
                        true,
                        true),
                collection.register().get(0));
        assertEquals(List.of("Register: Somebody, CC BY 4.0"), collection.credits());
        assertEquals(folder.resolve("c/settings.json"), collection.settings());
        assertEquals(
                List.of("credits.txt", "inventories.csv", "organisations.csv", "settings.json"),
                collection.sideFiles().stream().map(InputFile::file).toList());
        assertEquals(List.of(), collection.issues());
    }

    @Test
    @DisplayName("what is wrong in side files is an issue at its line")
    void issues() throws IOException {
        file("inventories/b.csv", "System\n");
        file(
                "organisations.csv",
                "organisation_id,name,valid_from,population,colour\nK1,Kent,31/03/2026,many,\nK1,Kent again,,,\n,Nobody,,,\n");
        file(
                "inventories.csv",
                "file,organisation,date,cost_basis\nb.csv,Essex,soon,weekly\nc.csv,Kent,,\nb.csv,Kent,,\n");
        assertEquals(
                List.of(
                        "side.unknown-column 1 ",
                        "side.date 2 31/03/2026",
                        "register.population 2 many",
                        "register.duplicate 3 K1",
                        "register.blank 4 ",
                        "listing.unknown-organisation 2 Essex",
                        "listing.cost-basis 2 weekly",
                        "side.date 2 soon",
                        "listing.no-such-file 3 c.csv",
                        "listing.duplicate 4 b.csv"),
                rules(Collection.open(List.of(folder))));
    }

    @Test
    @DisplayName("a side file without a needed column is not used")
    void missingColumn() throws IOException {
        file("inventories/b.csv", "System\n");
        file("organisations.csv", "id,name\nK1,Kent\n");
        Collection collection = Collection.open(List.of(folder));
        DataIssue issue = collection.issues().get(0);
        assertEquals("the column organisation_id is missing", issue.message());
        assertEquals(List.of(), collection.register());
    }

    @Test
    @DisplayName("names that clash are told apart, the same in whatever order the inputs come")
    void clashes() throws IOException {
        Path a = file("x/data/s.csv", "System\n");
        file("y/data/s.csv", "System\n");
        file("y/data/t.csv", "System\n");
        Path x = folder.resolve("x/data");
        Path y = folder.resolve("y/data");
        assertEquals(List.of("t.csv", "x/data/s.csv", "y/data/s.csv"), names(Collection.open(List.of(x, y))));
        assertEquals(List.of("t.csv", "x/data/s.csv", "y/data/s.csv"), names(Collection.open(List.of(y, x, y))));
        assertEquals(List.of("s.csv"), names(Collection.open(List.of(a))));
        assertEquals(List.of("s.csv"), names(Collection.open(List.of(a, x))));
        Path b = file("z/s.csv", "System\n");
        assertEquals(List.of("data/s.csv", "z/s.csv"), names(Collection.open(List.of(b, a))));
    }

    @Test
    @DisplayName("a missing input is the user's error, an empty one holds nothing usable")
    void userErrors() throws IOException {
        Path gone = folder.resolve("gone");
        UserError missing = assertThrows(UserError.class, () -> Collection.open(List.of(gone)));
        assertEquals("INPUT " + gone + " does not exist", missing.getMessage());
        assertEquals(2, missing.exitCode());
        Files.createDirectories(folder.resolve("empty"));
        assertEquals(
                3,
                assertThrows(UserError.class, () -> Collection.open(List.of(folder.resolve("empty"))))
                        .exitCode());
        Path one = file("one/a.csv", "");
        file("one/settings.json", "{}");
        file("two/settings.json", "{}");
        Path two = file("two/b.csv", "");
        assertEquals(
                2,
                assertThrows(UserError.class, () -> Collection.open(List.of(one.getParent(), two.getParent())))
                        .exitCode());
    }

    @Test
    @DisplayName("what a run wrote is no inventory: alone it is refused, beside inventories left out")
    void outputOfRun() throws IOException {
        file("c/a.csv", "System\n");
        file("c/out/manifest.json", "{}");
        file("c/out/tables/systems.csv", "system_id\n");
        assertEquals(List.of("a.csv"), names(Collection.open(List.of(folder.resolve("c")))));
        UserError refused = assertThrows(
                UserError.class,
                () -> Collection.open(List.of(folder.resolve("c").resolve("out"))));
        assertEquals(2, refused.exitCode());
        assertEquals(true, refused.getMessage().contains("is the output of a run"), refused.getMessage());
    }

    @Test
    @DisplayName("a link that leads back to a folder above it is told and left out, all else is read")
    void loop() throws IOException {
        file("c/a/a.csv", "System\n");
        file("c/b/b.csv", "System\n");
        Files.createSymbolicLink(folder.resolve("c/a/back"), folder.resolve("c"));
        Collection collection = Collection.open(List.of(folder.resolve("c")));
        assertEquals(List.of("a/a.csv", "b/b.csv"), names(collection));
        assertEquals("input.link-loop", collection.issues().get(0).rule());
        assertEquals("a/back", collection.issues().get(0).file());
    }

    @Test
    @DisplayName("an organisation that ends before it begins keeps neither date")
    void endBeforeStart() throws IOException {
        file("c/a.csv", "System\n");
        file("c/organisations.csv", "organisation_id,name,valid_from,valid_to\nK1,Kent,2030-01-01,2020-01-01\n");
        Collection collection = Collection.open(List.of(folder.resolve("c")));
        assertEquals(List.of("register.end-before-start 2 2030-01-01 to 2020-01-01"), rules(collection));
        assertNull(collection.register().get(0).validTo());
    }

    @Test
    @DisplayName("a body of the register that succeeds itself is told, as a circle of several is")
    void succeedsItself() throws IOException {
        file("inventories/b.csv", "System\n");
        file(
                "organisations.csv",
                "organisation_id,name,successors\nK1,Kent,K1;K2\nK2,Essex,\nK3,Surrey,K4\nK4,Sussex,K3\n");
        assertEquals(
                List.of("register.successor-cycle 4 K3, K4", "register.successor-cycle 2 K1"),
                rules(Collection.open(List.of(folder))));
    }
}
