package org.consolidation.analyser.normalise;

import java.util.List;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.ingest.SourceRecord;
import org.consolidation.analyser.text.Fold;

/** Which cell of a record names what it is about, and why none does. */
final class NameField {

    private static final Field[] NAMES = {Field.PRODUCT_NAME, Field.SYSTEM_NAME, Field.CONTRACT_TITLE, Field.USE_TITLE};

    private NameField() {}

    /**
     * The column that names the product: what is sold before what it is called, unless the first says only
     * what it is for; the title of a contract or a use where no other column names anything; null when none
     * does.
     */
    static Field of(SourceRecord record, TableView view) {
        Field generic = null;
        for (Field field : NAMES) {
            if (!view.has(field)) continue;
            if (field == Field.CONTRACT_TITLE && (view.has(Field.SYSTEM_NAME) || view.has(Field.PRODUCT_NAME)))
                continue;
            if (field == Field.USE_TITLE && (generic != null || !view.used(record))) continue;
            String text = view.text(record, field);
            if (text.isEmpty() || NonAnswer.isOne(text) || NonAnswer.isValue(text)) continue;
            if (NonAnswer.saysWho(text)) continue;
            if (NonAnswer.unreadable(view.untidied(record, field))) continue;
            if (field == Field.SYSTEM_NAME && boundary(text, view)) continue;
            List<String> words = Fold.words(text);
            boolean sayingLittle = GenericWords.all(words) || InHouse.name(words);
            if (field == Field.PRODUCT_NAME && view.has(Field.SYSTEM_NAME) && sayingLittle) {
                generic = field;
                continue;
            }
            return generic != null && GenericWords.all(words) ? generic : field;
        }
        return generic;
    }

    /**
     * Whether the name beside the title of a use is that of what was authorised as a whole, with all that runs in it: a
     * general support system (Office of Management and Budget, circular A-130, appendix III), which is a body's network
     * and its servers.
     */
    static boolean boundary(String name, TableView view) {
        if (!view.has(Field.USE_TITLE)) return false;
        List<String> words = Fold.words(name);
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        return last.endsWith("gss") || Fold.fold(name).contains("general support system");
    }

    /** The column that holds bytes where a record without a usable name should have one; null when none does. */
    static Field unreadable(SourceRecord record, TableView view) {
        for (Field field : NAMES) {
            if (!view.unreadable(record, field).isEmpty()) return field;
        }
        return null;
    }

    /** Why a record without a usable name is set aside. */
    static String missing(SourceRecord record, TableView view) {
        boolean answered = answers(view.text(record, Field.SYSTEM_NAME))
                || answers(view.text(record, Field.PRODUCT_NAME))
                || view.has(Field.USE_TITLE)
                        && !view.text(record, Field.USE_TITLE).isEmpty()
                        && view.used(record)
                || !view.has(Field.SYSTEM_NAME)
                        && !view.text(record, Field.CONTRACT_TITLE).isEmpty();
        return answered ? RecordFilter.NON_ANSWER : RecordFilter.NO_NAME;
    }

    private static boolean answers(String name) {
        return !name.isEmpty() && !NonAnswer.isValue(name);
    }

    /** Whether a table lists contracts or payments and has no column for what systems are called. */
    static boolean contractsAlone(TableView view) {
        boolean bought = view.has(Field.CONTRACT_TITLE) || view.has(Field.CONTRACT_VALUE);
        return bought && !view.has(Field.SYSTEM_NAME) && !view.has(Field.PRODUCT_NAME);
    }
}
