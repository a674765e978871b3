package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.consolidation.analyser.normalise.Deployment;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A name that stands for one thing here and for another there")
class SpreadNameTest {

    private static boolean nobodys(int stated, int... functions) {
        List<ProfileParts.Counted> counted = new ArrayList<>();
        for (int function : functions) counted.add(new ProfileParts.Counted("F" + counted.size(), function));
        return new SpreadName("owl", stated, counted).nobodys();
    }

    @Test
    @DisplayName("is nobody's product when six of six differ: 1.5 < 3.6 - 1.645 x 1.2 = 1.626")
    void six() {
        assertTrue(nobodys(0, 1, 1, 1, 1, 1, 1));
        // Five of five: 1.5 is not less than 3 - 1.645 x 1.0954 = 1.198.
        assertFalse(nobodys(0, 1, 1, 1, 1, 1));
        assertFalse(nobodys(0, 2, 1, 1, 1, 1));
    }

    @Test
    @DisplayName("is so when two of eight agree: 2.5 < 4.8 - 1.645 x 1.3856 = 2.5206; three are too many")
    void eight() {
        assertTrue(nobodys(0, 2, 2, 1, 1, 1, 1));
        assertFalse(nobodys(0, 3, 1, 1, 1, 1, 1));
    }

    @Test
    @DisplayName("may be a product of which one record in five and more states the maker")
    void maker() {
        assertTrue(nobodys(1, 1, 1, 1, 1, 1, 1));
        assertFalse(nobodys(2, 1, 1, 1, 1, 1, 1));
    }

    @Test
    @DisplayName("is kept per organisation, and a product of one function is not")
    void kept() {
        StringBuilder list = new StringBuilder();
        for (int i = 1; i <= 6; i++) {
            list.append("Here" + i + " | owl | | | | B0" + i + "\n");
            list.append("Here" + i + " | verdex | | | | B01\n");
        }
        List<Deployment> systems = Systems.parse(list.toString());
        List<Profile> profiles = Matching.match(
                        Datasets.of(TestSpark.session(), systems, Deployment.class),
                        Systems.NOTHING_KNOWN,
                        MatchSettings.DEFAULT)
                .profiles()
                .collectAsList();
        assertEquals(
                "{owl=6, verdex=1}",
                profiles.stream()
                        .collect(Collectors.groupingBy(Profile::core, TreeMap::new, Collectors.counting()))
                        .toString());
    }
}
