package org.changwat.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {

    @TempDir
    Path directory;

    private record Verdict(int code, String said) {}

    private Verdict verify(List<String> lines, String... further) throws IOException {
        return verify(
                (String.join("\n", lines) + (lines.isEmpty() ? "" : "\n")).getBytes(StandardCharsets.UTF_8), further);
    }

    private Verdict verify(byte[] export, String... further) throws IOException {
        Path file = Files.write(directory.resolve("events.ndjson"), export);
        List<String> arguments = new ArrayList<>(List.of(file.toString()));
        arguments.addAll(List.of(further));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Verifier.run(arguments.toArray(new String[0]), new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Verdict(code, out.toString(StandardCharsets.UTF_8));
    }

    private static String event(long position, String subject, long sequence, int second) {
        return "{\"aggregatetype\":\"Scorecard\",\"data\":{\"metadata\":{\"roles\":[\"a\",\"b\"]},\"payload\":"
                + "{\"n\":[1,-2.5e+7,true,null,{}],\"position\":\"99\",\"ข้อความ\":\"\\\"ก\\u0001\\\\\"}},"
                + "\"id\":\"e" + position + "\",\"position\":\"" + position + "\","
                + "\"recordedat\":\"2014-07-02T03:00:" + String.format("%02d", second) + ".000Z\","
                + "\"sequence\":\"" + sequence + "\",\"subject\":\"" + subject + "\",\"type\":\"MilestoneSubmitted\"}";
    }

    private static List<String> log(int size) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            lines.add(event(i + 1, "SC-" + i % 3, i / 3, i / 2));
        }
        return lines;
    }

    /** MTH of RFC 6962, section 2.1, as it is written there. */
    private static byte[] root(List<String> leaves) {
        if (leaves.isEmpty()) {
            return sha(new byte[0]);
        }
        if (leaves.size() == 1) {
            return sha(new byte[] {0}, leaves.get(0).getBytes(StandardCharsets.UTF_8));
        }
        int k = Integer.highestOneBit(leaves.size() - 1);
        return sha(new byte[] {1}, root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    private static byte[] sha(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String hex(List<String> leaves) {
        return HexFormat.of().formatHex(root(leaves));
    }

    @Test
    void a_whole_export_of_any_size_has_the_root_of_the_definition() throws IOException {
        for (int size = 0; size <= 70; size++) {
            Verdict verdict = verify(log(size));
            assertThat(verdict.said)
                    .isEqualToNormalizingNewlines("events " + size + "\nroot   " + hex(log(size)) + "\nWHOLE\n");
            assertThat(verdict.code).isZero();
        }
    }

    @Test
    void a_published_root_holds_for_the_log_up_to_its_size() throws IOException {
        List<String> log = log(20);
        assertThat(verify(log, "--root", hex(log), "--size", "20").code).isZero();
        assertThat(verify(log, "--root", hex(log)).code).isZero();
        assertThat(verify(log, "--root", hex(log.subList(0, 7)), "--size", "7").code)
                .isZero();
        assertThat(verify(log, "--root", hex(List.of()), "--size", "0").code).isZero();
        assertThat(verify(log, "--root", hex(log.subList(0, 7)), "--size", "8"))
                .isEqualTo(new Verdict(
                        1,
                        String.format(
                                "events 20%nroot   %s%nBROKEN: the root at size 8 is %s, not %s%n",
                                hex(log), hex(log.subList(0, 8)), hex(log.subList(0, 7)))));
        assertThat(verify(log, "--root", hex(log), "--size", "21").said)
                .contains("BROKEN at position 21: the export ends before size 21");
    }

    @Test
    void one_changed_letter_changes_the_root() throws IOException {
        List<String> log = log(20);
        String root = hex(log);
        log.set(11, log.get(11).replace("MilestoneSubmitted", "MilestoneSubmittee"));
        assertThat(verify(log).code).isZero();
        assertThat(verify(log, "--root", root))
                .extracting(Verdict::code, verdict -> verdict.said.contains("BROKEN: the root at size 20 is"))
                .containsExactly(1, true);
    }

    @Test
    void a_missing_a_doubled_and_a_moved_event_are_named() throws IOException {
        List<String> missing = log(12);
        missing.remove(4);
        assertThat(verify(missing))
                .extracting(Verdict::code, Verdict::said)
                .containsExactly(
                        1, String.format("BROKEN at position 5: line 5 holds position 6, so positions are missing%n"));
        List<String> doubled = log(12);
        doubled.add(6, doubled.get(5));
        assertThat(verify(doubled).said).startsWith("BROKEN at position 7: line 7 holds position 6");
        List<String> moved = log(12);
        moved.add(3, moved.remove(8));
        assertThat(verify(moved).said).startsWith("BROKEN at position 4");
    }

    @Test
    void time_that_falls_is_named() throws IOException {
        List<String> log = log(12);
        log.set(8, event(9, "SC-2", 2, 1));
        assertThat(verify(log).said)
                .startsWith("BROKEN at position 9: it was recorded at 2014-07-02T03:00:01Z, before its forerunner");
    }

    @Test
    void an_aggregate_whose_events_do_not_go_on_is_named() throws IOException {
        List<String> log = log(12);
        log.set(8, event(9, "SC-2", 3, 4));
        assertThat(verify(log).said).startsWith("BROKEN at position 9: it is event 3 of SC-2, whose next is 2");
        log.set(8, event(9, "SC-new", 1, 4));
        assertThat(verify(log).said).startsWith("BROKEN at position 9: it is event 1 of SC-new, whose next is 0");
    }

    @Test
    void an_event_of_no_aggregate_has_no_sequence() throws IOException {
        assertThat(verify(List.of("{\"position\":\"1\",\"recordedat\":\"2014-07-02T03:00:00.000Z\"}")).code)
                .isZero();
    }

    @Test
    void what_is_no_event_is_named() throws IOException {
        String good = event(1, "SC-1", 0, 0);
        for (String bad : List.of(
                "",
                "[]",
                "{}",
                good + " ",
                good.substring(0, good.length() - 1),
                good.substring(0, 200),
                good + "\r",
                good.replace("\"position\":\"1\"", "\"position\":1"),
                good.replace("\"position\":\"1\"", "\"position\":\"01\""),
                good.replace("\"position\":\"1\"", "\"position\":\"1\",\"position\":\"1\""),
                good.replace("2014-07-02T", "2014-07-02 "),
                good.replace("-2.5e+7", "-02.5"),
                good.replace("\\u0001", "\u0001"),
                good.replace("\\u0001", "\\x0001"),
                good.replace("true", "maybe"),
                good.replace("[1,", "[" + "[".repeat(10_000) + "1,"))) {
            assertThat(verify(List.of(bad, bad)).said).as(bad).startsWith("BROKEN at position 1: ");
        }
        byte[] notUtf8 = good.getBytes(StandardCharsets.UTF_8);
        notUtf8[notUtf8.length - 3] = (byte) 0xc3;
        assertThat(verify(notUtf8).said).startsWith("BROKEN at position 1: the line is not UTF-8");
    }

    @Test
    void the_last_line_needs_no_line_end() throws IOException {
        assertThat(verify(log(1).get(0).getBytes(StandardCharsets.UTF_8)).said)
                .contains("events 1")
                .contains("WHOLE");
    }

    @Test
    void arguments_that_are_not_understood_say_how_it_is_called() throws IOException {
        for (String[] wrong : new String[][] {
            {},
            {"--root"},
            {"--size", "3", "x"},
            {"x", "y"},
            {"x", "--root", "abc"},
            {"x", "--size", "-1"},
            {"x", "--what"}
        }) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(Verifier.run(wrong, new PrintStream(out))).isEqualTo(2);
            assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("usage: ");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Verifier.run(new String[] {directory.resolve("absent").toString()}, new PrintStream(out)))
                .isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("cannot be read");
    }
}
