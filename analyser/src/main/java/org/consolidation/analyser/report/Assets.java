package org.consolidation.analyser.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The style sheet and scripts that pages share, copied out of the jar. Built by analyser/frontend. */
final class Assets {

    static final List<String> FILES =
            List.of("report.css", "govuk-frontend.js", "site.js", "review.js", "icon.svg", "GOVUK-FRONTEND-LICENCE.txt");

    private Assets() {}

    static void copy(Path folder) {
        try {
            Files.createDirectories(folder);
            for (String file : FILES) {
                try (InputStream asset = Assets.class.getResourceAsStream("/assets/" + file)) {
                    if (asset == null) throw new IllegalStateException("the jar must hold assets/" + file);
                    Files.copy(asset, folder.resolve(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder, e);
        }
    }
}
