package org.changwat.app.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import org.changwat.app.RunningLedger;

/** The machine's own Chromium, driven as a reader would; screenshots go where the build keeps its reports. */
final class Browser implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final List<String> CHROMIUM = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("changwat.test.chromium", "/usr/bin/chromium")))
                    .setArgs(CHROMIUM));

    /** A page of a reader who asks for a language on a screen of that width. */
    Page open(String language, int width, String url) {
        BrowserContext reader = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(width, 900));
        Page page = reader.newPage();
        page.navigate(url);
        return page;
    }

    /** A page of a reader whose browser runs no scripts. */
    Page withoutScripts(String language, String url) {
        BrowserContext reader = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language)
                .setJavaScriptEnabled(false)
                .setViewportSize(1440, 900));
        Page page = reader.newPage();
        page.navigate(url);
        return page;
    }

    /** Signs a demo account in by the form. */
    void signIn(Page page, String url, String account) {
        page.navigate(url);
        page.fill("input[name=name]", account);
        page.fill("input[name=password]", RunningLedger.password());
        page.click("form[action='/sign-in'] button");
    }

    /** Keeps a picture of the whole page. */
    void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Keeps a picture of what is seen first; with {@code changwat.test.pictures=whole} of the whole page, to be looked at. */
    void glance(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage("whole".equals(System.getProperty("changwat.test.pictures"))));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
