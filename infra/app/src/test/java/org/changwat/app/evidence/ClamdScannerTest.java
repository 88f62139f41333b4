package org.changwat.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.changwat.command.api.EvidenceFile.Scan;
import org.changwat.command.api.EvidenceScanner.ScannerAway;
import org.changwat.command.api.EvidenceScanner.Verdict;
import org.junit.jupiter.api.Test;

/** What is made of a daemon's answers, and of its silence. */
class ClamdScannerTest {

    @Test
    void the_whole_file_arrives_and_the_verdict_comes_back() throws Exception {
        byte[] content = new byte[300_000];
        new Random(7).nextBytes(content);
        try (FakeClamd clamd = new FakeClamd()) {
            Verdict verdict = scanner(clamd).scan(content);

            assertThat(verdict.scan()).isEqualTo(Scan.CLEAN);
            assertThat(verdict.malware()).isEmpty();
            assertThat(clamd.received()).isEqualTo(content);
        }
    }

    @Test
    void malware_is_told_by_its_name() throws Exception {
        try (FakeClamd clamd = new FakeClamd()) {
            assertThat(scanner(clamd).scan(FakeClamd.INFECTED).malware()).contains("Eicar-Test-Signature");
        }
    }

    @Test
    void any_other_answer_is_no_verdict() throws Exception {
        for (String answer :
                new String[] {"INSTREAM size limit exceeded. ERROR", "", "stream: ", "OK", "stream: OK FOUNDX"}) {
            try (FakeClamd clamd = new FakeClamd()) {
                clamd.answers(answer);
                assertThatThrownBy(() -> scanner(clamd).scan(new byte[10]))
                        .as(answer)
                        .isInstanceOf(ScannerAway.class);
            }
        }
    }

    @Test
    void a_daemon_that_is_silent_or_gone_gives_none_either() throws Exception {
        FakeClamd gone = new FakeClamd();
        ClamdScanner scanner = new ClamdScanner(gone.address(), 300);
        gone.isSilent();
        assertThatThrownBy(() -> scanner.scan(new byte[10])).isInstanceOf(ScannerAway.class);
        gone.close();
        assertThatThrownBy(() -> scanner.scan(new byte[10])).isInstanceOf(ScannerAway.class);
    }

    @Test
    void an_address_that_is_none_is_told_at_the_start() {
        assertThatThrownBy(() -> new ClamdScanner("clamd", 300)).hasMessageContaining("host:port");
    }

    private static ClamdScanner scanner(FakeClamd clamd) {
        return new ClamdScanner(clamd.address(), 5_000);
    }
}
