package org.consolidation.analyser.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Sums of money are read as people write them")
class SumsAsWrittenTest {

    private static void assertSum(long pence, boolean inexact, MoneyText.Reading money) {
        assertEquals("", money.fault());
        assertEquals(pence, money.lowPence());
        assertEquals(pence, money.centralPence());
        assertEquals(pence, money.highPence());
        assertEquals(inexact, money.inexact());
    }

    private static String said(MoneyText.Reading money) {
        if (money.perUser()) return "per_user";
        return money.period() == null ? "" : money.period().name().toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest(name = "{0} is {1} pence")
    @DisplayName("One exact sum has equal bounds")
    @CsvSource(delimiter = '|', textBlock = """
            £1,200                     | 120000
            1200                       | 120000
            1200.0                     | 120000
            12,500.50                  | 1250050
            £12 500                    | 1250000
            2309116.0                  | 230911600
            42.000,00                  | 4200000
            £1.234.567,89              | 123456789
            833.333                    | 83333
            £0.5                       | 50
            £.5m                       | 50000000
            £0                         | 0
            £12k                       | 1200000
            12K                        | 1200000
            £ 1.2m                     | 120000000
            £1.2 million               | 120000000
            £250 thousand              | 25000000
            Â£1,200                    | 120000
            \uFFFD1,200                | 120000
            ú1,200                     | 120000
            GBP 1,200                  | 120000
            1,200 GBP                  | 120000
            GBP1200.00                 | 120000
            1,200 pounds               | 120000
            £3,799,977                 | 379997700
            £2,121,121.05              | 212112105
            £2,500m                    | 250000000000
            £14bn                      | 1400000000000
            £5,000,000,000             | 500000000000
            1.2E+06                    | 120000000
            £1.200.000                 | 120000000
            £12,000 + VAT              | 1200000
            £12,000 plus VAT @ 20%     | 1200000
            £12,000 (2023/24)          | 1200000
            12000 (2024)               | 1200000
            £12,000 for Office 365     | 1200000
            Licence - £12,000          | 1200000
            Support: £12,000 ($15,000) | 1200000
            """)
    void oneSum(String cell, long pence) {
        assertSum(pence, false, MoneyText.read(cell));
    }

    @ParameterizedTest(name = "{0} lies between {1} and {2} pence")
    @DisplayName("Ranges keep both ends")
    @CsvSource(delimiter = '|', textBlock = """
            £0.8m to £1.9m                  | 80000000 | 190000000
            £0.8m – £1.9m                   | 80000000 | 190000000
            £10-12k                         | 1000000  | 1200000
            10k-12k                         | 1000000  | 1200000
            £10k - 12                       | 1000000  | 1200000
            £10k - £12,500                  | 1000000  | 1250000
            £500-1k                         | 50000    | 100000
            10000-12000                     | 1000000  | 1200000
            £100,000 to £250,000 per annum  | 10000000 | 25000000
            £1m p.a. to £2m p.a.            | 100000000 | 200000000
            between £10,000 and £12,000     | 1000000  | 1200000
            £1.9m to £0.8m                  | 80000000 | 190000000
            £10k -£12k                      | 1000000  | 1200000
            up to £50,000                   | 0        | 5000000
            < £50k                          | 0        | 5000000
            less than £5,000                | 0        | 500000
            no more than £5,000             | 0        | 500000
            £5,000 max                      | 0        | 500000
            5,000 or less                   | 0        | 500000
            £1.5 - £2 million               | 150000000 | 200000000
            """)
    void ranges(String cell, long low, long high) {
        MoneyText.Reading money = MoneyText.read(cell);
        assertEquals(low, money.lowPence());
        assertEquals(high, money.highPence());
        assertEquals("", money.fault());
        assertTrue(money.inexact());
    }

    @ParameterizedTest(name = "{0} is about {1} pence")
    @DisplayName("A sum that is said to be inexact is taken as it stands and marked")
    @CsvSource(delimiter = '|', textBlock = """
            circa £350,000     | 35000000
            c.£350k            | 35000000
            c£350k             | 35000000
            c. 350,000         | 35000000
            ~£350k             | 35000000
            approx. £350,000   | 35000000
            £350,000 (approx)  | 35000000
            est. £350k         | 35000000
            > £250,000         | 25000000
            over £250,000      | 25000000
            £250,000+          | 25000000
            in excess of £250k | 25000000
            £12,000 inc VAT    | 1200000
            """)
    void inexact(String cell, long pence) {
        assertSum(pence, true, MoneyText.read(cell));
    }

    @Test
    @DisplayName("Words that only begin with a c do not make a sum inexact")
    void cIsNotCirca() {
        assertSum(1_200_000L, false, MoneyText.read("Cloud hosting £12,000"));
    }

    @ParameterizedTest(name = "{0} is {1} pence, {2}")
    @DisplayName("Words beside the sum say what it is the price of")
    @CsvSource(delimiter = '|', textBlock = """
            £1.2m p.a.                      | 120000000 | annual
            £1.2mpa                         | 120000000 | annual
            £12,000pa                       | 1200000   | annual
            £12,000/year                    | 1200000   | annual
            12000 per annum                 | 1200000   | annual
            £12,000 per year for 3 years    | 1200000   | annual
            £6,000 for 12 months            | 600000    | annual
            £500 per month                  | 50000     | monthly
            £500 pcm                        | 50000     | monthly
            £500/month                      | 50000     | monthly
            £120,000 over 3 years           | 12000000  | total
            £120,000 (3 year contract)      | 12000000  | total
            £120,000 whole life             | 12000000  | total
            £5,000 one-off                  | 500000    | total
            £35 per user                    | 3500      | per_user
            £35/user/year                   | 3500      | per_user
            £5/user/month                   | 6000      | per_user
            £2,000 per quarter              | 800000    | annual
            £1.2m p.a. (£6m total)          | 120000000 | annual
            £59,702 excluding VAT ; £71,642 including VAT | 5970200 | ''
            """)
    void bases(String cell, long pence, String basis) {
        MoneyText.Reading money = MoneyText.read(cell);
        assertEquals(pence, money.lowPence());
        assertEquals(pence, money.highPence());
        assertEquals(basis, said(money));
        assertEquals("", money.fault());
        assertFalse(money.inexact());
    }

    @ParameterizedTest(name = "{0} costs nothing")
    @DisplayName("Free is a sum of nothing")
    @ValueSource(
            strings = {
                "Free",
                "free of charge",
                "FREE (open source)",
                "Nil",
                "No cost",
                "no charge",
                "n/c",
                "£ -",
                "£nil",
                "Open source",
                "Zero",
                "FOC",
                "No cost to the council"
            })
    void free(String cell) {
        assertSum(0L, false, MoneyText.read(cell));
    }

    @ParameterizedTest(name = "\"{0}\" states nothing")
    @DisplayName("Blank cells and non-answers are no sum and no defect")
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0",
                "-",
                "TBC",
                "N/A",
                "n/a",
                "None",
                "Unknown",
                "Not known",
                "withheld",
                "exempt under section 43",
                "Information not held",
                "Commercially sensitive",
                "Section 43(2)",
                "£ various"
            })
    void nothing(String cell) {
        assertEquals("", MoneyText.read(cell).fault());
        assertNull(MoneyText.read(cell).centralPence());
    }

    @ParameterizedTest(name = "{0} cannot be read")
    @DisplayName("What may mean several things is not guessed")
    @ValueSource(
            strings = {
                "£1,2OO",
                "£12OO",
                "1,2000",
                "12,50",
                "£12,500,50",
                "£12.500",
                "£1.200,5",
                "2 x £500",
                "£500 x 2",
                "£10,000 and £12,000",
                "£12,000 licence + £3,000 support",
                "£12k (Year 1), £10k (Year 2)",
                "31/03/2026",
                "31.03.2026",
                "2026-03-31",
                "2023-24",
                "2023/24",
                "March 2026",
                "31-Mar-26",
                "Office 365",
                "Windows 10",
                "1,200 users",
                "M365",
                "24/7",
                "Included in £2.4m contract",
                "Part of the £2.4m corporate contract",
                "Included",
                "£800 - £1.2m",
                "see finance",
                "Free until 2026",
                "£99,999,999,999,999,999",
                "RM6259",
                "1st",
                "20%"
            })
    void unreadable(String cell) {
        MoneyText.Reading money = MoneyText.read(cell);
        assertTrue(Set.of(MoneyText.UNREADABLE, MoneyText.SEVERAL).contains(money.fault()), money.fault());
        assertNull(money.centralPence());
    }

    @ParameterizedTest(name = "{0} is another currency")
    @DisplayName("Another currency is a problem and never taken for pounds")
    @ValueSource(
            strings = {
                "$12,000/year",
                "US$12,000",
                "€5k",
                "12,000 USD",
                "EUR 12.000",
                "12,000 euros",
                "$1m-$2m",
                "$ 300"
            })
    void currency(String cell) {
        assertEquals(MoneyText.CURRENCY, MoneyText.read(cell).fault());
    }

    @ParameterizedTest(name = "{0} is negative")
    @DisplayName("A negative sum is a problem")
    @ValueSource(
            strings = {
                "-£1,200",
                "(£1,200)",
                "£-1,200",
                "-1200",
                "- £1,200",
                "−£1,200",
                "(1,200.00)",
                "-12k",
                "1,200.00-"
            })
    void negative(String cell) {
        assertEquals(MoneyText.NEGATIVE, MoneyText.read(cell).fault());
    }

    @Test
    @DisplayName("Brackets around a remark or a part of the cell are no minus")
    void bracketsOfRemarks() {
        assertEquals(120_000L, MoneyText.read("Licence (£1,200)").lowPence());
        assertEquals(120_000L, MoneyText.read("(£1,200 approx)").lowPence());
    }

    @Test
    @DisplayName("A cell of megabytes is unreadable and costs nothing")
    void hugeCell() {
        assertEquals(
                MoneyText.UNREADABLE, MoneyText.read("1,000".repeat(2_000_000)).fault());
    }

    @Test
    @DisplayName("The middle of a range lies halfway, rounded down")
    void central() {
        assertEquals(135_000_000L, MoneyText.read("£0.8m to £1.9m").centralPence());
        assertEquals(1L, MoneyText.read("£0.01 to £0.02").centralPence());
        assertNull(MoneyText.read("£1,2OO").centralPence());
    }

    @ParameterizedTest(name = "header \"{0}\" says \"{1}\"")
    @DisplayName("Headers say what the sums below them are the price of")
    @CsvSource(delimiter = '|', textBlock = """
            annual cost (£)                  | annual
            cost p.a.                        | annual
            cost pa                          | annual
            yearly support                   | annual
            annual contract value            | annual
            total annual cost                | annual
            total payments                   | total
            contract value                   | total
            whole-life cost                  | total
            value of contract                | total
            awarded_value                    | total
            spend over 3 years               | total
            monthly charge                   | monthly
            £/month                          | monthly
            price per user                   | per_user
            annual cost per licence          | per_user
            cost                             | ''
            data year                        | ''
            sharp.assets                     | ''
            """)
    void headers(String header, String basis) {
        assertEquals(basis, MoneyWords.basis(MoneyWords.of(header)));
    }
}
