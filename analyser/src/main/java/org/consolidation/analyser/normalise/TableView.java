package org.consolidation.analyser.normalise;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.consolidation.analyser.ingest.Column;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.ingest.SourceRecord;
import org.consolidation.analyser.ingest.SourceTable;
import org.consolidation.analyser.text.Fold;
import org.consolidation.analyser.text.Garbled;

/** A source table with its columns at hand by meaning; built once, asked for every record. */
final class TableView implements Serializable {

    private static final Set<String> FLAGS_YES = Set.of("y", "yes", "true", "x");
    private static final Set<String> FLAGS_NO = Set.of("n", "no", "false");

    private final SourceTable table;
    private final Column[][] byField = new Column[Field.values().length][];
    private final String[] foldedHeaders;
    private final Organisations.Owner owner;
    private final boolean dayFirst;
    private final String calledAfter;
    private final boolean yesMeansOwn;
    private final boolean names;
    private final NameCell.Order order;
    private final boolean statesCostParts;
    private final CostBasis[] basisOfHeader = new CostBasis[Field.values().length];
    private final MoneyUnit[] unitOfHeader = new MoneyUnit[Field.values().length];

    TableView(SourceTable table, Organisations organisations, boolean dayFirst, String calledAfter) {
        this.table = table;
        this.dayFirst = dayFirst;
        this.calledAfter = calledAfter;
        for (Field field : Field.values()) {
            byField[field.ordinal()] = table.columns(field).toArray(Column[]::new);
        }
        foldedHeaders = table.columns().stream().map(c -> Fold.fold(c.header())).toArray(String[]::new);
        yesMeansOwn = Phrases.any(
                Fold.fold(header(Field.BESPOKE)),
                "bespoke",
                "in house",
                "inhouse",
                "custom",
                "own",
                "developed",
                "built");
        names = has(Field.SYSTEM_NAME)
                || has(Field.PRODUCT_NAME)
                || has(Field.CONTRACT_TITLE)
                || has(Field.USE_TITLE)
                || has(Field.SUPPLIER) && has(Field.DESCRIPTION);
        order = has(Field.SUPPLIER)
                ? NameCell.Order.NAME_ONLY
                : NameCell.Order.of(header(has(Field.PRODUCT_NAME) ? Field.PRODUCT_NAME : Field.SYSTEM_NAME));
        owner = table.organisation().isEmpty() ? null : organisations.of(List.of(table.organisation()));
        statesCostParts = has(Field.COST_ONE_OFF) || Field.COST_PARTS.stream().anyMatch(this::has);
        for (Field cost : Field.YEARLY_COSTS) {
            if (has(cost)) basisOfHeader[cost.ordinal()] = CostText.ofHeader(header(cost));
        }
        for (Field money : Field.MONEY) unitOfHeader[money.ordinal()] = MoneyUnit.of(header(money));
    }

    SourceTable table() {
        return table;
    }

    boolean dayFirst() {
        return dayFirst;
    }

    /** Id of the capability that the list is called after; "" for none. */
    String calledAfter() {
        return calledAfter;
    }

    /** Whose records these are where no column says it; null when not known. */
    Organisations.Owner owner() {
        return owner;
    }

    /** What the header of a column of costs says of its sums; null when nothing. */
    CostBasis basisOfHeader(Field cost) {
        return basisOfHeader[cost.ordinal()];
    }

    /** The sum that a record states in a column of money. */
    MoneyText.Reading money(Field money, String raw) {
        return unitOfHeader[money.ordinal()].read(raw);
    }

    /** Whether a sum of a year is written in full though its header counts thousands. */
    boolean inFull(Field money, String raw) {
        return money != Field.CONTRACT_VALUE && unitOfHeader[money.ordinal()].inFull(raw);
    }

    /** Whether a column holds part of a cost, or what is paid once. */
    boolean statesCostParts() {
        return statesCostParts;
    }

    /** Whether "yes" in the column on who built it means that the organisation did. */
    boolean yesMeansOwn() {
        return yesMeansOwn;
    }

    /** Whether a column may name what a record is about. */
    boolean names() {
        return names;
    }

    /** Whether many cells of the column list several names. */
    boolean lists(Field field) {
        return has(field) && byField[field.ordinal()][0].lists();
    }

    /** Whether the record says that the thing is used, or the table does not ask. */
    boolean used(SourceRecord record) {
        return !has(Field.IN_USE) || !text(record, Field.IN_USE).isEmpty();
    }

    /** The name of a record, with the vendor where its cell holds both, or where the two cells are swapped. */
    NameCell nameCell(SourceRecord record, Field field, Vendors vendors, KnownProducts products) {
        return nameCell(untidied(record, field), field, vendors, products);
    }

    /** As above, of one of several names in a cell. */
    NameCell nameCell(String text, Field field, Vendors vendors, KnownProducts products) {
        String raw = AnswerPhrases.plain(NameCell.unnoted(Garbled.unescaped(text)));
        boolean both = order != NameCell.Order.NAME_ONLY && field != Field.CONTRACT_TITLE && field != Field.USE_TITLE;
        return both ? NameCell.of(raw, order, vendors, products) : new NameCell(raw, "");
    }

    boolean has(Field field) {
        return byField[field.ordinal()].length > 0;
    }

    /** The first text of the columns with that meaning that is not blank; "". */
    String text(SourceRecord record, Field field) {
        for (Column column : byField[field.ordinal()]) {
            String text = record.text(column);
            if (!text.isEmpty()) return text;
        }
        return "";
    }

    /** As {@link #text}, with the line breaks of the cell. */
    String untidied(SourceRecord record, Field field) {
        for (Column column : byField[field.ordinal()]) {
            if (!record.text(column).isEmpty()) return record.cells().get(column.index());
        }
        return "";
    }

    /**
     * The text of a cell on hosting; where it answers yes to a header that asks for one kind ("Cloud hosted? (Y/N)"), the
     * header, and "" where it answers no: how else it is hosted, nobody said.
     */
    String hosting(SourceRecord record) {
        return answered(record, Field.HOSTING);
    }

    /** The text of a cell; where it answers yes to its header ("Critical? (Y/N)"), the header, and "" where no. */
    String answered(SourceRecord record, Field field) {
        String text = text(record, field);
        String answer = text.length() > 5 ? "" : Fold.fold(text);
        if (FLAGS_NO.contains(answer)) return "";
        return FLAGS_YES.contains(answer) ? header(field) : text;
    }

    /** The first cell of the columns with that meaning that is bytes rather than text; "". */
    String unreadable(SourceRecord record, Field field) {
        for (Column column : byField[field.ordinal()]) {
            String cell =
                    column.index() < record.cells().size() ? record.cells().get(column.index()) : null;
            if (cell != null && NonAnswer.unreadable(cell)) return cell;
        }
        return "";
    }

    /** Every text of the columns with that meaning that is not blank. */
    List<String> texts(SourceRecord record, Field field) {
        List<String> texts = new ArrayList<>(2);
        for (Column column : byField[field.ordinal()]) {
            String text = record.text(column);
            if (!text.isEmpty()) texts.add(text);
        }
        return texts;
    }

    /** Header of the first column with that meaning; "". */
    String header(Field field) {
        Column[] columns = byField[field.ordinal()];
        return columns.length == 0 ? "" : columns[0].header();
    }

    /** Whether two or more cells, and every cell that is filled, repeat the header. */
    boolean repeatsHeader(SourceRecord record) {
        int same = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            int at = table.columns().get(i).index();
            String cell = at < record.cells().size() ? record.cells().get(at) : "";
            if (cell == null || cell.isBlank()) continue;
            if (!Fold.fold(cell).equals(foldedHeaders[i])) return false;
            same++;
        }
        return same >= 2 || same == 1 && table.columns().size() == 1;
    }
}
