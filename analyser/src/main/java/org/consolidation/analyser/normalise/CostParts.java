package org.consolidation.analyser.normalise;

/**
 * What a return states apart of a system's cost: pence a year, best estimates; null where it does not
 * state a part.
 *
 * @param licencePence licences and subscriptions
 * @param supportPence support and maintenance
 * @param hostingPence hosting
 * @param staffPence the organisation's own staff
 * @param oneOffPence what was or will be paid once, such as implementation: in no yearly cost
 */
public record CostParts(Long licencePence, Long supportPence, Long hostingPence, Long staffPence, Long oneOffPence) {

    CostParts share(int part, int parts) {
        return new CostParts(
                share(licencePence, part, parts),
                share(supportPence, part, parts),
                share(hostingPence, part, parts),
                share(staffPence, part, parts),
                share(oneOffPence, part, parts));
    }

    private static Long share(Long pence, int part, int parts) {
        return pence == null ? null : (Long) Cost.share(pence, part, parts);
    }
}
