package org.consolidation.analyser.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GarbledTest {

    @Test
    @DisplayName("UTF-8 that was read as Windows-1252 is what its author wrote")
    void twiceEncoded() {
        assertEquals("£12,000", Garbled.mended("Â£12,000"));
        assertEquals("Idox – Uniform", Garbled.mended("Idox â€“ Uniform"));
        assertEquals("Café €5 “x”", Garbled.mended("CafÃ© â‚¬5 â€œxâ€\u009d"));
    }

    @Test
    @DisplayName("What is well written stays as it is, accents and all")
    void wellWritten() {
        for (String text :
                new String[] {"Café", "Âge", "Ünïcode Düsseldorf", "Cùram", "a < b & c; d > e", "R&D", "Ã"}) {
            assertEquals(text, Garbled.mended(text));
        }
    }

    @Test
    @DisplayName("Characters and marks of web pages are what they stand for; a break parts lines")
    void markup() {
        assertEquals("R&B", Garbled.mended("R&amp;B"));
        assertEquals("R&B", Garbled.mended("R&AMP;B"));
        assertEquals(" Mosaic ", Garbled.mended("<b>Mosaic</b>"));
        assertEquals("Access\nGroup", Garbled.mended("Access<br/>Group"));
        assertEquals("<script>", Garbled.mended("<script>"));
        assertEquals("<50", Garbled.mended("<50"));
        assertEquals("Zorbex", Garbled.mended("=HYPERLINK(\"https://x.example/1\",\"Zorbex\")"));
        assertEquals("Zorbex", Garbled.mended("[Zorbex](https://x.example/2)"));
        assertEquals("https://x.example/2", Garbled.mended("https://x.example/2"));
    }
}
