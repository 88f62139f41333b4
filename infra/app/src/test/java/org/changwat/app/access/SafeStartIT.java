package org.changwat.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import org.changwat.app.RunningLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the app refuses to start with, and what it says of it on the console. */
@ExtendWith(OutputCaptureExtension.class)
class SafeStartIT {

    @TempDir
    Path data;

    @Test
    void demo_accounts_are_not_served_to_other_machines_unless_told(CapturedOutput output) throws Exception {
        for (String address : new String[] {"0.0.0.0", "::", "192.0.2.1"}) {
            int before = output.getAll().length();
            int port = freePort();
            assertThatThrownBy(() -> RunningLedger.start(
                            data, "--changwat.load=none", "--server.address=" + address, "--server.port=" + port))
                    .as(address)
                    .rootCause()
                    .hasMessageContaining("loopback only");
            assertThat(output.getAll().substring(before))
                    .as("told as an operator reads it, without a trace of calls")
                    .contains("APPLICATION FAILED TO START", "changwat.access.demo-anywhere=true", "127.0.0.1")
                    .doesNotContain("\tat org.");
            assertThat(isServed(port)).as(address).isFalse();
        }
        try (RunningLedger told = RunningLedger.start(
                data, "--changwat.load=none", "--server.address=0.0.0.0", "--changwat.access.demo-anywhere=true")) {
            assertThat(told.get("/api/v1/denials").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void without_the_demo_any_address_will_do_and_there_is_no_account_with_a_known_password() throws Exception {
        try (RunningLedger ledger = RunningLedger.startBare(data, "--changwat.load=none", "--server.address=0.0.0.0")) {
            assertThat(ledger.get("/api/v1/units", "Authorization", "").statusCode())
                    .isEqualTo(200);
            BrowserSession browser = new BrowserSession(ledger.address());
            for (String guess : new String[] {"admin", "password", "changeme", RunningLedger.password(), ""}) {
                assertThat(browser.signIn("admin", guess)
                                .headers()
                                .firstValue("Location")
                                .orElse(""))
                        .contains("/sign-in?failed");
            }
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isServed(int port) throws Exception {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (java.net.ConnectException refused) {
            return false;
        }
    }
}
