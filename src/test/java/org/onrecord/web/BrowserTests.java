package org.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages in a real browser: as everybody can read them, on a phone, in the dark, by keyboard and without scripts. */
@StoredPages
class BrowserTests {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private Site site;

    @Autowired
    private StoredArticles.Slugs slugs;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** One address of every kind of page. */
    private List<String> addresses() {
        List<String> addresses = new ArrayList<>(List.of(
                "/",
                "/method",
                "/nothing-here",
                "/articles",
                "/articles/" + slugs.seawall(),
                "/articles/" + slugs.seawall() + "/sections/2",
                "/articles/" + slugs.ferry() + "?version=1",
                "/quotes",
                "/quotes?q=zebra",
                "/people",
                "/statistics",
                "/claims",
                "/sources"));
        site
                .page("/articles/" + slugs.seawall())
                .select("#p1 .note a, #p2 .note a, #register a[href^=/people/], #sources a[href^=/sources/]")
                .eachAttr("href")
                .stream()
                .filter(href -> href.startsWith("/"))
                .distinct()
                .forEach(addresses::add);
        return addresses;
    }

    @Test
    void canBeReadByEverybody() {
        List<String> tags = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

        findsNoFault(ColorScheme.LIGHT, axe -> axe.withTags(tags));
    }

    /** In the dark only the colours are others. */
    @Test
    void hasContrastInTheDark() {
        findsNoFault(ColorScheme.DARK, axe -> axe.withRules(List.of("color-contrast")));
    }

    private void findsNoFault(ColorScheme scheme, UnaryOperator<AxeBuilder> rules) {
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setColorScheme(scheme))) {
            Page page = context.newPage();
            for (String address : addresses()) {
                open(page, address);
                List<Rule> broken = rules.apply(new AxeBuilder(page)).analyze().getViolations();

                assertThat(broken).as(address).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 800, 1280, 1600})
    void neverScrollsSideways(int width) {
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 800))) {
            Page page = context.newPage();
            for (String address : addresses()) {
                open(page, address);

                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(address)
                        .isEqualTo(width);
            }
        }
    }

    @Test
    void raisesNoComplaintOfTheBrowser() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(page.url() + ": " + message.text()));
            page.onPageError(complaints::add);
            page.onDialog(dialog -> complaints.add(dialog.message()));
            addresses().stream()
                    .filter(address -> !address.equals("/nothing-here"))
                    .forEach(address -> open(page, address));
            open(page, "/articles/" + slugs.hostile());

            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void asksNoOtherHostForAnything() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            addresses().forEach(address -> open(page, address));

            assertThat(asked).isNotEmpty().allMatch(url -> url.startsWith("http://localhost:" + port + "/"));
        }
    }

    @Test
    void canBeUsedByKeyboardAlone() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            open(page, "/");

            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).isFocused();

            page.keyboard().press("Tab");
            assertThat(page.locator("#q")).isFocused();
            page.keyboard().type("pump the sea");
            page.keyboard().press("Enter");
            assertThat(page.locator(".quote")).hasCount(1);

            Locator place = page.locator(".quote .facts a[href*='#quote-']");
            tabTo(page, place);
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/articles/" + slugs.seawall() + "#quote-\\d+"));
        }
    }

    private static void tabTo(Page page, Locator target) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if ((boolean) target.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("cannot be reached by keyboard: " + target);
    }

    @Test
    void showsWhereTheFocusIs() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            open(page, "/quotes");
            for (int i = 0; i < 25; i++) {
                page.keyboard().press("Tab");
                assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                        .as("element " + i)
                        .isEqualTo("solid");
            }
        }
    }

    @Test
    void scrollsToTheWordsAndHighlightsThem() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            open(page, "/statistics");
            page.locator(".statistic", new Page.LocatorOptions().setHasText("third year"))
                    .locator("a[href*='#statistic-']")
                    .click();
            Locator words = page.locator(":target");

            assertThat(words).containsText("third year in a row");
            assertThat(words).isInViewport();
            assertThat(words).hasCSS("outline-style", "solid");
        }
    }

    @Test
    void switchesLayersWithoutScripts() {
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            open(page, "/articles/" + slugs.seawall());
            assertThat(page.locator(".note-quote").first()).isVisible();

            page.locator("#layer-quotes").uncheck();
            assertThat(page.locator(".note-quote").first()).isHidden();
            assertThat(page.locator(".note-figure").first()).isVisible();

            page.locator(".layers button").click();
            assertThat(page).hasURL(Pattern.compile(".*\\?show=text&show=people.*"));
            assertThat(page.locator("#layer-quotes")).not().isChecked();
            assertThat(page.locator(".note-quote").first()).isHidden();
        }
    }

    @Test
    void foldsPullQuotesOpenWithoutScripts() {
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            open(page, "/articles/" + slugs.seawall());
            Locator words = page.locator("details.pull blockquote");

            assertThat(words).isHidden();
            page.locator("details.pull summary").click();
            assertThat(words).isVisible();
        }
    }

    @Test
    void copiesTheMarkdownOfASection() {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write"));
        try (BrowserContext context = chromium.browser().newContext(options)) {
            Page page = context.newPage();
            open(page, "/articles/" + slugs.seawall());
            Locator copy = page.locator("#section-2 button.copy");
            copy.click();

            assertThat(copy).hasText("Copied");
            assertThat(page.evaluate("navigator.clipboard.readText()").toString())
                    .contains("the old bridge");
        }
    }

    @Test
    void printsTheWordsAndNotTheControls() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            open(page, "/articles/" + slugs.seawall());
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator(".masthead nav")).isHidden();
            assertThat(page.locator(".layers")).isHidden();
            assertThat(page.locator("#p1 > p")).isVisible();
            assertThat(page.locator(".note").first()).isVisible();
        }
    }

    private void open(Page page, String address) {
        page.navigate("http://localhost:" + port + address);
    }
}
