package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyUnitTest {

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @DisplayName(
            "A header may say that its numbers count thousands or millions; a cell with a unit of its own does not")
    @CsvSource(delimiter = '|', textBlock = """
            Annual cost (£000)       | 450      | 45000000
            Annual cost £000s        | £1.5     | 150000
            Cost (£'000)             | 10 - 12  | 1100000
            Spend in thousands       | 2        | 200000
            Annual cost (£k)         | 68k      | 6800000
            Annual cost (£k)         | 68       | 6800000
            Contract value (£m)      | 1.25     | 125000000
            Whole life cost, millions| 0        | 0
            Annual cost over £5,000  | 450      | 45000
            Annual cost over £25 000 | 450      | 45000
            Annual cost (GBP or EUR) | 450      | 45000
            Annual cost              | 450      | 45000
            System cost 2000         | 450      | 45000
            """)
    void units(String header, String cell, long pence) {
        assertEquals(pence, MoneyUnit.of(header).read(cell).centralPence());
    }

    @ParameterizedTest(name = "{0}: {1} is written in full: {2}")
    @DisplayName("Below a header of thousands a sum with its sign and all its zeros is written in full")
    @CsvSource(delimiter = '|', textBlock = """
            Annual cost (£k)   | £40,000      | true
            Annual cost (£000) | £12,500 p.a. | true
            Annual cost (£k)   | £10,000.00   | true
            Annual cost (£k)   | £9,999       | false
            Annual cost (£k)   | 40,000       | false
            Annual cost (£k)   | £40,000k     | false
            Annual cost (£k)   | £40          | false
            Annual cost (£m)   | £40,000      | false
            Annual cost        | £40,000      | false
            """)
    void inFull(String header, String cell, boolean full) {
        assertEquals(full, MoneyUnit.of(header).inFull(cell));
    }

    @ParameterizedTest(name = "{0}: {1} is not in pounds")
    @DisplayName("A header that names another currency makes no pounds of bare numbers, but of those with a pound sign")
    @CsvSource(delimiter = '|', textBlock = """
            Annual Operating Cost ($CAD) | 2400000
            O&M Cost ($M)                | 3.2
            Annual cost (EUR)            | 24000
            Costs in US dollars          | 5
            """)
    void currencies(String header, String cell) {
        assertEquals(MoneyText.CURRENCY, MoneyUnit.of(header).read(cell).fault());
        assertEquals(
                500,
                MoneyUnit.of(header.replace("M", "")).read("£5").centralPence().longValue());
    }

    @ParameterizedTest
    @DisplayName("More than can be counted is no sum")
    @CsvSource("Cost (£m),99999999")
    void tooMuch(String header, String cell) {
        assertEquals(MoneyText.UNREADABLE, MoneyUnit.of(header).read(cell).fault());
    }
}
