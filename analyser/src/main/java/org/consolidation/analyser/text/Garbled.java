package org.consolidation.analyser.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** Texts that came through a program which misread their encoding, or out of a web page with its markup. */
public final class Garbled {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Marks of a paragraph or of how words look, which say nothing; {@code <br>} parts lines. */
    private static final Pattern TAGS =
            Pattern.compile("(?i)</?(?:p|b|i|u|em|strong|span|div|font|sup|sub|li|ul|ol|a)(?:\\s[^<>]{0,200})?/?>");

    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s{0,3}/?>");

    private static final Pattern FORMULA =
            Pattern.compile("(?i)\\s*=\\s*hyperlink\\(\\s*\"[^\"]*\"\\s*[,;]\\s*\"([^\"]+)\"\\s*\\)\\s*");

    private static final Pattern LINK = Pattern.compile("\\s*\\[([^\\[\\]]+)]\\(\\s*\\w+://[^()\\s]*\\s*\\)\\s*");

    private static final int LONGEST_LINK = 2_000;

    private Garbled() {}

    /** The text as its author wrote it. */
    public static String mended(String text) {
        String plain = isTwiceEncoded(text) ? onceEncoded(text) : text;
        plain = unescaped(plain);
        if (plain.indexOf("://") >= 0 && plain.length() < LONGEST_LINK) plain = unlinked(plain);
        if (plain.indexOf('<') < 0 || plain.indexOf('>') < 0) return plain;
        String lines = BREAK.matcher(plain).replaceAll("\n");
        return TAGS.matcher(lines).replaceAll(" ");
    }

    /** Text with what web pages write for characters ("&amp;", in capitals too) as the characters. */
    public static String unescaped(String text) {
        if (text.indexOf('&') < 0 || text.indexOf(';') < 0) return text;
        return StringEscapeUtils.unescapeHtml4(text.replace("&AMP;", "&amp;"));
    }

    /** What a link is shown as: of a spreadsheet's formula, or as texts for the web write it. */
    private static String unlinked(String text) {
        Matcher formula = FORMULA.matcher(text);
        if (formula.matches()) return formula.group(1);
        Matcher link = LINK.matcher(text);
        return link.matches() ? link.group(1) : text;
    }

    /** Whether the text holds UTF-8 that was read as Windows-1252: "Â£" for "£", "CafÃ©" for "Café". */
    public static boolean isTwiceEncoded(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (text.charAt(i) >= 'Â' && text.charAt(i) <= 'ô' && length(text, i) > 0) return true;
        }
        return false;
    }

    private static String onceEncoded(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int length = text.charAt(i) >= 'Â' && text.charAt(i) <= 'ô' ? length(text, i) : 0;
            if (length == 0) {
                plain.append(text.charAt(i++));
            } else {
                plain.append(decoded(text.substring(i, i + length)));
                i += length;
            }
        }
        return plain.toString();
    }

    /** Characters from there on that are the bytes of one character; 0 for none. */
    private static int length(String text, int at) {
        int lead = text.charAt(at);
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        return at + length <= text.length() && decoded(text.substring(at, at + length)) != null ? length : 0;
    }

    /** The character of which these are the bytes; null if they are of none. */
    private static String decoded(String characters) {
        byte[] bytes = new byte[characters.length()];
        for (int i = 0; i < bytes.length; i++) {
            int b = windowsByte(characters.charAt(i));
            if (b < 0 || i > 0 && (b < 0x80 || b > 0xBF)) return null;
            bytes[i] = (byte) b;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** The byte that Windows-1252 reads as that character, its five unused ones as they stand; -1 for none. */
    private static int windowsByte(char c) {
        if (c < 0x80 || c >= 0xA0 && c <= 0xFF || "\u0081\u008D\u008F\u0090\u009D".indexOf(c) >= 0) return c;
        try {
            return WINDOWS.newEncoder().encode(CharBuffer.wrap(new char[] {c})).get(0) & 0xFF;
        } catch (CharacterCodingException e) {
            return -1;
        }
    }
}
