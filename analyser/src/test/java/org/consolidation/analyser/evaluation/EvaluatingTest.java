package org.consolidation.analyser.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.consolidation.analyser.evaluation.Evaluating.Evaluated;
import org.consolidation.analyser.issue.UserError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file of clusters against a file of truth")
class EvaluatingTest {

    /** Found {1 2 3} {4} {5}. */
    private static final String ONE_SOURCE = """
            source,id,cluster_id
            s,1,x
            s,2,x
            s,3,x
            s,4,y
            s,5,z
            """;

    /** Ids 1 and 2 stand in both sources. Found {a1 b2} {a2} {b1}. */
    private static final String TWO_SOURCES = """
            source,id,cluster_id
            a,1,x
            a,2,y
            b,1,z
            b,2,x
            """;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("scores what one counts by hand, whatever the order of columns and lines")
    void clustersOfTheTruth() {
        // True {1 2} {3 4} {5}: pairs found 12 13 23, true 12 34, both 12.
        Evaluated e = evaluate(ONE_SOURCE, """
                Cluster,colour,ID
                q,red,4
                p,red,1
                r,,5
                q,blue,3
                p,,2
                """);
        assertEquals(
                List.of(5L, 3L, 3L, 1L),
                List.of(
                        e.score().records(),
                        e.score().clusters(),
                        e.score().trueClusters(),
                        e.score().exact()));
        assertEquals(
                List.of(3L, 2L, 1L),
                List.of(e.score().pairs(), e.score().truePairs(), e.score().commonPairs()));
        assertEquals(1.0 / 3, e.score().pairwise().precision(), 1e-12);
        assertEquals(1.0 / 2, e.score().pairwise().recall(), 1e-12);
        assertEquals(
                (2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 1 + 1) / 5, e.score().bCubed().precision(), 1e-12);
        assertEquals((1 + 1 + 0.5 + 0.5 + 1) / 5, e.score().bCubed().recall(), 1e-12);
    }

    @Test
    @DisplayName("closes pairs: a is b and b is c makes a and c one; who is in no pair is alone")
    void pairsAreClosed() {
        Evaluated e = evaluate(ONE_SOURCE, "idA,idB\n3,1\n2,3\n3,2\n");
        assertEquals(3, e.score().truePairs());
        assertEquals(3, e.score().trueClusters());
        assertEquals(1, e.score().bCubed().f1());
        assertEquals(3, e.score().exact());
        assertEquals(0, e.onlyInClusters());
    }

    @Test
    @DisplayName("counts a record that was lost as found alone, and leaves out what a truth of clusters does not name")
    void recordsOfOneFileOnly() {
        // Compared are 1 and 2, found together, and 9, lost. True {1 2 9}.
        Evaluated e = evaluate(ONE_SOURCE, "id,cluster\n1,p\n2,p\n9,p\n");
        assertEquals(3, e.score().records());
        assertEquals(3, e.onlyInClusters());
        assertEquals(1, e.onlyInTruth());
        assertEquals(1, e.score().pairwise().precision());
        assertEquals(1.0 / 3, e.score().pairwise().recall(), 1e-12);
        // In pairs all five of the clusters and the lost one are compared.
        Evaluated pairs = evaluate(ONE_SOURCE, "idA,idB\n1,2\n2,9\n");
        assertEquals(6, pairs.score().records());
        assertEquals(1, pairs.onlyInTruth());
        assertEquals(3, pairs.score().truePairs());
        assertEquals(1, pairs.score().commonPairs());
    }

    @Test
    @DisplayName("tells equal ids of two sources apart by the truth's own sources")
    void sourcesInTheTruth() {
        assertEquals(
                1,
                evaluate(TWO_SOURCES, "source,id,cluster\na,1,p\nb,2,p\na,2,q\nb,1,r\n")
                        .score()
                        .bCubed()
                        .f1());
        assertEquals(
                1,
                evaluate(TWO_SOURCES, "sourceA,idA,sourceB,idB\nb,2,a,1\n")
                        .score()
                        .bCubed()
                        .f1());
        assertEquals(
                0,
                evaluate(TWO_SOURCES, "sourceA,idA,sourceB,idB\na,2,b,1\n")
                        .score()
                        .commonPairs());
    }

    @Test
    @DisplayName("takes the two ids of a published set by their lists' names, and leaves out pairs labelled 0")
    void idsNamedByTheirLists() {
        for (String header : List.of("idDBLP,idACM", "ltable_id,rtable_id", "abtId,buyId")) {
            assertEquals(
                    1,
                    evaluate(TWO_SOURCES, header + "\n1,2\n").score().bCubed().f1(),
                    header);
        }
        Evaluated labelled = evaluate(TWO_SOURCES, "ltable_id,rtable_id,label\n1,2,1\n2,1,0\n");
        assertEquals(1, labelled.score().truePairs());
        assertTrue(labelled.notes().contains("pairs whose label is 0 were left out: they do not belong together"));
        // A truth of clusters is none of pairs, whatever its ids are called.
        assertThrows(UserError.class, () -> evaluate(TWO_SOURCES, "record_id,source_id,cluster_id\n1,a,p\n"));
    }

    @Test
    @DisplayName("reads plain pairs of equal ids across two sources, the first column the first source, and says so")
    void equalIdsGoAcross() {
        Evaluated e = evaluate(TWO_SOURCES, "idA,idB\n1,2\n");
        assertEquals(1, e.score().bCubed().f1());
        assertEquals(
                List.of("ids stand in both sources: the first column was read as a, the second as b (in order of name;"
                        + " either way finds as many pairs)"),
                e.notes());
    }

    @Test
    @DisplayName("turns the columns round where the other way finds more pairs")
    void columnsTurnedRound() {
        String found = TWO_SOURCES + "b,3,y\n";
        Evaluated e = evaluate(found, "idA,idB\n2,1\n3,2\n");
        assertEquals(1, e.score().bCubed().f1());
        assertEquals(List.of("ids stand in both sources: the first column was read as b, the second as a"), e.notes());
    }

    @Test
    @DisplayName("goes by ids alone where the truth's sources are none of the clusters'")
    void otherSources() {
        Evaluated e = evaluate(ONE_SOURCE, "id,cluster,source\n1,p,file.csv\n2,p,file.csv\n3,p,other.csv\n");
        assertEquals(3, e.score().commonPairs());
        assertEquals(
                List.of("none of the truth's sources is one of the clusters': records were found by id alone"),
                e.notes());
    }

    @Test
    @DisplayName("takes the systems of a run, in several files, by file and row; of several systems of a row the first")
    void systemsOfARun() throws IOException {
        Path run = Files.createDirectory(folder.resolve("systems"));
        Files.writeString(
                run.resolve("part-00001.csv"),
                "system_id,source_file,source_row,product_id\ne,a.csv,2,x\nf,a.csv,2,z\n");
        Files.writeString(run.resolve("part-00002.csv"), "system_id,source_file,source_row,product_id\ng,b.csv,2,x\n");
        Path truth = Files.writeString(
                folder.resolve("t.csv"), "id,cluster,file,row\nA-7,p,a.csv,2\nB-7,p,b.csv,2\nB-8,p,b.csv,3\n");
        Evaluated e = Evaluating.evaluate(run, truth, null);
        assertEquals(3, e.score().records());
        assertEquals(1, e.onlyInTruth());
        assertEquals(1, e.score().commonPairs());
        assertEquals(3, e.score().truePairs());
        assertEquals(
                List.of("1 further systems of records that gave several were left out, the first counts"), e.notes());
    }

    @Test
    @DisplayName("refuses what it cannot understand, in one line with the place and what would be right")
    void refusals() {
        refused(
                "id '1' stands in several sources of --clusters; say which in a column source.",
                TWO_SOURCES,
                "id,cluster\n1,p\n");
        refused(
                "row 2: an id stands in several of 3 sources; give the truth as sourceA,idA,sourceB,idB.",
                TWO_SOURCES + "c,7,w\n",
                "idA,idB\n1,7\n");
        refused(
                "row 4: the pair 3,2 does not go from source 'a' to source 'b' as others do; give the truth as"
                        + " sourceA,idA,sourceB,idB.",
                TWO_SOURCES + "a,4,v\nb,3,w\n",
                "idA,idB\n1,2\n4,1\n3,2\n");
        refused(
                "must have the columns id,cluster or source,id,cluster or idA,idB or sourceA,idA,sourceB,idB; its"
                        + " header is left,right.",
                ONE_SOURCE,
                "left,right\n1,2\n");
        refused(
                "must have the columns source,id,cluster_id (source may be left out); its header is a,b.",
                "a,b\n1,2\n",
                "id,cluster\n1,p\n");
        refused(
                "row 3: record '1' of source 's' stands there before.",
                "source,id,cluster_id\ns,1,x\ns,1,y\n",
                "id,cluster\n1,p\n");
        refused("row 3: record '1' is in two clusters.", ONE_SOURCE, "id,cluster\n1,p\n1,q\n");
        refused("no record of --truth", ONE_SOURCE, "id,cluster\n77,p\n");
        refused("cannot be read: it is empty.", ONE_SOURCE, "");
    }

    @Test
    @DisplayName("reads any delimiter and encoding that inventories may have, and a file without sources")
    void otherDialects() throws IOException {
        Path clusters = Files.writeString(folder.resolve("c.csv"), "\uFEFFid\tcluster_id\nCafé\tx\n\nThé noir \tx\n");
        Path truth = Files.write(
                folder.resolve("t.csv"), "id_a;id_b\nCafé;Thé  noir\n".getBytes(Charset.forName("windows-1252")));
        assertEquals(1, Evaluating.evaluate(clusters, truth, null).score().commonPairs());
    }

    @Test
    @DisplayName("counts the true pairs among the candidates by description, without looking at each")
    void candidates() throws IOException {
        // Descriptions k {1 2}, l {3}, m {4}, n {5}; true {1 2 3 4}, so 6 pairs: 12 says the same, 13 and 23
        // were compared, 14, 24 and 34 were not.
        Files.writeString(folder.resolve("profiles.csv"), "source,id,profile_id\ns,1,k\ns,2,k\ns,3,l\ns,4,m\ns,5,n\n");
        Files.writeString(folder.resolve("candidates.csv"), "left_profile_id,right_profile_id\nk,l\nl,n\n");
        Path clusters = Files.writeString(folder.resolve("c.csv"), ONE_SOURCE);
        Path truth = Files.writeString(folder.resolve("t.csv"), "idA,idB\n1,2\n2,3\n3,4\n");
        CandidateScore score = Evaluating.evaluate(clusters, truth, folder).candidates();
        assertEquals(new CandidateScore(5, 4, 2, 6, 3), score);
        assertEquals(0.5, score.recall());
        assertEquals(0.4, score.perRecord(), 1e-12);
    }

    private Evaluated evaluate(String clusters, String truth) {
        try {
            return Evaluating.evaluate(
                    Files.writeString(folder.resolve("clusters.csv"), clusters),
                    Files.writeString(folder.resolve("truth.csv"), truth),
                    null);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void refused(String words, String clusters, String truth) {
        String message =
                assertThrows(UserError.class, () -> evaluate(clusters, truth)).getMessage();
        assertTrue(message.contains(words), message);
        assertEquals(1, message.lines().count());
    }
}
