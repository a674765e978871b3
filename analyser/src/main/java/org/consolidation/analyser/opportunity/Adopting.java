package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.catalogue.Blueprint;
import org.consolidation.analyser.catalogue.Framework;
import org.consolidation.analyser.decision.Answer;
import org.consolidation.analyser.decision.Offer;
import org.consolidation.analyser.spark.Datasets;

/**
 * Who took up which blueprint and framework, who declined, and of whom it is not known. Measured on all systems that an
 * offer concerns, whatever is advised of it: one that everybody took up is no opportunity any more. What an organisation
 * has in use goes before what it answered.
 *
 * @param measured of organisations that did not answer, and of those that have in use what they did not say they
 *     adopted; null when no kind looks at offers
 * @param stated answers of all others
 */
record Adopting(Dataset<Adoption> measured, List<Adoption> stated) {

    /** Of the systems in use. */
    static Adopting of(Dataset<Row> systems, List<OpportunityKind> kinds, Terms terms) {
        List<OpportunityKind> offering =
                kinds.stream().filter(OfferKind.class::isInstance).toList();
        if (offering.isEmpty()) return new Adopting(null, stated(terms, Set.of()));
        Column standing = coalesce(offering.stream()
                .map(kind -> when(col("side.kind").equalTo(kind.id()), ((OfferKind) kind).standing(terms)))
                .toArray(Column[]::new));
        Dataset<Stands> stands = Datasets.as(
                Members.sides(systems, offering, terms)
                        .groupBy(col("side.subject").as("offer"), col("deployment.organisationId"))
                        .agg(
                                min("deployment.organisation").as("organisation"),
                                max(when(standing.equalTo(Ways.ADOPTED), 1).otherwise(0))
                                        .as("adopted"),
                                count(lit(1)).as("systems")),
                Stands.class);
        Set<String> answered = otherwise(terms.ways());
        Dataset<Stands> kept = answered.isEmpty() ? stands : Datasets.keep(stands);
        Ways ways = terms.ways();
        Dataset<Adoption> measured = Datasets.flatMap(
                kept,
                one -> (one.adopted() == 1 && answered.contains(one.key())
                                        || ways.answer(one.organisationId(), one.offer()) == null
                                ? List.of(one.adoption(ways))
                                : List.<Adoption>of())
                        .iterator(),
                Adoption.class);
        return new Adopting(measured, stated(terms, inUse(kept, answered)));
    }

    /** Organisations and offers, as keys, where the answer is another than adopted. */
    private static Set<String> otherwise(Ways ways) {
        Set<String> keys = new TreeSet<>();
        ways.offers().forEach((key, offer) -> {
            if (offer.answer() != Answer.ADOPTED) keys.add(key);
        });
        return keys;
    }

    /** Those of the answered that have in use what they did not say they adopted: no more than there are answers. */
    private static Set<String> inUse(Dataset<Stands> stands, Set<String> answered) {
        if (answered.isEmpty()) return Set.of();
        Column key = concat_ws("|", col("organisationId"), col("offer"));
        return new TreeSet<>(stands.toDF()
                .where(col("adopted").equalTo(1).and(key.isInCollection(answered)))
                .select(key)
                .as(Encoders.STRING())
                .collectAsList());
    }

    /** How an organisation's systems stand to an offer. */
    public record Stands(String offer, String organisationId, String organisation, int adopted, long systems) {

        String key() {
            return organisationId + "|" + offer;
        }

        Adoption adoption(Ways ways) {
            Offer answer = ways.answer(organisationId, offer);
            return new Adoption(
                    offer,
                    name(offer, ways),
                    organisationId,
                    organisation,
                    adopted == 1 ? Ways.ADOPTED : "unknown",
                    adopted == 0
                            ? "silence"
                            : answer == null
                                    ? "systems"
                                    : "systems; offers.csv says "
                                            + answer.answer().word(),
                    systems,
                    answer == null ? null : answer.date(),
                    answer == null ? "" : answer.reason());
        }
    }

    /**
     * What organisations answered.
     *
     * @param inUse organisations and offers, as keys, of which the systems tell otherwise
     */
    static List<Adoption> stated(Terms terms, Set<String> inUse) {
        return terms.ground().offers().stream()
                .filter(offer -> terms.yardsticks().offers(offer.offer()))
                .filter(offer -> !inUse.contains(offer.organisationId() + "|" + offer.offer()))
                .map(offer -> stated(offer, terms))
                .toList();
    }

    private static Adoption stated(Offer offer, Terms terms) {
        return new Adoption(
                offer.offer(),
                name(offer.offer(), terms.ways()),
                offer.organisationId(),
                terms.ground().names().getOrDefault(offer.organisationId(), offer.organisationId()),
                offer.answer().word(),
                "offers.csv",
                null,
                offer.date(),
                offer.reason());
    }

    private static String name(String offer, Ways ways) {
        for (Blueprint blueprint : ways.blueprints()) if (blueprint.id().equals(offer)) return blueprint.name();
        for (Framework framework : ways.frameworks()) if (framework.id().equals(offer)) return framework.name();
        return offer;
    }
}
