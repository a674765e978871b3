package org.consolidation.analyser.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.consolidation.analyser.decision.Answer;
import org.consolidation.analyser.decision.Offer;
import org.consolidation.analyser.issue.DataIssue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfferFilesTest {

    @TempDir
    Path folder;

    private static final List<Organisation> REGISTER =
            List.of(Reading.organisation("E1", "Ayr Council", "Ayr"), Reading.organisation("E2", "Bute Council"));

    private List<Offer> read(String lines, List<DataIssue> issues) throws IOException {
        Path file = folder.resolve("offers.csv");
        Files.writeString(file, "organisation,offer,answer,reason,date\n" + lines);
        OfferFiles offers = new OfferFiles(REGISTER, issues);
        offers.read(new CollectionFiles.Found("offers.csv", file, false, folder));
        return offers.offers();
    }

    @Test
    @DisplayName("The latest answer counts; names, aliases and ids name an organisation")
    void latest() throws IOException {
        List<DataIssue> issues = new ArrayList<>();
        assertEquals(
                List.of(
                        new Offer(
                                "E1",
                                "govuk-pay",
                                Answer.DECLINED,
                                "no link to the ledger",
                                LocalDate.of(2025, 1, 2),
                                3),
                        new Offer("E2", "govuk-pay", Answer.NOT_OFFERED, "", null, 4)),
                read("""
                        ayr,govuk-pay,considering,,2024-01-02
                        Ayr Council,govuk-pay,Declined,no link to the ledger,2025-01-02
                        E2,govuk-pay,not offered,,
                        """, issues));
        assertEquals(List.of(), issues);
    }

    @Test
    @DisplayName("What cannot be obeyed is one clear issue each, and the rest is used")
    void issues() throws IOException {
        List<DataIssue> issues = new ArrayList<>();
        assertEquals(List.of(new Offer("E1", "govuk-notify", Answer.DECLINED, "", null, 6)), read("""
                        Clun Council,govuk-pay,adopted,,
                        Ayr,govuk-pay,perhaps,,
                        Ayr,govuk-forms,adopted,,2025-01-02
                        Ayr,govuk-forms,declined,dear,2025-01-02
                        Ayr,govuk-notify,declined,,2 Jan
                        """, issues));
        assertEquals(
                List.of(
                        "offer.unknown-organisation 2 Clun Council",
                        "offer.unreadable 3 perhaps",
                        "offer.no-reason 6 ",
                        "offer.date 6 2 Jan",
                        "offer.contradiction 5 adopted, declined"),
                issues.stream()
                        .map(issue -> issue.rule() + " " + issue.row() + " " + issue.value())
                        .toList());
    }
}
