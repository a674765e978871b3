package org.consolidation.analyser.generate;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.consolidation.analyser.text.Fold;

/**
 * A row of the council register.
 *
 * @param code local-authority code of the register, such as "ABE"
 * @param gss code of the Office for National Statistics, or "" for bodies that never had one
 * @param formerGss codes of earlier boundaries
 * @param name official name
 * @param shortName as used in lists
 * @param kind such as "Metropolitan district"
 * @param nation England, Northern Ireland, Scotland or Wales
 * @param region English region, otherwise the nation; "" when the register has none
 * @param validFrom ISO date or ""
 * @param validTo ISO date on which it was abolished, or "" while it exists
 * @param replacedBy register codes of its successors
 * @param population estimate for 2020, or ""
 */
record Council(
        String code,
        String gss,
        List<String> formerGss,
        String name,
        String shortName,
        String kind,
        String nation,
        String region,
        String validFrom,
        String validTo,
        List<String> replacedBy,
        String population) {

    static Council of(CSVRecord row) {
        return new Council(
                row.get("local-authority-code"),
                row.get("gss-code"),
                listed(row.get("former-gss-codes")),
                Fold.tidy(row.get("official-name")),
                Fold.tidy(row.get("nice-name")),
                row.get("local-authority-type-name"),
                row.get("nation"),
                row.get("region"),
                row.get("start-date"),
                row.get("end-date"),
                listed(row.get("replaced-by")),
                whole(row.get("pop-2020")));
    }

    /** Key in the collection: the code that statistics use, else that of the register. */
    String id() {
        return gss.isEmpty() ? code : gss;
    }

    boolean exists() {
        return validTo.isEmpty();
    }

    private static List<String> listed(String cell) {
        List<String> parts = new ArrayList<>();
        for (String part : cell.split(",")) {
            if (!part.isBlank()) parts.add(part.strip());
        }
        return List.copyOf(parts);
    }

    /** The register prints people as decimals: "217232.0". */
    private static String whole(String number) {
        return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    }
}
