package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Categories that are one function")
class FunctionsTest {

    private static Item item(String core, int organisations, Map<String, Integer> shares) {
        List<String> categories = new ArrayList<>(shares.keySet());
        categories.sort((a, b) -> shares.get(b) - shares.get(a));
        byte[] percent = new byte[categories.size()];
        for (int c = 0; c < percent.length; c++)
            percent[c] = shares.get(categories.get(c)).byteValue();
        return new Item(core.hashCode(), core, "zorb", "", "", "", categories, percent, organisations, new String[0]);
    }

    @Test
    @DisplayName("A product that three file under a and two under b says a and b 6/4, a and a 6/4, b and b 2/4")
    void joints() {
        Set<Functions.Joint> said = new HashSet<>(Functions.joints(Map.of("a", 3L, "b", 2L)));
        assertEquals(
                Set.of(
                        new Functions.Joint("a", "a", 1500),
                        new Functions.Joint("a", "b", 1500),
                        new Functions.Joint("b", "a", 1500),
                        new Functions.Joint("b", "b", 500)),
                said);
        assertTrue(Functions.joints(Map.of("a", 1L, "b", 1L)).isEmpty());
    }

    @Test
    @DisplayName("Own words and a capability that share their products are one; a word for two capabilities is akin")
    void learns() {
        // "~legal" is 40 of 100: P = (40*39, 40*60)/99, B18 (60*40, 60*59)/99; cosine 0.999.
        Functions functions = Functions.learn(List.of(
                item("verdex", 100, Map.of("B18", 60, "~legal", 40)),
                item("kardor", 100, Map.of("B17", 60, "~estates", 40)),
                item("thale", 100, Map.of("C21", 60, "~estates", 40)),
                item("lorin", 100, Map.of("C08", 100))));
        assertEquals("B18", functions.function("~legal"));
        assertEquals("B18", functions.function("B18"));
        // P(B17|~estates) = 2400/(2*3960) = 0.30 = P(C21|~estates), P(~estates|B17) = 2400/5940 = 0.40:
        // cosine of (0.39, 0.30, 0.30) and (0.40, 0.60, 0) is 0.34/(0.58*0.72) = 0.82.
        assertEquals("~estates", functions.function("~estates"));
        assertTrue(functions.akin("~estates", "B17"));
        assertTrue(functions.akin("C21", "~estates"));
        assertFalse(functions.akin("B17", "C21"));
        assertFalse(functions.akin("C08", "B18"));
    }

    @Test
    @DisplayName("What fewer than 20 file is not judged, and two capabilities stay two")
    void leaves() {
        assertEquals(
                "~legal",
                Functions.learn(List.of(item("verdex", 19, Map.of("B18", 50, "~legal", 50))))
                        .function("~legal"));
        assertEquals(
                "B02",
                Functions.learn(List.of(item("verdex", 100, Map.of("B02", 50, "B03", 50))))
                        .function("B02"));
        assertEquals(
                "B03",
                Functions.learn(List.of(item("verdex", 100, Map.of("B02", 50, "B03", 50))))
                        .function("B03"));
    }

    @Test
    @DisplayName("An item is filed under functions, shares of one function added")
    void files() {
        Functions functions = Functions.learn(List.of(item("verdex", 100, Map.of("B18", 60, "~legal", 40))));
        Item filed =
                item("mavex", 10, Map.of("C01", 40, "B18", 35, "~legal", 25)).filed(functions);
        assertEquals(List.of("B18", "C01"), filed.categories);
        assertEquals(60, filed.shares[0]);
        assertEquals(40, filed.shares[1]);
    }
}
