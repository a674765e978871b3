package org.consolidation.analyser.normalise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences in which requests are answered: "We currently use Zorbex, but are moving to Gannet in 2027" names Zorbex. */
final class AnswerPhrases {

    private static final int LONGEST = 240;

    private static final Pattern YES = Pattern.compile("(?i)^yes\\s*[,;:.–-]\\s*(?=\\S)");

    private static final Pattern USES = Pattern.compile(
            "(?i)(?:(?:we|the (?:council|force|trust|authority|constabulary|service|department|organisation)|it"
                    + "|(?-i:(?:\\p{Lu}[\\p{L}'’]+ (?:and |of )?){1,5})(?:police|constabulary|council|trust|service))\\s+"
                    + "(?:currently |also |now |presently |both )?(?:uses?|have|has|operates?|runs?|utili[sz]es?|are using|is using)"
                    + "|currently(?: using| use)?|this is|it is)\\s+(?:the |a |an )?(?=in-house |in house |(?-i:\\p{Ll}?[\\p{Lu}\\d]))");

    private static final Pattern REPLACED = Pattern.compile(
            "(?i)\\s*[.,;(–-]?\\s*\\b(?:but |and |which |although |however )?"
                    + "(?:(?:we |it |they |this )?(?:are|is|will be|to be|being|currently|soon|due to be|planned to be|is being|are being)\\s+)?"
                    + "(?:moving|migrating|transitioning|switching|migrated|replaced)\\s+(?:over )?(?:to|by|with|onto)\\b.*");

    /** What is said of money or of the contract behind a name; see {@link StatedInName}. */
    private static final Pattern STATED = Pattern.compile("(?i)\\s*[.;,(–-]+\\s*(?:£\\s?\\d"
            + "|(?:the |this |our |its |current )*(?:contract|licen[cs]e|agreement)\\s+"
            + "(?:value|cost|start\\w*|end|ends|ended|ending|expir\\w*|runs?|is|was|until|due|renew\\w*|date)\\b"
            + "|(?:annual|yearly|total|approx\\w*)\\s+(?:contract\\s+)?(?:cost|value|spend|fee|charge)s?\\s*(?:is|of|:|=|-)?\\s*[£\\d]"
            + "|(?:cost|value|price)s?\\s*(?:is|of|:|=)?\\s*£"
            + "|(?:expires?|expiring|expiry|renewal|ends?|ending)\\s+(?:on |in |date |due )*\\d).*");

    /** What joined the words that were taken off. */
    private static final Pattern JOINT = Pattern.compile("\\s*[+&/,;:]\\s*$");

    private AnswerPhrases() {}

    /** What a cell of names says without such words; the cell itself where nothing else would be left. */
    static String plain(String cell) {
        if (cell.length() > LONGEST || cell.indexOf(' ') < 0) return cell;
        String name = YES.matcher(cell).replaceFirst("");
        Matcher uses = USES.matcher(name);
        if (uses.lookingAt()) name = name.substring(uses.end());
        Matcher stated = STATED.matcher(name);
        if (stated.find() && stated.start() > 1) name = name.substring(0, stated.start());
        Matcher replaced = REPLACED.matcher(name);
        if (replaced.find() && replaced.start() > 1) name = name.substring(0, replaced.start());
        if (name.equals(cell)) return cell;
        name = JOINT.matcher(name).replaceFirst("").strip();
        if (name.endsWith(".") && name.indexOf('.') == name.length() - 1) {
            name = name.substring(0, name.length() - 1);
        }
        return name.isEmpty() ? cell : name;
    }
}
