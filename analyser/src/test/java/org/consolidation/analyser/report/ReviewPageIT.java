package org.consolidation.analyser.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.consolidation.analyser.cluster.ProductAssignment;
import org.consolidation.analyser.decision.Decision;
import org.consolidation.analyser.decision.DecisionFile;
import org.consolidation.analyser.decision.DecisionKind;
import org.consolidation.analyser.decision.DecisionOutcome;
import org.consolidation.analyser.decision.Decisions;
import org.consolidation.analyser.decision.Subject;
import org.consolidation.analyser.issue.DataIssue;
import org.consolidation.analyser.match.Evidence;
import org.consolidation.analyser.review.Candidate;
import org.consolidation.analyser.review.Question;
import org.consolidation.analyser.review.Review;
import org.consolidation.analyser.review.ReviewProduct;
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

/** A person answers questions in the browser and takes the file home. */
@DisplayName("The review page in a browser")
class ReviewPageIT {

    private static final String A = "00000000000000aa";
    private static final String B = "00000000000000bb";
    private static final String C = "00000000000000cc";

    private static Path folder;
    private static ChromeDriver browser;

    private static Question question(int rank, boolean splits, String left, String right, String name) {
        ProductAssignment one = new ProductAssignment(left, "p", name, "civica", "9", "", "", 12, 10);
        ProductAssignment other = new ProductAssignment(right, "q", "ModernGov, \"new\"", "", "", "", "", 4, 3);
        List<Evidence> evidence = List.of(
                new Evidence("prior", "candidate pair", -4_248, ""),
                new Evidence("name", "near", 5_010, "modern gov | moderngov; \"gov\" in 3 of 900 names"),
                new Evidence("vendor", "missing on one", -100, "civica | -"),
                new Evidence("version", "contradicted", -1_000, "9 | 10"));
        Candidate asked = new Candidate(splits, left, right, -338, "p", "q", 4, 12, 2, 1_234_500, 2, 1_000);
        ReviewProduct product = new ReviewProduct("p", "Modern.Gov", 2, 12, 10, 0, 1, 2, 1_234_500);
        return new Question(rank, asked, one, other, product, product, 0, evidence);
    }

    @BeforeAll
    static void openBrowser() throws IOException {
        folder = Path.of("target", "review-in-browser").toAbsolutePath();
        remove(folder);
        Assets.copy(Files.createDirectories(folder.resolve("assets")));
        Decision earlier = new Decision(
                DecisionKind.CANNOT_LINK,
                new Subject(A, "=SUM(1)", ""),
                new Subject(C, "<b>Spydus</b>", "Civica"),
                "",
                "lead reviewer",
                LocalDate.of(2026, 1, 2),
                "two, surely",
                "decisions.csv",
                2);
        SiteHeading heading = SiteHeading.of("Systems", List.of(), LocalDate.of(2026, 3, 31));
        Pages.write(
                folder.toString(),
                "review.html",
                "review.jte",
                Map.of(
                        "frame",
                        PageFrame.top(heading, "Questions for a reviewer", "Review"),
                        "review",
                        new Review(
                                List.of(question(1, false, A, B, "Modern.Gov"), question(2, true, B, C, "<i>Gov</i>")),
                                7,
                                1),
                        "decisions",
                        List.of(new DecisionOutcome(earlier, DecisionOutcome.State.APPLIED, "kept apart"))));
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
                "--user-data-dir=" + folder.resolve("profile"));
        options.setExperimentalOption("prefs", Map.of("download.default_directory", folder.toString()));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(System.getProperty("chromedriver.path", "/usr/bin/chromedriver")))
                .build();
        browser = new ChromeDriver(service, options);
        browser.executeCdpCommand(
                "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) browser.quit();
    }

    @BeforeEach
    void open() {
        scripts(true);
        browser.manage().window().setSize(new Dimension(1280, 900));
        browser.get(folder.resolve("review.html").toUri().toString());
    }

    private static void scripts(boolean on) {
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    private static void remove(Path place) throws IOException {
        if (!Files.exists(place)) return;
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }

    private static String said() {
        return browser.findElement(By.id("said")).getText();
    }

    private static void press(int question, String answer) {
        browser.findElement(By.xpath("(//section[@data-question])[" + question + "]//button[.='" + answer + "']"))
                .click();
    }

    @Test
    @DisplayName("gives a file that is read as the earlier decisions and the answers, and nothing for what is not sure")
    void downloads() throws Exception {
        press(1, "Same");
        press(2, "Different");
        press(2, "Not sure");
        assertEquals("1 of 2 answered; 1 of 1 earlier decisions kept.", said());
        WebElement download = browser.findElement(By.id("download"));
        download.click();
        assertEquals("Nothing was downloaded: fill in who stands for the answers.", said());
        browser.findElement(By.id("author")).sendKeys("second reviewer");
        WebElement date = browser.findElement(By.id("date"));
        date.clear();
        date.sendKeys("31/3/2026");
        download.click();
        assertEquals("Nothing was downloaded: the date must be such as 2026-03-31.", said());
        date.clear();
        date.sendKeys("2026-03-31");
        browser.findElement(By.id("reason-1")).sendKeys("one page, one maker");
        download.click();
        assertEquals("decisions.csv was made with 2 decisions.", said());
        Path file = folder.resolve("decisions.csv");
        for (int i = 0; i < 100 && !Files.exists(file); i++) Thread.sleep(100);
        List<DataIssue> issues = new ArrayList<>();
        Decisions read = DecisionFile.read("decisions.csv", file, issues);
        assertEquals(List.of(), issues);
        assertEquals(
                List.of(
                        "=SUM(1) cannot be one product with <b>Spydus</b> (Civica) (lead reviewer, 2026-01-02)",
                        "Modern.Gov (civica) must be one product with ModernGov, \"new\" (second reviewer, 2026-03-31)"),
                read.all().stream().map(Decision::sentence).toList());
        assertEquals("one page, one maker", read.all().get(1).reason());
        assertTrue(Files.readString(file).contains("'=SUM(1)"));
    }

    @Test
    @DisplayName("leaves an earlier decision out where that is ticked")
    void leavesOut() {
        browser.findElement(By.cssSelector("[data-leave]")).click();
        assertEquals("0 of 2 answered; 0 of 1 earlier decisions kept.", said());
    }

    @Test
    @DisplayName("asks before it is left where something is not in the file yet: answers, reasons, what is left out")
    void unsaved() {
        assertFalse(asksBeforeLeaving());
        WebElement leave = browser.findElement(By.cssSelector("[data-leave]"));
        leave.click();
        assertTrue(asksBeforeLeaving(), "an earlier decision left out");
        browser.findElement(By.id("download")).click();
        assertFalse(asksBeforeLeaving());
        leave.click();
        assertTrue(asksBeforeLeaving(), "taken in again after the download");
        leave.click();
        press(1, "Same");
        browser.findElement(By.id("author")).sendKeys("second reviewer");
        browser.findElement(By.id("download")).click();
        assertFalse(asksBeforeLeaving());
        browser.findElement(By.id("reason-1")).sendKeys("one maker");
        assertTrue(asksBeforeLeaving(), "a reason after the download");
        browser.findElement(By.id("download")).click();
        assertFalse(asksBeforeLeaving());
    }

    private static boolean asksBeforeLeaving() {
        return (Boolean)
                browser.executeScript("return !window.dispatchEvent(new Event('beforeunload', {cancelable: true}))");
    }

    @Test
    @DisplayName("asks about the name that was compared where the lists write another thing in its place")
    void comparedName() {
        assertEquals(
                "2. Is “modern gov 9 (civica)” (in the lists “<i>Gov</i>”) the same product as “ModernGov, \"new\"”?",
                browser.findElement(By.id("question-2")).getText());
    }

    @Test
    @DisplayName("is answered by keyboard, and the chosen answer is told to assistive technology")
    void keyboard() {
        WebElement same = browser.findElement(By.cssSelector("[data-verdict='must-link']"));
        same.sendKeys(" ");
        assertEquals("true", same.getAttribute("aria-pressed"));
        assertEquals(
                "false",
                browser.findElement(By.cssSelector("[data-verdict='']")).getAttribute("aria-pressed"));
    }

    @Test
    @DisplayName("has no violation that axe finds, and does not scroll sideways, wide and narrow")
    void accessible() {
        for (int width : List.of(1280, 400)) {
            browser.manage().window().setSize(new Dimension(width, 900));
            open(width);
            List<String> violations = new AxeBuilder()
                    .analyze(browser).getViolations().stream()
                            .map(v -> v.getId() + ": " + v.getNodes().get(0).getHtml())
                            .toList();
            assertEquals(List.of(), violations, "at " + width);
            long over = (Long) browser.executeScript(
                    "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertTrue(over <= 0, over + " pixels too wide at " + width);
        }
    }

    private static void open(int width) {
        browser.manage().window().setSize(new Dimension(width, 900));
        browser.get(folder.resolve("review.html").toUri().toString());
    }

    @Test
    @DisplayName("shows questions and evidence with scripts off, without buttons that would do nothing")
    void withoutScripts() {
        scripts(false);
        open(1280);
        assertTrue(browser.findElement(By.id("question-2")).getText().contains("“<i>Gov</i>”"));
        assertTrue(browser.findElement(By.className("app-waterfall")).isDisplayed());
        assertTrue(browser.findElement(By.className("app-scriptless")).isDisplayed());
        assertFalse(browser.findElement(By.id("download")).isDisplayed());
        assertFalse(browser.findElement(By.cssSelector("[data-verdict]")).isDisplayed());
    }
}
