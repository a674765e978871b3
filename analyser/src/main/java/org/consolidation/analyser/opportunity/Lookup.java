package org.consolidation.analyser.opportunity;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.consolidation.analyser.spark.Datasets;
import org.consolidation.analyser.spark.Sessions;

/** A small table of the driver looked up by a column; null for what it does not hold. */
final class Lookup {

    private Lookup() {}

    static Column in(Map<String, String> table, Column key) {
        if (table.isEmpty()) return functions.lit(null).cast("string");
        Broadcast<HashMap<String, String>> sent = Datasets.share(Sessions.active(), new HashMap<>(table));
        UDF1<String, String> look = asked -> sent.value().get(asked);
        return functions.udf(look, DataTypes.StringType).apply(key);
    }
}
