package org.consolidation.analyser.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whole numbers as readers write them")
class GroupedTest {

    @Test
    @DisplayName("are grouped as the library does it")
    void asTheLibrary() {
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            long n = random.nextLong() >> random.nextInt(64);
            assertEquals(String.format(Locale.ROOT, "%,d", n).replace('-', '−'), Grouped.number(n));
        }
        assertEquals("0", Grouped.number(0));
        assertEquals("1,000", Grouped.number(1_000));
        assertEquals("−999", Grouped.number(-999));
        assertEquals("−9,223,372,036,854,775,808", Grouped.number(Long.MIN_VALUE));
    }
}
