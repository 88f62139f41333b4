package org.changwat.app.evidence;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.changwat.command.api.EvidenceScanner;

/**
 * Asks a ClamAV daemon by its {@code INSTREAM} command over TCP: the file goes in chunks with their length before each, an empty chunk
 * ends it, and one line tells what was found. Whatever else comes back is no verdict.
 */
final class ClamdScanner implements EvidenceScanner {

    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4_096;
    private static final int CONNECT_MILLIS = 2_000;
    private static final Pattern FOUND = Pattern.compile("^stream: (.{1,200}) FOUND$");

    private final String host;
    private final int port;
    private final int patienceMillis;

    /**
     * @param address host and port, such as {@code 127.0.0.1:3310}
     * @param patienceMillis longest wait for any part of the answer
     */
    ClamdScanner(String address, int patienceMillis) {
        int colon = address.lastIndexOf(':');
        if (colon <= 0 || !address.substring(colon + 1).matches("\\d{1,5}")) {
            throw new IllegalArgumentException(
                    "changwat.evidence.clamd is host:port, such as 127.0.0.1:3310, not " + address);
        }
        this.host = address.substring(0, colon);
        this.port = Integer.parseInt(address.substring(colon + 1));
        this.patienceMillis = patienceMillis;
    }

    @Override
    public Verdict scan(byte[] content) {
        String answer;
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(patienceMillis);
            send(content, new DataOutputStream(socket.getOutputStream()));
            answer = new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
        } catch (IOException away) {
            throw new ScannerAway("clamd at " + host + ":" + port + " does not answer", away);
        }
        return verdict(answer.replace("\0", "").strip());
    }

    private static void send(byte[] content, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int from = 0; from < content.length; from += CHUNK) {
            int length = Math.min(CHUNK, content.length - from);
            out.writeInt(length);
            out.write(content, from, length);
        }
        out.writeInt(0);
        out.flush();
    }

    private Verdict verdict(String answer) {
        if (answer.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        Matcher found = FOUND.matcher(answer);
        if (found.matches()) {
            return Verdict.infected(found.group(1).replaceAll("\\p{Cntrl}", "?"));
        }
        throw new ScannerAway(
                "clamd at " + host + ":" + port + " gave no verdict: " + answer.replaceAll("\\p{Cntrl}", "?"));
    }
}
