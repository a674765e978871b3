package org.consolidation.analyser.normalise;

import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.ingest.SourceRecord;
import org.consolidation.analyser.ingest.StatedFacts;

/**
 * What a record's name says of cost and contract where its table has no column for them: "Zorbex, supplied by Zorb Ltd.
 * Contract ends 31 March 2027, annual value £84,500." Answers to requests are written so.
 */
final class StatedInName {

    private StatedInName() {}

    /** What is paid a year, as written; "" where the name says nothing or a column asks for it. */
    static String cost(SourceRecord record, TableView view) {
        boolean asked = view.has(Field.ANNUAL_COST) || view.has(Field.CONTRACT_VALUE);
        return asked ? "" : facts(record, view).cost();
    }

    /** The last day of the contract, as written; "" where the name says nothing or a column asks for it. */
    static String end(SourceRecord record, TableView view) {
        return view.has(Field.CONTRACT_END) ? "" : facts(record, view).end();
    }

    private static StatedFacts facts(SourceRecord record, TableView view) {
        Field field = NameField.of(record, view);
        boolean name = field == Field.SYSTEM_NAME || field == Field.PRODUCT_NAME;
        return name && StatedFacts.maybe(view.text(record, field))
                ? StatedFacts.of(view.text(record, field), part -> false)
                : StatedFacts.NONE;
    }
}
