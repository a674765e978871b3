package org.consolidation.analyser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rooms of the house stand in the data's way; a door opens to the left only. */
class PackageOrderTest {

    private static final String BASE = "org.consolidation.analyser";

    /** In the order of the data's way; "" is the root package. A new package gets its place here. */
    private static final List<String> ORDER = List.of(
            "text",
            "issue",
            "spark",
            "catalogue",
            "decision",
            "ingest",
            "estate",
            "normalise",
            "match",
            "cluster",
            "portfolio",
            "coalition",
            "opportunity",
            "target",
            "wave",
            "scenario",
            "change",
            "review",
            "report",
            "resolve",
            "evaluation",
            "generate",
            "",
            "cli");

    /** What Spark may change between minor versions. */
    private static final List<String> INSIDE_SPARK = List.of(
            "org.apache.spark.sql.catalyst.",
            "org.apache.spark.sql.execution.",
            "org.apache.spark.sql.internal.",
            "org.apache.spark.scheduler.",
            "scala.reflect.",
            "scala.jdk.");

    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPath(Path.of("target", "classes", "org", "consolidation"));

    @Test
    @DisplayName("Every package has a place in the order")
    void everyPackageHasAPlace() {
        assertEquals(
                List.of(),
                CLASSES.stream()
                        .map(c -> room(c))
                        .filter(p -> !ORDER.contains(p))
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    @DisplayName("A package imports only packages to its left")
    void packagesImportToTheLeft() {
        assertEquals(
                List.of(),
                dependencies()
                        .filter(d -> d.getTargetClass().getPackageName().startsWith(BASE))
                        .filter(d -> place(d.getTargetClass()) > place(d.getOriginClass()))
                        .map(Dependency::getDescription)
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    @DisplayName("Only package spark knows Spark's inner classes")
    void onlySparkKnowsSparksInside() {
        assertEquals(
                List.of(),
                dependencies()
                        .filter(d -> !room(d.getOriginClass()).equals("spark"))
                        .filter(d -> INSIDE_SPARK.stream()
                                .anyMatch(inside -> d.getTargetClass().getName().startsWith(inside)))
                        .map(Dependency::getDescription)
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    @DisplayName("The classes that these rules look at are there")
    void classesAreThere() {
        assertTrue(CLASSES.contain("org.consolidation.analyser.spark.RecordEncoder"));
        assertTrue(CLASSES.contain("org.consolidation.analyser.Analysis"));
    }

    private static Stream<Dependency> dependencies() {
        return CLASSES.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream());
    }

    private static int place(JavaClass type) {
        return ORDER.indexOf(room(type));
    }

    private static String room(JavaClass type) {
        String below = type.getPackageName().substring(BASE.length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.")[0];
    }
}
