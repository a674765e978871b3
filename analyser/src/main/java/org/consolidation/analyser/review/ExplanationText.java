package org.consolidation.analyser.review;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.consolidation.analyser.cluster.ProductAssignment;
import org.consolidation.analyser.match.Evidence;
import org.consolidation.analyser.text.Fold;
import org.consolidation.analyser.text.Grouped;

/** An explanation as a person reads it in a terminal. */
final class ExplanationText {

    /** Longest bar of the waterfall, in characters; one stands for a bit. */
    private static final int BAR = 16;

    private final Explanation told;
    private final StringBuilder text = new StringBuilder();

    private ExplanationText(Explanation told) {
        this.told = told;
    }

    /** Both subjects are one description. */
    static String one(ProductAssignment profile, List<String> notes) {
        StringBuilder text = new StringBuilder();
        for (String note : notes) text.append(note).append('\n');
        return text + "Both are the same description, " + profile.shown() + " (" + profile.profileId() + "), of "
                + profile.systems() + (profile.systems() == 1 ? " system" : " systems")
                + ": equal names are one description before anything is compared.\n";
    }

    static String of(Explanation told, List<String> notes) {
        ExplanationText made = new ExplanationText(told);
        for (String note : notes) made.line(note);
        if (!notes.isEmpty()) made.line("");
        made.subject("A", told.left(), told.leftProduct());
        made.subject("B", told.right(), told.rightProduct());
        made.line("");
        made.outcome();
        made.decisions();
        made.evidence();
        made.flip();
        made.remedy();
        return made.text.toString();
    }

    private void subject(String letter, ProductAssignment profile, ReviewProduct product) {
        line(letter + "  " + profile.shown());
        line("   description " + profile.profileId() + ", " + counted(profile.systems(), "system") + " at "
                + counted(profile.organisations(), "organisation")
                + (profile.organisationId().isEmpty() ? "" : ", kept inside " + profile.organisationId()));
        line("   product " + product.productId() + ", " + product.product() + ", "
                + counted(product.systems(), "system"));
    }

    private void outcome() {
        if (told.same()) {
            String how = told.path().size() == 1
                    ? "joined directly"
                    : told.path().isEmpty()
                            ? "joined"
                            : "joined through " + counted(told.path().size() - 1, "other");
            line("One product, " + how + ".");
        } else if (told.direct() == null) {
            line("Two products.");
            notCompared();
        } else if (told.direct().decision().equals("cannot-link")) {
            line("Two products, by a reviewer's decision.");
        } else if (told.direct().millibits() >= told.barMillibits()) {
            line("Two products, although the pair weighs enough: it is the groups as wholes that do not agree");
            line("(their mean weight is below the bar, members are known to differ, or the part grew too large).");
        } else {
            line("Two products: the pair is "
                    + Bits.plain(told.barMillibits() - told.direct().millibits()) + " bits short of the bar.");
            contradictions();
        }
    }

    private void contradictions() {
        String against = told.directEvidence().stream()
                .filter(e -> !e.field().equals("prior") && e.millibits() < -500)
                .sorted(Comparator.comparingInt(Evidence::millibits))
                .map(e -> e.field() + " " + e.level() + " (" + Bits.signed(e.millibits()) + ")")
                .collect(Collectors.joining(", "));
        if (!against.isEmpty()) line("Against it: " + against + ".");
    }

    private void notCompared() {
        String left = told.left().organisationId();
        String right = told.right().organisationId();
        if (!left.equals(right)) {
            line("Never compared: " + (left.isEmpty() ? "B" : "A") + " is generic or in-house, so it stays inside"
                    + " its organisation.");
            return;
        }
        TreeSet<String> shared = new TreeSet<>(Fold.words(told.left().name()));
        shared.retainAll(Fold.words(told.right().name()));
        if (shared.isEmpty() && !sharesRun(told.left().name(), told.right().name())) {
            line("Never compared: their names share no word and no run of three characters, which is what brings");
            line("descriptions together.");
        } else {
            line("Not compared, or below " + Bits.signed(told.floorMillibits())
                    + " bits: other names are more like each of them, or what they share"
                    + (shared.isEmpty() ? "" : " (" + String.join(", ", shared) + ")") + " is too common.");
        }
    }

    private static boolean sharesRun(String a, String b) {
        String left = Fold.fold(a);
        String right = Fold.fold(b);
        for (int i = 0; i + 3 <= left.length(); i++) if (right.contains(left.substring(i, i + 3))) return true;
        return false;
    }

    private void decisions() {
        if (told.decisions().isEmpty()) {
            line("No decision of a reviewer is on either product.");
        } else {
            line("Decisions on these products:");
            for (String decision : told.decisions()) line("  " + decision);
        }
    }

    private void evidence() {
        if (told.path().size() > 1) {
            int n = 1;
            for (Explanation.Step step : told.path()) {
                line("");
                line("Link " + n++ + " of " + told.path().size() + ": "
                        + step.left().shown() + " – " + step.right().shown());
                waterfall(step.pair(), step.evidence());
            }
            Explanation.Step weakest = told.weakest();
            line("");
            line("Weakest link: " + weakest.left().shown() + " – "
                    + weakest.right().shown() + ", "
                    + Bits.signed(weakest.pair().millibits()) + " bits.");
        }
        if (told.direct() != null) {
            line("");
            line("Evidence on A and B, in bits (log2 of the odds of being one product; the bar is "
                    + Bits.signed(told.barMillibits()) + ")");
            waterfall(told.direct(), told.directEvidence());
        } else if (told.same()) {
            line("");
            line("A and B themselves were not compared, or weigh less than " + Bits.signed(told.floorMillibits())
                    + " bits.");
        }
    }

    private void waterfall(ReviewPair pair, List<Evidence> evidence) {
        for (Evidence e : evidence) {
            int bits = Math.min(BAR, (Math.abs(e.millibits()) + 500) / 1000);
            String bar = e.millibits() < 0
                    ? " ".repeat(BAR - bits) + "-".repeat(bits) + "|"
                    : " ".repeat(BAR) + "|" + "+".repeat(bits);
            line(String.format(
                            Locale.ROOT,
                            "  %-11s %-20s %7s  %-33s %s",
                            e.field(),
                            e.level(),
                            Bits.signed(e.millibits()),
                            bar,
                            e.detail())
                    .stripTrailing());
        }
        line(String.format(Locale.ROOT, "  %-32s %7s", "together", Bits.signed(pair.millibits())));
        if (pair.decided()) line("  decided by a reviewer: " + pair.decision());
    }

    private void flip() {
        line("");
        line("What would change it");
        Explanation.Step weakest = told.weakest();
        if (told.same() && weakest == null) {
            line("  The table of pairs holds no chain between them, so this cannot be told.");
        } else if (told.same() && weakest.pair().decision().equals("must-link")) {
            line("  Only that decision: it goes before all evidence.");
        } else if (told.same()) {
            line("  They would part at the latest with a bar above "
                    + Bits.signed(weakest.pair().millibits())
                    + " bits, where no chain of links joins them (the bar is " + Bits.signed(told.barMillibits())
                    + ").");
            flips(weakest.evidence(), weakest.pair().millibits(), "The weakest link would break if only");
        } else if (told.direct() != null && told.direct().decision().equals("cannot-link")) {
            line("  Only that decision: it goes before all evidence.");
        } else if (told.direct() != null && told.direct().millibits() < told.barMillibits()) {
            line("  They could be joined with a bar of "
                    + Bits.signed(told.direct().millibits()) + " bits or lower.");
            flips(told.directEvidence(), told.direct().millibits(), "The pair would reach the bar if only");
        }
    }

    private void flips(List<Evidence> evidence, int millibits, String beginning) {
        List<Flip> flips = Flip.of(evidence, millibits, told.barMillibits(), told.weights());
        if (flips.isEmpty()) line("  No change of a single field suffices.");
        for (Flip flip : flips) {
            line("  " + beginning + " " + flip.field() + " were \"" + flip.then() + "\" instead of \"" + flip.now()
                    + "\": " + Bits.signed(flip.millibits()) + " bits.");
        }
    }

    private void remedy() {
        String kind = told.same() ? "cannot-link" : "must-link";
        line("  A reviewer can decide otherwise with this line in decisions.csv (fill in author, date, reason):");
        line("  " + kind + "," + told.left().profileId() + "," + told.right().profileId() + ","
                + quoted(told.left().name()) + "," + quoted(told.left().vendor()) + ","
                + quoted(told.right().name()) + "," + quoted(told.right().vendor()) + ",,AUTHOR,DATE,REASON");
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static String counted(long n, String one) {
        return Grouped.number(n) + " " + one + (n == 1 ? "" : "s");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
