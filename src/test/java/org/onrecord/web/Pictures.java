package org.onrecord.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;

/**
 * Makes the README's pictures from a running site: {@code docs/pictures.sh http://localhost:8080}.
 *
 * <p>One is the first article in the light, the other the most telling figure in the dark.
 */
public final class Pictures {

    private static final int WIDTH = 1280;

    private Pictures() {}

    /** Takes the address of the site and the folder for the pictures. */
    public static void main(String[] arguments) {
        String site = arguments[0];
        Path folder = Path.of(arguments[1]);
        try (Chromium chromium = Chromium.start()) {
            take(chromium, site, ".headline a", 1150, ColorScheme.LIGHT, folder.resolve("article.png"));
            take(chromium, site, ".statistic a.value", 1120, ColorScheme.DARK, folder.resolve("statistic.png"));
        }
    }

    /** Follows the first such link of the first page and keeps what the window shows. */
    private static void take(
            Chromium chromium, String site, String link, int height, ColorScheme scheme, Path picture) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setViewportSize(WIDTH, height).setColorScheme(scheme);
        try (BrowserContext context = chromium.browser().newContext(options)) {
            Page page = context.newPage();
            page.navigate(site);
            page.navigate(site + page.locator(link).first().getAttribute("href"));
            page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        }
    }
}
