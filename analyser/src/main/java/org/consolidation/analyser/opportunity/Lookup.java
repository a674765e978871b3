package org.consolidation.analyser.opportunity;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

/** A small table of the driver looked up by a column; null for what it does not hold. */
final class Lookup {

    private Lookup() {}

    static Column in(Map<String, String> table, Column key) {
        if (table.isEmpty()) return functions.lit(null).cast("string");
        HashMap<String, String> sent = new HashMap<>(table);
        UDF1<String, String> look = sent::get;
        return functions.udf(look, DataTypes.StringType).apply(key);
    }
}
