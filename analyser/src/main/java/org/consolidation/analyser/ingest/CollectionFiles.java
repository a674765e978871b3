package org.consolidation.analyser.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consolidation.analyser.decision.Offer;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.issue.Severity;
import org.consolidation.analyser.issue.UserError;

/** The files behind the INPUT arguments, each with the one name it has throughout a run. */
record CollectionFiles(List<Found> files, List<DataIssue> loops) {

    static final String REGISTER = "organisations.csv";
    static final String LISTINGS = "inventories.csv";
    static final String SETTINGS = "settings.json";
    static final String CREDITS = "credits.txt";
    static final String DECISIONS = "decisions.csv";
    static final String OFFERS = "offers.csv";
    static final String REPLIES = "replies.csv";

    /** Files that stand beside inventories and are read, here or by a later stage, as something else. */
    private static final Set<String> SIDE_FILES =
            Set.of(REGISTER, LISTINGS, SETTINGS, CREDITS, DECISIONS, OFFERS, REPLIES, "recommendations.csv");

    /** Files that explain a folder to people; in capitals, as is the custom. */
    private static final Set<String> FOR_PEOPLE =
            Set.of("README", "LICENSE", "LICENCE", "NOTICE", "SOURCES", "CHANGELOG", "COPYING");

    /**
     * A file of the input.
     *
     * @param name relative to its INPUT argument, prefixed where several arguments hold that name
     * @param path absolute
     * @param inventory false for a side file
     * @param folder the folder of the INPUT argument; side files speak of inventories under it
     */
    record Found(String name, Path path, boolean inventory, Path folder) {

        /** Whether it is the side file of that name. */
        boolean is(String sideFile) {
            return !inventory && path.getFileName().toString().equals(sideFile);
        }
    }

    private record Candidate(Path base, Path path, boolean inventory) {

        /** The name with that many elements of the input's own path before it. */
        String name(int depth) {
            String relative = base.relativize(path)
                    .toString()
                    .replace(path.getFileSystem().getSeparator(), "/");
            StringBuilder prefix = new StringBuilder();
            int count = base.getNameCount();
            for (int i = Math.max(0, count - depth); i < count; i++)
                prefix.append(base.getName(i)).append('/');
            return prefix + relative;
        }
    }

    /** Finds the files; see {@link Collection#open}. */
    static CollectionFiles find(List<Path> inputs) {
        Map<Path, Candidate> found = new TreeMap<>();
        Set<DataIssue> loops = new LinkedHashSet<>();
        List<Path> sorted = inputs.stream()
                .map(p -> p.toAbsolutePath().normalize())
                .distinct()
                .sorted(Comparator.comparing(Path::toString))
                .toList();
        for (Path input : sorted) {
            for (Candidate candidate : filesOf(input, shown(input, inputs), loops)) {
                found.putIfAbsent(candidate.path, candidate);
            }
        }
        List<Candidate> candidates = List.copyOf(found.values());
        if (candidates.stream().noneMatch(Candidate::inventory)) {
            throw UserError.nothingUsable("no inventory found in "
                    + inputs.stream().map(Path::toString).sorted().collect(Collectors.joining(", "))
                    + ": give CSV files, or a folder that holds some");
        }
        List<String> names = names(candidates);
        List<Found> files = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Candidate c = candidates.get(i);
            files.add(new Found(names.get(i), c.path, c.inventory, c.base));
        }
        files.sort(Comparator.comparing(Found::name));
        return new CollectionFiles(List.copyOf(files), List.copyOf(loops));
    }

    /** Reads the side files. */
    Collection read() {
        SideFiles side = new SideFiles();
        List<Found> settings = files.stream().filter(f -> f.is(SETTINGS)).toList();
        if (settings.size() > 1) {
            throw UserError.command("several inputs bring a " + SETTINGS + " ("
                    + settings.stream().map(Found::name).collect(Collectors.joining(", "))
                    + "): keep one, or analyse them one by one");
        }
        files.stream().filter(f -> f.is(REGISTER)).forEach(side::readRegister);
        side.checkSuccessors();
        files.stream().filter(f -> f.is(CREDITS)).forEach(side::readCredits);
        files.stream().filter(f -> f.is(LISTINGS)).forEach(f -> side.readListings(f, files));
        files.stream().filter(f -> f.is(DECISIONS)).forEach(side::readDecisions);
        List<DataIssue> found = new ArrayList<>(loops);
        OfferFiles offerFiles = new OfferFiles(side.register(), found);
        files.stream().filter(f -> f.is(OFFERS)).forEach(offerFiles::read);
        List<Offer> offers = offerFiles.offers();
        ReplyFiles replyFiles = new ReplyFiles(side.register(), found);
        files.stream().filter(f -> f.is(REPLIES)).forEach(replyFiles::read);
        List<Collection.Inventory> inventories = files.stream()
                .filter(Found::inventory)
                .map(f -> new Collection.Inventory(f.name, f.path, side.listing(f.path)))
                .toList();
        List<InputFile> sideFiles = new ArrayList<>();
        for (Found file : files) if (!file.inventory) sideFiles.add(sideFile(file));
        found.addAll(0, side.issues());
        Path only = settings.isEmpty() ? null : settings.get(0).path;
        return new Collection(
                inventories,
                side.register(),
                only,
                side.credits(),
                sideFiles,
                side.decisions(),
                offers,
                replyFiles.replies(),
                Successions.NONE,
                found);
    }

    private static InputFile sideFile(Found file) {
        return sideFile(file.name, file.path);
    }

    /** A file beside the inventories as the manifest names it. */
    static InputFile sideFile(String name, Path path) {
        try {
            FileFacts facts = FileFacts.of(path);
            return new InputFile(name, facts.bytes(), facts.sha256(), "", "", 0, "side file");
        } catch (IOException e) {
            throw UserError.command("INPUT " + path + " cannot be read: " + e.getMessage());
        }
    }

    private static List<Candidate> filesOf(Path input, Path shown, Set<DataIssue> loops) {
        if (Files.isRegularFile(input)) return List.of(new Candidate(input.getParent(), input, true));
        if (!Files.isDirectory(input)) {
            throw UserError.command(
                    "INPUT " + shown + (Files.exists(input) ? " is neither file nor folder" : " does not exist"));
        }
        if (isOutput(input)) {
            throw UserError.command(
                    "INPUT " + shown + " is the output of a run: give the inventories that it was made of");
        }
        Path inventories = input.resolve("inventories");
        boolean collection = Files.isDirectory(inventories);
        List<Candidate> found = new ArrayList<>();
        try (Stream<Path> beside = Files.list(input)) {
            beside.filter(f -> SIDE_FILES.contains(f.getFileName().toString()) && !Files.isDirectory(f))
                    .forEach(f -> found.add(new Candidate(input, readable(f, shown), false)));
            for (Path f : under(collection ? inventories : input, input, loops)) {
                if (!Files.isDirectory(f) && isInventory(f, input) && !isWithinOutput(f, input)) {
                    found.add(new Candidate(input, f, true));
                }
            }
        } catch (NoSuchFileException e) {
            throw UserError.command("INPUT " + shown + " does not exist");
        } catch (IOException e) {
            throw cannotRead(shown, e);
        } catch (UncheckedIOException e) {
            throw cannotRead(shown, e.getCause());
        }
        return found;
    }

    /** Every file under a folder, links followed; one that leads back into a folder it stands in is told and left out. */
    private static List<Path> under(Path folder, Path input, Set<DataIssue> loops) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(
                folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        files.add(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                        if (!(e instanceof FileSystemLoopException)) throw e;
                        loops.add(loop(input.relativize(file).toString().replace('\\', '/')));
                        return FileVisitResult.CONTINUE;
                    }
                });
        return files;
    }

    private static DataIssue loop(String link) {
        return new DataIssue(
                Severity.WARNING,
                "input.link-loop",
                link,
                "",
                0,
                "",
                "",
                "the link leads back into a folder that it stands in",
                "it was not followed, everything else was read: take the link out");
    }

    /** A side file; one that is named so and cannot be read would silently count for nothing. */
    private static Path readable(Path file, Path shown) {
        if (Files.isRegularFile(file)) return file;
        boolean leads = Files.exists(file);
        throw UserError.command("INPUT " + shown + ": " + file.getFileName()
                + (leads ? " is a pipe, a device or a socket and no file" : " is a link to nothing")
                + "; take it out, or put the file there");
    }

    /** Whether a folder is what a run wrote, so that no table in it is an inventory. */
    private static boolean isOutput(Path folder) {
        return Files.isRegularFile(folder.resolve("manifest.json")) && Files.isDirectory(folder.resolve("tables"));
    }

    private static boolean isWithinOutput(Path file, Path input) {
        for (Path folder = file.getParent(); !folder.equals(input); folder = folder.getParent()) {
            if (isOutput(folder)) return true;
        }
        return false;
    }

    private static UserError cannotRead(Path shown, IOException e) {
        return UserError.command("INPUT " + shown + " cannot be read ("
                + (e instanceof FileSystemException system ? system.getFile() + ": " : "") + UserError.reason(e)
                + "): take that out, or check that it may be read");
    }

    private static boolean isInventory(Path file, Path input) {
        for (Path element : input.relativize(file)) if (element.toString().startsWith(".")) return false;
        String name = file.getFileName().toString();
        // What a spreadsheet program leaves beside a workbook that is open.
        if (name.startsWith("~$")) return false;
        if (file.getParent().equals(input) && SIDE_FILES.contains(name)) return false;
        int dot = name.indexOf('.');
        return !FOR_PEOPLE.contains(dot < 0 ? name : name.substring(0, dot))
                && !name.toLowerCase(Locale.ROOT).endsWith(".md");
    }

    /** The argument as the user wrote it. */
    private static Path shown(Path absolute, List<Path> inputs) {
        return inputs.stream()
                .filter(p -> p.toAbsolutePath().normalize().equals(absolute))
                .findFirst()
                .orElse(absolute);
    }

    /** Relative names; where several files have one, as much of their inputs' paths as parts them. */
    private static List<String> names(List<Candidate> candidates) {
        int[] depth = new int[candidates.size()];
        while (true) {
            Map<String, Integer> uses = new HashMap<>();
            List<String> names = new ArrayList<>();
            for (int i = 0; i < depth.length; i++) {
                names.add(candidates.get(i).name(depth[i]));
                uses.merge(names.get(i), 1, Integer::sum);
            }
            Set<String> clashing = new TreeSet<>();
            uses.forEach((name, count) -> {
                if (count > 1) clashing.add(name);
            });
            if (clashing.isEmpty()) return names;
            for (int i = 0; i < depth.length; i++) if (clashing.contains(names.get(i))) depth[i]++;
        }
    }
}
