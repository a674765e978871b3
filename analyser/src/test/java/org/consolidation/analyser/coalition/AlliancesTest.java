package org.consolidation.analyser.coalition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consolidation.analyser.catalogue.AllianceMember;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.ingest.Collection;
import org.consolidation.analyser.ingest.Organisation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Existing alliances")
class AlliancesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static AllianceMember member(String id, String member, String status, String from, String to) {
        return new AllianceMember(
                id,
                "The " + id,
                "shared IT service",
                member,
                status,
                "2025",
                from.isEmpty() ? null : LocalDate.parse(from),
                to.isEmpty() ? null : LocalDate.parse(to),
                "the service desk",
                List.of(),
                "B",
                "a page");
    }

    private static AllianceMember live(String id, String member) {
        return member(id, member, "live", "", "");
    }

    private static Organisation body(String id, String name, boolean synthetic, String... alliances) {
        return new Organisation(
                id,
                name,
                List.of(name + " DC"),
                "",
                "",
                "",
                null,
                null,
                List.of(),
                null,
                synthetic,
                true,
                List.of(alliances));
    }

    private static final List<Organisation> REGISTER = List.of(
            body("a", "Ayr", false), body("b", "Bute", false), body("c", "Coll", false), body("x", "Xanadu", true));

    private static String shown(Alliances alliances) {
        return alliances.closestFirst().stream()
                .map(a -> a.name() + " " + a.members())
                .toList()
                .toString();
    }

    @Test
    @DisplayName("members are found by name, alias or id, however written; an invented body is never one")
    void matched() {
        List<AllianceMember> table =
                List.of(live("Desk", "AYR"), live("Desk", "bute  dc"), live("Desk", "c"), live("Desk", "Xanadu"));
        assertEquals("[The Desk [a, b, c]]", shown(Alliances.of(table, REGISTER, DAY)));
    }

    @Test
    @DisplayName("only what has a graded source and is in force on the day counts; the last day does")
    void inForce() {
        AllianceMember ungraded = new AllianceMember(
                "U", "U", "collaboration", "Ayr", "live", "2025", null, null, "IT", List.of(), "", "general knowledge");
        List<AllianceMember> table = List.of(
                ungraded,
                member("Unknown", "Ayr", "unknown", "", ""),
                member("Over", "Ayr", "ended", "", "2025-12-31"),
                member("Undated", "Ayr", "ended", "", ""),
                member("Last", "Ayr", "ended", "", "2026-01-01"),
                member("First", "Ayr", "live", "2026-01-01", ""),
                member("Future", "Ayr", "live", "2026-01-02", ""));
        assertEquals("[The First [a], The Last [a]]", shown(Alliances.of(table, REGISTER, DAY)));
        // without a date of the run only what is live
        assertEquals("[The First [a], The Future [a]]", shown(Alliances.of(table, REGISTER, null)));
    }

    @Test
    @DisplayName("the register adds to the table, by the alliance's id too, and its word stands")
    void union() {
        List<Organisation> register =
                List.of(body("a", "Ayr", false), body("b", "Bute", false, "desk", "Own"), body("c", "Coll", false));
        List<AllianceMember> table = List.of(live("Desk", "Ayr"), member("Desk", "Bute", "ended", "", "2020-01-01"));
        Alliances found = Alliances.of(table, register, DAY);
        assertEquals("[Own [b], The Desk [a, b]]", shown(found));
        assertEquals(
                "shared IT service: the service desk; live at 2025 by a page (grade B)",
                found.named("The Desk").about());
        assertEquals(
                "named by the register of the collection, which does not say what it shares",
                found.named("Own").about());
        assertNull(found.named("Coll"));
        assertEquals(Map.of("a", Set.of("The Desk"), "b", Set.of("Own", "The Desk")), found.byOrganisation());
    }

    @Test
    @DisplayName("what is true of a real alliance is not said of one that invented bodies name")
    void invented() {
        List<Organisation> register = List.of(body("x", "Ayr", true, "Desk"), body("y", "Bute", true, "Desk"));
        Alliances found = Alliances.of(List.of(live("Desk", "Ayr")), register, DAY);
        assertEquals("[The Desk [x, y]]", shown(found));
        assertNull(found.named("The Desk").fact());
    }

    @Test
    @DisplayName("a holder goes to the closest alliance in which another is left; who is alone to none")
    void placed() {
        Alliances alliances = Alliances.of(
                List.of(
                        live("Wide", "a"),
                        live("Wide", "b"),
                        live("Wide", "c"),
                        live("Wide", "d"),
                        live("Wide", "e"),
                        live("Near", "a"),
                        live("Near", "b"),
                        live("Near", "c"),
                        new AllianceMember(
                                "P",
                                "P",
                                "procurement",
                                "d",
                                "live",
                                "2025",
                                null,
                                null,
                                "buying",
                                List.of(),
                                "B",
                                "page"),
                        new AllianceMember(
                                "P",
                                "P",
                                "procurement",
                                "f",
                                "live",
                                "2025",
                                null,
                                null,
                                "buying",
                                List.of(),
                                "B",
                                "page")),
                List.of("a", "b", "c", "d", "e", "f").stream()
                        .map(id -> body(id, "Body " + id, false))
                        .toList(),
                DAY);
        // the one that only buys comes last, though it is the smallest
        assertEquals("[The Near [a, b, c], The Wide [a, b, c, d, e], P [d, f]]", shown(alliances));
        assertEquals(
                Map.of("a", "The Near", "b", "The Near", "d", "The Wide", "e", "The Wide"),
                alliances.placed(List.of("e", "b", "a", "d")));
        // c alone of Near: with d and e in Wide; f is left alone
        assertEquals(
                Map.of("c", "The Wide", "d", "The Wide", "e", "The Wide"),
                alliances.placed(List.of("f", "e", "d", "c")));
        assertEquals(Map.of("a", "The Wide", "d", "The Wide"), alliances.placed(List.of("f", "d", "a")));
        assertEquals(Map.of("d", "P", "f", "P"), alliances.placed(List.of("f", "d")));
        assertEquals(Map.of(), alliances.placed(List.of("a", "f")));
    }

    @Test
    @DisplayName("the shipped table speaks of the councils of the real collection and of no synthetic force")
    void shipped() {
        List<AllianceMember> table = Catalogue.load(null).yardsticks().alliances();
        Path datasets = Path.of("..", "datasets");
        LocalDate day = LocalDate.of(2026, 9, 30);
        assertTrue(Alliances.of(
                        table,
                        Collection.open(List.of(datasets.resolve("police-43"))).register(),
                        day)
                .isEmpty());
        Alliances councils = Alliances.of(
                table, Collection.open(List.of(datasets.resolve("uk-councils"))).register(), day);
        assertEquals(
                "[E07000040, E07000041, E07000045]",
                councils.named("Strata Service Solutions").members().toString());
        // Southwark is about to leave; LGSS ended in 2020
        assertEquals(
                "[E09000005, E09000023]",
                councils.named("Shared Technology Services").members().toString());
        assertNull(councils.named("LGSS"));
    }

    private static AllianceMember sharing(String kind, String... covers) {
        return new AllianceMember(
                "s", "S", kind, "Ayr", "live", "2025", null, null, "what is shared", List.of(covers), "B", "page");
    }

    private static Alliance.Coverage coverage(AllianceMember fact, String capabilityId) {
        return new Alliance("S", fact, Set.of("a", "b")).covers(capabilityId);
    }

    @Test
    @DisplayName(
            "what they cover is known where the table names functions or all, and of who only buys; else it is not")
    void coverage() {
        AllianceMember some = sharing("shared services", "B01", "C01");
        assertEquals(Alliance.Coverage.COVERED, coverage(some, "C01"));
        assertEquals(Alliance.Coverage.NOT_NAMED, coverage(some, "C02"));
        assertEquals(Alliance.Coverage.UNKNOWN, coverage(some, ""));
        AllianceMember whole = sharing("shared IT service", AllianceMember.ALL);
        assertEquals(Alliance.Coverage.COVERED, coverage(whole, "C02"));
        assertEquals(Alliance.Coverage.COVERED, coverage(whole, ""));
        assertEquals(Alliance.Coverage.UNKNOWN, coverage(sharing("collaboration"), "C02"));
        assertEquals(Alliance.Coverage.NOT_NAMED, coverage(sharing(AllianceMember.PROCUREMENT), "C02"));
        assertEquals(Alliance.Coverage.UNKNOWN, coverage(null, "C02"));
    }
}
