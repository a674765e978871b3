package org.consolidation.analyser.scenario;

import java.time.LocalDate;
import java.util.List;

/**
 * A system as it is in use before a merger, at the body that has it now; {@link Inherited} is the same at the
 * successor; components as in {@code Deployment} and {@code PlacedDeployment}.
 *
 * @param infrastructure whether its capability is left out of headline counts
 * @param noticeMonths null when not stated
 * @param critical whether the organisation rates it most critical (1)
 * @param users ids of other organisations that use the same product and name this one as the body that runs it
 */
public record PriorSystem(
        String systemId,
        String organisationId,
        String organisation,
        String sourceFile,
        String sourceSheet,
        long sourceRow,
        String systemName,
        String productId,
        String product,
        boolean realProduct,
        String capabilityId,
        String capability,
        boolean infrastructure,
        String supplier,
        String contractRef,
        LocalDate contractEnd,
        Integer noticeMonths,
        boolean critical,
        Long costLowPence,
        Long costCentralPence,
        Long costHighPence,
        String runBy,
        String sharedWith,
        String hostedFor,
        List<String> users) {

    public PriorSystem {
        users = users == null ? List.of() : users.stream().sorted().toList();
    }
}
