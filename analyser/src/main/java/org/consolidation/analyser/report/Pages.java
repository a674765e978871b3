package org.consolidation.analyser.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Templates to files. Used by the driver and, for organisations and opportunities, by tasks. */
final class Pages {

    private static final AtomicLong UNIQUE = new AtomicLong();

    /** Templates are compiled into the jar; the class loader is that of the jar, on workers too. */
    private static final class Engine {
        private static final TemplateEngine INSTANCE =
                TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader());
    }

    private Pages() {}

    /** A minus keeps to its sum: at the end of a line it would be overlooked, and a loss read as a gain. */
    static String unbroken(String html) {
        return html.replace("−£", "−\u2060£");
    }

    /** Renders a template and puts it in its place as a whole, so that a task may run twice. */
    static void write(String folder, String page, String template, Map<String, Object> parameters) {
        TemplateOutput html = new StringOutput(16_384);
        Engine.INSTANCE.render(template, parameters, html);
        Path file = Path.of(folder, page);
        Path beside = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + "." + UNIQUE.incrementAndGet());
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(beside, unbroken(html.toString()));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write page " + file, e);
        }
    }
}
