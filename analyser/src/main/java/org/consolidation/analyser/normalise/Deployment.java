package org.consolidation.analyser.normalise;

import java.time.LocalDate;
import java.util.List;

/**
 * One product in use at one organisation; a record that names several products gives several. Shown
 * to readers as a "system". Raw text stays beside each parsed value.
 *
 * @param systemId hash of organisation, local id or else normalised key, and an ordinal among
 *     equals: it survives re-ordering and resending
 * @param organisationId register key, or a slug of the name
 * @param organisation name as shown
 * @param table index of the source table
 * @param sourceFile relative to INPUT
 * @param sourceSheet "" for plain files
 * @param sourceRow see {@link org.consolidation.analyser.ingest.SourceRecord}
 * @param part 1 for the first product of the record, 2 for the next
 * @param systemName as the organisation calls it, tidied; where that cell says nothing ("N/A"), what the product was read
 *     from
 * @param localId the organisation's own id; ""
 * @param description ""
 * @param department ""
 * @param categoryRaw the organisation's own category; ""
 * @param name the product, taken apart
 * @param supplierRaw who is paid, as published; ""
 * @param supplier canonical name of who is paid; ""
 * @param reseller whether the supplier is known to make nothing
 * @param statusRaw as published; ""
 * @param status where it is in its life
 * @param users people or licences; null when not stated
 * @param usersRaw as published; ""
 * @param cost pence a year
 * @param contract the agreement
 * @param hosting saas, on-premises, cloud, supplier-hosted, shared, national or ""
 * @param hostingRaw as published; ""
 * @param criticality 1 (most) to 4; null when not stated
 * @param sharedWith other organisations on the same instance, as published; ""
 * @param hostedFor organisations it is run for, as published; ""
 * @param proposal capability proposed from the record
 * @param runBy key of the public body that runs it for this organisation, as supplier, host or first of
 *     those that share it; "" when the organisation itself or a company does
 * @param supportEnd when its organisation says that its support or life ends; null when it does not say
 * @param runFor keys of other bodies that the organisation says it runs it for, or shares it with and runs it, in order
 */
public record Deployment(
        String systemId,
        String organisationId,
        String organisation,
        int table,
        String sourceFile,
        String sourceSheet,
        long sourceRow,
        int part,
        String systemName,
        String localId,
        String description,
        String department,
        String categoryRaw,
        ProductName name,
        String supplierRaw,
        String supplier,
        boolean reseller,
        String statusRaw,
        Status status,
        Long users,
        String usersRaw,
        Cost cost,
        Contract contract,
        String hosting,
        String hostingRaw,
        Integer criticality,
        String sharedWith,
        String hostedFor,
        CapabilityProposal proposal,
        String runBy,
        LocalDate supportEnd,
        List<String> runFor) {

    public Deployment {
        runFor = List.copyOf(runFor);
    }

    /** A system that its organisation runs, or a company for it. */
    public Deployment(
            String systemId,
            String organisationId,
            String organisation,
            int table,
            String sourceFile,
            String sourceSheet,
            long sourceRow,
            int part,
            String systemName,
            String localId,
            String description,
            String department,
            String categoryRaw,
            ProductName name,
            String supplierRaw,
            String supplier,
            boolean reseller,
            String statusRaw,
            Status status,
            Long users,
            String usersRaw,
            Cost cost,
            Contract contract,
            String hosting,
            String hostingRaw,
            Integer criticality,
            String sharedWith,
            String hostedFor,
            CapabilityProposal proposal) {
        this(
                systemId,
                organisationId,
                organisation,
                table,
                sourceFile,
                sourceSheet,
                sourceRow,
                part,
                systemName,
                localId,
                description,
                department,
                categoryRaw,
                name,
                supplierRaw,
                supplier,
                reseller,
                statusRaw,
                status,
                users,
                usersRaw,
                cost,
                contract,
                hosting,
                hostingRaw,
                criticality,
                sharedWith,
                hostedFor,
                proposal,
                "",
                null,
                List.of());
    }
}
