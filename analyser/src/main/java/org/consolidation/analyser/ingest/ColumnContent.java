package org.consolidation.analyser.ingest;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.consolidation.analyser.text.Fold;
import org.consolidation.analyser.text.WebAddress;

/**
 * What the cells of a column hold, in shares (0 to 1) of those that hold anything.
 *
 * @param filled cells that hold something
 * @param addresses e-mail addresses
 * @param telephones telephone numbers
 * @param links web addresses
 * @param dates anything with a day, month or year in it
 * @param digits anything with a digit in it
 * @param counts a whole number that stands alone, as "about 20" holds and "MPL 2.0" does not
 * @param flags yes, no and the like
 * @param kinds kinds of software and ways to run it, which no product is called: "Web based", "COTS"
 * @param environments copies of a system: "Production", "UAT"
 * @param organisations names, aliases or codes of the register
 * @param length characters of a cell on average
 */
record ColumnContent(
        int filled,
        double addresses,
        double telephones,
        double links,
        double dates,
        double digits,
        double counts,
        double flags,
        double kinds,
        double environments,
        double organisations,
        double length) {

    private static final Pattern DATE = Pattern.compile("\\b(19|20)\\d\\d\\b|\\b\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b"
            + "|\\b(?:19|20)\\d\\d(?:0\\d|1[0-2])[0-3]\\d\\b"
            + "|(?i)\\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)[ /.'’-]{1,2}\\d{2}\\b");
    private static final Pattern NUMBER = Pattern.compile("[£$€]?\\s?[\\d,. ]*\\d[\\d,. ]*[%kKmM]?");
    private static final Pattern COUNT = Pattern.compile("(?<![\\p{L}\\d.])\\d[\\d, ]*(?:\\.0+)?(?![\\d.]*\\d|\\p{L})");
    /** Behind words, a number with a point is a version. */
    private static final Pattern VERSION = Pattern.compile("\\p{L}.*\\d\\.\\d.*");

    private static final Set<String> FLAGS = Set.of("y", "n", "yes", "no", "true", "false", "0", "1", "x");

    private static final Set<String> KINDS = Set.of(
            "web",
            "web based",
            "web application",
            "web app",
            "browser",
            "browser based",
            "client",
            "client server",
            "desktop",
            "desktop application",
            "server",
            "mobile",
            "mobile app",
            "mainframe",
            "database",
            "saas",
            "paas",
            "iaas",
            "cloud",
            "cloud based",
            "on premise",
            "on premises",
            "on prem",
            "hosted",
            "cots",
            "gots",
            "custom",
            "bespoke",
            "in house",
            "homegrown",
            "commercial",
            "open source",
            "application",
            "software",
            "hardware",
            "system");

    private static final Set<String> ENVIRONMENTS = Set.of(
            "production",
            "prod",
            "live",
            "test",
            "testing",
            "uat",
            "training",
            "train",
            "development",
            "dev",
            "pre production",
            "preproduction",
            "pre prod",
            "preprod",
            "non production",
            "staging",
            "sandbox",
            "dr",
            "disaster recovery",
            "qa");

    /** What a column holds in these rows. */
    static ColumnContent of(List<Sketch.HeadRow> rows, int column, Set<String> organisations) {
        int filled = 0;
        long characters = 0;
        int[] counts = new int[10];
        for (Sketch.HeadRow row : rows) {
            String cell = row.cell(column);
            if (cell.isEmpty()) continue;
            filled++;
            characters += cell.length();
            if (PersonalData.isAddress(cell)) counts[0]++;
            if (PersonalData.isTelephone(cell)) counts[1]++;
            if (WebAddress.isOne(cell)) counts[2]++;
            if (cell.length() < 60 && DATE.matcher(cell).find()) counts[3]++;
            if (cell.chars().anyMatch(c -> c >= '0' && c <= '9')) counts[4]++;
            String folded = cell.length() < 120 ? Fold.fold(Marks.inWords(cell)) : "";
            if (FLAGS.contains(folded)) counts[5]++;
            if (KINDS.contains(folded)) counts[6]++;
            if (organisations.contains(folded)) counts[7]++;
            if (ENVIRONMENTS.contains(folded)) counts[9]++;
            if (COUNT.matcher(cell).find() && !VERSION.matcher(cell).matches()) counts[8]++;
        }
        double all = Math.max(1, filled);
        return new ColumnContent(
                filled,
                counts[0] / all,
                counts[1] / all,
                counts[2] / all,
                counts[3] / all,
                counts[4] / all,
                counts[8] / all,
                counts[5] / all,
                counts[6] / all,
                counts[9] / all,
                counts[7] / all,
                characters / all);
    }

    /** Whether the text is a number, a date, a link, a path or an address rather than words. */
    static boolean isValue(String cell) {
        return cell.length() < 40 && NUMBER.matcher(cell).matches()
                || cell.length() < 12 && DATE.matcher(cell).find()
                || WebAddress.isOne(cell)
                || isPath(cell)
                || PersonalData.isAddress(cell);
    }

    /**
     * What the content says for (above 0) or against (below) a column meaning that, in percent to
     * add to the score of its header.
     */
    int bearingOn(Field field) {
        // "Lifecycle: plan" asks for a day.
        if (field == Field.STATUS && filled > 0 && dates >= 0.6) return -45;
        if (filled < 2) return 0;
        return switch (field) {
            case CONTRACT_START, CONTRACT_END, REVIEW_DATE, GO_LIVE, END_OF_LIFE -> bearing(dates, 0.5, 0.1);
            case ANNUAL_COST, CONTRACT_VALUE -> bearing(digits, 0.6, 0.1);
            // "Licence" asks for their number, or for its kind: "Freeware", "MPL 2.0".
            case USERS -> counts >= 0.6 ? 8 : counts <= 0.1 ? -40 : 0;
            case SOURCE_URL -> links >= 0.6 ? 8 : links <= 0.1 ? -45 : 0;
            case ORGANISATION -> organisations >= 0.6 ? 10 : flags > 0.8 ? -40 : 0;
            case SYSTEM_NAME, PRODUCT_NAME ->
                Math.max(Math.max(flags, kinds), Math.max(links, addresses)) > 0.8 ? -45 : 0;
            case ENVIRONMENT -> environments >= 0.6 ? 0 : -45;
            // Codes of a database beside a column that says what they mean.
            case STATUS -> digits > 0.8 && length <= 2 ? -25 : 0;
            case DESCRIPTION -> Math.max(Math.max(flags, environments), Math.max(links, addresses)) > 0.8 ? -45 : 0;
            case SUPPLIER, RESELLER -> Math.max(flags, Math.max(links, addresses)) > 0.8 ? -40 : 0;
            default -> 0;
        };
    }

    private static int bearing(double share, double confirms, double contradicts) {
        return share >= confirms ? 8 : share <= contradicts ? -25 : 0;
    }

    private static boolean isPath(String cell) {
        return cell.indexOf(' ') < 0 && cell.indexOf('/') != cell.lastIndexOf('/') && cell.length() > 20;
    }

    /**
     * Share of a column's filled cells for which the test holds.
     *
     * @param least filled cells, with fewer of which it is 0
     */
    static double share(List<Sketch.HeadRow> rows, int column, int least, Predicate<String> test) {
        int filled = 0;
        int hits = 0;
        for (Sketch.HeadRow row : rows) {
            String cell = row.cell(column);
            if (cell.isEmpty()) continue;
            filled++;
            if (test.test(cell)) hits++;
        }
        return filled < least ? 0 : hits / (double) filled;
    }
}
