package org.consolidation.analyser.match;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.consolidation.analyser.text.TextOrder;

/**
 * Counts what the deployments of each profile say, in two steps: within a part of the deployments, so that
 * a profile leaves it as one row however many deployments it has there, and then over all parts.
 */
final class ProfileParts {

    /** Distinct facts that a part may gather before it hands on what it has; some 100 bytes each. */
    private static final int MOST_FACTS = 400_000;

    /** Proposed capabilities that a profile keeps. */
    private static final int CAPABILITIES = 3;

    private ProfileParts() {}

    /**
     * A deployment narrowed to what makes its profile.
     *
     * @param core folded product words
     * @param shown as a person would write them
     * @param vendor folded; ""
     * @param version ""
     * @param edition ""
     * @param inHouse built by the organisation
     * @param organisationId whose
     * @param category proposed capability, or the organisation's own words; ""
     */
    public record Named(
            String core,
            String shown,
            String vendor,
            String version,
            String edition,
            boolean inHouse,
            String organisationId,
            String category) {}

    /**
     * A value and how many deployments have it.
     *
     * @param value text
     * @param count deployments
     */
    public record Counted(String value, long count) implements Serializable {

        /** More often first, then by code points, as Spark orders text. */
        static final Comparator<Counted> MOST_OFTEN =
                Comparator.comparingLong((Counted c) -> -c.count).thenComparing(Counted::value, TextOrder::compare);
    }

    /**
     * What some deployments of a profile say.
     *
     * @param profileId hash of the next seven
     * @param core see {@link Profile}
     * @param vendor ""
     * @param version ""
     * @param edition ""
     * @param organisationId "" unless kept per organisation
     * @param generic kept per organisation because the name says too little
     * @param inHouse kept per organisation because it was built there
     * @param organisations distinct, in no order
     * @param spellings distinct, in no order
     * @param categories distinct, in no order, without ""
     */
    public record Part(
            String profileId,
            String core,
            String vendor,
            String version,
            String edition,
            String organisationId,
            boolean generic,
            boolean inHouse,
            List<Counted> organisations,
            List<Counted> spellings,
            List<Counted> categories) {}

    /** The profiles of some deployments, each once, or a few times when there are very many. */
    static Iterator<Part> parts(Iterator<Named> deployments, GenericNames generic) {
        return new Iterator<>() {
            private Iterator<Part> ready = List.<Part>of().iterator();

            @Override
            public boolean hasNext() {
                if (!ready.hasNext() && deployments.hasNext()) ready = gather(deployments, generic);
                return ready.hasNext();
            }

            @Override
            public Part next() {
                if (!hasNext()) throw new NoSuchElementException("no profile is left");
                return ready.next();
            }
        };
    }

    private static Iterator<Part> gather(Iterator<Named> deployments, GenericNames generic) {
        Map<Key, Facts> facts = new HashMap<>();
        int gathered = 0;
        while (deployments.hasNext() && gathered < MOST_FACTS) {
            Named named = deployments.next();
            boolean says = generic.generic(named.core, named.vendor);
            Key key = new Key(
                    named.core,
                    named.vendor,
                    named.version,
                    named.edition,
                    says || named.inHouse ? named.organisationId : "",
                    says,
                    named.inHouse);
            gathered += facts.computeIfAbsent(key, k -> new Facts()).add(named);
        }
        return facts.entrySet().stream().map(e -> e.getKey().part(e.getValue())).iterator();
    }

    /** The profile of its parts; the order of the parts does not matter. */
    static Profile profile(String profileId, Iterator<Part> parts) {
        Part part = parts.next();
        Facts facts = new Facts().add(part);
        while (parts.hasNext()) facts.add(parts.next());
        long deployments =
                facts.organisations.values().stream().mapToLong(Long::longValue).sum();
        return new Profile(
                profileId,
                part.core,
                ranked(facts.spellings).get(0).value,
                part.vendor,
                part.version,
                part.edition,
                part.organisationId,
                part.generic,
                part.inHouse,
                deployments,
                facts.organisations.size(),
                ranked(facts.categories).stream()
                        .limit(CAPABILITIES)
                        .map(c -> c.value + ":" + (deployments / 2 + 100 * c.count) / deployments)
                        .toList(),
                List.of(),
                part.organisationId.isEmpty() ? listed(facts) : List.of());
    }

    /** The organisation of each deployment, in order. */
    private static List<String> listed(Facts facts) {
        List<String> sources = new ArrayList<>();
        facts.organisations.forEach(
                (organisation, count) -> sources.addAll(Collections.nCopies((int) (long) count, organisation)));
        Collections.sort(sources);
        return sources;
    }

    private static List<Counted> ranked(Map<String, Long> counts) {
        List<Counted> all = listed(counts);
        all.sort(Counted.MOST_OFTEN);
        return all;
    }

    private static List<Counted> listed(Map<String, Long> counts) {
        List<Counted> all = new ArrayList<>(counts.size());
        counts.forEach((value, count) -> all.add(new Counted(value, count)));
        return all;
    }

    /** What makes a profile distinct. */
    private record Key(
            String core,
            String vendor,
            String version,
            String edition,
            String organisationId,
            boolean generic,
            boolean inHouse) {

        Part part(Facts facts) {
            return new Part(
                    ProfileKey.id(core, vendor, version, edition, inHouse, organisationId),
                    core,
                    vendor,
                    version,
                    edition,
                    organisationId,
                    generic,
                    inHouse,
                    listed(facts.organisations),
                    listed(facts.spellings),
                    listed(facts.categories));
        }
    }

    /** Deployments by organisation, by spelling and by category. */
    private static final class Facts {

        private final Map<String, Long> organisations = new HashMap<>(4);
        private final Map<String, Long> spellings = new HashMap<>(4);
        private final Map<String, Long> categories = new HashMap<>(4);

        /** Counts one more; how many facts are new. */
        int add(Named named) {
            int before = size();
            organisations.merge(named.organisationId, 1L, Long::sum);
            spellings.merge(named.shown, 1L, Long::sum);
            if (!named.category.isEmpty()) categories.merge(named.category, 1L, Long::sum);
            return size() - before;
        }

        Facts add(Part part) {
            part.organisations.forEach(c -> organisations.merge(c.value, c.count, Long::sum));
            part.spellings.forEach(c -> spellings.merge(c.value, c.count, Long::sum));
            part.categories.forEach(c -> categories.merge(c.value, c.count, Long::sum));
            return this;
        }

        private int size() {
            return organisations.size() + spellings.size() + categories.size();
        }
    }
}
