package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Lists written as text and surveyed, for tests of layouts. */
abstract class SurveyedLists {

    @TempDir
    Path folder;

    List<FileSurvey> surveys(String text) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, text);
        return Surveying.survey("list.csv", file, Reading.knowledge(IngestSettings.DEFAULT));
    }

    FileSurvey survey(String text) throws IOException {
        return surveys(text).get(0);
    }

    List<String> records(FileSurvey survey) throws IOException {
        List<String> records = new ArrayList<>();
        for (Segment segment : survey.segments()) {
            try (Rows rows = segment.open(folder.resolve("list.csv"))) {
                while (rows.next()) records.add(rows.row() + " " + String.join("|", rows.cells()));
            }
        }
        return records;
    }

    static String fields(FileSurvey survey) {
        return String.join(
                " ",
                survey.columns().stream().map(c -> String.valueOf(c.field())).toList());
    }

    List<String> body(FileSurvey survey) throws IOException {
        return records(survey).stream()
                .filter(r -> Integer.parseInt(r.substring(0, r.indexOf(' '))) > survey.headerRow())
                .toList();
    }
}
