package org.consolidation.analyser.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consolidation.analyser.spark.TestSpark;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The site as a browser shows it, opened from disk. */
@DisplayName("The site in a browser")
class SiteIT {

    private static final List<String> ONE_OF_EACH_KIND = List.of(
            "index.html",
            "opportunities.html",
            "opportunities/1f3a000000000001.html",
            "capabilities/c08.html",
            "organisations/index.html",
            "organisations/alder.html",
            "organisations/dogwood.html",
            "quality.html",
            "review.html",
            "method.html");

    private static Path site;
    private static Path profile;
    private static ChromeDriver browser;

    @BeforeAll
    static void openBrowser() throws IOException {
        site = Path.of("target", "site-in-browser").toAbsolutePath();
        remove(site);
        Findings findings = SampleFindings.of(TestSpark.session(), 3);
        Site.write(
                findings,
                SystemLine.of(findings),
                Recommendation.of(findings),
                Site.begin(findings.settled()),
                site,
                new ReportSettings("Systems of seven councils", 100, 20, 500, 1_000_000));
        profile = Files.createTempDirectory("site-browser");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("chromium.path", "/usr/bin/chromium"));
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(System.getProperty("chromedriver.path", "/usr/bin/chromedriver")))
                .build();
        browser = new ChromeDriver(service, options);
    }

    @AfterAll
    static void closeBrowser() throws IOException {
        if (browser != null) browser.quit();
        if (profile != null) remove(profile);
    }

    @BeforeEach
    void scriptsOnAndWide() {
        scripts(true);
        browser.manage().window().setSize(new Dimension(1280, 900));
    }

    @Test
    @DisplayName("loads from disk without an error or a breach of its content policy")
    void loadsCleanly() {
        for (String page : ONE_OF_EACH_KIND) {
            browser.manage().logs().get(LogType.BROWSER);
            open(page);
            List<String> said = browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                    .map(LogEntry::getMessage)
                    .toList();
            assertEquals(List.of(), said, page);
            assertTrue(
                    browser.findElement(By.tagName("body"))
                            .getAttribute("class")
                            .contains("js-enabled"),
                    page);
            assertEquals(
                    "rgba(11, 12, 12, 1)",
                    browser.findElement(By.cssSelector(".govuk-generic-header")).getCssValue("background-color"),
                    page);
        }
    }

    @Test
    @DisplayName("has no violation that axe finds, wide and narrow")
    void isAccessible() {
        for (int width : List.of(1280, 400)) {
            browser.manage().window().setSize(new Dimension(width, 900));
            for (String page : ONE_OF_EACH_KIND) {
                open(page);
                Results results = new AxeBuilder().analyze(browser);
                List<String> violations = results.getViolations().stream()
                        .map(v -> v.getId() + ": " + v.getNodes().get(0).getHtml())
                        .toList();
                assertEquals(List.of(), violations, page + " at " + width);
            }
        }
    }

    @Test
    @DisplayName("does not scroll sideways on a narrow screen; wide tables do by themselves")
    void fitsNarrowScreens() {
        browser.manage().window().setSize(new Dimension(400, 900));
        for (String page : ONE_OF_EACH_KIND) {
            open(page);
            long over = (Long) browser.executeScript(
                    "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertTrue(over <= 0, page + " is " + over + " pixels too wide");
        }
    }

    @Test
    @DisplayName("shows everything with scripts off")
    void worksWithoutScripts() {
        scripts(false);
        for (String page : ONE_OF_EACH_KIND) {
            open(page);
            assertTrue(browser.findElement(By.tagName("h1")).isDisplayed(), page);
            assertTrue(browser.findElement(By.linkText("Organisations")).isDisplayed(), page);
        }
        open("organisations/index.html");
        assertEquals(
                7,
                browser.findElements(By.cssSelector("tbody tr")).stream()
                        .filter(WebElement::isDisplayed)
                        .count());
        open("quality.html");
        browser.findElement(By.cssSelector("#list-0 summary")).click();
        assertTrue(browser.findElement(By.cssSelector("#list-0 table")).isDisplayed());
    }

    @Test
    @DisplayName("shows a hostile name as text")
    void hostileNamesAreText() {
        open("organisations/dogwood.html");
        assertEquals(
                SampleFindings.HOSTILE + " Council",
                browser.findElement(By.tagName("h1")).getText());
        open("organisations/index.html");
        assertTrue(browser.findElement(By.tagName("table")).getText().contains(SampleFindings.HOSTILE));
    }

    @Test
    @DisplayName("sorts and filters the list of organisations")
    void sortsAndFilters() {
        open("organisations/index.html");
        WebElement systems = browser.findElement(By.xpath("//th[button='Systems in use']"));
        systems.findElement(By.tagName("button")).click();
        assertEquals("descending", systems.getAttribute("aria-sort"));
        assertTrue(firstRow().startsWith("Birch Borough Council"), firstRow());
        systems.findElement(By.tagName("button")).click();
        assertTrue(firstRow().startsWith("Cedar District Council"), firstRow());
        browser.findElement(By.cssSelector("input[type=search]")).sendKeys("fir synth");
        assertEquals(
                "Showing 1 of 7",
                browser.findElement(By.cssSelector("[role=status]")).getText());
    }

    @Test
    @DisplayName("prints an organisation's first side on one sheet of A4")
    void firstSideFitsOneSheet() throws IOException {
        for (String page :
                List.of("organisations/alder.html", "organisations/birch.html", "organisations/hazel.html")) {
            open(page);
            browser.executeScript("document.querySelector('.app-appendix').remove()");
            assertEquals(1, sheets(print(site.resolve("first-side.pdf"))), page);
            open(page);
            assertTrue(sheets(print(site.resolve(page.replaceAll(".*/|\\.html", "") + ".pdf"))) >= 2, page);
        }
    }

    @Test
    @DisplayName("cuts no table on paper")
    void cutsNoTableOnPaper() {
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        // The printable width of A4 less its margins, in CSS pixels.
        // Unlike a window's size, which the browser takes on when it gets round to it, these hold at once.
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 690, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        try {
            for (String page : ONE_OF_EACH_KIND) {
                open(page);
                assertEquals(690L, browser.executeScript("return window.innerWidth"));
                @SuppressWarnings("unchecked")
                List<String> cut = (List<String>)
                        browser.executeScript("return Array.from(document.querySelectorAll('table')).filter(t =>"
                                + " t.getBoundingClientRect().right > document.documentElement.clientWidth + 1)"
                                + ".map(t => t.caption.textContent)");
                assertEquals(List.of(), cut, page);
            }
        } finally {
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
            browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    @Test
    @DisplayName("prints no colour behind the page nor behind the markings at its head and foot")
    void printsNoBackground() {
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            for (String page : ONE_OF_EACH_KIND) {
                open(page);
                assertEquals(
                        List.of("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)", "rgba(0, 0, 0, 0)"),
                        browser.executeScript("return [document.documentElement].concat(Array.from("
                                + "document.querySelectorAll('.app-marking'))).map(e =>"
                                + " getComputedStyle(e).backgroundColor)"),
                        page);
            }
        } finally {
            browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    private static void open(String page) {
        browser.get(site.resolve(page).toUri().toString());
    }

    private static String firstRow() {
        return browser.findElement(By.cssSelector("tbody tr")).getText();
    }

    private static void scripts(boolean on) {
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    private static byte[] print(Path file) throws IOException {
        Map<String, Object> pdf = browser.executeCdpCommand(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
        byte[] bytes = Base64.getDecoder().decode((String) pdf.get("data"));
        Files.write(file, bytes);
        return bytes;
    }

    /** Chromium writes each page's dictionary in plain text. */
    private static long sheets(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        long sheets = Pattern.compile("/Type\\s*/Page\\b(?!s)")
                .matcher(text)
                .results()
                .count();
        assertFalse(sheets == 0, "no page found in the PDF");
        return sheets;
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
