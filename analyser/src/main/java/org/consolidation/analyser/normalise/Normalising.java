package org.consolidation.analyser.normalise;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.ingest.Ingested;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.ingest.SourceTable;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.text.Fold;
import org.consolidation.analyser.text.StableHash;

/** Works out what each record means. */
public final class Normalising {

    private Normalising() {}

    /**
     * Judges every record of every table.
     *
     * @param register organisations of the collection; empty when it has none
     * @param asOf given by the user; null to take the latest date of the input
     */
    public static Normalised normalise(
            Ingested ingested,
            List<Organisation> register,
            Catalogue catalogue,
            LocalDate asOf,
            NormaliseSettings settings) {
        List<SourceTable> tables = ingested.tables();
        Dataset<Deployment> deployments = Datasets.map(
                ingested.records(),
                record -> {
                    SourceTable table = tables.get(record.table());
                    String name = record.text(table.columns(Field.SYSTEM_NAME).get(0));
                    String org = record.text(table.columns(Field.ORGANISATION).get(0));
                    return new Deployment(
                            StableHash.id(org, name, "" + record.row()),
                            Fold.fold(org),
                            org,
                            record.table(),
                            table.file(),
                            "",
                            record.row(),
                            1,
                            name,
                            "",
                            "",
                            "",
                            "",
                            new ProductName(name, Fold.fold(name), name, "", "", "", "", false),
                            "",
                            "",
                            false,
                            "",
                            Status.UNKNOWN,
                            null,
                            "",
                            Cost.NONE,
                            new Contract("", "", "", "", null, null, false, null, "", ""),
                            "",
                            "",
                            null,
                            "",
                            "",
                            CapabilityProposal.NONE);
                },
                Deployment.class);
        return new Normalised(
                deployments,
                Datasets.of(deployments.sparkSession(), List.of(), DataIssue.class),
                Datasets.of(deployments.sparkSession(), List.of(), Organisation.class),
                List.of(),
                asOf);
    }
}
