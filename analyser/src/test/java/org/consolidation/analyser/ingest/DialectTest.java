package org.consolidation.analyser.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Dialects")
class DialectTest {

    private static Dialect of(String text) {
        return Dialect.detect(text.getBytes(StandardCharsets.UTF_8), true);
    }

    @Test
    @DisplayName("comma, semicolon, tab and pipe are told apart by the widths they give")
    void delimiters() {
        assertEquals("comma", of("System,Supplier\nUniform; old,Idox\n").delimiterName());
        assertEquals(
                "semicolon",
                of("System;Cost\nUniform;1,5\nMosaic;2,5\nConfirm;3\n").delimiterName());
        assertEquals(
                "tab",
                of("System\tDescription\nUniform\tplans, maps, trees\nMosaic\tcare\n")
                        .delimiterName());
        assertEquals(
                "pipe",
                of("System|Description\nUniform|plans, maps\nMosaic|care\n").delimiterName());
    }

    @Test
    @DisplayName("title lines and delimiters inside quotes do not mislead")
    void titles() {
        assertEquals(
                "semicolon",
                of("Systems, licences, contracts\n\nSystem;Supplier\n\"a,b,c\";x\n\"d,e,f\";y\n")
                        .delimiterName());
    }

    @Test
    @DisplayName("a list of one column is read with commas")
    void oneColumn() {
        assertEquals(Dialect.COMMA, of("System\nUniform\nMosaic\n"));
        assertEquals(Dialect.COMMA, of("System\nUniform; old\nMosaic\nEclipse\nConfirm\nAlloy\n"));
    }

    @Test
    @DisplayName("a first line sep= as spreadsheets write it is obeyed")
    void declared() {
        assertEquals(
                "semicolon",
                of("sep=;\nSystem;Supplier, reseller\nUniform;a, b\n").delimiterName());
    }

    @Test
    @DisplayName("where quotes open cells and hardly ever close them, they are text")
    void unquoted() {
        assertEquals(new Dialect('\t', false), of("System\tSize\n\"A\t1\n\"B\t2\n\"C\t3\n\"D\t4\n\"E\t5\n"));
        assertEquals(new Dialect(',', true), of("System,Size\n\"A\",1\n\"B,2\n\"C\",3\n"));
    }
}
