package org.consolidation.analyser.opportunity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.consolidation.analyser.text.Fold;

/**
 * One of the systems of a subject; components as in {@code Deployment} and {@code PlacedDeployment}. Judged
 * together with the others.
 *
 * @param subject id of the kind, "|" and the subject
 * @param maker vendor, else supplier; ""
 * @param words department, name and description; "" where the kind does not read them
 * @param supportEnd when its support ends; null when not known
 * @param supportStated whether its organisation says so, not the reference table; null when not known
 * @param route procurement route as published; ""
 * @param critical null when not stated
 * @param runBy key of the body that runs it, its organisation mostly
 * @param hostingPence hosting a year, where it is stated apart from the rest of the cost; else null
 */
public record Twin(
        String subject,
        String systemId,
        String organisationId,
        String organisation,
        String capabilityId,
        String capability,
        long capabilityScore,
        String productId,
        String product,
        boolean realProduct,
        String maker,
        String words,
        String contractRef,
        LocalDate contractEnd,
        Boolean critical,
        Long costLowPence,
        Long costCentralPence,
        Long costHighPence,
        LocalDate supportEnd,
        Boolean supportStated,
        String route,
        String runBy,
        Long hostingPence) {

    /** One product run by one body, whoever uses it. */
    String instance() {
        return productId + "|" + runBy;
    }

    /** Of one system. */
    Costs costs() {
        return costCentralPence == null
                ? new Costs(0, 1, 0, 0, 0)
                : new Costs(1, 1, costLowPence, costCentralPence, costHighPence);
    }

    /** Words of departments and systems that must not share one system with the rest, blanks around. */
    private static final List<String> APART = Stream.of(
                    "covert",
                    "undercover",
                    "source handling",
                    "legal privilege",
                    "legally privileged",
                    "professional standards",
                    "counter corruption",
                    "anti corruption",
                    "counter terrorism",
                    "special branch",
                    "witness protection",
                    "protected persons")
            .map(words -> " " + words + " ")
            .toList();

    /** The one with the highest known cost, ties by id; without costs the first by id. */
    static Twin dearest(List<Twin> twins) {
        Twin dearest = twins.get(0);
        for (Twin twin : twins) {
            if (twin.costCentralPence() == null) continue;
            if (dearest.costCentralPence() == null || twin.costCentralPence() > dearest.costCentralPence()) {
                dearest = twin;
            }
        }
        return dearest;
    }

    /** Why they are better left alone; "" when they are not. */
    static String leaveAlone(List<Twin> twins) {
        for (Twin twin : twins) {
            String words = " " + Fold.fold(twin.words()) + " ";
            for (String apart : APART) {
                if (words.contains(apart)) {
                    return "Kept apart on purpose: " + twin.product() + " is listed with the words \"" + apart.strip()
                            + "\"; law or purpose may forbid sharing it with the rest.";
                }
            }
        }
        return suite(twins) ? "Modules of one suite of " + twins.get(0).maker() + ", not duplicates." : "";
    }

    /** Different products of one maker that share the first word of their name or their contract. */
    private static boolean suite(List<Twin> twins) {
        boolean different = twins.stream().map(Twin::productId).distinct().count() == twins.size();
        String maker = Fold.fold(twins.get(0).maker());
        if (!different || maker.isEmpty()) return false;
        if (!twins.stream().allMatch(twin -> Fold.fold(twin.maker()).equals(maker))) return false;
        String ref = twins.get(0).contractRef();
        if (!ref.isEmpty() && twins.stream().allMatch(twin -> twin.contractRef().equals(ref))) return true;
        String word = firstWord(twins.get(0), maker);
        return word.length() >= 3
                && twins.stream().allMatch(twin -> firstWord(twin, maker).equals(word));
    }

    private static String firstWord(Twin twin, String maker) {
        return Fold.words(twin.product()).stream()
                .filter(word -> !(" " + maker + " ").contains(" " + word + " "))
                .findFirst()
                .orElse("");
    }
}
