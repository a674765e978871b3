package org.consolidation.analyser.review;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.consolidation.analyser.change.RunFolder;
import org.consolidation.analyser.issue.UserError;

/** Explains an opportunity of a finished run from its tables, read once from end to end without Spark. */
public final class OpportunityExplaining {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private OpportunityExplaining() {}

    /**
     * The explanation as text.
     *
     * @param id of the opportunity
     * @throws UserError if the run has no such opportunity
     */
    public static String explain(RunFolder run, String id) {
        List<Map<String, String>> found =
                rows(run, "opportunities", row -> row.get("opportunity_id").equals(id));
        if (found.isEmpty()) {
            throw UserError.command("'" + id + "' is no opportunity of this run: give an opportunity_id of its"
                    + " tables/opportunities.csv, or two things to ask why they are one product");
        }
        return OpportunityText.of(
                found.get(0),
                rows(
                        run,
                        "opportunity_members",
                        row -> row.get("opportunity_id").equals(id)),
                rows(run, "parameters", row -> true));
    }

    private static List<Map<String, String>> rows(RunFolder run, String table, Predicate<CSVRecord> wanted) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String file : run.files(table)) {
            try (Reader reader = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8);
                    CSVParser parser = FORMAT.parse(reader)) {
                for (CSVRecord row : parser) if (wanted.test(row)) rows.add(row.toMap());
            } catch (IOException e) {
                throw UserError.command(file + " cannot be read: " + e.getMessage());
            }
        }
        return rows;
    }
}
