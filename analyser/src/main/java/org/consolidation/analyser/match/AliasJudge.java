package org.consolidation.analyser.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Weighs what records say of other names. The bits are stated judgement, added as if independent: a
 * proposal is to be read by a person; what is acted on must lie above a bar that one weak sign cannot reach.
 */
final class AliasJudge {

    private static final int MAKER_AGREES = 2_000;
    private static final int MAKER_DIFFERS = -3_000;
    private static final int CAPABILITY_AGREES = 1_000;
    private static final int CAPABILITY_DIFFERS = -1_000;
    private static final int LISTS_BOTH = -2_000;
    private static final int TABLES_SAY_ANOTHER = -8_000;
    private static final int MOST_VOICES = 3;

    /** What is weaker is not even proposed. */
    private static final int FLOOR = -2_000;

    /** Proposals are written with the strongest first, as many as a reader may want to see. */
    private static final int MOST_PROPOSED = 1_000;

    static final Comparator<MinedAlias> STRONGEST_FIRST = Comparator.comparing(MinedAlias::used)
            .reversed()
            .thenComparing(Comparator.comparingInt(MinedAlias::millibits).reversed())
            .thenComparing(Comparator.comparingLong(MinedAlias::organisations).reversed())
            .thenComparing(MinedAlias::kind)
            .thenComparing(MinedAlias::from)
            .thenComparing(MinedAlias::fromVendor)
            .thenComparing(MinedAlias::to)
            .thenComparing(MinedAlias::toVendor)
            .thenComparing(MinedAlias::rule);

    private final Knowledge knowledge;
    private final int bar;

    /**
     * @param knowledge what the reference tables say
     * @param barMillibits claims at or above it are used
     */
    AliasJudge(Knowledge knowledge, int barMillibits) {
        this.knowledge = knowledge;
        this.bar = barMillibits;
    }

    /** The claims that are worth telling, the strongest first. */
    List<MinedAlias> judge(List<AliasClaim> claims) {
        List<MinedAlias> judged = new ArrayList<>();
        for (AliasClaim claim : claims) {
            if (claim.kind().equals(MinedAlias.VENDOR)) judged.addAll(ofVendors(claim));
            else if (claim.rule() == MiningRule.TWO_MAKERS) judged.addAll(ofTwoMakers(claim));
            else judged.addAll(ofProducts(claim));
        }
        judged.removeIf(alias -> alias.millibits() < FLOOR);
        judged.sort(STRONGEST_FIRST);
        return List.copyOf(judged.subList(0, Math.min(judged.size(), MOST_PROPOSED)));
    }

    private List<MinedAlias> ofVendors(AliasClaim claim) {
        if (knowledge.oneHouse(claim.name(), claim.vendor())) return List.of();
        int millibits = claim.rule().millibits + voices(claim.organisations());
        return List.of(alias(MinedAlias.VENDOR, claim, claim.name(), "", claim.vendor(), "", 0, millibits, true));
    }

    /** One alias for every core under which the other name stands; one for a name that stands nowhere. */
    private List<MinedAlias> ofProducts(AliasClaim claim) {
        List<String> cores = claim.places().stream()
                .map(AliasClaim.Place::core)
                .distinct()
                .sorted()
                .toList();
        if (cores.isEmpty()) {
            // Initials that stand nowhere else join nothing and tell nobody anything.
            boolean says = claim.rule() == MiningRule.SAYS_RENAMED || claim.rule() == MiningRule.SAYS_WAS;
            if (!says || known(claim, claim.name())) return List.of();
            int millibits = claim.rule().millibits + voices(claim.organisations());
            return List.of(alias(
                    MinedAlias.PRODUCT, claim, claim.name(), "", claim.core(), claim.vendor(), 0, millibits, false));
        }
        List<MinedAlias> judged = new ArrayList<>(1);
        for (String core : cores) {
            if (known(claim, core)) continue;
            judged.add(ofProduct(
                    claim,
                    core,
                    claim.places().stream().filter(p -> p.core().equals(core)).toList()));
        }
        return judged;
    }

    private MinedAlias ofProduct(AliasClaim claim, String core, List<AliasClaim.Place> places) {
        long agreeing = 0;
        long differing = 0;
        boolean sameFunction = false;
        boolean anyFunction = false;
        String vendor = "";
        for (AliasClaim.Place place : places) {
            int relation = relation(claim, place);
            if (relation > 0) {
                agreeing += place.organisations();
                vendor = place.vendor();
            } else if (relation < 0) {
                differing += place.organisations();
            }
            anyFunction |= !place.capabilities().isEmpty();
            sameFunction |= place.capabilities().contains(claim.capability());
        }
        int millibits = claim.rule().millibits + voices(claim.organisations());
        if (agreeing > 0) millibits += MAKER_AGREES;
        if (differing > 0) {
            millibits += (int) (MAKER_DIFFERS * differing / (agreeing + differing));
            if (differing > agreeing) millibits += MAKER_DIFFERS;
        }
        if (anyFunction && !claim.capability().isEmpty()) {
            millibits += sameFunction ? CAPABILITY_AGREES : CAPABILITY_DIFFERS;
        }
        if (claim.both() > 0) millibits += LISTS_BOTH;
        String is = knowledge.product(core, vendor);
        if (!is.isEmpty() && !is.equals(knowledge.product(claim.core(), claim.vendor())))
            millibits += TABLES_SAY_ANOTHER;
        // Initials and names in another column are the makers' word or nobody's.
        boolean said = claim.rule() == MiningRule.SAYS_RENAMED || claim.rule() == MiningRule.SAYS_WAS;
        boolean usable = said || agreeing > 0;
        return alias(
                MinedAlias.PRODUCT,
                claim,
                core,
                vendor,
                claim.core(),
                claim.vendor(),
                differing + claim.both(),
                millibits,
                usable);
    }

    /** One name under two makers; the claim's own maker has more organisations than the place's. */
    private List<MinedAlias> ofTwoMakers(AliasClaim claim) {
        AliasClaim.Place other = claim.places().get(0);
        boolean settled = knowledge.oneHouse(claim.vendor(), other.vendor())
                || knowledge.bothMade(claim.core(), claim.vendor(), other.vendor())
                || knowledge.reseller(claim.vendor())
                || knowledge.reseller(other.vendor())
                || knowledge.ambiguous(claim.core());
        if (settled) return List.of();
        int millibits = claim.rule().millibits + 1_000 * Math.min(3, claim.telling());
        if (!other.capabilities().isEmpty() && !claim.capability().isEmpty()) {
            millibits += other.capabilities().contains(claim.capability()) ? CAPABILITY_AGREES : 2 * CAPABILITY_DIFFERS;
        }
        if (claim.organisations() + other.organisations() >= 4) millibits += 1_000;
        millibits -= 2_000 * (int) Math.min(3, claim.both());
        return List.of(alias(
                MinedAlias.MAKER,
                claim,
                claim.core(),
                other.vendor(),
                claim.core(),
                claim.vendor(),
                claim.both(),
                millibits,
                true));
    }

    private boolean known(AliasClaim claim, String core) {
        if (knowledge.successors(core, claim.core())) return true;
        String is = knowledge.product(core, claim.vendor());
        return !is.isEmpty() && is.equals(knowledge.product(claim.core(), claim.vendor()));
    }

    /** 1 when the makers agree, -1 when they differ, 0 when nobody can tell. */
    private int relation(AliasClaim claim, AliasClaim.Place place) {
        if (claim.vendor().isEmpty() || place.vendor().isEmpty()) return 0;
        if (knowledge.reseller(claim.vendor()) || knowledge.reseller(place.vendor())) return 0;
        if (knowledge.family(claim.vendor()).equals(knowledge.family(place.vendor()))) return 1;
        return knowledge.oneHouse(claim.vendor(), place.vendor()) ? 0 : -1;
    }

    private static int voices(long organisations) {
        return 1_000 * (int) Math.min(MOST_VOICES, organisations - 1);
    }

    private MinedAlias alias(
            String kind,
            AliasClaim claim,
            String other,
            String otherVendor,
            String name,
            String vendor,
            long contradicting,
            int millibits,
            boolean usable) {
        boolean turned = claim.newer();
        return new MinedAlias(
                kind,
                claim.rule().shown,
                turned ? name : other,
                turned ? vendor : otherVendor,
                turned ? other : name,
                turned ? otherVendor : vendor,
                claim.phrase(),
                claim.organisations(),
                contradicting,
                millibits,
                usable && millibits >= bar);
    }
}
