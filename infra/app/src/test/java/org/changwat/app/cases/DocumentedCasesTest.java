package org.changwat.app.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentedCasesTest {

    @TempDir
    Path data;

    @Test
    void scratch() throws Exception {
        try (CaseLedger ledger = CaseLedger.start(data)) {
            long t = System.nanoTime();
            try {
            ledger.fill(Load.CASES).fill();
            } finally {
            System.out.println(ledger.printed());
            }
            System.out.println((System.nanoTime() - t) / 1_000_000 + " ms, head " + ledger.log().head() + " dead " + ledger.deadLetters());
            long h = ledger.log().head();
            t = System.nanoTime();
            LedgerFill demo = ledger.fill(Load.DEMO);
            demo.fill();
            demo.awaitYear();
            System.out.println(ledger.printed().substring(ledger.printed().indexOf("UNEXPLAINED")));
            System.out.println((System.nanoTime() - t) / 1_000_000 + " ms, head " + ledger.log().head() + " +" + (ledger.log().head() - h) + " dead " + ledger.deadLetters());
            assertThat(ledger.events()).isNotEmpty();
        }
    }
}
