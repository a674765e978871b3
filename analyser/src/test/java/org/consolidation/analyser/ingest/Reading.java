package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.catalogue.HeaderSynonym;

/** Reads files in tests as the stage does, without Spark. */
final class Reading {

    private static final String SYNONYMS = """
            organisation: force; council; organisation; authority; agency
            system_name: application; application name; system; system name; solution; name; title; software; service name; information asset
            local_id: id; ref; asset tag; local system id
            description: description; purpose; business use; summary; remarks
            in_use: in use; used (y/n)
            use_title: use case name
            product_name: product; package; platform; cms type; type
            version: version; release
            supplier: supplier; vendor; provider; manufacturer
            category: category; business function; service area; type
            department: department; directorate; business owner
            users: users; no. of users; licences
            annual_cost: annual cost; yearly cost; cost p.a.
            cost_licence: annual cost licences
            contract_value: total value; contract value; amount
            currency: currency
            contract_title: contract title
            contract_start: start; start date; commencement
            contract_end: end; end date; expiry; contract end date; date to
            hosting: hosting; cloud/on-prem
            status: status; lifecycle
            source_url: url; link
            person: owner; business owner; contact; contact name; email; telephone; service owner
            """;

    private static final Set<String> MAKERS = Set.of("zorbltd", "quuxplc", "plovergroup");

    /** Makers among them, as in the catalogue's own. */
    private static final Set<String> PRODUCTS = Set.of("zorbex", "quux", "zorbltd", "quuxplc", "plovergroup");

    private Reading() {}

    /** Header synonyms after domain.md 5.1, a part of them. */
    static List<HeaderSynonym> synonyms() {
        List<HeaderSynonym> synonyms = new ArrayList<>();
        for (String line : SYNONYMS.split("\n")) {
            String field = line.substring(0, line.indexOf(':'));
            for (String synonym : line.substring(line.indexOf(':') + 1).split(";")) {
                synonyms.add(new HeaderSynonym(field, synonym.strip()));
            }
        }
        return synonyms;
    }

    static Catalogue catalogue() {
        return new Catalogue(List.of(), List.of(), List.of(), List.of(), List.of(), synonyms(), List.of());
    }

    static Surveying.Knowledge knowledge(IngestSettings settings, String... organisations) {
        return new Surveying.Knowledge(HeaderIndex.of(synonyms()), Set.of(organisations), PRODUCTS, MAKERS, settings);
    }

    static IngestSettings ranges(long bytes) {
        IngestSettings usual = IngestSettings.DEFAULT;
        return new IngestSettings(
                usual.maxCellCharacters(), bytes, usual.headerMinScorePercent(), usual.keepPersonalData());
    }

    static Path file(Path folder, String name, String text) throws IOException {
        return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path file(Path folder, String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    static FileSurvey survey(Path file, IngestSettings settings, String... organisations) {
        return Surveying.survey(file.getFileName().toString(), file, knowledge(settings, organisations))
                .get(0);
    }

    /** All records of a surveyed file. */
    static List<SourceRecord> records(Path file, FileSurvey survey, IngestSettings settings) throws IOException {
        TableRecords.Plan plan = new TableRecords.Plan(
                0,
                file.toString(),
                survey.headerRow(),
                survey.columns().size(),
                survey.padding(),
                TableRecords.personColumns(survey.columns(), settings),
                settings.maxCellCharacters(),
                !settings.keepPersonalData(),
                List.of(),
                List.of(),
                List.of(),
                survey.segments());
        List<SourceRecord> records = new ArrayList<>();
        for (Segment segment : survey.segments()) {
            try (TableRecords.Cursor cursor = new TableRecords.Cursor(plan, segment)) {
                for (SourceRecord r = cursor.next(); r != null; r = cursor.next()) records.add(r);
            }
        }
        return records;
    }

    /** The first issue by that rule; null when there is none. */
    static org.consolidation.analyser.issue.DataIssue issue(FileSurvey survey, String rule) {
        return survey.issues().stream()
                .filter(i -> i.rule().equals(rule))
                .findFirst()
                .orElse(null);
    }

    /** One line for each record: row, cells, fault. */
    static List<String> shown(List<SourceRecord> records) {
        return records.stream()
                .map(r -> r.row() + " " + r.cells() + (r.fault().isEmpty() ? "" : " " + r.fault()))
                .toList();
    }

    /** A header row and rows below it, cells parted by bars. */
    static List<Sketch.HeadRow> rows(String text) {
        List<Sketch.HeadRow> rows = new ArrayList<>();
        long row = 0;
        for (String line : text.split("\n")) {
            List<String> cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            rows.add(new Sketch.HeadRow(++row, cells));
        }
        return rows;
    }

    /** An invented organisation of a register. */
    static Organisation organisation(String id, String name, String... aliases) {
        return new Organisation(id, name, List.of(aliases), "", "", "", null, null, List.of(), null, true, true);
    }
}
