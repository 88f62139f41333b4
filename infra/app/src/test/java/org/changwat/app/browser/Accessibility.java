package org.changwat.app.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe finds on a page that keeps people out, by WCAG 2.2 A and AA. */
final class Accessibility {

    private static final String AXE = read();

    private static final String RUN = """
            async () => {
                const found = await axe.run(document, {
                    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
                });
                return found.violations
                    .filter(each => each.impact === "serious" || each.impact === "critical")
                    .map(each => each.id + ": " + each.nodes.slice(0, 3).map(node => node.html + " " + node.failureSummary).join(" | "));
            }
            """;

    private Accessibility() {}

    /** Serious and critical findings, each with where it is. */
    @SuppressWarnings("unchecked")
    static List<String> findings(Page page) {
        page.evaluate(AXE);
        return (List<String>) page.evaluate(RUN);
    }

    private static String read() {
        try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
