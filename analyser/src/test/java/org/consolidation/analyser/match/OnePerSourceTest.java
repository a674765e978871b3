package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How seldom an organisation lists one product twice")
class OnePerSourceTest {

    private static Profile profile(String core, List<String> sources) {
        return new Profile(
                ProfileKey.id(core, "", "", "", false, ""),
                core,
                core,
                "",
                "",
                "",
                "",
                false,
                false,
                sources.size(),
                sources.stream().distinct().count(),
                List.of(),
                List.of(),
                sources);
    }

    private static ItemTable table(List<Profile> profiles) {
        return ItemTable.unpack(List.of(ItemTable.pack(profiles.iterator())));
    }

    private static List<String> organisations(int count) {
        List<String> organisations = new ArrayList<>();
        for (int i = 0; i < count; i++) organisations.add("o" + (10 + i));
        return organisations;
    }

    /** Twenty lists of ten systems each; one product is in all of them. */
    private static List<Profile> twenty() {
        List<Profile> profiles = new ArrayList<>();
        profiles.add(profile("everybodys", organisations(20)));
        for (String organisation : organisations(20)) {
            for (int i = 0; i < 9; i++) profiles.add(profile(organisation + " own " + i, List.of(organisation)));
        }
        return profiles;
    }

    @Test
    @DisplayName("Twenty lists of ten that hold a product once each: 5/14.5 of chance in all, so 1.72/5.475 in each")
    void once() {
        // Beside each there are 19 others, a twentieth of them by chance in the same list: 0.475 pairs a list.
        OnePerSource once = OnePerSource.learn(table(twenty()));
        assertEquals(-1_667, once.millibits("o10"));
        assertEquals(-1_667, once.millibits("o29"));
        assertEquals(0, once.millibits("elsewhere"));
    }

    @Test
    @DisplayName("A list that repeats a product as often as by chance has no weight; the others keep theirs")
    void repeated() {
        OnePerSource habits = new OnePerSource(List.of(
                new OnePerSource.Count("tidy", 100, 400, 0),
                new OnePerSource.Count("copies", 100, 400, 20),
                new OnePerSource.Count("small", 1, 1, 0)));
        // Expected 99.5 pairs each, 20 seen in 199 all in all: a share of 25/204.
        assertEquals(-7_414, habits.millibits("tidy"));
        assertEquals(-2_342, habits.millibits("copies"));
        assertEquals(-3_029, habits.millibits("small"));
        OnePerSource all = new OnePerSource(
                List.of(new OnePerSource.Count("tidy", 100, 400, 0), new OnePerSource.Count("copies", 100, 400, 100)));
        assertEquals(0, all.millibits("copies"));
    }

    @Test
    @DisplayName("Lists that hold both add up, each once, to ten bits at the most")
    void together() {
        OnePerSource habits = new OnePerSource(List.of(
                new OnePerSource.Count("a", 100, 400, 0),
                new OnePerSource.Count("b", 100, 400, 20),
                new OnePerSource.Count("c", 100, 400, 20),
                new OnePerSource.Count("d", 100, 400, 0)));
        Item one = Item.of(profile("one", List.of("a", "b", "b", "c", "d")));
        Item two = Item.of(profile("two", List.of("b", "b", "c")));
        // 50 pairs expected each, 40 seen in 200: 45/205 in all; (20 + 5 * 45/205) / 55 for b and for c.
        assertEquals(-1_382 * 2, habits.together(one, two));
        assertEquals(-10_000, habits.together(one, one));
        assertEquals(0, habits.together(one, Item.of(profile("three", List.of("elsewhere")))));
        assertEquals("b -1.4, c -1.4", habits.shown(one, two));
    }

    @Test
    @DisplayName("Nothing is held against anything where there is nothing to measure by")
    void nothing() {
        OnePerSource none = OnePerSource.learn(table(List.of(profile("one", List.of("a")))));
        assertEquals(0, none.millibits("a"));
    }
}
