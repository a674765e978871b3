package org.consolidation.analyser.target;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.consolidation.analyser.target.Case.Candidate;
import org.consolidation.analyser.target.Case.Grid;
import org.consolidation.analyser.target.Solver.Solved;
import org.consolidation.analyser.target.Target.Move;
import org.consolidation.analyser.target.Target.Option;
import org.consolidation.analyser.target.Target.Outcome;
import org.consolidation.analyser.target.Target.Worth;

/**
 * Which products of one function could remain, and to whom a move could be offered: plain Java, one function at
 * a time. Offers, never instructions: who is better off staying is left alone.
 */
final class Choice {

    private static final Comparator<Move> WORTH_MOST = Comparator.comparingLong(Move::netPence)
            .reversed()
            .thenComparing(Move::organisationId)
            .thenComparing(Move::fromProductId);

    private final Case of;
    private final Case.Grid grid;
    private final Money money;
    private final Solved solved;
    private final Drawn drawn;

    private Choice(Case of, Case.Grid grid, Money money, Solved solved, Drawn drawn) {
        this.of = of;
        this.grid = grid;
        this.money = money;
        this.solved = solved;
        this.drawn = drawn;
    }

    /** The choice for one function. */
    static Target choose(String capabilityId, Iterator<Use> uses, TargetTerms terms) {
        Map<String, String> name = new HashMap<>();
        List<Seat> seats = Seat.of(named(uses, name));
        Case of = Case.of(capabilityId, seats, terms);
        String capability = name.get(capabilityId);
        if (of.candidates().isEmpty()) return notComputable(of, capability);
        Grid grid = of.grid();
        Money money = Money.central(terms.terms());
        double[] asMeasured = new double[of.candidates().size()];
        Arrays.fill(asMeasured, 1);
        Solved solved = Solver.solve(of.problem(grid, money, asMeasured), terms.settings());
        return new Choice(of, grid, money, solved, Drawn.of(of, grid, solved.plan())).target(capability);
    }

    /** Hands the uses on and keeps the name of the function. */
    private static Iterator<Use> named(Iterator<Use> uses, Map<String, String> name) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return uses.hasNext();
            }

            @Override
            public Use next() {
                Use use = uses.next();
                name.put(use.capabilityId(), use.capability());
                return use;
            }
        };
    }

    private static Target notComputable(Case of, String capability) {
        long share = share(of, null);
        return new Target(
                of.capabilityId(),
                capability,
                Outcome.NOT_COMPUTABLE,
                of.movers().isEmpty()
                        ? "No list states what any of these systems costs a year: the cost is what would help most."
                        : "No product's price is known at "
                                + of.terms().settings().pricedBy()
                                + " organisations: with fewer, a price says more of one contract than of the product.",
                organisations(of),
                of.seats().size(),
                of.movers().size(),
                of.prices().unit(),
                of.products(),
                of.products(),
                share,
                share,
                Worth.NONE,
                null,
                List.of(),
                List.of());
    }

    private Target target(String capability) {
        List<Move> moves = moves(capability);
        return new Target(
                of.capabilityId(),
                capability,
                moves.isEmpty() ? Outcome.LEAVE_ALONE : Outcome.OFFER,
                reason(moves),
                organisations(of),
                of.seats().size(),
                of.movers().size(),
                of.prices().unit(),
                of.products(),
                remaining(),
                share(of, null),
                share(of, solved.plan().to()),
                worth(moves),
                Regions.of(of, grid, money),
                options(),
                moves);
    }

    private String reason(List<Move> moves) {
        String compared = switch (of.prices().unit()) {
            case USER -> "Prices are compared by user.";
            case INHABITANT -> "Users are not stated: prices are compared by inhabitant.";
            case USE ->
                "Neither users nor inhabitants are known: a move is valued by the ratio of what the"
                        + " two products cost elsewhere, whatever the size of who has them.";
        };
        if (of.products() == 1) return "Leave alone: there is one product, and nothing to choose.";
        if (moves.isEmpty()) return "Leave alone: no move would save enough to pay for itself. " + compared;
        String firm = 2 * drawn.sameTargets() >= drawn.draws()
                ? ""
                : " Not firm: in most draws other assumptions lead to another choice, so ask before offering.";
        String chance = 2 * drawn.above() >= drawn.draws()
                ? ""
                : " More likely a loss than a gain: one-off costs can overrun by more than they can fall short, and in"
                        + " most draws the moves are worth less than nothing.";
        return "Worth looking at: what the target costs elsewhere is so much less that at the best estimate moving would"
                + " pay. " + compared + firm + chance;
    }

    private List<Move> moves(String capability) {
        List<Move> moves = new ArrayList<>();
        int[] to = solved.plan().to();
        for (int c = 0; c < to.length; c++) {
            if (to[c] < 0) continue;
            Seat seat = of.movers().get(c);
            Candidate target = of.candidates().get(to[c]);
            double expected = of.prices().expected(seat, target.productId());
            moves.add(new Move(
                    of.capabilityId(),
                    capability,
                    seat.organisationId(),
                    seat.organisation(),
                    seat.productId(),
                    seat.product(),
                    target.productId(),
                    target.product(),
                    seat.systems(),
                    seat.critical(),
                    seat.costPence(),
                    Math.round(expected),
                    Math.round(money.saving(seat, expected)),
                    Math.round(money.oneOff(seat, of.capabilityId())),
                    Math.round(money.taken(seat, of.capabilityId(), expected)),
                    drawn.same()[c] * 1000L / drawn.draws(),
                    seat.contractEnd(),
                    seat.noticeMonths(),
                    seat.extension()));
        }
        moves.sort(WORTH_MOST);
        return moves;
    }

    private Worth worth(List<Move> moves) {
        long saving = moves.stream().mapToLong(Move::savingPence).sum();
        long oneOff = moves.stream().mapToLong(Move::oneOffPence).sum();
        int opened = 0;
        for (boolean open : solved.plan().open(of.candidates().size())) if (open) opened++;
        return new Worth(
                moves.size(),
                saving,
                Math.round(money.adoption() * money.realisation() * saving),
                Math.round(money.adoption() * oneOff + opened * money.opening()),
                Math.round(solved.plan().worth()),
                moves.isEmpty() ? 0 : drawn.quantile(5),
                moves.isEmpty() ? 0 : drawn.quantile(95),
                moves.isEmpty() ? 0 : drawn.above() * 1000L / drawn.draws(),
                solved.method().name().toLowerCase(Locale.ROOT),
                Math.round(solved.gap()),
                drawn.draws(),
                drawn.sameTargets() * 1000L / drawn.draws(),
                drawn.none() * 1000L / drawn.draws());
    }

    private List<Option> options() {
        boolean[] open = solved.plan().open(of.candidates().size());
        List<Option> options = new ArrayList<>();
        for (int t = 0; t < open.length; t++) {
            Candidate candidate = of.candidates().get(t);
            int target = t;
            options.add(new Option(
                    candidate.productId(),
                    candidate.product(),
                    candidate.house(),
                    candidate.organisations(),
                    candidate.priced(),
                    Math.round(of.prices().level(candidate.productId())),
                    open[t],
                    Arrays.stream(solved.plan().to()).filter(to -> to == target).count(),
                    drawn.chosen()[t] * 1000L / drawn.draws()));
        }
        return options;
    }

    private static long organisations(Case of) {
        return of.seats().stream().map(Seat::organisationId).distinct().count();
    }

    /** Products that somebody still has when all moves are taken up. */
    private long remaining() {
        Map<String, Boolean> remaining = new HashMap<>();
        for (Seat seat : of.seats()) if (!seat.costed()) remaining.put(seat.productId(), true);
        int[] to = solved.plan().to();
        for (int c = 0; c < to.length; c++) {
            String product = to[c] < 0
                    ? of.movers().get(c).productId()
                    : of.candidates().get(to[c]).productId();
            remaining.put(product, true);
        }
        return remaining.size();
    }

    /** Thousandths of the uses that the largest known supplier has, after the moves of a plan; null for none. */
    private static long share(Case of, int[] to) {
        Map<String, Long> uses = new HashMap<>();
        int mover = 0;
        for (Seat seat : of.seats()) {
            int moved = to == null || !seat.costed() ? -1 : to[mover];
            if (seat.costed()) mover++;
            uses.merge(moved < 0 ? of.house(seat) : of.house(moved), 1L, Long::sum);
        }
        uses.keySet().removeIf(house -> house.startsWith("product "));
        long most = uses.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return most * 1000 / of.seats().size();
    }
}
