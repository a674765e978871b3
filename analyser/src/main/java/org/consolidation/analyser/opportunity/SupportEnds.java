package org.consolidation.analyser.opportunity;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.consolidation.analyser.catalogue.SupportEnd;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.spark.Sessions;
import org.consolidation.analyser.text.Fold;

/**
 * When support of a product's version ends. The version of the table that is meant is the longest one
 * that equals the stated version or its leading parts: of "8.0.33" that is "8.0" before "8"; "80" is
 * neither.
 *
 * @param ends by folded product, then version
 */
record SupportEnds(Map<String, Map<String, LocalDate>> ends) implements Serializable {

    static SupportEnds of(List<SupportEnd> table) {
        Map<String, Map<String, LocalDate>> ends = new HashMap<>();
        for (SupportEnd end : table) {
            ends.computeIfAbsent(Fold.fold(end.product()), product -> new TreeMap<>())
                    .put(Fold.fold(end.version()), end.end());
        }
        return new SupportEnds(ends);
    }

    boolean none() {
        return ends.isEmpty();
    }

    /** Of a product by its folded name; null when the table does not say. */
    LocalDate end(String product, String version) {
        Map<String, LocalDate> versions = ends.get(product);
        if (versions == null || version == null || version.isEmpty()) return null;
        String at = Fold.fold(version);
        while (!at.isEmpty()) {
            LocalDate end = versions.get(at);
            if (end != null) return end;
            int cut = at.lastIndexOf(' ');
            if (cut < 0) return null;
            at = at.substring(0, cut);
        }
        return null;
    }

    /** Over the columns of a placed deployment: by its product's name and its own version. */
    Column column() {
        Broadcast<SupportEnds> shared = Datasets.share(Sessions.active(), this);
        UDF2<String, String, LocalDate> look =
                (product, version) -> shared.value().end(Fold.fold(product), version);
        return functions.udf(look, DataTypes.DateType).apply(col("product"), col("deployment.name.version"));
    }
}
