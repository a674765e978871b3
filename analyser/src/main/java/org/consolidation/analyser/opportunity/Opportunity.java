package org.consolidation.analyser.opportunity;

import java.util.List;

/**
 * A consolidation worth looking at.
 *
 * @param opportunityId hash of kind and subject: stable from run to run
 * @param kind "K1", "K4", "K5"
 * @param kindName in words
 * @param advice join up, leave alone, or context
 * @param title one line that names the subject
 * @param finding one sentence with the figures
 * @param reason why this advice, by which rule
 * @param caseFor what would speak for joining up where harm outweighs it, for whoever weighs both; else ""
 * @param capabilityId ""
 * @param capability ""
 * @param productId ""
 * @param product ""
 * @param organisationId "" unless inside one organisation
 * @param organisation ""
 * @param organisations bodies concerned
 * @param systems systems concerned
 * @param products products concerned
 * @param contracts distinct contracts known; systems without a contract reference count as one each
 * @param costKnownSystems of the systems
 * @param costCentralPence of those, a year; null when none is known
 * @param saving what it saves a year, taken alone
 * @param worth what it is worth over the years, taken alone
 * @param blockers what stands in the way
 * @param scoreMilli ranking score, in thousandths
 * @param scoreParts each part of the score as "breadth 300"
 * @param rank from 1 over all opportunities; leave-alone ones after the others, context last
 * @param otherRanks rank under other weightings, each as "money first 3"; equal scores share one
 * @param harms what joining up could do harm to
 * @param precedents ids of the nearest real consolidations, failures included
 * @param claim the pounds that count for it and no other
 * @param imputation what it would save of costs that nobody states, apart
 * @param harm choice and continuity before and after
 * @param declined what organisations that declined would have saved, internal edition only; else no figure
 */
public record Opportunity(
        String opportunityId,
        String kind,
        String kindName,
        Advice advice,
        String title,
        String finding,
        String reason,
        String caseFor,
        String capabilityId,
        String capability,
        String productId,
        String product,
        String organisationId,
        String organisation,
        long organisations,
        long systems,
        long products,
        long contracts,
        long costKnownSystems,
        Long costCentralPence,
        Saving saving,
        Worth worth,
        List<String> blockers,
        long scoreMilli,
        List<String> scoreParts,
        long rank,
        List<String> otherRanks,
        List<String> harms,
        List<String> precedents,
        Claim claim,
        Imputation imputation,
        Harm harm,
        Saving declined)
        implements java.io.Serializable {

    /** One of which no harm is known. */
    public Opportunity(
            String opportunityId,
            String kind,
            String kindName,
            Advice advice,
            String title,
            String finding,
            String reason,
            String capabilityId,
            String capability,
            String productId,
            String product,
            String organisationId,
            String organisation,
            long organisations,
            long systems,
            long products,
            long contracts,
            long costKnownSystems,
            Long costCentralPence,
            Saving saving,
            Worth worth,
            List<String> blockers,
            long scoreMilli,
            List<String> scoreParts,
            long rank,
            List<String> otherRanks,
            List<String> harms,
            List<String> precedents,
            Claim claim,
            Imputation imputation) {
        this(
                opportunityId,
                kind,
                kindName,
                advice,
                title,
                finding,
                reason,
                "",
                capabilityId,
                capability,
                productId,
                product,
                organisationId,
                organisation,
                organisations,
                systems,
                products,
                contracts,
                costKnownSystems,
                costCentralPence,
                saving,
                worth,
                blockers,
                scoreMilli,
                scoreParts,
                rank,
                otherRanks,
                harms,
                precedents,
                claim,
                imputation,
                Harm.NONE,
                Saving.notComputable(""));
    }

    /** One whose worth over the years is not known and that claims nothing. */
    public Opportunity(
            String opportunityId,
            String kind,
            String kindName,
            Advice advice,
            String title,
            String finding,
            String reason,
            String capabilityId,
            String capability,
            String productId,
            String product,
            String organisationId,
            String organisation,
            long organisations,
            long systems,
            long products,
            long contracts,
            long costKnownSystems,
            Long costCentralPence,
            Saving saving,
            List<String> blockers,
            long scoreMilli,
            List<String> scoreParts,
            long rank) {
        this(
                opportunityId,
                kind,
                kindName,
                advice,
                title,
                finding,
                reason,
                capabilityId,
                capability,
                productId,
                product,
                organisationId,
                organisation,
                organisations,
                systems,
                products,
                contracts,
                costKnownSystems,
                costCentralPence,
                saving,
                Worth.UNKNOWN,
                blockers,
                scoreMilli,
                scoreParts,
                rank,
                List.of(),
                List.of(),
                List.of(),
                Claim.NONE,
                Imputation.NONE);
    }

    /** The same with the nearest real consolidations, and what its kind warns of where it does not itself. */
    Opportunity citing(List<String> nearest, List<String> warnings) {
        return with(
                advice,
                reason,
                caseFor,
                harms.isEmpty() ? warnings : harms,
                nearest,
                claim,
                imputation,
                harm,
                declined);
    }

    Opportunity harming(Harm figures) {
        return with(advice, reason, caseFor, harms, precedents, claim, imputation, figures, declined);
    }

    /** What organisations that declined would have saved. */
    Opportunity declining(Saving counterfactual) {
        return with(advice, reason, caseFor, harms, precedents, claim, imputation, harm, counterfactual);
    }

    /** The same better left alone, because harm outweighs what it is worth. */
    Opportunity against(String why) {
        return with(Advice.LEAVE_ALONE, why, reason, harms, precedents, claim, imputation, harm, declined);
    }

    private Opportunity with(
            Advice advised,
            String why,
            String outweighed,
            List<String> warnings,
            List<String> nearest,
            Claim pounds,
            Imputation apart,
            Harm figures,
            Saving counterfactual) {
        return new Opportunity(
                opportunityId,
                kind,
                kindName,
                advised,
                title,
                finding,
                why,
                outweighed,
                capabilityId,
                capability,
                productId,
                product,
                organisationId,
                organisation,
                organisations,
                systems,
                products,
                contracts,
                costKnownSystems,
                costCentralPence,
                saving,
                worth,
                blockers,
                scoreMilli,
                scoreParts,
                rank,
                otherRanks,
                warnings,
                nearest,
                pounds,
                apart,
                figures,
                counterfactual);
    }
}
