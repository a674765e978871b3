package org.consolidation.analyser.generate;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.consolidation.analyser.issue.UserError;
import org.consolidation.analyser.text.Fold;

/**
 * The collection {@code datasets/uk-councils}: two published lists, of committee systems and of
 * library systems, joined on the register of UK councils. Rows are kept as published, in their
 * order, with the council's code and registered name put in front.
 */
public final class CouncilCollection {

    static final String COMMITTEES = "uk-council-committee-systems.csv";
    static final String LIBRARIES = "uk-library-catalogue-systems.csv";
    static final String REGISTER = "uk-local-authorities-current.csv";
    static final String VARIANTS = "uk-local-authority-name-variants.csv";

    /** Day on which the sources were copied; the facts in them are older, by how much is not stated. */
    private static final String SEEN = "2026-11-23";

    private static final CSVFormat READ =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final CSVFormat WRITE =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private CouncilCollection() {}

    /** A published list: its header and rows. */
    record Listing(List<String> columns, List<CSVRecord> rows) {}

    /** A body that a list names: a council of the register or, when it has none, the name itself. */
    private record Body(String id, String name) {}

    /**
     * Writes the collection.
     *
     * @param sources folder with the four published files
     * @param out folder of the collection; files of the same names in it are replaced
     * @throws UserError if a source is missing or has other columns than expected
     */
    public static void build(Path sources, Path out) {
        Map<String, String> files = files(
                read(sources.resolve(COMMITTEES), "official_identifier", "official_name", "cms_type"),
                read(sources.resolve(LIBRARIES), "Name", "Code", "Type"),
                read(sources.resolve(REGISTER), "local-authority-code", "official-name", "gss-code", "pop-2020"),
                read(sources.resolve(VARIANTS), "la-name", "local-authority-code"));
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = out.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw UserError.command("--out " + out + " cannot be written: " + e.getMessage());
        }
    }

    /** The files of the collection by name relative to its folder. */
    static Map<String, String> files(Listing committees, Listing libraries, Listing councils, Listing variants) {
        CouncilRegister register = CouncilRegister.of(
                councils.rows().stream().map(Council::of).toList(),
                variants.rows().stream()
                        .map(row ->
                                new CouncilRegister.NameVariant(row.get("la-name"), row.get("local-authority-code")))
                        .toList());
        CouncilRegister.Finder finder = register.finder();
        Map<String, Body> unregistered = new LinkedHashMap<>();

        StringWriter committee = new StringWriter();
        StringWriter library = new StringWriter();
        StringWriter organisations = new StringWriter();
        try {
            CSVPrinter printer = new CSVPrinter(committee, WRITE);
            printer.printRecord(joined(List.of("organisation_id", "organisation"), committees.columns()));
            for (CSVRecord row : committees.rows()) {
                Body body = body(finder, row.get("official_identifier"), row.get("official_name"), unregistered);
                printer.printRecord(joined(List.of(body.id(), body.name()), row.toList()));
            }
            printer = new CSVPrinter(library, WRITE);
            // In this list Name is the authority and Type the product, which no header rule can know.
            printer.printRecord(joined(List.of("organisation_id", "organisation", "system_name"), libraries.columns()));
            for (CSVRecord row : libraries.rows()) {
                Body body = body(finder, row.get("Code"), row.get("Name"), unregistered);
                printer.printRecord(joined(List.of(body.id(), body.name(), row.get("Type")), row.toList()));
            }
            organisations(new CSVPrinter(organisations, WRITE), register, unregistered);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put("inventories/committee-systems.csv", committee.toString());
        files.put("inventories/library-systems.csv", library.toString());
        files.put("inventories.csv", inventories());
        files.put("organisations.csv", organisations.toString());
        return files;
    }

    private static Body body(CouncilRegister.Finder finder, String code, String name, Map<String, Body> unregistered) {
        Optional<Council> council = finder.find(code, name);
        if (council.isPresent())
            return new Body(council.get().id(), council.get().name());
        String slug = Fold.fold(name).replace(' ', '-');
        return unregistered.computeIfAbsent(slug, id -> new Body(id, Fold.tidy(name)));
    }

    private static void organisations(CSVPrinter printer, CouncilRegister register, Map<String, Body> unregistered)
            throws IOException {
        printer.printRecord(
                "organisation_id",
                "name",
                "aliases",
                "kind",
                "nation",
                "region",
                "valid_from",
                "valid_to",
                "successors",
                "population",
                "synthetic");
        for (Council council : register.councils()) {
            printer.printRecord(
                    council.id(),
                    council.name(),
                    String.join(";", register.aliases().get(council.id())),
                    council.kind(),
                    council.nation(),
                    council.region(),
                    council.validFrom(),
                    council.validTo(),
                    String.join(";", register.successors(council)),
                    council.population(),
                    "false");
        }
        for (String id : unregistered.keySet().stream().sorted().toList()) {
            printer.printRecord(id, unregistered.get(id).name(), "", "", "", "", "", "", "", "", "false");
        }
    }

    private static String inventories() {
        return """
                file,organisation,date,marking,default_capability,cost_basis
                inventories/committee-systems.csv,,@,,C16,
                inventories/library-systems.csv,,@,,C17,
                """.replace("@", SEEN);
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> cells = new ArrayList<>(first);
        cells.addAll(second);
        return cells;
    }

    static Listing read(Path file, String... needed) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = READ.parse(reader)) {
            List<String> columns = parser.getHeaderNames();
            for (String column : needed) {
                if (!columns.contains(column)) {
                    throw UserError.command("source " + file + " lacks the column " + column + "; its columns are "
                            + String.join(", ", columns));
                }
            }
            return new Listing(columns, parser.getRecords());
        } catch (IOException | UncheckedIOException e) {
            throw UserError.command("source " + file + " cannot be read: "
                    + UserError.reason(
                            e instanceof UncheckedIOException unchecked ? unchecked.getCause() : (IOException) e));
        }
    }
}
