package org.consolidation.analyser.ingest;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * One table of one input file: where it is, what its columns mean and what is known of it as a
 * whole. Small (one per file or sheet), so the driver holds all of them and tasks get them by
 * broadcast.
 *
 * @param index position in the list of tables, which is in order of file, then sheet
 * @param file relative to the INPUT argument, '/' between folders
 * @param sheet "table 2" where a plain file holds several; "" where it holds one
 * @param headerRow source row of the header, from 1; 0 when there is none
 * @param columns in order of position
 * @param records records after the header as the reader counted them before judging any
 * @param organisation what the collection's inventories.csv, or else a line above the header, or else the file
 *     name, says of whose records these are; used where no column says it
 * @param organisationMethod "inventories.csv", "title line" or "file name"
 * @param asOf the date of the list; null when not known
 * @param marking handling marking as published; ""
 * @param defaultCapability capability id for records that name none; ""
 * @param costBasis annual, total, monthly, per_user or ""; from inventories.csv
 */
public record SourceTable(
        int index,
        String file,
        String sheet,
        long headerRow,
        List<Column> columns,
        long records,
        String organisation,
        String organisationMethod,
        LocalDate asOf,
        String marking,
        String defaultCapability,
        String costBasis)
        implements Serializable {

    public SourceTable {
        columns = List.copyOf(columns);
    }

    /** The columns with that meaning, in order of position; several headers may share one. */
    public List<Column> columns(Field field) {
        return columns.stream().filter(c -> c.field() == field).toList();
    }
}
