package org.consolidation.analyser.opportunity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    @DisplayName("One cost is not \"together\", and one contract end is not \"all\"")
    void one() {
        assertEquals("1 of 2 systems has a cost, £78,000 a year", Wording.costs(1, 2, 78_000_00));
        assertEquals("2 of 2 systems have a cost, together £78,000 a year", Wording.costs(2, 2, 78_000_00));
        LocalDate end = LocalDate.of(2027, 3, 31);
        assertEquals("contract ends are known for 1 of 1 system, on 31 March 2027", Wording.ends(List.of(end), 1));
        assertEquals(
                "contract ends are known for 2 of 3 systems, all on 31 March 2027", Wording.ends(List.of(end, end), 3));
    }
}
