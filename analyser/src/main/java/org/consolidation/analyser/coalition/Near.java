package org.consolidation.analyser.coalition;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consolidation.analyser.coalition.Coalition.Kind;

/**
 * What one organisation has in common with all others: the closest of them, and its share of the sums over
 * alliances and regions, to which each pair counts once, with the organisation whose id comes first.
 *
 * @param closest the first pairs by weight, then ids, at most {@code coalition.peers}
 */
record Near(String organisationId, List<Pair> closest, List<Share> shares) implements Serializable {

    /** Two organisations, in the order of their ids, and their bond. */
    record Pair(String left, String right, Bond bond) implements Serializable {}

    /**
     * What pairs add to a group that exists already.
     *
     * @param members of these pairs, in order
     */
    record Share(Kind kind, String name, List<String> members, long pairs, long weightMilli) implements Serializable {}

    private static final Comparator<Pair> CLOSEST = Comparator.comparingLong(
                    (Pair pair) -> pair.bond().weightMilli())
            .reversed()
            .thenComparing(Pair::left)
            .thenComparing(Pair::right);

    /**
     * From the products of an organisation, in any order.
     *
     * @param own its place among the ids
     * @param ids of all organisations, in order
     * @param peers pairs that are kept, at most
     */
    static Near of(int own, Iterable<Shared> products, String[] ids, Acquaintance known, int peers) {
        Bond.Sum[] others = new Bond.Sum[ids.length];
        for (Shared product : products) {
            int[] organisations = product.organisations();
            long cost = product.costPence()[Arrays.binarySearch(organisations, own)];
            for (int i = 0; i < organisations.length; i++) {
                int other = organisations[i];
                if (other == own) continue;
                if (others[other] == null) others[other] = new Bond.Sum();
                others[other].add(
                        product.productId(),
                        product.product(),
                        product.rarityMilli(),
                        Shared.smaller(cost, product.costPence()[i]));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int other = 0; other < others.length; other++) {
            if (others[other] == null) continue;
            Bond bond = others[other].bond();
            pairs.add(own < other ? new Pair(ids[own], ids[other], bond) : new Pair(ids[other], ids[own], bond));
        }
        return of(ids[own], pairs, known, peers);
    }

    /** From all pairs that an organisation is one of, in any order. */
    static Near of(String id, Collection<Pair> pairs, Acquaintance known, int peers) {
        Groups groups = new Groups();
        for (Pair pair : pairs) {
            if (!id.equals(pair.left())) continue;
            String region = known.regions().get(pair.left());
            if (region != null && region.equals(known.regions().get(pair.right()))) {
                groups.add(Kind.REGION, region, pair);
            }
            for (String alliance : known.alliances().getOrDefault(pair.left(), Set.of())) {
                if (known.alliances().getOrDefault(pair.right(), Set.of()).contains(alliance)) {
                    groups.add(Kind.ALLIANCE, alliance, pair);
                }
            }
        }
        return new Near(id, pairs.stream().sorted(CLOSEST).limit(peers).toList(), groups.shares());
    }

    /** Sums by group, however many pairs or shares they are made of. */
    static final class Groups {

        private final Map<Kind, Map<String, Sum>> sums = new TreeMap<>();

        private static final class Sum {
            private final Set<String> members = new TreeSet<>();
            private long pairs;
            private long weightMilli;
        }

        void add(Kind kind, String name, Pair pair) {
            add(new Share(
                    kind,
                    name,
                    List.of(pair.left(), pair.right()),
                    1,
                    pair.bond().weightMilli()));
        }

        void add(Share share) {
            Sum sum = sums.computeIfAbsent(share.kind(), kind -> new TreeMap<>())
                    .computeIfAbsent(share.name(), name -> new Sum());
            sum.members.addAll(share.members());
            sum.pairs += share.pairs();
            sum.weightMilli += share.weightMilli();
        }

        /** In the order of kinds, then names. */
        List<Share> shares() {
            return sums.entrySet().stream()
                    .flatMap(kind -> kind.getValue().entrySet().stream().map(named -> {
                        Sum sum = named.getValue();
                        return new Share(
                                kind.getKey(), named.getKey(), List.copyOf(sum.members), sum.pairs, sum.weightMilli);
                    }))
                    .toList();
        }
    }
}
