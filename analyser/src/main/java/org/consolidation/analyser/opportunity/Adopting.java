package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.consolidation.analyser.catalogue.Blueprint;
import org.consolidation.analyser.catalogue.Framework;
import org.consolidation.analyser.decision.Offer;
import org.consolidation.analyser.spark.Datasets;

/** Who took up which blueprint and framework, who declined, and of whom it is not known. */
final class Adopting {

    private Adopting() {}

    /**
     * Organisations that gave no answer, as far as an offer concerns their systems.
     *
     * @param concerned the systems that opportunities concern
     * @return null when no kind looks at offers
     */
    static Dataset<Adoption> measured(Dataset<Row> concerned, List<OpportunityKind> kinds, Terms terms) {
        if (kinds.stream().noneMatch(OpportunityKind::offers)) return null;
        Dataset<Row> stands = Members.each(concerned)
                .where(col("concern.offer").isNotNull())
                .groupBy(col("concern.offer"), col("system.organisationId"))
                .agg(
                        min("system.organisation").as("organisation"),
                        max(when(col("concern.role").equalTo(Ways.ADOPTED), 1).otherwise(0))
                                .as("adopted"),
                        count(lit(1)).as("systems"));
        Ways ways = terms.ways();
        Dataset<Stands> rows = Datasets.as(stands, Stands.class);
        return Datasets.flatMap(
                rows,
                one -> (ways.answer(one.organisationId(), one.offer()) == null
                                ? List.of(one.adoption(ways))
                                : List.<Adoption>of())
                        .iterator(),
                Adoption.class);
    }

    /** How an organisation's systems stand to an offer. */
    public record Stands(String offer, String organisationId, String organisation, int adopted, long systems) {

        Adoption adoption(Ways ways) {
            return new Adoption(
                    offer,
                    name(offer, ways),
                    organisationId,
                    organisation,
                    adopted == 1 ? Ways.ADOPTED : "unknown",
                    adopted == 1 ? "systems" : "silence",
                    systems,
                    null,
                    "");
        }
    }

    /** What organisations answered. */
    static List<Adoption> stated(Terms terms) {
        return terms.ground().offers().stream()
                .filter(offer -> terms.yardsticks().offers(offer.offer()))
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
