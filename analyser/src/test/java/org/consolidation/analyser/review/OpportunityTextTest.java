package org.consolidation.analyser.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OpportunityTextTest {

    private static Map<String, String> row(String... cells) {
        Map<String, String> row = new HashMap<>();
        for (String column : List.of(
                "opportunity_id",
                "title",
                "kind",
                "kind_name",
                "advice",
                "rank",
                "other_ranks",
                "finding",
                "reason",
                "case_for",
                "saving_rule",
                "saving_not_computable",
                "worth_rule",
                "chance_positive",
                "saving_parameters",
                "claimed_systems",
                "claimed_cost_central_pence",
                "claimed_saving_central_pence",
                "claimed_net_central_pence",
                "alternatives",
                "harms",
                "blockers",
                "precedents",
                "organisation",
                "system_name",
                "product",
                "role",
                "annual_cost_central_pence",
                "counted_in",
                "gains_pence",
                "source_file",
                "source_sheet",
                "source_row",
                "system_id",
                "price_year",
                "imputed_cost_low_pence",
                "imputed_cost_central_pence",
                "imputed_cost_high_pence",
                "imputed_from",
                "imputed_rule",
                "net_with_imputed_pence",
                "users")) {
            row.put(column, "");
        }
        for (int i = 0; i < cells.length; i += 2) row.put(cells[i], cells[i + 1]);
        return row;
    }

    @Test
    @DisplayName("Every pound of an opportunity is led back to rule, parameters and rows")
    void text() {
        Map<String, String> opportunity = row(
                "opportunity_id",
                "o1",
                "title",
                "Ayr: 2 systems for Finance",
                "kind",
                "K5",
                "kind_name",
                "Duplicates inside one organisation",
                "advice",
                "consolidate",
                "rank",
                "2",
                "other_ranks",
                "money first 1",
                "finding",
                "Ayr runs two.",
                "reason",
                "Different products.",
                "case_for",
                "One would do.",
                "saving_rule",
                "£10,000 × redundant 60% = £6,000",
                "worth_rule",
                "One-off: 1.0",
                "chance_positive",
                "0.243",
                "saving_parameters",
                "k5.redundant",
                "claimed_systems",
                "1",
                "claimed_cost_central_pence",
                "1000000",
                "claimed_saving_central_pence",
                "300000",
                "claimed_net_central_pence",
                "-2656",
                "alternatives",
                "o9",
                "harms",
                "only one is left; plan its outage");
        List<Map<String, String>> members = List.of(
                row(
                        "organisation",
                        "Ayr",
                        "system_name",
                        "Sage",
                        "role",
                        "duplicate",
                        "source_file",
                        "ayr.csv",
                        "source_row",
                        "10",
                        "annual_cost_central_pence",
                        "1000000",
                        "counts_on_pence",
                        "1000000",
                        "counted_in",
                        "o1",
                        "gains_pence",
                        "300000"),
                row(
                        "organisation",
                        "Ayr",
                        "product",
                        "Agresso",
                        "role",
                        "kept",
                        "source_file",
                        "ayr.csv",
                        "source_row",
                        "9"));
        List<Map<String, String>> parameters = List.of(row(
                "id",
                "k5.redundant",
                "low",
                "0.3",
                "central",
                "0.6",
                "high",
                "0.9",
                "unit",
                "share",
                "grade",
                "J",
                "citation",
                "Our judgement"));
        assertEquals("""
                Ayr: 2 systems for Finance
                  K5 Duplicates inside one organisation, consolidate, rank 2, weighed otherwise: money first 1
                  Ayr runs two.
                  Why: Different products.
                  The case for it: One would do.

                Saving a year
                  £10,000 × redundant 60% = £6,000

                Over the years
                  One-off: 1.0
                  Worth more than nothing in 24.3% of the draws.

                Parameters: low, central, high
                  k5.redundant: 0.3, 0.6, 0.9 share; grade J. Our judgement

                Systems: role, yearly cost, what of it the saving above is reckoned on, where it counts, row of the return
                  Ayr, Agresso: kept, cost not known; ayr.csv, row 9
                  Ayr, Sage: duplicate, £10,000.00, reckoned on in full, counts here, saves £3,000.00; ayr.csv, row 10
                Reckoned on, all rows: £10,000.00 a year.

                Counted once: 1 of these systems, £10,000.00 a year, saving £3,000.00 a year (row by row £3,000.00), net present value −£26.56. Others look at the same costs: o9

                What it could do harm to
                  only one is left
                  plan its outage
                """, OpportunityText.of(opportunity, members, parameters, List.of()));
    }

    @Test
    @DisplayName("An imputed cost is marked, counts nowhere, and its peers' rows are named")
    void imputed() {
        Map<String, String> opportunity = row(
                "title",
                "Alpha: one product",
                "advice",
                "consolidate",
                "imputed_rule",
                "£300 × discount 10% = £30",
                "net_with_imputed_pence",
                "12345");
        List<Map<String, String>> members = List.of(row(
                "organisation",
                "Fife",
                "system_name",
                "Alpha",
                "role",
                "holder",
                "source_file",
                "fife.csv",
                "source_row",
                "3",
                "imputed_cost_low_pence",
                "20000",
                "imputed_cost_central_pence",
                "30000",
                "imputed_cost_high_pence",
                "50000",
                "imputed_from",
                "median of 5 organisations that state a cost of the product"));
        List<Map<String, String>> peers = List.of(row(
                "organisation",
                "Ayr",
                "product",
                "Alpha",
                "annual_cost_central_pence",
                "25000",
                "users",
                "7",
                "source_file",
                "ayr.csv",
                "source_row",
                "9"));
        String text = OpportunityText.of(opportunity, members, List.of(), peers);
        assertEquals("""
                Systems: role, yearly cost, what of it the saving above is reckoned on, where it counts, row of the return
                  Fife, Alpha: holder, cost not stated; imputed £300.00 (£200.00 to £500.00), median of 5 organisations that state a cost of the product, counts nowhere; fife.csv, row 3

                On imputed costs, apart
                  £300 × discount 10% = £30
                  Net present value on stated and imputed costs together £123.45.
                  Peers, each with the row that states the cost
                    Ayr, Alpha: £250.00 for 7 users; ayr.csv, row 9
                """, text.substring(text.indexOf("Systems: role")));
    }

    @Test
    @DisplayName("Where a kind counts on a part of the cost, each row says how much that is")
    void partsOfCosts() {
        Map<String, String> opportunity =
                row("title", "Alpha: 2 versions in use", "kind", "K3", "advice", "consolidate");
        Map<String, String> member = row(
                "organisation",
                "Fife",
                "system_name",
                "Alpha",
                "role",
                "variant",
                "source_file",
                "fife.csv",
                "source_row",
                "3",
                "annual_cost_central_pence",
                "2100000");
        member.put("cost_hosting_pence", "500000");
        member.put("cost_support_pence", "");
        member.put("counts_on_pence", "500000");
        String text = OpportunityText.of(opportunity, List.of(member), List.of(), List.of());
        assertTrue(
                text.contains(
                        "  Fife, Alpha: variant, £21,000.00 (hosting £5,000.00), reckoned on for £5,000.00, counts nowhere; fife.csv, row 3\nReckoned on, all rows: £5,000.00 a year."),
                text);
        assertEquals(List.of(), OpportunityText.parts("K1"));
    }
}
