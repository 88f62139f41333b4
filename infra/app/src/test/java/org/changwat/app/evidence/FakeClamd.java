package org.changwat.app.evidence;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Speaks as much of clamd's protocol as is needed, on a free port of loopback. */
public final class FakeClamd implements AutoCloseable {

    /** A file in which it finds something: a PDF to the eye, with a word in it that it knows. */
    public static final byte[] INFECTED =
            "%PDF-1.4\n1 0 obj\n<<>>\nendobj\nMALWARE\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket server;

    private volatile byte[] received = {};
    private volatile @Nullable String answer;
    private volatile boolean silent;

    public FakeClamd() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "fake-clamd");
        thread.setDaemon(true);
        thread.start();
    }

    public String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    byte[] received() {
        return received;
    }

    void answers(String line) {
        answer = line;
    }

    void isSilent() {
        silent = true;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
                if (!command.equals("zINSTREAM\0")) {
                    throw new IOException("unknown command " + command);
                }
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    content.write(in.readNBytes(length));
                }
                received = content.toByteArray();
                if (silent) {
                    in.read();
                } else {
                    socket.getOutputStream().write((line() + "\0").getBytes(StandardCharsets.UTF_8));
                }
            } catch (IOException gone) {
                continue;
            }
        }
    }

    private String line() {
        if (answer != null) {
            return answer;
        }
        return Arrays.equals(received, INFECTED) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
