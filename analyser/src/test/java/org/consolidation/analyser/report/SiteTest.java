package org.consolidation.analyser.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The site")
class SiteTest {

    private static final ReportSettings SETTINGS =
            new ReportSettings("Systems of seven councils", 100, 20, 500, 1_000_000);

    @TempDir
    private static Path folder;

    private static Map<String, String> pages;

    @BeforeAll
    static void writeOnce() throws IOException {
        write(SampleFindings.of(TestSpark.session(), 1), folder.resolve("one"), SETTINGS);
        pages = pages(folder.resolve("one"));
    }

    private static void write(Findings findings, Path folder, ReportSettings settings) {
        Site.write(
                findings,
                SystemLine.of(findings),
                Recommendation.of(findings),
                Site.begin(findings.settled()),
                folder,
                settings);
    }

    @Test
    @DisplayName("has a page for the whole, each capability, each organisation and each opportunity shown")
    void hasEveryPage() {
        assertEquals(
                java.util.List.of(
                        "capabilities/b01.html",
                        "capabilities/c08.html",
                        "capabilities/c16.html",
                        "capabilities/c17.html",
                        "capabilities/unclassified.html",
                        "index.html",
                        "method.html",
                        "opportunities.html",
                        "opportunities/1f3a000000000001.html",
                        "opportunities/1f3a000000000002.html",
                        "opportunities/1f3a000000000003.html",
                        "opportunities/1f3a000000000004.html",
                        "organisations/alder.html",
                        "organisations/birch.html",
                        "organisations/cedar.html",
                        "organisations/dogwood.html",
                        "organisations/elm-" + hash("elm") + ".html",
                        "organisations/hazel.html",
                        "organisations/index.html",
                        "organisations/syn0001.html",
                        "quality.html",
                        "review.html"),
                pages.keySet().stream().sorted().toList());
    }

    @Test
    @DisplayName("has the same bytes for any number of partitions")
    void sameBytesForAnyPartitions() throws IOException {
        write(SampleFindings.of(TestSpark.session(), 7), folder.resolve("seven"), SETTINGS);
        assertEquals(pages, pages(folder.resolve("seven")));
    }

    @Test
    @DisplayName("links only to pages, places and tables that exist")
    void linksLeadSomewhere() {
        Pattern link = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
        pages.forEach((page, html) -> {
            Matcher matcher = link.matcher(html);
            while (matcher.find()) {
                String href = matcher.group(1);
                if (href.startsWith("https://") || href.contains("tables/")) continue;
                String file = href.replaceAll("#.*", "");
                String target = file.isEmpty()
                        ? page
                        : Path.of(page).resolveSibling(file).normalize().toString();
                assertTrue(Files.exists(folder.resolve("one").resolve(target)), page + " links to " + href);
                if (href.contains("#")) {
                    String id = "id=\"" + href.replaceAll(".*#", "") + "\"";
                    assertTrue(pages.get(target).contains(id), page + " links to " + href);
                }
            }
        });
    }

    @Test
    @DisplayName("lets no text of a list become markup, style or script")
    void escapesEverything() {
        pages.forEach((page, html) -> {
            assertFalse(html.contains("<script>"), page);
            assertFalse(html.contains("<b>"), page);
            assertFalse(html.matches("(?s).*\\sstyle=.*"), page);
            assertFalse(html.matches("(?s).*<style.*"), page);
            assertFalse(html.matches("(?s).*\\son[a-z]+=\".*"), page);
            assertFalse(html.contains("href=\"javascript"), page);
            assertTrue(html.contains("default-src 'none'"), page);
        });
        assertTrue(pages.get("organisations/dogwood.html").contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    }

    @Test
    @DisplayName("says the rule beside each headline count, and that the records add up")
    void countsHaveRules() {
        String index = pages.get("index.html");
        assertTrue(index.contains("294 records were read. 266 were accepted, 21 set aside"), index);
        assertTrue(index.contains("The three add up to the records read."));
        assertTrue(index.contains("<dd class=\"app-figure__number\">47</dd>"));
        assertTrue(index.contains("One product at one organisation, live, pilot, retiring"));
    }

    @Test
    @DisplayName("shows savings as ranges, and why there is none")
    void savingsAreRanges() {
        String index = pages.get("index.html");
        assertTrue(index.contains("£1.1m to £3.4m a year, central £2.0m"));
        assertTrue(index.contains("Not computable: no cost in the returns"));
    }

    @Test
    @DisplayName("lists only parameters that were used")
    void onlyUsedParameters() {
        assertTrue(pages.get("method.html").contains("k1.discount"));
        assertFalse(pages.get("method.html").contains("2012-13"));
        assertTrue(pages.get("opportunities/1f3a000000000001.html").contains("Example Weekly, 1 March 2024"));
        assertFalse(pages.get("opportunities/1f3a000000000001.html").contains("k5.redundant"));
    }

    @Test
    @DisplayName("names invented bodies as such and abolished ones with their successors")
    void syntheticAndAbolished() {
        assertTrue(pages.get("organisations/syn0001.html").contains("Synthetic: what is told of this body is made up"));
        assertTrue(pages.get("organisations/index.html").contains("Synthetic"));
        assertTrue(pages.get("opportunities/1f3a000000000001.html").contains("Synthetic"));
        assertTrue(pages.get("organisations/cedar.html").contains("Abolished 31 March 2023"));
        assertTrue(pages.get("organisations/cedar.html").contains("Elm Unitary Council</a>, gone."));
    }

    @Test
    @DisplayName(
            "says of a function's cases better left alone why, and gives them no worth among what could be joined up")
    void capabilityLeavesAlone() {
        String libraries = pages.get("capabilities/c17.html");
        assertTrue(libraries.contains("Better left alone</h2>"), libraries);
        assertTrue(libraries.contains("joining up would leave one (rule: supplier concentration)."));
        assertFalse(libraries.contains("Opportunities in this capability"));
        assertFalse(pages.get("capabilities/c08.html").contains("Better left alone"));
    }

    @Test
    @DisplayName("caps an organisation's appendix and says where the rest is")
    void appendixIsCapped() {
        String birch = pages.get("organisations/birch.html");
        assertTrue(birch.contains("The first 20 of 33 systems"));
        assertTrue(birch.contains("../../tables/systems.csv"));
    }

    @Test
    @DisplayName("gives an organisation's contracts of the next 24 months, soonest first")
    void contractsEnding() {
        String alder = pages.get("organisations/alder.html");
        int swift = alder.indexOf("30 June 2026: SwiftLG (worked out from start and length)");
        int spydus = alder.indexOf("30 September 2026: Spydus");
        assertTrue(swift > 0 && spydus > swift);
        assertTrue(alder.contains("OFFICIAL-SENSITIVE"));
    }

    @Test
    @DisplayName("counts as one instance what one body runs for several, beside systems and products")
    void instances() {
        // 47 systems in use, of which Birch's use of Uniform runs at Alder's.
        String index = pages.get("index.html");
        assertTrue(index.contains("<dt>Instances</dt>\n<dd class=\"app-figure__number\">46</dd>"), index);
        assertTrue(index.contains("A product, in-house ones too, that one body runs counts once"));
        assertTrue(index.contains("Infrastructure systems, apart</dt>"));
        assertTrue(index.contains("Distinct contract references of each body that runs what they pay for."));
        assertTrue(pages.get("organisations/birch.html")
                .contains("33 systems in use, 33 products, 3 of them held by others too; 33 instances, 1 of them run by"
                        + " another body; "));
        assertTrue(pages.get("organisations/elm-" + hash("elm") + ".html").contains("; 3 instances; "));
    }

    @Test
    @DisplayName("tells on an organisation's page how firmly its shared products are held together")
    void joins() {
        String dogwood = pages.get("organisations/dogwood.html");
        assertTrue(dogwood.contains("1. “Uniform 10.4” is held to be Uniform, as at 2 other organisations"), dogwood);
        assertTrue(dogwood.contains("is of “Uniform” and “Uniform 10”; one of the two is how"), dogwood);
        assertTrue(dogwood.contains("1. Evidence of the weakest join of Uniform, in bits"));
        assertTrue(dogwood.contains("+11.2"));
        assertFalse(pages.get("organisations/hazel.html").contains("held to be"));
    }

    private static String hash(String id) {
        return org.consolidation.analyser.text.StableHash.id(id);
    }

    private static Map<String, String> pages(Path site) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                pages.put(site.relativize(file).toString(), Files.readString(file));
            }
        }
        return pages;
    }
}
