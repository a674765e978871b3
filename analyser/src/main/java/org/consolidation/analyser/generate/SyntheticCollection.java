package org.consolidation.analyser.generate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.consolidation.analyser.issue.UserError;

/**
 * A made-up collection: inventories in the layouts and with the dirt of real ones, and the truth of
 * which entries are one product. The same request gives the same bytes. Organisations are written
 * side by side; no more is in memory than the products that there are.
 */
public final class SyntheticCollection {

    private static final CSVFormat PLAIN =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    /** One body in so many answered questions and sent the answers as its list. */
    private static final int ASKED = 43;

    private final Request request;
    private final Vocabulary words = Vocabulary.load();
    private final List<Body> bodies;
    private final Market market;

    /**
     * What is wanted.
     *
     * @param organisations how many
     * @param systems entries of all inventories together, lines that have an id
     * @param seed that everything is drawn from
     * @param register list of names of the organisations; null to invent them
     * @param out folder of the collection
     * @param truth file for the truth; null for none
     * @param flat file for the entries as one table; null for none
     */
    public record Request(int organisations, long systems, long seed, Path register, Path out, Path truth, Path flat) {

        public Request {
            if (organisations < 1 || organisations > 100_000) {
                throw UserError.command("--organisations must lie in 1 to 100000, was " + organisations + ".");
            }
            if (systems < organisations) {
                throw UserError.command("--systems must be at least the number of organisations, was " + systems + ".");
            }
        }
    }

    private SyntheticCollection(Request request) {
        this.request = request;
        this.bodies = request.register() == null
                ? Bodies.invented(words, request.organisations(), request.systems(), request.seed())
                : Bodies.listed(request.register(), request.organisations(), request.systems(), request.seed());
        this.market = Market.of(words, request.systems(), request.systems() / request.organisations(), request.seed());
    }

    /**
     * Writes a collection.
     *
     * @throws UserError if it cannot be written there, or if the folder holds inventories
     */
    public static void build(Request request) {
        SyntheticCollection collection = new SyntheticCollection(request);
        try {
            collection.write();
        } catch (IOException | UncheckedIOException e) {
            throw UserError.command("the collection cannot be written: " + where(e));
        }
    }

    /** The file that could not be written, and why. */
    private static String where(Exception e) {
        IOException failure = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : (IOException) e;
        String file = failure instanceof FileSystemException system ? system.getFile() + ": " : "";
        return file + UserError.reason(failure);
    }

    private void write() throws IOException {
        Path inventories = request.out().resolve("inventories");
        Files.createDirectories(inventories);
        try (Stream<Path> there = Files.list(inventories)) {
            if (there.findAny().isPresent()) {
                throw UserError.command("--out " + request.out() + " already holds inventories: delete " + inventories
                        + " or choose another folder.");
            }
        }
        try (Writer register = writer(request.out().resolve("organisations.csv"));
                Writer listings = writer(request.out().resolve("inventories.csv"))) {
            sideFiles(new CSVPrinter(register, PLAIN), new CSVPrinter(listings, PLAIN));
        }
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try (OutputStream truth = opened(request.truth(), "id,cluster,file,row,traits\n");
                OutputStream flat = opened(request.flat(), "id,source,name,vendor,description,category\n")) {
            List<Future<?>> tasks = new ArrayList<>();
            for (Body body : bodies) tasks.add(workers.submit(() -> inventory(body)));
            for (Body body : bodies) {
                await(tasks.get(body.number()));
                append(part(request.truth(), body), truth);
                append(part(request.flat(), body), flat);
            }
        } finally {
            workers.shutdownNow();
            for (Body body : bodies) {
                delete(part(request.truth(), body));
                delete(part(request.flat(), body));
            }
        }
    }

    private void sideFiles(CSVPrinter register, CSVPrinter listings) throws IOException {
        register.printRecord("organisation_id", "name", "kind", "nation", "region", "synthetic");
        listings.printRecord("file", "organisation", "date", "marking");
        for (Body body : bodies) {
            register.printRecord(body.id(), body.name(), body.kind(), body.nation(), body.region(), "true");
            listings.printRecord("inventories/" + file(body), body.id(), "2026-09-30", "SYNTHETIC");
        }
        register.flush();
        listings.flush();
    }

    private Layout layout(Body body) {
        if (body.number() % ASKED == ASKED - 1) {
            return words.layouts().stream().filter(Layout::down).findFirst().orElseThrow();
        }
        List<Layout> layouts = words.layouts().stream().filter(l -> !l.down()).toList();
        return layouts.get(
                (int) ((body.number() + Math.floorMod(request.seed(), (long) layouts.size())) % layouts.size()));
    }

    private static String file(Body body) {
        return body.id() + ".csv";
    }

    private Void inventory(Body body) throws IOException {
        Layout layout = layout(body);
        Entries entries = new Entries(words, market, body, bodies, layout, request.seed());
        Facts facts = new Facts(words, body, request.seed());
        Path file = request.out().resolve("inventories").resolve(file(body));
        try (Writer truth = writer(part(request.truth(), body));
                Writer flat = writer(part(request.flat(), body))) {
            CSVPrinter truths = new CSVPrinter(truth, PLAIN);
            CSVPrinter flats = new CSVPrinter(flat, PLAIN);
            new InventoryFile(body, layout, entries, facts, request.seed()).write(file, (row, entry, laidOut) -> {
                if (entry.cluster().isEmpty()) return;
                truths.printRecord(
                        entry.id(),
                        entry.cluster(),
                        "inventories/" + file(body),
                        row,
                        String.join(" ", entry.traits()));
                flats.printRecord(
                        entry.id(),
                        body.id(),
                        laidOut.has("product") && !entry.product().isEmpty() ? entry.product() : entry.name(),
                        laidOut.has("vendor") ? entry.vendor() : "",
                        laidOut.has("description") ? entry.description() : "",
                        laidOut.has("category") ? entry.category() : "");
            });
        }
        return null;
    }

    private static void await(Future<?> task) throws IOException {
        try {
            task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) throw io;
            throw new IllegalStateException("an inventory cannot be made", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while inventories were written", e);
        }
    }

    /** One organisation's part of a file that holds all. */
    private static Path part(Path whole, Body body) {
        return whole == null ? null : whole.resolveSibling(whole.getFileName() + "." + body.number() + ".part");
    }

    private static OutputStream opened(Path file, String header) throws IOException {
        if (file == null) return OutputStream.nullOutputStream();
        if (file.toAbsolutePath().getParent() != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        OutputStream out = Files.newOutputStream(file);
        out.write(header.getBytes(StandardCharsets.UTF_8));
        return out;
    }

    private static void append(Path part, OutputStream whole) throws IOException {
        if (part == null) return;
        Files.copy(part, whole);
        Files.delete(part);
    }

    private static void delete(Path part) throws IOException {
        if (part != null) Files.deleteIfExists(part);
    }

    private static Writer writer(Path file) throws IOException {
        return file == null ? Writer.nullWriter() : new BufferedWriter(Files.newBufferedWriter(file), 1 << 16);
    }
}
