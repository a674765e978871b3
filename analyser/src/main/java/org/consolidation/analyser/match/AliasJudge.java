package org.consolidation.analyser.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    /** Share of all that is said of two names, in per cent, that must tie the one to the other. */
    private static final int CONSISTENT = 70;

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

    /** Of claims of one pair the one to be shown: of most organisations, with a maker, by text. */
    private static final Comparator<AliasClaim> FULLEST_FIRST = Comparator.comparingLong(AliasClaim::organisations)
            .reversed()
            .thenComparing(claim -> claim.vendor().isEmpty())
            .thenComparing(AliasClaim::core)
            .thenComparing(AliasClaim::vendor)
            .thenComparing(AliasClaim::name)
            .thenComparing(AliasClaim::rule)
            .thenComparing(AliasClaim::newer);

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
        Collection<AliasClaim> pairs = together(claims);
        Map<String, Long> voices = voices(pairs);
        for (AliasClaim claim : pairs) {
            if (claim.kind().equals(MinedAlias.VENDOR)) judged.addAll(ofVendors(claim));
            else if (claim.rule() == MiningRule.TWO_MAKERS) judged.addAll(ofTwoMakers(claim));
            else judged.addAll(ofProducts(claim, consistent(claim, voices)));
        }
        judged.removeIf(alias -> alias.millibits() < FLOOR);
        judged.sort(STRONGEST_FIRST);
        return List.copyOf(judged.subList(0, Math.min(judged.size(), MOST_PROPOSED)));
    }

    /** What is said of one pair of product names, whoever is given as the maker and however it is spelt. */
    private static Collection<AliasClaim> together(List<AliasClaim> claims) {
        Map<String, AliasClaim> pairs = new TreeMap<>();
        List<AliasClaim> sorted = new ArrayList<>(claims);
        sorted.sort(FULLEST_FIRST);
        for (AliasClaim claim : sorted) {
            boolean joins = says(claim) && claim.kind().equals(MinedAlias.PRODUCT);
            String pair = squash(claim.name()) + "/" + squash(claim.core());
            String alone = joins ? "" : "/" + claim.kind() + "/" + claim.rule() + "/" + claim.vendor();
            pairs.merge(pair + alone, claim, AliasJudge::together);
        }
        return pairs.values();
    }

    private static AliasClaim together(AliasClaim first, AliasClaim other) {
        MiningRule rule = first.rule().millibits >= other.rule().millibits ? first.rule() : other.rule();
        return new AliasClaim(
                first.kind(),
                rule,
                first.name(),
                first.newer(),
                first.core(),
                first.vendor(),
                first.capability().isEmpty() ? other.capability() : first.capability(),
                first.phrase(),
                first.organisations() + other.organisations(),
                Math.max(first.both(), other.both()),
                first.places(),
                first.telling());
    }

    /** How often records say anything of a name, as the one or as the other. */
    private static Map<String, Long> voices(Collection<AliasClaim> claims) {
        Map<String, Long> voices = new HashMap<>();
        for (AliasClaim claim : claims) {
            if (!says(claim)) continue;
            voices.merge(squash(claim.name()), claim.organisations(), Long::sum);
            voices.merge(squash(claim.core()), claim.organisations(), Long::sum);
        }
        return voices;
    }

    /**
     * Whether several organisations tie two names and hardly any ties either to a third. What is replaced
     * gives way to one product here and to another there; what is renamed has one new name, whoever owns it.
     */
    private static boolean consistent(AliasClaim claim, Map<String, Long> voices) {
        if (!says(claim) || claim.organisations() < 2) return false;
        long most =
                Math.max(voices.getOrDefault(squash(claim.name()), 0L), voices.getOrDefault(squash(claim.core()), 0L));
        return 100 * claim.organisations() >= CONSISTENT * most;
    }

    private static boolean says(AliasClaim claim) {
        return claim.rule() == MiningRule.SAYS_RENAMED || claim.rule() == MiningRule.SAYS_WAS;
    }

    private static String squash(String name) {
        return name.replace(" ", "");
    }

    private List<MinedAlias> ofVendors(AliasClaim claim) {
        if (knowledge.oneHouse(claim.name(), claim.vendor())) return List.of();
        int millibits = claim.rule().millibits + voices(claim.organisations());
        return List.of(alias(MinedAlias.VENDOR, claim, claim.name(), "", claim.vendor(), "", 0, millibits, true));
    }

    /** One alias for every core under which the other name stands; one for a name that stands nowhere. */
    private List<MinedAlias> ofProducts(AliasClaim claim, boolean consistent) {
        List<String> cores = claim.places().stream()
                .map(AliasClaim.Place::core)
                .distinct()
                .sorted()
                .toList();
        if (cores.isEmpty()) {
            // Initials that stand nowhere else join nothing and tell nobody anything.
            if (!says(claim) || known(claim, claim.name())) return List.of();
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
                    claim.places().stream().filter(p -> p.core().equals(core)).toList(),
                    consistent));
        }
        return judged;
    }

    private MinedAlias ofProduct(AliasClaim claim, String core, List<AliasClaim.Place> places, boolean consistent) {
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
        if (differing > 0 && !consistent) {
            millibits += (int) (MAKER_DIFFERS * differing / (agreeing + differing));
            if (differing > agreeing) millibits += MAKER_DIFFERS;
        }
        if (anyFunction && !claim.capability().isEmpty()) {
            millibits += sameFunction ? CAPABILITY_AGREES : CAPABILITY_DIFFERS;
        }
        if (claim.both() > 0) millibits += listsBoth(claim.both(), places);
        String is = knowledge.product(core, vendor);
        if (!is.isEmpty() && !is.equals(knowledge.product(claim.core(), claim.vendor())))
            millibits += TABLES_SAY_ANOTHER;
        // Initials and names in another column are the makers' word or nobody's.
        boolean usable = says(claim) || agreeing > 0;
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

    /** One organisation of many may list a product under both its names; where half of them do, they are two. */
    private static int listsBoth(long both, List<AliasClaim.Place> places) {
        long all = Math.max(
                1, places.stream().mapToLong(AliasClaim.Place::organisations).sum());
        return (int) (LISTS_BOTH * Math.min(all, 4 * both) / all);
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
