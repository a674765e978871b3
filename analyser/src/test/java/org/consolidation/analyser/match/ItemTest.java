package org.consolidation.analyser.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is compared of a description")
class ItemTest {

    @Test
    @DisplayName("A name of a thousand characters and a blank ends with its last word")
    void longName() {
        String thousand = "zorbex ".repeat(142) + "gannet plover"; // 994 + 6 is a thousand, then the blank
        String core = thousand.replace("gannet", "gannet".substring(0, 5));
        assertEquals(' ', core.charAt(999));
        Item item = Item.of(new Profile(
                "00000000000000aa", core, core, "", "", "", "", false, false, 1, 1, List.of(), List.of(), List.of()));
        assertEquals(999, item.core.length());
        // 143 words of which two are distinct, no empty one among them
        assertEquals(143, Tokens.words(item.core).length);
        assertEquals("zorbex", Tokens.words(item.core)[0]);
        assertEquals("ganne", Tokens.words(item.core)[142]);
        Tokens.of(item.core, "", "");
    }
}
