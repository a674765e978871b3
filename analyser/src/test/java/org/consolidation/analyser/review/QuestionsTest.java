package org.consolidation.analyser.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.consolidation.analyser.cluster.ProductAssignment;
import org.consolidation.analyser.decision.DecisionFile;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.match.Evidence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsTest {

    private static ReviewProduct product(String id, long systems, long costKnown, long pence) {
        return new ReviewProduct(id, "Product " + id, 1, systems, systems, 0, 0, costKnown, pence);
    }

    private static Candidate between(String a, String b, int millibits, long systems, long pence) {
        return Candidate.joining(
                new ReviewPair(a, b, millibits, ""),
                product(a, systems, systems, pence),
                product(b, systems + 1, 0, 0),
                1,
                0,
                0);
    }

    @Test
    @DisplayName("Uncertainty is the entropy of the posterior: 1 at the bar, 0.918 one bit away, 0.722 two bits")
    void uncertainty() {
        assertEquals(1000, Candidate.uncertaintyMilli(500, 500, true));
        assertEquals(918, Candidate.uncertaintyMilli(1_000, 0, true));
        assertEquals(918, Candidate.uncertaintyMilli(-1_000, 0, false));
        assertEquals(722, Candidate.uncertaintyMilli(2_000, 0, true));
        // Enough evidence, and yet two products: nothing is less certain.
        assertEquals(1000, Candidate.uncertaintyMilli(2_000, 0, false));
        assertEquals(0, Candidate.uncertaintyMilli(200_000, 0, true));
    }

    @Test
    @DisplayName(
            "At stake is the smaller side: known costs, the run's mean for the others, a pound where none is known")
    void stake() {
        assertEquals(50_000 + 2 * 7_000, Candidate.atStakePence(3, 1, 50_000, 7_000));
        assertEquals(300, Candidate.atStakePence(3, 0, 0, 0));
        Candidate asked = Candidate.joining(
                new ReviewPair("1", "2", 0, ""), product("a", 2, 1, 10_000), product("b", 9, 9, 900_000), 4, 0, 4_000);
        assertEquals(2, asked.systems());
        assertEquals(9, asked.otherSystems());
        assertEquals(14_000, asked.worthPence());
        assertEquals(3, asked.settles());
    }

    @Test
    @DisplayName("A question is spared when those before it settle it: a–b and b–c make a–c")
    void spared() {
        List<Candidate> all = new ArrayList<>(List.of(
                between("a", "b", 0, 5, 90_000),
                between("b", "c", 0, 5, 80_000),
                between("a", "c", 0, 5, 70_000),
                between("c", "d", 0, 5, 60_000)));
        Choosing.Chosen chosen = Choosing.choose(all, 3);
        assertEquals(
                List.of("ab", "bc", "cd"),
                chosen.chosen().stream().map(c -> c.left() + c.right()).toList());
        assertEquals(1, chosen.spared());
        Collections.shuffle(all, new Random(3));
        assertEquals(chosen, Choosing.choose(all, 3));
    }

    @Test
    @DisplayName("The one link between two triangles is a question about the smaller part; a decided one is not")
    void bridges() {
        List<ReviewPair> links = new ArrayList<>();
        for (String s : List.of("ab", "ac", "bc", "de", "df", "ef")) {
            links.add(new ReviewPair(s.substring(0, 1), s.substring(1), 9_000, ""));
        }
        Map<String, Long> systems = Map.of("a", 1L, "b", 2L, "c", 3L, "d", 1L, "e", 1L, "f", 1L);
        ReviewProduct product = new ReviewProduct("p", "P", 6, 9, 4, 1_000, 1, 9, 9_000);
        links.add(new ReviewPair("c", "d", 1_000, ""));
        List<Candidate> asked = Bridges.candidates(product, links, systems, 0, 0);
        assertEquals(1, asked.size());
        assertEquals("cd", asked.get(0).left() + asked.get(0).right());
        assertTrue(asked.get(0).splits());
        assertEquals(3, asked.get(0).systems());
        assertEquals(6, asked.get(0).otherSystems());
        // 3 systems of £10 each, uncertainty 0.918.
        assertEquals(3_000 * 918 / 1000, asked.get(0).worthPence());
        Question question = question();
        assertEquals(
                "The product falls into two parts, of 3 systems and of 6, unless something else joins them.",
                new Question(
                                1,
                                asked.get(0),
                                question.left(),
                                question.right(),
                                question.leftProduct(),
                                question.rightProduct(),
                                0,
                                List.of())
                        .ifDifferent());
        links.set(6, new ReviewPair("c", "d", 1_000, "must-link"));
        assertEquals(List.of(), Bridges.candidates(product, links, systems, 0, 0));
    }

    private static Question question() {
        ProductAssignment left =
                new ProductAssignment("00000000000000aa", "p", "=Modern Gov", "civica", "9", "", "", 2, 2);
        ProductAssignment right =
                new ProductAssignment("00000000000000bb", "q", "ModernGov, new", "", "", "", "", 4, 3);
        Candidate asked = Candidate.joining(
                new ReviewPair(left.profileId(), right.profileId(), -1_200, ""),
                product("p", 2, 1, 1_234_500),
                product("q", 4, 0, 0),
                2,
                0,
                0);
        return new Question(
                1,
                asked,
                left,
                right,
                product("p", 2, 1, 1_234_500),
                product("q", 4, 0, 0),
                0,
                List.of(new Evidence("prior", "candidate pair", -4_200, ""), new Evidence("name", "near", 3_000, "")));
    }

    @Test
    @DisplayName("A question says why it is asked, what it moves, and what happens on either answer")
    void words() {
        Question q = question();
        assertEquals("Two products now: the evidence weighs -1.2 bits, 1.2 below the bar.", q.why());
        assertEquals(
                "The answer moves 2 systems; the other side has 4; £12,345 a year known for 1 of them.", q.stake());
        assertEquals(
                "The two become one product of 6 systems. 1 further pair between them needs no answer.", q.ifSame());
        assertTrue(q.ifDifferent().startsWith("They stay two products"));
        assertEquals("prior candidate pair -4.2; name near +3.0", q.evidenceLine());
    }

    @Test
    @DisplayName("The queue begins with the columns of decisions.csv: with a verdict filled in it is read as decisions")
    void queue(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("queue.csv");
        QueueFile.write(file, List.of(question()));
        List<DataIssue> issues = new ArrayList<>();
        assertEquals(List.of(), DecisionFile.read("queue.csv", file, issues).all());
        String filled = Files.readString(file)
                .replace("\"ModernGov, new\",,,,,,", "\"ModernGov, new\",,,lead,2026-02-03,seen,same");
        Files.writeString(file, filled);
        assertEquals(
                List.of("=Modern Gov (civica) must be one product with ModernGov, new (lead, 2026-02-03)"),
                DecisionFile.read("queue.csv", file, issues).all().stream()
                        .map(d -> d.sentence())
                        .toList());
        assertEquals(List.of(), issues);
    }
}
