package org.consolidation.analyser.opportunity;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.consolidation.analyser.portfolio.Portfolio;

/** One kind of opportunity: what it looks for and how it judges what it finds. */
public interface OpportunityKind {

    /** Such as "K1"; part of every opportunity's id, so it never changes. */
    String id();

    /** In words. */
    String title();

    /** Ids of the parameters that its savings use. */
    List<String> parameters();

    /** Ids of kinds that may claim the same pounds. */
    List<String> overlaps();

    /**
     * The subject to which a system belongs, as text; null when it belongs to none. Over the columns
     * of {@link org.consolidation.analyser.portfolio.PlacedDeployment}; asked of systems in use only.
     */
    Column subject();

    /**
     * What a member is to an opportunity that is advised. Over the same columns and {@code anchor},
     * the id of a product or system that the kind put into {@link Found}.
     */
    Column role();

    /** Judges every subject, or finds {@link Found#NOTHING}; the rank is left to the ranking. */
    Dataset<Found> find(Portfolio portfolio, Terms terms);
}
