package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTextTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName("A sum is read as low, central and high pence")
    @CsvSource(delimiter = ';', textBlock = """
            £12,000;1200000;1200000;1200000
            12000;1200000;1200000;1200000
            12,000.50;1200050;1200050;1200050
            £0.8m to £1.9m;80000000;135000000;190000000
            £1-2m;100000000;150000000;200000000
            £10,000-£12,000;1000000;1100000;1200000
            between £10k and £20k;1000000;1500000;2000000
            up to £5,000;0;500000;500000
            > £250,000;25000000;25000000;25000000
            circa £350,000;35000000;35000000;35000000
            12.5k p.a.;1250000;1250000;1250000
            £2bn;200000000000;200000000000;200000000000
            Â£1,500;150000;150000;150000
            �1,500;150000;150000;150000
            GBP 900;90000;90000;90000
            Free;0;0;0
            nil;0;0;0
            £12,000 (2024/25);1200000;1200000;1200000
            £3,000 + VAT;300000;300000;300000
            £30,000 over 3 years;3000000;3000000;3000000
            """)
    void sums(String cell, long low, long central, long high) {
        MoneyText.Reading reading = MoneyText.read(cell);
        assertEquals("", reading.fault(), cell);
        assertEquals(low, reading.lowPence());
        assertEquals(central, reading.centralPence());
        assertEquals(high, reading.highPence());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("What is no sum in pounds gives no figure and says why")
    @CsvSource(delimiter = ';', textBlock = """
            $12,000/year;money.not-pounds
            12000 EUR;money.not-pounds
            -£500;money.negative
            (1,200);money.negative
            lots;money.unreadable
            £5,000 + £2,000;money.several-sums
            """)
    void faults(String cell, String rule) {
        MoneyText.Reading reading = MoneyText.read(cell);
        assertEquals(rule, reading.fault());
        assertNull(reading.centralPence());
    }

    @ParameterizedTest
    @DisplayName("A non-answer is neither a sum nor a fault")
    @ValueSource(
            strings = {"", "N/A", "TBC", "Information not held", "commercially sensitive", "-", "Included in above"})
    void nonAnswers(String cell) {
        MoneyText.Reading reading = MoneyText.read(cell);
        assertEquals("", reading.fault());
        assertNull(reading.centralPence());
    }

    @Test
    @DisplayName("Words of the cell tell what the sum is the price of")
    void periods() {
        assertEquals(CostBasis.MONTHLY, MoneyText.read("£100 per month").period());
        assertEquals(CostBasis.ANNUAL, MoneyText.read("£100 p.a.").period());
        assertEquals(CostBasis.TOTAL, MoneyText.read("£300 over 3 years").period());
        assertEquals(36, MoneyText.read("£300 over 3 years").termMonths());
        assertEquals(60, MoneyText.read("£1.2m (5yr)").termMonths());
        assertEquals(36, MoneyText.read("1.2m - 3 year contract").termMonths());
        assertEquals(CostBasis.TOTAL, MoneyText.read("£1.2m (5yr)").period());
        assertNull(MoneyText.read("£1.2m (yr 5)").period());
        assertTrue(MoneyText.read("£10 per user").perUser());
        assertNull(MoneyText.read("£100").period());
    }
}
