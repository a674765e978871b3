package org.consolidation.analyser.normalise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.consolidation.analyser.catalogue.Capability;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.catalogue.CatalogueProduct;
import org.consolidation.analyser.catalogue.ProductAlias;
import org.consolidation.analyser.catalogue.SupplierAlias;
import org.consolidation.analyser.ingest.Column;
import org.consolidation.analyser.ingest.Field;
import org.consolidation.analyser.ingest.Organisation;
import org.consolidation.analyser.ingest.SourceRecord;
import org.consolidation.analyser.ingest.SourceTable;

/** A small catalogue, register and tables. */
final class Fixtures {

    static final Catalogue CATALOGUE = new Catalogue(
            List.of(
                    new Capability("P01", "Crime recording", "police", List.of("records management", "RMS"), false, ""),
                    new Capability(
                            "C16",
                            "Committee papers",
                            "council",
                            List.of("committee", "democratic services"),
                            false,
                            ""),
                    new Capability("C04", "Social care", "council", List.of("social care"), false, ""),
                    new Capability("B02", "HR and payroll", "shared", List.of("payroll", "HR"), false, "")),
            List.of(
                    new SupplierAlias("Northgate Public Services", "NEC Software Solutions", "rename", false, "S"),
                    new SupplierAlias("Northgate", "NEC Software Solutions", "rename", true, "K"),
                    new SupplierAlias(
                            "NEC Software Solutions UK Limited", "NEC Software Solutions", "legal_form", false, "S"),
                    new SupplierAlias("MS", "Microsoft", "abbreviation", true, "K"),
                    new SupplierAlias("GitHub", "Microsoft", "takeover", false, "K"),
                    new SupplierAlias("Phoenix Software", "Phoenix Software", "reseller", false, "K")),
            List.of(
                    new ProductAlias("ModernGov", "Modern.gov", "Civica", "abbreviation", false, "K"),
                    new ProductAlias("Office 365", "Microsoft 365", "Microsoft", "rename", false, "S"),
                    new ProductAlias("HOLMES 2", "HOLMES2", "Unisys", "abbreviation", false, "S"),
                    new ProductAlias("HOLMES", "HOLMES2", "Unisys", "successor", false, "K"),
                    new ProductAlias("Mosaic", "Access Mosaic", "The Access Group", "abbreviation", true, "S"),
                    new ProductAlias("Niche", "Niche RMS", "Niche Technology", "abbreviation", false, "S")),
            List.of(
                    new CatalogueProduct("Modern.gov", "Civica", "C16", "", "K"),
                    new CatalogueProduct("Microsoft 365", "Microsoft", "", "", "S"),
                    new CatalogueProduct("GitHub Copilot", "Microsoft", "", "", "K"),
                    new CatalogueProduct("Microsoft Copilot", "Microsoft", "", "", "K"),
                    new CatalogueProduct("HOLMES2", "Unisys", "", "", "K"),
                    new CatalogueProduct("Idox Uniform", "Idox", "", "", "K"),
                    new CatalogueProduct("Niche RMS", "Niche Technology", "P01", "", "K"),
                    new CatalogueProduct("Idox Zork", "Idox", "B02", "", "K"),
                    new CatalogueProduct("SQL Server", "Microsoft", "", "", "K"),
                    new CatalogueProduct("Access Mosaic", "The Access Group", "C04", "", "S")),
            List.of(),
            List.of(),
            List.of());

    static final List<Organisation> REGISTER = List.of(
            body("KEN", "Kent County Council", List.of("E10000016", "Kent"), null, List.of()),
            body("police-kent", "Kent Police", List.of(), null, List.of()),
            body(
                    "TAU",
                    "Taunton Deane Borough Council",
                    List.of("Taunton Deane"),
                    LocalDate.of(2019, 3, 31),
                    List.of("SOM")),
            body("SOM", "Somerset Council", List.of(), null, List.of()));

    private Fixtures() {}

    private static Organisation body(
            String id, String name, List<String> aliases, LocalDate validTo, List<String> successors) {
        return new Organisation(id, name, aliases, "", "", "", null, validTo, successors, null, false, true);
    }

    /** A table whose first line gives the fields, "-" for an unknown column. */
    static SourceTable table(int index, String fields, long records) {
        return table(index, "list" + index + ".csv", fields, records);
    }

    /** A table of those fields in a file of that name. */
    static SourceTable table(int index, String file, String fields, long records) {
        List<Column> columns = new ArrayList<>();
        for (String field : fields.split("\\|")) {
            Field known = field.strip().equals("-") ? null : Field.valueOf(field.strip());
            columns.add(new Column(
                    columns.size(), field.strip().toLowerCase(java.util.Locale.ROOT), known, 100, "exact", List.of()));
        }
        return new SourceTable(index, file, "", 1, columns, records, "", "file name", null, "", "", "");
    }

    /** The lines of a text block as records, cells parted by "|". */
    static List<SourceRecord> records(int table, String lines) {
        List<SourceRecord> records = new ArrayList<>();
        for (String line : lines.split("\n", -1)) {
            if (line.isEmpty() && records.size() > 0 && lines.endsWith("\n" + line)) continue;
            List<String> cells = new ArrayList<>();
            for (String cell : line.split("\\|", -1)) cells.add(cell.strip());
            records.add(new SourceRecord(table, records.size() + 2L, cells, ""));
        }
        return records;
    }
}
