package org.consolidation.analyser.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.consolidation.analyser.catalogue.HeaderSynonym;
import org.consolidation.analyser.issue.UserError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Header synonyms")
class HeaderIndexTest {

    private final HeaderIndex index = HeaderIndex.of(Reading.synonyms());

    private String best(String header) {
        return index.matchesOrSlips(header, 60).stream()
                .map(m -> m.field() + " " + m.score() + " " + m.method())
                .findFirst()
                .orElse("");
    }

    @Test
    @DisplayName("the same when folded, also without blanks or in camel case, is exact")
    void exact() {
        assertEquals("SYSTEM_NAME 100 exact", best("SYSTEM_NAME"));
        assertEquals("SYSTEM_NAME 100 exact", best("systemName"));
        assertEquals("CONTRACT_END 100 exact", best("Contract\nend date"));
        assertEquals("ANNUAL_COST 97 exact", best("Annual cost (£ ex VAT)"));
        assertEquals("SYSTEM_NAME 95 exact", best("System / tool"));
    }

    @Test
    @DisplayName("the same words in another number, with fillers or in another order are nearly so")
    void words() {
        assertEquals("SUPPLIER 97 words", best("Suppliers"));
        assertEquals("SUPPLIER 95 words", best("Name of the supplier"));
        assertEquals("CONTRACT_END 90 words", best("Date contract ends"));
    }

    @Test
    @DisplayName("what a header ends with says more than what it begins with")
    void containment() {
        assertEquals("SUPPLIER 73 words", best("Software supplier"));
        assertEquals("", best("Supplier address"));
        assertEquals("", best("Location of contract"));
        assertEquals("", best("Date"));
        assertEquals("DESCRIPTION 68 words", best("What is the intended purpose and expected benefits of the AI?"));
    }

    @Test
    @DisplayName("a question is read as what it asks for")
    void questions() {
        assertEquals("SYSTEM_NAME 94 words", best("What system do you use?"));
        assertEquals("SYSTEM_NAME 94 words", best("Which systems do you currently use?"));
    }

    @Test
    @DisplayName("the number of a question is no part of it")
    void numbers() {
        assertEquals("SYSTEM_NAME 94 words", best("Q1 What system is used?"));
        assertEquals("SUPPLIER 97 exact", best("2. Supplier"));
        assertEquals("DESCRIPTION 97 exact", best("Question 3: Description"));
        assertEquals("CONTRACT_END 97 exact", best("b) Contract end date"));
        assertEquals("", best("365 supplier address"));
    }

    @Test
    @DisplayName("a name of systems with its maker in brackets is the name, a maker with a remark the maker")
    void nameAndMaker() {
        assertEquals("SYSTEM_NAME 100 exact", best("System (Supplier)"));
        assertEquals("SYSTEM_NAME 100 exact", best("Application (vendor)"));
        assertEquals("SUPPLIER 97 words", best("Supplier (if any)"));
    }

    @Test
    @DisplayName("a slip of the keyboard is forgiven in words of six letters and more")
    void slips() {
        assertEquals("SUPPLIER 85 words", best("Suplier"));
        assertEquals("", best("Stem"));
    }

    @Test
    @DisplayName("a header of several meanings keeps them all")
    void several() {
        assertEquals(
                "DEPARTMENT PERSON",
                index.matches("Business owner", 60).stream()
                        .map(m -> m.field().name())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    @DisplayName("names the synonyms nearest to what a table has")
    void nearest() {
        assertEquals(
                "software",
                index.nearest(List.of("Softwear"), EnumSet.of(Field.SYSTEM_NAME))
                        .get(0));
    }

    @Test
    @DisplayName("a synonym for a field that there is not is the user's error")
    void unknownField() {
        UserError error =
                assertThrows(UserError.class, () -> HeaderIndex.of(List.of(new HeaderSynonym("sistem", "system"))));
        assertEquals(2, error.exitCode());
    }
}
