package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.consolidation.analyser.match.MatchField.Role;
import org.consolidation.analyser.match.RecordEvidence.Code;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecordEvidenceTest {

    private static final RecordFields FIELDS = new RecordFields(List.of(Role.NAME, Role.TEXT, Role.NUMBER, Role.DATE));

    private static RecordVocabulary.Space space(List<long[]> documents) {
        TreeMap<Long, Integer> counts = new TreeMap<>();
        for (long[] tokens : documents) for (long token : tokens) counts.merge(token, 1, Integer::sum);
        counts.values().removeIf(count -> count < 2);
        return new RecordVocabulary.Space(
                counts.keySet().stream().mapToLong(Long::longValue).toArray(),
                counts.values().stream().mapToInt(Integer::intValue).toArray(),
                documents.size());
    }

    private static RecordVocabulary vocabulary(List<List<String>> records) {
        return new RecordVocabulary(
                space(records.stream()
                        .map(r -> RecordVector.nameTokens(r, FIELDS))
                        .toList()),
                space(records.stream()
                        .map(r -> RecordVector.wholeTokens(r, FIELDS))
                        .toList()));
    }

    private static RecordEvidence compare(List<String> a, List<String> b, List<List<String>> others) {
        List<List<String>> all = new ArrayList<>(List.of(a, b));
        all.addAll(others);
        RecordVocabulary vocabulary = vocabulary(all);
        return RecordEvidence.of(RecordVector.of(a, FIELDS, vocabulary), RecordVector.of(b, FIELDS, vocabulary));
    }

    @Test
    @DisplayName("Records that say the same have 1.5 units, 18 bits")
    void same() {
        List<String> record = List.of("queue management", "of the town hall", "", "");
        RecordEvidence found = compare(record, record, List.of(List.of("parking permits", "", "", "")));
        assertEquals(18_000, found.millibits(), 40);
        assertEquals(1_000, found.nameCosine(), 3);
    }

    @Test
    @DisplayName("Half of the name shared: the cosine by hand")
    void byHand() {
        // "ab" folds to the word ab and the runs " ab", "ab "; " cd" likewise; "b c" differs. Three records:
        // "ab", "ab", "xy". N = 3. In both: ab, " ab", "ab ": cosine 1 whatever the idf.
        RecordEvidence equal =
                compare(List.of("ab", "", "", ""), List.of("ab", "", "", ""), List.of(List.of("xy", "", "", "")));
        assertEquals(1_000, equal.nameCosine(), 3);
        // "ab" and "ab cd" of N = 2: a holds ab, _ab, ab_ (df 2, idf ln 1.5), b these and cd, cd_, _cd, b_c (df 1,
        // idf ln 3). Cosine = 3 ln²1.5 / (√(3 ln²1.5) √(3 ln²1.5 + 4 ln²3)) = 0.70228 / 2.30651 = 0.3045.
        RecordEvidence half = compare(List.of("ab", "", "", ""), List.of("ab cd", "", "", ""), List.of());
        assertEquals(304, half.nameCosine(), 2);
        assertEquals(1.5 * 304.5 * 12, half.millibits(), 20);
    }

    private static int namesMillibits(List<String> a, List<String> b) {
        RecordFields names = new RecordFields(List.of(Role.NAME, Role.NAME));
        List<List<String>> all = List.of(a, b, a, b); // all tokens are held by two
        RecordVocabulary vocabulary = new RecordVocabulary(
                space(all.stream().map(r -> RecordVector.nameTokens(r, names)).toList()),
                space(all.stream().map(r -> RecordVector.wholeTokens(r, names)).toList()));
        return RecordEvidence.of(RecordVector.of(a, names, vocabulary), RecordVector.of(b, names, vocabulary))
                .namesMillibits();
    }

    @Test
    @DisplayName("In one of several columns of names, a name that the other has in none of them weighs 0.2 units less")
    void namesApart() {
        assertEquals(-2_400, namesMillibits(List.of("alan", "whitby"), List.of("gretchen", "whitby")));
        assertEquals(0, namesMillibits(List.of("gretchen", "whitby"), List.of("gretchn", "whitby"))); // misspelt
        assertEquals(0, namesMillibits(List.of("gretchen", "whitby"), List.of("whitby", "gretchen"))); // swapped
        assertEquals(0, namesMillibits(List.of("g.", "whitby"), List.of("alan", "whitby"))); // an initial
        assertEquals(0, namesMillibits(List.of("", "whitby"), List.of("alan", "whitby")));
        // One column of names: nothing to tell apart.
        assertEquals(
                0,
                compare(List.of("alan", "", "", ""), List.of("gretchen", "", "", ""), List.of())
                        .namesMillibits());
    }

    @Test
    @DisplayName("A word of a long description weighs √(8 / words)")
    void longText() {
        String text = "w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w w q"; // 32 words: factor 1/2
        RecordVector vector = RecordVector.of(
                List.of("n", text, "", ""),
                FIELDS,
                vocabulary(List.of(List.of("n", text, "", ""), List.of("n", text, "", ""))));
        // n and " n " in full; w, q, " w ", "w w"?, … half: the largest coordinate is that of the name.
        int largest = 0;
        for (int i = 1; i < vector.whole().length; i++) {
            if (vector.wholeWeights()[i] > vector.wholeWeights()[largest]) largest = i;
        }
        assertEquals(Role.NAME.ordinal(), vector.roles()[largest]);
        short half = 0;
        for (int i = 0; i < vector.whole().length; i++) {
            if (vector.roles()[i] == Role.TEXT.ordinal()) half = vector.wholeWeights()[i];
        }
        assertEquals(0.5, (double) half / vector.wholeWeights()[largest], 0.001);
    }

    @Test
    @DisplayName("Codes: shared +3.6 bits, one part of another +2.76, contradicted -2.4, missing 0")
    void codes() {
        assertArrayEquals(new String[] {"pslx350h"}, RecordVector.codes("Sony Turntable - PSL-X350H"));
        assertArrayEquals(new String[] {"33", "dcr1", "x5"}, RecordVector.codes("DCR-1/X5 (33) a"));
        assertEquals(Code.SHARED, codes("PSL-X350H", "PSLX350H black"));
        assertEquals(Code.CONTAINED, codes("KDL40", "KDL40B"));
        assertEquals(Code.CONTRADICTED, codes("DX1", "DX1B")); // three characters are too few
        assertEquals(Code.MISSING, codes("DX1", "turntable"));
        assertEquals(Code.NONE, codes("black turntable", "turntable"));
        assertEquals(3_600, RecordEvidence.millibits(Code.SHARED));
        assertEquals(2_760, RecordEvidence.millibits(Code.CONTAINED));
        assertEquals(-2_400, RecordEvidence.millibits(Code.CONTRADICTED));
    }

    @Test
    @DisplayName(
            "Volumes and sizes that differ contradict each other however written; a shared code goes before numbers, not before sizes")
    void numerals() {
        assertEquals(Code.CONTRADICTED, code("Moor, Vol. 2", "Moor, Volume III"));
        assertEquals(Code.MISSING, code("Moor (12th edition)", "Moor, 12 ed."));
        assertEquals(Code.NONE, code("Moor, Vol. 2", "Moor, Volume II"));
        assertEquals(Code.NONE, code("Moor", "Moor, Volume III"));
        assertEquals(Code.CONTRADICTED, code("Beans 500 g", "Beans 0.25 kg"));
        assertEquals(Code.MISSING, code("Beans 500g", "Beans 0.5 kg"));
        assertEquals(Code.SHARED, code("Printer HKM380, pack of 2", "Printer HKM-380 3"));
        assertEquals(Code.CONTRADICTED, code("Printer HKM380, 2", "Printer HKM390 2"));
        assertEquals(Code.MISSING, code("Paint HKM380 500 ml", "Paint HKM380, 1 l"));
        assertEquals(Code.SHARED, code("Paint HKM380 500 ml", "Paint HKM380, 0.5 l"));
        assertEquals(Code.MISSING, code("Paint HKM380 500 ml", "Paint HKM380B 1 l"));
    }

    private static Code code(String a, String b) {
        return compare(List.of(a, "", "", ""), List.of(b, "", "", ""), List.of())
                .code();
    }

    private static Code codes(String a, String b) {
        return RecordEvidence.codes(RecordVector.codes(a), RecordVector.codes(b));
    }

    @Test
    @DisplayName("Quantities: nothing below 1%, 0.1 units from 20% on, in proportion between")
    void numbers() {
        assertEquals(0, number("$100.00", "100.5"));
        assertEquals(-600, number("100", "90")); // 10%: half of 1,200
        assertEquals(-1_200, number("100", "79"));
        assertEquals(-600, number("1998", "1999")); // a year is worth 10%
        assertEquals(-1_200, number("1996", "1999"));
        assertEquals(0, number("100", "about a hundred"));
        assertEquals(0, number("100", "0"));
        assertEquals(1_299.5, RecordVector.number("£1,299.50 each"));
        assertTrue(Double.isNaN(RecordVector.number("1m 58sec")));
        assertTrue(Double.isNaN(RecordVector.number("")));
    }

    private static int number(String a, String b) {
        return compare(List.of("n", "", a, ""), List.of("n", "", b, ""), List.of())
                .numberMillibits();
    }

    @Test
    @DisplayName("Dates: equal in any style, near, same year, contradicted")
    void dates() {
        assertEquals(RecordDate.Agreement.EQUAL, date("2019-03-12", "12/03/2019"));
        assertEquals(RecordDate.Agreement.EQUAL, date("2019-03-12", "03/12/2019")); // month first
        assertEquals(RecordDate.Agreement.EQUAL, date("12 March 2019", "March 12, 2019"));
        assertEquals(RecordDate.Agreement.EQUAL, date("2019", "2019-03-12"));
        assertEquals(RecordDate.Agreement.NEAR, date("2018-12-30", "2019-01-02"));
        assertEquals(RecordDate.Agreement.SAME_YEAR, date("2019-01-30", "2019-11-02"));
        assertEquals(RecordDate.Agreement.CONTRADICTED, date("2019", "2020"));
        assertEquals(RecordDate.Agreement.MISSING, date("2019", "unknown"));
        assertEquals(RecordDate.Agreement.MISSING, date("2019", "99/99/2019"));
    }

    private static RecordDate.Agreement date(String a, String b) {
        assertEquals(
                RecordDate.read(a).compare(RecordDate.read(b)),
                RecordDate.read(b).compare(RecordDate.read(a)));
        return RecordDate.read(a).compare(RecordDate.read(b));
    }

    @Test
    @DisplayName("Comparing is the same from both sides, in any script")
    void symmetric() {
        List<String> a = List.of("東京都 住民情報システム X12", "住民基本台帳", "100", "2019");
        List<String> b = List.of("住民情報システム", "東京都の台帳 X12", "90", "2020-05");
        List<List<String>> others = List.of(List.of("Система учёта", "", "", ""));
        assertEquals(compare(a, b, others).millibits(), compare(b, a, others).millibits());
        assertTrue(compare(a, b, others).nameCosine() > 300);
    }

    @Test
    @DisplayName("A record without a name is compared by all it says, worth what name and whole are together")
    void nameless() {
        List<String> record = List.of("", "queue management of the town hall", "", "");
        assertEquals(
                18_000,
                compare(record, record, List.of(List.of("x", "y", "", ""))).millibits(),
                40);
    }
}
