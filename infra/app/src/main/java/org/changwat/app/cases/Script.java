package org.changwat.app.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.changwat.app.simulation.YearSimulator;

/**
 * Command lines that are run in order.
 *
 * @param name file or source, as a message names it
 * @param loader first part of the acting accounts' names
 * @param lines UTF-8 without line ends
 * @param simulated whether what they lead to is marked as simulated for good
 */
record Script(String name, String loader, List<byte[]> lines, boolean simulated) {

    static final String CASE_LOADER = "case-loader";

    private static final long SEED = 2557;

    /** How many of the files there were at first; others are added after them only. */
    private static final int AT_FIRST = 11;

    private static final List<String> FILES = List.of(
            "agency-2552.ndjson",
            "agency-2553.ndjson",
            "inspection-2552-2553.ndjson",
            "inspection-round-2553.ndjson",
            "framework-2557.ndjson",
            "agreements-2557.ndjson",
            "results-2557.ndjson",
            "changes-2557.ndjson",
            "late-reports-2557.ndjson",
            "quarter-4-2565.ndjson",
            "year-end-2557.ndjson",
            "windows-2557.ndjson");

    /** The documented cases, each file resting on those before it. */
    static List<Script> documented() {
        return FILES.stream().map(Script::ofFile).toList();
    }

    /** Those of the first filling: a ledger that holds them was filled, whatever cases came later. */
    static List<Script> documentedAtFirst() {
        return documented().subList(0, AT_FIRST);
    }

    /** The cases that came later. */
    static List<Script> documentedSince() {
        return documented().subList(AT_FIRST, FILES.size());
    }

    /** Everybody's FY2557 but that of the Andaman cluster and its provinces, who have their documented agreements. */
    static Script simulatedYear() {
        return new Script(
                "simulated FY2557", "year-simulator", new YearSimulator(SEED, Set.of("K52-07")).lines(), true);
    }

    byte[] first() {
        return lines.get(0);
    }

    byte[] last() {
        return lines.get(lines.size() - 1);
    }

    private static Script ofFile(String file) {
        return new Script(
                file,
                CASE_LOADER,
                text(file)
                        .lines()
                        .map(line -> line.getBytes(StandardCharsets.UTF_8))
                        .toList(),
                false);
    }

    /** A text resource beside the case files. */
    static String text(String file) {
        try (InputStream stream = Script.class.getResourceAsStream("/cases/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("cases/" + file + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
