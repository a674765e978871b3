package org.consolidation.analyser.opportunity;

import java.util.List;
import org.apache.spark.sql.Column;

/**
 * One kind of opportunity: what it looks for and how it judges what it finds. A kind is one of {@link
 * ProductKind}, {@link CapabilityKind} and {@link GroupKind}, by what it looks at.
 */
public interface OpportunityKind {

    /** Such as "K1"; part of every opportunity's id, so it never changes. */
    String id();

    /** In words. */
    String title();

    /**
     * How its opportunities are valued; more than one where a variant has another one-off cost, none where
     * it saves nothing itself.
     */
    List<MoneyRule> rules();

    /** The one of these by which an opportunity about that function is valued. */
    default MoneyRule rule(String capabilityId) {
        return rules().get(0);
    }

    /** The same of an opportunity known by its id. */
    default MoneyRule ruleOf(String opportunityId) {
        return rules().get(0);
    }

    /** Whether the run states what it needs; else it is not looked for. */
    default boolean possible(Terms terms) {
        return true;
    }

    /**
     * The subject to which a system belongs, as text; null when it belongs to none. Over the columns
     * of {@link org.consolidation.analyser.portfolio.PlacedDeployment} and that of {@link Allied}; asked of systems in
     * use only.
     */
    Column subject(Terms terms);

    /**
     * What a member is to an opportunity that is advised.
     *
     * @param system one that belongs to its subject
     * @param anchor what the kind put into {@link Found} to tell its members by; ""
     */
    String role(MemberSystem system, String anchor, Terms terms);

    /** Whether an advised opportunity would save part of what a member costs; see {@link #role}. */
    default boolean saves(MemberSystem system, String anchor, Terms terms) {
        return !rules().isEmpty();
    }

    /** What taking an advised opportunity could do harm to, where its judgement does not say it already. */
    default List<String> harms(Opportunity opportunity) {
        return List.of();
    }

    /** Which end of a range. */
    enum Cut {
        LOW,
        CENTRAL,
        HIGH
    }

    /**
     * What of a member's yearly cost an opportunity counts on: all of it, mostly.
     *
     * @param pence what it costs, stated or imputed, at that end of the range
     * @return pence; null where the part that counts is not known
     */
    default Long counts(long pence, Cut cut, MemberSystem system, String anchor, Terms terms) {
        return pence;
    }
}
