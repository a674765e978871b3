package org.consolidation.analyser.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.consolidation.analyser.decision.DecisionFile;
import org.consolidation.analyser.decision.Decisions;
import org.consolidation.analyser.decision.Offer;
import org.consolidation.analyser.decision.Reply;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.UserError;

/**
 * The files of a run: inventories and their side files.
 *
 * @param inventories in order of {@code name}
 * @param register of organisations; empty when the collection has none
 * @param settings the collection's settings.json; null when it has none
 * @param credits lines that a licence asks the report to show; empty mostly
 * @param sideFiles what was read beside the inventories, in order of name
 * @param decisions of reviewers
 * @param offers what organisations answered to blueprints and frameworks, one each, in order
 * @param replies what organisations said to opportunities of earlier runs, one each, in order
 * @param scenario which bodies merge, as the user supposes; {@link Successions#NONE} for none
 * @param issues defects of the side files
 */
public record Collection(
        List<Inventory> inventories,
        List<Organisation> register,
        Path settings,
        List<String> credits,
        List<InputFile> sideFiles,
        Decisions decisions,
        List<Offer> offers,
        List<Reply> replies,
        Successions scenario,
        List<DataIssue> issues) {

    public Collection {
        inventories = List.copyOf(inventories);
        register = List.copyOf(register);
        credits = List.copyOf(credits);
        sideFiles = List.copyOf(sideFiles);
        offers = List.copyOf(offers);
        replies = List.copyOf(replies);
        issues = List.copyOf(issues);
    }

    /** A collection without credits, side files and issues. */
    public Collection(List<Inventory> inventories, List<Organisation> register, Path settings) {
        this(
                inventories,
                register,
                settings,
                List.of(),
                List.of(),
                Decisions.NONE,
                List.of(),
                List.of(),
                Successions.NONE,
                List.of());
    }

    /**
     * The same with a further file of decisions.
     *
     * @throws UserError if it cannot be read
     */
    public Collection withDecisions(Path file) {
        String name = nameOf("--decisions", file);
        List<DataIssue> found = new ArrayList<>(issues);
        Decisions read = DecisionFile.read(name, file, found);
        return new Collection(
                inventories,
                register,
                settings,
                credits,
                with(name, file),
                decisions.and(read),
                offers,
                replies,
                scenario,
                found);
    }

    /**
     * The same with a merge scenario.
     *
     * @throws UserError if it cannot be read
     */
    public Collection withScenario(Path file) {
        String name = nameOf("--scenario", file);
        List<DataIssue> found = new ArrayList<>(issues);
        Successions read = ScenarioFile.read(name, file, register, found);
        return new Collection(
                inventories, register, settings, credits, with(name, file), decisions, offers, replies, read, found);
    }

    /** The same with the merge scenario that the register's successors are. */
    public Collection withRegisterAsScenario() {
        return new Collection(
                inventories,
                register,
                settings,
                credits,
                sideFiles,
                decisions,
                offers,
                replies,
                Successions.ofRegister(register),
                issues);
    }

    /** The name of a file that an option gives; it differs from those of all other files. */
    private String nameOf(String option, Path file) {
        String own = file.getFileName().toString();
        boolean taken = sideFiles.stream().anyMatch(f -> f.file().equals(own));
        return taken ? option + "/" + own : own;
    }

    private List<InputFile> with(String name, Path file) {
        List<InputFile> files = new ArrayList<>(sideFiles);
        files.add(CollectionFiles.sideFile(name, file));
        files.sort(Comparator.comparing(InputFile::file).thenComparing(InputFile::sha256));
        return files;
    }

    /**
     * An inventory to read.
     *
     * @param name relative to the INPUT argument, '/' between folders
     * @param path where it is, absolute
     * @param listing what inventories.csv says of it; null when it says nothing
     */
    public record Inventory(String name, Path path, Listing listing) {

        /** An inventory of which inventories.csv says nothing. */
        public Inventory(String name, Path path) {
            this(name, path, null);
        }
    }

    /**
     * A line of inventories.csv.
     *
     * @param organisation whose inventory it is, as written; ""
     * @param date of the list; null when not given
     * @param marking handling marking; ""
     * @param defaultCapability capability id of records that name none; ""
     * @param costBasis annual, total, monthly, per_user or ""
     * @param row of that file
     */
    public record Listing(
            String organisation,
            LocalDate date,
            String marking,
            String defaultCapability,
            String costBasis,
            long row) {}

    /**
     * Finds the files behind the INPUT arguments, files or folders. A folder with {@code inventories/}
     * in it is a collection with side files beside that; any other folder holds inventories, and side
     * files if it has some. Names do not depend on the order of the arguments.
     *
     * @throws UserError if an argument does not exist or cannot be read, if two collections bring
     *     settings, or (exit code 3) if no inventory is found
     */
    public static Collection open(List<Path> inputs) {
        return CollectionFiles.find(inputs).read();
    }
}
