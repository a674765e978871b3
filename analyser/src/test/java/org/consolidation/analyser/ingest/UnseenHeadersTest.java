package org.consolidation.analyser.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.consolidation.analyser.catalogue.Catalogue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("With the header synonyms as shipped")
class UnseenHeadersTest extends SurveyedLists {

    private static final HeaderIndex INDEX = HeaderIndex.of(Catalogue.load(null).headerSynonyms());

    private static Field best(String header) {
        List<HeaderIndex.Match> matches = INDEX.matchesOrSlips(header, 60);
        return matches.isEmpty() ? null : matches.get(0).field();
    }

    @Test
    @DisplayName("(Y/N) alone asks for nothing: a system that is not hosted elsewhere is in use all the same")
    void yesNo() {
        assertEquals(Field.HOSTING, best("Cloud hosted? (Y/N)"));
        assertEquals(null, best("Reviewed by audit (Y/N)"));
        assertEquals(Field.IN_USE, best("Used (Y/N)"));
    }

    @Test
    @DisplayName(
            "the price of one of several is no yearly cost, and what is written in the headers of databases is read")
    void meanings() {
        assertEquals(Field.UNUSED, best("Unit cost"));
        assertEquals(Field.UNUSED, best("Warranty expiry date"));
        assertEquals(Field.DESCRIPTION, best("Purpose of spend"));
        assertEquals(Field.PRODUCT_NAME, best("Make/Model"));
        assertEquals(Field.COST_BASIS, best("Cost frequency"));
        assertEquals(Field.STATUS, best("APP_STAT_CD"));
        assertEquals(Field.DESCRIPTION, best("APP_DESC_TXT"));
        assertEquals(Field.HOSTING, best("HOST_TYP_CD"));
        assertEquals(Field.CONTRACT_END, best("Dyddiad diwedd contract"));
        assertEquals(Field.CONTRACT_VALUE, best("Estimated amount payable to contractor (AUD inc GST)"));
    }

    @Test
    @DisplayName("dates by the month's name or in eight digits confirm a date, digits alone make no status")
    void contents() {
        assertEquals(
                1.0,
                ColumnContent.of(Reading.rows("31-MAR-27\nSept 2028\n20270331\nApr '26"), 0, java.util.Set.of())
                        .dates());
        assertEquals(
                0.0,
                ColumnContent.of(Reading.rows("Decision 12\n12345678\nMarket"), 0, java.util.Set.of())
                        .dates());
        assertEquals(
                -25,
                ColumnContent.of(Reading.rows("1\n7\n1"), 0, java.util.Set.of()).bearingOn(Field.STATUS));
        assertEquals(
                -45,
                ColumnContent.of(Reading.rows("2025-06-01"), 0, java.util.Set.of())
                        .bearingOn(Field.STATUS));
    }

    @Test
    @DisplayName("a department or a supplier named once, before what is theirs, is that of the rows below")
    void merged() throws IOException {
        assertEquals("DEPARTMENT+ SYSTEM_NAME SUPPLIER", merged("""
                Directorate,System,Supplier
                Place,Zorbex,Zorb
                ,Quux,
                People,Nix,
                ,Nax,
                """));
        assertEquals("SUPPLIER+ SYSTEM_NAME", merged("""
                Supplier,System
                Zorb,Zorbex
                ,Quux
                Nox,Nix
                ,Nax
                """));
        assertEquals("SYSTEM_NAME SUPPLIER", merged("""
                System,Supplier
                Zorbex,Zorb
                Quux,
                Nix,Nox
                Nax,
                """), "behind the names a blank cell may mean that nobody knows");
    }

    private String merged(String text) throws IOException {
        return survey(text).columns().stream()
                .map(c -> c.field() + (c.merged() ? "+" : ""))
                .collect(Collectors.joining(" "));
    }

    @Test
    @DisplayName(
            "a list whose UTF-8 was taken for Windows-1252, or that kept a web page's markup, is put right and told")
    void garbled() throws IOException {
        FileSurvey survey = survey("""
                System,Supplier,Annual cost (Â£)
                CafÃ© till,Zorb<br>Ltd,"Â£1,200"
                <b>Quux</b>,Zorb &amp; Co,&pound;45&#44;000
                """);
        assertEquals("Annual cost (£)", survey.columns().get(2).header());
        assertEquals(
                List.of("2 [Café till, Zorb\nLtd, £1,200]", "3 [ Quux , Zorb & Co, £45,000]"),
                Reading.shown(Reading.records(folder.resolve("list.csv"), survey, IngestSettings.DEFAULT)));
        assertEquals("encoding.twice", survey.issues().get(0).rule());
        assertEquals(1, survey.issues().get(0).row());
    }

    @Test
    @DisplayName("a sum is no header, \"£000\" is one")
    void sumsAreNoHeaders() {
        assertEquals(0, HeaderRow.find(Reading.rows("""
                Zorb Ltd||
                |Zorbex|£20,000
                |Quux|£15,000
                Quix Ltd||
                """), INDEX, 60, product -> false));
        assertEquals(1, HeaderRow.find(Reading.rows("""
                Software of the council||
                System|Supplier|£000
                Zorbex|Zorb|20
                """), INDEX, 60, product -> false));
    }

    @Test
    @DisplayName("numbers of assets are no bodies, and whether there is a support contract is no person")
    void assetRegister() throws IOException {
        assertEquals(null, survey("""
                Asset No,Thing,Likes
                ICT-1,Zorbex,x
                ICT-2,Quux,y
                """).columns().get(0).field());
        assertEquals(Field.UNUSED, best("Support contract?"));
        assertEquals(Field.SUPPLIER, best("Software house"));
        assertEquals(Field.DURATION, best("Contract period"));
    }
}
