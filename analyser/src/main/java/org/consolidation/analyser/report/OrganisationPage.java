package org.consolidation.analyser.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.consolidation.analyser.opportunity.Advice;

/**
 * What an organisation's page says.
 *
 * @param facts figures and peers
 * @param shared products that others have too, most widely held first, the first {@link #LISTED}
 * @param duplicates capabilities that more than one of its own products serves
 * @param opportunities that concern it, first in rank first
 * @param share what falls to it of the savings of all opportunities, in words; ""
 * @param joins products that it shares under several descriptions, the least firmly held together first
 * @param ending contracts that end in the next 24 months, soonest first, the first {@link #LISTED}
 * @param allEnding how many there are
 * @param fields how far its return is filled, in order of {@link #FIELDS}
 * @param imputed costs that its return does not state and peers tell, in words; ""
 * @param asked fields, the one that would matter most if it were stated first
 * @param questions to ask at a visit
 * @param tables the files its records come from
 * @param lines its systems in order of file and row, at most as many as the settings allow
 * @param systems all its systems, in use or not
 */
public record OrganisationPage(
        OrganisationFacts facts,
        List<SystemLine> shared,
        List<Duplicate> duplicates,
        List<OpportunityLink> opportunities,
        String share,
        List<Joined> joins,
        List<SystemLine> ending,
        long allEnding,
        List<Filled> fields,
        String imputed,
        List<Asked> asked,
        List<String> questions,
        List<TableFacts> tables,
        List<SystemLine> lines,
        long systems) {

    /** Months ahead in which a contract's end is news. */
    static final int MONTHS_AHEAD = 24;
    /** Most rows of each list below the first side. */
    public static final int LISTED = 50;

    /** Opportunities told as its best moves. */
    static final int BEST = 3;

    /** Products whose weakest join is told. */
    public static final int JOINS = 3;

    /**
     * A product that the organisation shares and that was found under several descriptions.
     *
     * @param line its first system of the product
     * @param own whether one of its systems carries a description that is an end of the join
     * @param join the weakest that holds the product together
     */
    public record Joined(SystemLine line, boolean own, HeldTogether join) {

        static final Comparator<Joined> LEAST_FIRM = Comparator.comparingInt(
                        (Joined j) -> j.join().millibits())
                .thenComparing(j -> j.line().product())
                .thenComparing(j -> j.line().productId());

        private static Joined of(SystemLine line, HeldTogether join) {
            boolean end =
                    line.profileId().equals(join.left()) || line.profileId().equals(join.right());
            return new Joined(line, end, join);
        }

        private Joined and(Joined other) {
            return own || !other.own ? this : other;
        }
    }

    /** A capability and the organisation's own products that serve it. */
    public record Duplicate(String capabilityId, String capability, long systems, List<String> products) {}

    /**
     * How many of the systems in use state a field.
     *
     * @param why what cannot be said without it
     */
    public record Filled(String field, String why, long filled, long systems) {}

    static final String COST = "Annual cost";
    static final String END = "Contract end";
    static final String SUPPLIER = "Supplier";

    /** In order of how much their lack costs. */
    private static final List<FieldOf> FIELDS = List.of(
            new FieldOf(COST, "no saving can be computed", l -> l.costCentralPence() != null),
            new FieldOf(END, "no joint window can be found", l -> l.contractEnd() != null),
            new FieldOf(
                    SUPPLIER,
                    "no joint negotiation can be proposed",
                    l -> !l.supplier().isEmpty()),
            new FieldOf("Users", "no unit price can be compared", l -> l.users() != null),
            new FieldOf(
                    "Version",
                    "no variant or end of support can be told",
                    l -> !l.version().isEmpty()),
            new FieldOf(
                    "Hosting",
                    "no shared installation can be told",
                    l -> !l.hosting().isEmpty()),
            new FieldOf(
                    "Status",
                    "retired systems may be counted as in use",
                    l -> l.status() != org.consolidation.analyser.normalise.Status.UNKNOWN),
            new FieldOf(
                    "Capability recognised",
                    "no overlap can be seen",
                    l -> !l.capabilityId().isEmpty()));

    private record FieldOf(String name, String why, Predicate<SystemLine> filled) {}

    /**
     * Sums up one organisation in one pass.
     *
     * @param gaining whether any opportunity of anybody is worth anything that is known
     * @param lines its systems in order of file and row
     * @param links the opportunities that concern it, in order of rank
     * @param tables all source tables, by index
     * @param joins weakest joins by product id
     * @param appendixRows most systems listed
     */
    static OrganisationPage of(
            boolean gaining,
            OrganisationFacts facts,
            Iterator<SystemLine> lines,
            Iterator<OpportunityLink> links,
            List<TableFacts> tables,
            Map<String, HeldTogether> joins,
            LocalDate asOf,
            int appendixRows) {
        Gathering all = new Gathering(joins, asOf, appendixRows);
        while (lines.hasNext()) all.add(lines.next());
        List<OpportunityLink> opportunities = new ArrayList<>();
        Wanted wanted = Wanted.NOTHING;
        Share share = Share.NOTHING;
        while (links.hasNext()) {
            OpportunityLink link = links.next();
            wanted = link.wanted();
            share = link.share();
            if (opportunities.size() < LISTED) opportunities.add(link);
        }
        List<Filled> fields = new ArrayList<>();
        for (int i = 0; i < FIELDS.size(); i++) {
            fields.add(new Filled(FIELDS.get(i).name(), FIELDS.get(i).why(), all.filled[i], all.inUse));
        }
        List<Duplicate> duplicates = all.duplicates();
        List<SystemLine> ending =
                all.ending.stream().sorted(ENDING).limit(LISTED).toList();
        return new OrganisationPage(
                facts,
                all.shared.values().stream().sorted(SHARED).limit(LISTED).toList(),
                duplicates,
                List.copyOf(opportunities),
                share.words(gaining, facts.costKnown() > 0),
                all.joined.values().stream()
                        .sorted(Joined.LEAST_FIRM)
                        .limit(JOINS)
                        .toList(),
                ending,
                all.ending.size(),
                List.copyOf(fields),
                all.imputedWords(),
                Asked.of(
                        facts,
                        fields,
                        wanted,
                        all.imputed == 0 ? null : all.imputedLow,
                        all.imputed == 0 ? null : all.imputedHigh),
                questions(duplicates, ending, opportunities, fields),
                all.tables.keySet().stream().map(tables::get).toList(),
                List.copyOf(all.lines),
                all.systems);
    }

    /** Of those that advise to join up the first in rank. */
    public List<OpportunityLink> bestMoves() {
        return opportunities.stream()
                .filter(o -> o.advice() == Advice.CONSOLIDATE)
                .limit(BEST)
                .toList();
    }

    /** In what the fields count: infrastructure is asked for too, though it is counted apart. */
    public String filledOf() {
        long counted = fields.isEmpty() ? 0 : fields.get(0).systems();
        return Words.count(counted, "system") + " in use"
                + (counted > facts.systems() ? ", infrastructure included" : "");
    }

    private static final Comparator<SystemLine> SHARED = Comparator.comparingLong(SystemLine::holders)
            .reversed()
            .thenComparing(SystemLine::product)
            .thenComparing(SystemLine::productId);

    private static final Comparator<SystemLine> ENDING = Comparator.comparing(SystemLine::contractEnd)
            .thenComparing(SystemLine::systemName)
            .thenComparing(SystemLine::systemId);

    private static List<String> questions(
            List<Duplicate> duplicates,
            List<SystemLine> ending,
            List<OpportunityLink> opportunities,
            List<Filled> fields) {
        List<String> questions = new ArrayList<>();
        if (!duplicates.isEmpty()) {
            Duplicate first = duplicates.get(0);
            questions.add("What does each of "
                    + Words.list(first.products().stream().limit(3).toList()) + " do for “" + first.capability()
                    + "” that the others do not?");
        }
        if (!ending.isEmpty()) {
            SystemLine first = ending.get(0);
            questions.add("What is planned for " + first.product() + " when its contract ends on "
                    + Words.date(first.contractEnd()) + "?");
        }
        opportunities.stream()
                .filter(o -> o.advice() == Advice.CONSOLIDATE && o.organisations() > 1)
                .findFirst()
                .ifPresent(o -> questions.add("Has it spoken with the other "
                        + (o.organisations() == 2 ? "organisation" : Words.count(o.organisations() - 1, "organisation"))
                        + " concerned by “"
                        + Words.shortened(o.title(), 90) + "”?"));
        fields.stream()
                .filter(f -> f.systems() > 0 && f.filled() == 0)
                .findFirst()
                .ifPresent(f -> questions.add("Can the return state “"
                        + f.field().toLowerCase(java.util.Locale.ROOT) + "”? Without it, " + f.why() + "."));
        return List.copyOf(questions);
    }

    /** What one pass over the systems leaves behind. */
    private static final class Gathering {

        private final Map<String, HeldTogether> joins;
        private final LocalDate asOf;
        private final LocalDate horizon;
        private final int appendixRows;
        private final List<SystemLine> lines = new ArrayList<>();
        private final List<SystemLine> ending = new ArrayList<>();
        private final Map<String, SystemLine> shared = new TreeMap<>();
        private final Map<String, Joined> joined = new TreeMap<>();
        private final Map<String, Map<String, String>> productsByCapability = new TreeMap<>();
        private final Map<String, Duplicate> capabilities = new TreeMap<>();
        private final Map<Integer, Integer> tables = new TreeMap<>();
        private final long[] filled = new long[FIELDS.size()];
        private long systems;
        private long inUse;
        private long imputed;
        private long imputedLow;
        private long imputedHigh;

        Gathering(Map<String, HeldTogether> joins, LocalDate asOf, int appendixRows) {
            this.joins = joins;
            this.asOf = asOf;
            this.horizon = asOf == null ? null : asOf.plusMonths(MONTHS_AHEAD);
            this.appendixRows = appendixRows;
        }

        void add(SystemLine line) {
            systems++;
            tables.merge(line.table(), 1, Integer::sum);
            if (lines.size() < appendixRows) lines.add(line);
            if (!line.counted()) return;
            inUse++;
            for (int i = 0; i < filled.length; i++) {
                if (FIELDS.get(i).filled().test(line)) filled[i]++;
            }
            if (line.imputed()) {
                imputed++;
                imputedLow += line.imputedLowPence();
                imputedHigh += line.imputedHighPence();
            }
            if (line.shared()) {
                shared.merge(line.productId(), line, (a, b) -> a);
                HeldTogether join = joins.get(line.productId());
                if (join != null) joined.merge(line.productId(), Joined.of(line, join), Joined::and);
            }
            if (ends(line)) ending.add(line);
            if (!line.capabilityId().isEmpty()) {
                productsByCapability
                        .computeIfAbsent(line.capabilityId(), c -> new TreeMap<>())
                        .putIfAbsent(line.productId(), line.product());
                capabilities.merge(
                        line.capabilityId(),
                        new Duplicate(line.capabilityId(), line.capability(), 1, List.of()),
                        (a, b) -> new Duplicate(a.capabilityId(), a.capability(), a.systems() + 1, List.of()));
            }
        }

        private String imputedWords() {
            return imputed == 0
                    ? ""
                    : Words.count(imputed, "system") + " without a stated cost would cost " + Pounds.about(imputedLow)
                            + " to " + Pounds.about(imputedHigh)
                            + " a year together by what peers pay; no figure here counts on that.";
        }

        private boolean ends(SystemLine line) {
            LocalDate end = line.contractEnd();
            return end != null && asOf != null && !end.isBefore(asOf) && !end.isAfter(horizon);
        }

        List<Duplicate> duplicates() {
            return capabilities.values().stream()
                    .filter(c -> productsByCapability.get(c.capabilityId()).size() > 1)
                    .map(c -> new Duplicate(
                            c.capabilityId(),
                            c.capability(),
                            c.systems(),
                            productsByCapability.get(c.capabilityId()).values().stream()
                                    .distinct()
                                    .sorted()
                                    .limit(12)
                                    .toList()))
                    .sorted(Comparator.comparingInt(
                                    (Duplicate d) -> d.products().size())
                            .reversed()
                            .thenComparing(Duplicate::capability)
                            .thenComparing(Duplicate::capabilityId))
                    .limit(LISTED)
                    .toList();
        }
    }
}
