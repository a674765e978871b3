package org.consolidation.analyser.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.consolidation.analyser.ingest.SourceTable;

/**
 * What is the same at the head and foot of every page.
 *
 * @param title of the report
 * @param marking handling markings of the lists read, capitals, distinct and in order; "" when none
 * @param asOf date of the run; null when neither the user nor any list states one
 */
public record SiteHeading(String title, String marking, LocalDate asOf) implements Serializable {

    /** The heading of a run over these tables. */
    public static SiteHeading of(String title, List<SourceTable> tables, LocalDate asOf) {
        List<String> markings = tables.stream()
                .map(t -> t.marking().strip().toUpperCase(Locale.ROOT))
                .filter(m -> !m.isEmpty())
                .distinct()
                .sorted()
                .toList();
        return new SiteHeading(title, String.join(" / ", markings), asOf);
    }
}
