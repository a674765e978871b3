package org.consolidation.analyser.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BodiesTest {

    /** The words make 66 x 36 = 2,376 places: drawing on until a new one comes would never end. */
    @Test
    @Timeout(120)
    void moreBodiesThanPlacesHaveNamesOfTheirOwnTooAndShareAllEntries() {
        List<Body> bodies = Bodies.invented(Vocabulary.load(), 6_000, 90_000, 1);
        assertEquals(6_000, bodies.stream().map(Body::id).distinct().count());
        assertTrue(bodies.get(5_999).name().contains(" and "), bodies.get(5_999).name());
        assertEquals(90_000, bodies.stream().mapToLong(Body::entries).sum());
    }
}
