package org.consolidation.analyser.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FoldTest {

    @Test
    @DisplayName("Case, accents and punctuation fold away; an apostrophe parts no word")
    void folds() {
        assertEquals("modern gov", Fold.fold("Modern.Gov®"));
        assertEquals("cafe zurich", Fold.fold("  Café—Zürich "));
        assertEquals("childrens services 2", Fold.fold("Children's Services (2)"));
        assertEquals("", Fold.fold(null));
        assertEquals("", Fold.fold("- / -"));
    }

    @Test
    @DisplayName("Blanks of every kind are one space and control characters are off")
    void tidies() {
        assertEquals("a b", Fold.tidy(" a\u00a0\t b\u0007 "));
        assertEquals("ab", Fold.tidy("a\u007fb"));
        assertEquals("Idox iTrent", Fold.tidy("Id\u00adox \u202aiTrent\u202c"));
        assertEquals("idox", Fold.fold("Id\u00adox"));
        assertEquals("é", Fold.tidy(" é"));
        assertEquals("", Fold.tidy("  "));
    }

    @Test
    @DisplayName("A text that is folded or tidy already comes back as it is")
    void unchanged() {
        String folded = "modern gov 365";
        assertSame(folded, Fold.fold(folded));
        String tidy = "Modern.Gov (365)";
        assertSame(tidy, Fold.tidy(tidy));
    }

    @Test
    @DisplayName("Plain letters fold as the same letters do beside an accent that is cut off again")
    void plainAsAccented() {
        Random random = new Random(3);
        String of = "abXYZ09 .-_'()\t\n\u0001 ";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) text.append(of.charAt(random.nextInt(of.length())));
            // The accent sends the text the long way.
            assertEquals(Fold.fold(text + " e"), Fold.fold(text + " é"), text.toString());
            assertEquals(Fold.tidy(text + " e"), Fold.tidy(text + " é").replace('é', 'e'), text.toString());
        }
    }
}
