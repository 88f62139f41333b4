package org.changwat.verifier;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * {@code java -jar verifier.jar events.ndjson [--root HEX [--size N]]}: checks an export, one event's text a line, and
 * prints the number of its events and the root over them. With a root that is known from elsewhere, the log up to that
 * size must have it. Exit codes: 0 whole, 1 broken, 2 not understood or not readable.
 */
public final class Verifier {

    private static final String USAGE = "usage: java -jar verifier.jar events.ndjson [--root HEX [--size N]]";
    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private final PrintStream out;
    private @Nullable String file;
    private @Nullable String root;
    private long size = -1;

    private Verifier(PrintStream out) {
        this.out = out;
    }

    /** Checks an export and ends the process. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    /** Checks an export and answers the exit code. */
    static int run(String[] arguments, PrintStream out) {
        return new Verifier(out).run(arguments);
    }

    private int run(String[] arguments) {
        if (!understand(arguments)) {
            out.println(USAGE);
            return NOT_UNDERSTOOD;
        }
        Export export = new Export();
        try {
            String found = read(export);
            out.println("events " + export.size());
            out.println("root   " + hex(export.root()));
            return judge(export.size(), found);
        } catch (BrokenExportException e) {
            out.println("BROKEN at position " + e.position() + ": " + e.getMessage());
            return BROKEN;
        } catch (IOException e) {
            out.println(file + " cannot be read: " + e);
            return NOT_UNDERSTOOD;
        }
    }

    private boolean understand(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            boolean last = i == arguments.length - 1;
            if (arguments[i].equals("--root") && !last) {
                root = arguments[++i].toLowerCase(Locale.ROOT);
            } else if (arguments[i].equals("--size") && !last && arguments[i + 1].matches("[0-9]{1,18}")) {
                size = Long.parseLong(arguments[++i]);
            } else if (file == null && !arguments[i].startsWith("--")) {
                file = arguments[i];
            } else {
                return false;
            }
        }
        return file != null && (root == null ? size < 0 : root.matches("[0-9a-f]{64}"));
    }

    /** Reads the export through and answers the root at the size that is asked for, or at the end. */
    private String read(Export export) throws IOException {
        String found = size == 0 ? hex(export.root()) : "";
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(String.valueOf(file))), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
            for (int c = in.read(); c >= 0; c = in.read()) {
                if (c != '\n') {
                    line.write(c);
                    continue;
                }
                export.add(line.toByteArray());
                line.reset();
                if (export.size() == size) {
                    found = hex(export.root());
                }
            }
            if (line.size() > 0) {
                export.add(line.toByteArray());
            }
        }
        return size < 0 || export.size() == size ? hex(export.root()) : found;
    }

    private int judge(long events, String found) {
        if (root != null && size > events) {
            out.println("BROKEN at position " + (events + 1) + ": the export ends before size " + size);
            return BROKEN;
        }
        if (root != null && !root.equals(found)) {
            out.println("BROKEN: the root at size " + (size < 0 ? events : size) + " is " + found + ", not " + root);
            return BROKEN;
        }
        out.println("WHOLE");
        return WHOLE;
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
