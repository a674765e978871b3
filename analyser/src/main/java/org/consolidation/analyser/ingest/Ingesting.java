package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.TaskCompletionListener;
import org.consolidation.analyser.catalogue.Catalogue;
import org.consolidation.analyser.decision.Offer;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;
import org.consolidation.analyser.issue.UserError;
import org.consolidation.analyser.spark.RecordEncoder;

/** Reads inventories as their senders wrote them. */
public final class Ingesting {

    /** Files and stretches smaller than this are not worth a task of their own. */
    private static final long MIN_TASK_BYTES = 16 << 10;

    private Ingesting() {}

    /**
     * Surveys every file in one job, a bounded result for each, then hands on the records, which are
     * read when they are used and as often as they are used.
     *
     * @throws UserError exit code 3 if no file holds a record that could be a system; exit code 2 if
     *     the header synonyms name an unknown field
     */
    public static Ingested ingest(
            SparkSession spark, Collection collection, Catalogue catalogue, IngestSettings settings) {
        Surveying.Knowledge knowledge =
                Surveying.Knowledge.of(catalogue, SideFiles.namesOf(collection.register()), settings);
        List<List<FileSurvey>> files = survey(spark, collection.inventories(), knowledge);
        List<FileSurvey> surveys = files.stream().flatMap(List::stream).toList();
        requireSomethingUsable(surveys, files.size());
        List<SourceTable> tables = new ArrayList<>();
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Collection.Inventory inventory = collection.inventories().get(i);
            for (FileSurvey survey : files.get(i)) {
                if (!survey.hasTable()) continue;
                TableRecords.Plan plan = plan(tables.size(), inventory, survey, settings);
                tables.add(table(tables.size(), inventory, survey, catalogue));
                for (Segment segment : survey.segments()) stretches.add(new Stretch(plan, segment));
            }
        }
        return new Ingested(
                tables,
                records(spark, stretches, settings),
                issues(collection, surveys, catalogue),
                inputs(collection, surveys));
    }

    /** A part of a table for a task to read. */
    record Stretch(TableRecords.Plan plan, Segment segment) implements Serializable {}

    private record FileToSurvey(String name, String path, long bytes) implements Serializable {}

    private static List<List<FileSurvey>> survey(
            SparkSession spark, List<Collection.Inventory> inventories, Surveying.Knowledge knowledge) {
        List<FileToSurvey> files = new ArrayList<>();
        for (Collection.Inventory inventory : inventories) {
            files.add(new FileToSurvey(inventory.name(), inventory.path().toString(), size(inventory.path())));
        }
        return perFile(
                spark,
                files,
                FileToSurvey::bytes,
                knowledge.settings().rangeBytes(),
                f -> Surveying.survey(f.name, Path.of(f.path), knowledge));
    }

    /** One bounded result for each file, in their order; worked out in one job, small files together. */
    static <F, R> List<R> perFile(
            SparkSession spark, List<F> files, ToLongFunction<F> bytes, long rangeBytes, Function<F, R> look) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        List<ArrayList<F>> bundles = bundles(files, bytes, rangeBytes, context.defaultParallelism());
        return distributed(context, bundles)
                .flatMap(bundle -> {
                    List<R> results = new ArrayList<>();
                    for (F file : bundle) results.add(look.call(file));
                    return results.iterator();
                })
                .collect();
    }

    static Dataset<SourceRecord> records(SparkSession spark, List<Stretch> stretches, IngestSettings settings) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        List<ArrayList<Stretch>> bundles =
                bundles(stretches, s -> s.segment.bytes(), settings.rangeBytes(), context.defaultParallelism());
        JavaRDD<SourceRecord> records = distributed(context, bundles).flatMap(Delivery::new);
        return spark.createDataset(records.rdd(), RecordEncoder.of(SourceRecord.class));
    }

    /** Each bundle one partition. */
    private static <T> JavaRDD<ArrayList<T>> distributed(JavaSparkContext context, List<ArrayList<T>> bundles) {
        return context.parallelize(bundles, Math.max(1, bundles.size()));
    }

    /**
     * Neighbours put together until each bundle has a fair share of the bytes: several for each core,
     * but none beyond a range (unless one part alone is) and none too small to be worth a task.
     */
    static <T> List<ArrayList<T>> bundles(List<T> parts, ToLongFunction<T> bytes, long rangeBytes, int cores) {
        long all = parts.stream().mapToLong(bytes).sum();
        long target = Math.min(rangeBytes, Math.max(MIN_TASK_BYTES, all / (2L * cores)));
        List<ArrayList<T>> bundles = new ArrayList<>();
        long inLast = 0;
        for (T part : parts) {
            long size = bytes.applyAsLong(part);
            if (bundles.isEmpty() || inLast + size > target) {
                bundles.add(new ArrayList<>());
                inLast = 0;
            }
            bundles.get(bundles.size() - 1).add(part);
            inLast += size;
        }
        return bundles;
    }

    /** The records of a bundle of stretches, one stretch open at a time. */
    private static final class Delivery implements java.util.Iterator<SourceRecord> {

        private final java.util.Iterator<Stretch> stretches;
        private TableRecords.Cursor cursor;
        private String path = "";
        private SourceRecord ahead;

        Delivery(List<Stretch> bundle) {
            stretches = bundle.iterator();
            TaskContext task = TaskContext.get();
            if (task != null) task.addTaskCompletionListener((TaskCompletionListener) done -> close());
        }

        @Override
        public boolean hasNext() {
            try {
                while (ahead == null) {
                    if (cursor == null) {
                        if (!stretches.hasNext()) return false;
                        Stretch stretch = stretches.next();
                        path = stretch.plan.path();
                        cursor = new TableRecords.Cursor(stretch.plan, stretch.segment);
                    }
                    ahead = cursor.next();
                    if (ahead == null) close();
                }
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(path + " could be surveyed but not read", e);
            }
        }

        @Override
        public SourceRecord next() {
            if (!hasNext()) throw new java.util.NoSuchElementException("no record is left in " + path);
            SourceRecord record = ahead;
            ahead = null;
            return record;
        }

        private void close() {
            try {
                if (cursor != null) cursor.close();
                cursor = null;
            } catch (IOException e) {
                throw new UncheckedIOException(path + " could not be closed", e);
            }
        }
    }

    private static TableRecords.Plan plan(
            int table, Collection.Inventory inventory, FileSurvey survey, IngestSettings settings) {
        return new TableRecords.Plan(
                table,
                inventory.path().toString(),
                survey.headerRow(),
                survey.columns().size(),
                survey.padding(),
                TableRecords.personColumns(survey.columns(), settings),
                settings.maxCellCharacters(),
                !settings.keepPersonalData(),
                places(survey, EnumSet.of(Field.ORGANISATION)),
                places(survey, Field.MONEY),
                survey.columns().stream()
                        .filter(Column::merged)
                        .map(Column::index)
                        .toList(),
                survey.segments().stream().filter(Segment::oneByOne).toList());
    }

    private static List<Integer> places(FileSurvey survey, Set<Field> fields) {
        return survey.columns().stream()
                .filter(c -> c.field() != null && fields.contains(c.field()))
                .map(Column::index)
                .toList();
    }

    private static SourceTable table(
            int index, Collection.Inventory inventory, FileSurvey survey, Catalogue catalogue) {
        Collection.Listing listing = inventory.listing();
        boolean listed = listing != null && !listing.organisation().isEmpty();
        String organisation = Labels.organisation(inventory.name());
        String method = "file name";
        if (listed) {
            organisation = listing.organisation();
            method = CollectionFiles.LISTINGS;
        } else if (!survey.titleOrganisation().isEmpty()) {
            organisation = survey.titleOrganisation();
            method = "title line";
        }
        return new SourceTable(
                index,
                inventory.name(),
                survey.sheet(),
                survey.headerRow(),
                survey.columns(),
                survey.records(),
                organisation,
                method,
                listing != null && listing.date() != null ? listing.date() : survey.titleDate(),
                listing == null ? "" : listing.marking(),
                listing == null || catalogue.capability(listing.defaultCapability()) == null
                        ? ""
                        : listing.defaultCapability(),
                listing == null ? "" : listing.costBasis());
    }

    private static void requireSomethingUsable(List<FileSurvey> surveys, int files) {
        if (surveys.stream().anyMatch(s -> s.records() > 0 && s.namesSystems())) return;
        List<DataIssue> why = surveys.stream()
                .flatMap(s -> s.issues().stream())
                .filter(i -> i.severity() != Severity.NOTE)
                .toList();
        throw UserError.nothingUsable("nothing usable in "
                + (files == 1 ? "the input" : "any of the " + files + " files")
                + (why.isEmpty()
                        ? ""
                        : "; " + why.get(0).file() + ": " + why.get(0).message() + "; "
                                + why.get(0).action()));
    }

    private static List<DataIssue> issues(Collection collection, List<FileSurvey> surveys, Catalogue catalogue) {
        List<DataIssue> issues = new ArrayList<>(collection.issues());
        for (Offer offer : collection.offers()) {
            if (catalogue.yardsticks().offers(offer.offer())) continue;
            issues.add(new DataIssue(
                    Severity.WARNING,
                    "offer.unknown",
                    CollectionFiles.OFFERS,
                    "",
                    offer.row(),
                    "offer",
                    offer.offer(),
                    "no blueprint or framework has that id",
                    "the answer of " + offer.organisationId() + " counts only where it names a product that is offered"
                            + " as a target; ids of other offers stand in blueprints.csv and frameworks.csv of the"
                            + " reference tables"));
        }
        for (FileSurvey survey : surveys) issues.addAll(survey.issues());
        for (Collection.Inventory inventory : collection.inventories()) {
            Collection.Listing listing = inventory.listing();
            if (listing == null || listing.defaultCapability().isEmpty()) continue;
            if (catalogue.capability(listing.defaultCapability()) != null) continue;
            issues.add(new DataIssue(
                    Severity.WARNING,
                    "listing.unknown-capability",
                    CollectionFiles.LISTINGS,
                    "",
                    listing.row(),
                    "default_capability",
                    listing.defaultCapability(),
                    inventory.name() + " gets a default capability that the catalogue does not hold",
                    "no capability was taken from it: use an id of capabilities.csv"));
        }
        issues.sort(Comparator.comparing(DataIssue::file)
                .thenComparing(DataIssue::row)
                .thenComparing(DataIssue::rule)
                .thenComparing(DataIssue::column)
                .thenComparing(DataIssue::value));
        return issues;
    }

    private static List<InputFile> inputs(Collection collection, List<FileSurvey> surveys) {
        Map<String, InputFile> byName = new TreeMap<>();
        for (InputFile side : collection.sideFiles()) byName.put(side.file(), side);
        for (FileSurvey survey : surveys) byName.put(survey.input().file(), survey.input());
        return List.copyOf(byName.values());
    }

    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            // The survey says in words why it cannot be read.
            return 0;
        }
    }
}
