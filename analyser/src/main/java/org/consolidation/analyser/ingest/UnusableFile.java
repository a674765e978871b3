package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;

/** What is told of a file of which nothing was read. */
final class UnusableFile {

    private UnusableFile() {}

    /** A file that could not be opened or read to its end. */
    static FileSurvey unreadable(String name, Path file, IOException e) {
        return survey(
                new InputFile(name, 0, "", "", "", 0, "unusable"),
                "file.unreadable",
                "the file cannot be read: " + reason(e, file),
                "nothing was read from it: check that it exists and may be read");
    }

    /** A file of a kind that nothing here reads. */
    static FileSurvey ofKind(String name, Path file) {
        String kind = InventoryReader.extension(name);
        try {
            FileFacts facts = FileFacts.of(file);
            return survey(
                    new InputFile(name, facts.bytes(), facts.sha256(), "", "", 0, "unusable"),
                    "file.kind",
                    kind + " is not read yet",
                    "nothing was read from it: save it as CSV");
        } catch (IOException e) {
            return unreadable(name, file, e);
        }
    }

    /** The exception in words, without the machine's own path. */
    private static String reason(IOException e, Path file) {
        if (file.getFileName().toString().indexOf('\uFFFD') >= 0) return "its name is not written in UTF-8";
        boolean plain = e.getClass() == FileSystemException.class;
        if (plain && ((FileSystemException) e).getReason() != null) return ((FileSystemException) e).getReason();
        String kind = e.getClass()
                .getSimpleName()
                .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .replace("Exception", "");
        String message = e.getMessage() == null
                ? ""
                : e.getMessage().replace(file.toString(), "").strip();
        return (kind.strip().toLowerCase(Locale.ROOT) + " " + message).strip();
    }

    /** A file without a table, and why. */
    static FileSurvey survey(InputFile input, String rule, String message, String action) {
        DataIssue issue = new DataIssue(Severity.ERROR, rule, input.file(), "", 0, "", "", message, action);
        return new FileSurvey(input, "", 0, List.of(), 0, 0, "", null, List.of(), List.of(issue));
    }
}
