package org.consolidation.analyser.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.consolidation.analyser.decision.DecisionFile;

/**
 * Writes the questions as a table that begins with the columns of decisions.csv: who fills in verdict
 * (same, different, not sure), author and date has a file of decisions.
 */
public final class QueueFile {

    private static final List<String> MORE = List.of(
            "verdict",
            "rank",
            "why",
            "at_stake",
            "if_same",
            "if_different",
            "weight_bits",
            "threshold_bits",
            "left_product",
            "right_product",
            "left_systems",
            "right_systems",
            "left_organisations",
            "right_organisations",
            "systems_moved",
            "annual_cost_moved_pence",
            "also_settles_pairs",
            "evidence");

    private QueueFile() {}

    /** Writes the file as a whole: what was there before is replaced at the end. */
    public static void write(Path file, List<Question> questions) {
        StringBuilder text = new StringBuilder();
        CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
        Path beside = file.resolveSibling("." + file.getFileName() + ".unfinished");
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            List<String> header = new ArrayList<>(DecisionFile.COLUMNS);
            header.addAll(MORE);
            printer.printRecord(header);
            for (Question question : questions) printer.printRecord(cells(question));
            Files.write(beside, text.toString().getBytes(StandardCharsets.UTF_8));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    private static List<String> cells(Question q) {
        Candidate asked = q.asked();
        List<String> cells = new ArrayList<>(List.of(
                "question",
                asked.left(),
                asked.right(),
                guarded(q.leftName()),
                guarded(q.left().vendor()),
                guarded(q.rightName()),
                guarded(q.right().vendor()),
                "",
                "",
                "",
                ""));
        cells.addAll(List.of(
                "",
                Integer.toString(q.rank()),
                q.why(),
                q.stake(),
                q.ifSame(),
                q.ifDifferent(),
                decimal(asked.millibits()),
                decimal(q.barMillibits()),
                guarded(q.leftProduct().product()),
                guarded(q.rightProduct().product()),
                Long.toString(q.left().systems()),
                Long.toString(q.right().systems()),
                Long.toString(q.left().organisations()),
                Long.toString(q.right().organisations()),
                Long.toString(asked.systems()),
                asked.costKnownSystems() == 0 ? "" : Long.toString(asked.costPence()),
                Long.toString(asked.settles()),
                q.evidenceLine()));
        return cells;
    }

    private static String decimal(int millibits) {
        return java.math.BigDecimal.valueOf(millibits, 3).toPlainString();
    }

    /** Text that a spreadsheet will not run as a formula. */
    private static String guarded(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
