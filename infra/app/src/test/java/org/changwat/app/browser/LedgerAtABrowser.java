package org.changwat.app.browser;

import java.nio.file.Path;
import org.changwat.app.RunningLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** What every journey at a browser begins with: a ledger of its own that holds the documented cases, and a Chromium. */
@Tag("browser")
abstract class LedgerAtABrowser {

    @TempDir
    static Path data;

    static RunningLedger ledger;
    static Browser browser;

    @BeforeAll
    static void open() {
        ledger = RunningLedger.start(data, "--changwat.load=cases");
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
        ledger.close();
    }
}
