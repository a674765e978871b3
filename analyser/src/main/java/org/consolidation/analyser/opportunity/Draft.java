package org.consolidation.analyser.opportunity;

import java.util.ArrayList;
import java.util.List;

/**
 * An opportunity as its kind words it; what all kinds fill in alike is added here.
 *
 * @param subject as the kind names it to its members
 * @param anchor by which roles are told; ""
 * @param title one line that names the subject
 * @param finding what was found, without the costs and without a full stop
 * @param reason why this advice, by which rule
 * @param about what it is about
 */
record Draft(
        OpportunityKind kind,
        String subject,
        String anchor,
        Advice advice,
        String title,
        String finding,
        String reason,
        About about) {

    /** Ids and names of what an opportunity is about; "" for what it is not about. */
    record About(
            String capabilityId,
            String capability,
            String productId,
            String product,
            String organisationId,
            String organisation) {

        static final About MANY = new About("", "", "", "", "", "");

        static About capability(Twin twin) {
            return new About(twin.capabilityId(), twin.capability(), "", "", "", "");
        }

        static About organisation(Twin twin) {
            return new About("", "", "", "", twin.organisationId(), twin.organisation());
        }

        static About product(Twin twin) {
            return new About(twin.capabilityId(), twin.capability(), twin.productId(), twin.product(), "", "");
        }
    }

    /** The opportunity about systems gone through one by one. */
    Found found(Gathered systems, Valued valued, List<String> blockers, Terms terms) {
        return found(systems, harm(systems), valued, blockers, terms);
    }

    /** The same where the kind knows better what harm it could do. */
    Found found(Gathered systems, Harm harm, Valued valued, List<String> blockers, Terms terms) {
        List<String> all = new ArrayList<>(valued.blockers(terms));
        all.addAll(blockers);
        if (!systems.ends().isEmpty()) all.add(Wording.ends(systems.ends(), systems.systems()));
        Score score = Score.of(
                valued.worth(),
                systems.organisations(),
                systems.systems(),
                systems.firmPercent(),
                systems.known(),
                terms.endingSoon(systems.ends()),
                harm,
                false);
        return Found.of(
                subject,
                anchor,
                new Opportunity(
                                Found.id(kind.id(), subject),
                                kind.id(),
                                kind.title(),
                                advice,
                                title,
                                finding + "; "
                                        + Wording.costs(systems.known(), systems.systems(), systems.centralPence())
                                        + ".",
                                reason,
                                about.capabilityId(),
                                about.capability(),
                                about.productId(),
                                about.product(),
                                about.organisationId(),
                                about.organisation(),
                                systems.organisations(),
                                systems.systems(),
                                systems.products(),
                                systems.contracts(),
                                systems.known(),
                                systems.known() == 0 ? null : systems.centralPence(),
                                valued.saving(),
                                valued.worth(),
                                all,
                                score.milli(),
                                score.parts(),
                                0,
                                List.of(),
                                List.of(),
                                List.of(),
                                Claim.NONE,
                                Imputation.NONE)
                        .harming(harm));
    }

    /** Before and after of the systems concerned. */
    private Harm harm(Gathered systems) {
        String scope = "suppliers of the systems concerned";
        if (advice != Advice.CONSOLIDATE || kind.rules().isEmpty()) return Harm.NONE;
        return kind.rule(about.capabilityId()).replacement()
                ? Harm.moved(
                        scope,
                        systems.concentrationMilli(),
                        systems.organisations(),
                        systems.systems(),
                        systems.critical())
                : Harm.unmoved(scope, systems.concentrationMilli(), systems.organisations());
    }

    /** By the kind's rule on all systems whose cost is known. */
    Valued valued(Gathered systems, String of, Terms terms) {
        return systems.known() == 0
                ? Valued.notComputable(Valuing.NO_COST)
                : Valuing.value(of, systems.costs(), kind.rule(about.capabilityId()), terms);
    }
}
