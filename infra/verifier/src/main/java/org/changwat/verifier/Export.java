package org.changwat.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An export as it is read line by line: positions go 1, 2, 3, ..., what was recorded never lies before what was recorded
 * earlier, and the events of each aggregate go 0, 1, 2, ... Every line is a leaf of the tree, byte for byte.
 */
final class Export {

    private final MerkleTree tree = new MerkleTree();
    private final Map<String, Long> nextSequences = new HashMap<>();
    private Instant recordedAt = Instant.MIN;

    /**
     * Takes the next line, without its line end.
     *
     * @throws BrokenExportException where it is not the event that must come next
     */
    void add(byte[] line) {
        long position = tree.size() + 1;
        Map<String, String> event = parse(position, line);
        long stated = number(position, event, "position");
        if (stated != position) {
            throw new BrokenExportException(
                    position, "line " + position + " holds position " + stated + ", so " + gap(position, stated));
        }
        recorded(position, event.get("recordedat"));
        sequence(position, event);
        tree.add(line);
    }

    private static String gap(long position, long stated) {
        return stated > position ? "positions are missing" : "a position stands twice or out of order";
    }

    private static Map<String, String> parse(long position, byte[] line) {
        try {
            return TopLevel.strings(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new BrokenExportException(position, "the line is not UTF-8");
        } catch (IllegalArgumentException e) {
            throw new BrokenExportException(position, "the line is not a JSON object: " + e.getMessage());
        }
    }

    private void recorded(long position, @Nullable String text) {
        Instant instant;
        try {
            instant = Instant.parse(text == null ? "" : text);
        } catch (DateTimeException e) {
            throw new BrokenExportException(position, "recordedat is no instant: " + text);
        }
        if (instant.isBefore(recordedAt)) {
            throw new BrokenExportException(
                    position, "it was recorded at " + instant + ", before its forerunner at " + recordedAt);
        }
        recordedAt = instant;
    }

    private void sequence(long position, Map<String, String> event) {
        String subject = event.get("subject");
        if (subject == null) {
            return; // an event of no aggregate
        }
        long sequence = number(position, event, "sequence");
        long next = nextSequences.getOrDefault(subject, 0L);
        if (sequence != next) {
            throw new BrokenExportException(
                    position, "it is event " + sequence + " of " + subject + ", whose next is " + next);
        }
        nextSequences.put(subject, next + 1);
    }

    private static long number(long position, Map<String, String> event, String name) {
        String text = event.get(name);
        if (text == null || !text.matches("0|[1-9][0-9]{0,17}")) {
            throw new BrokenExportException(position, name + " is no decimal string: " + text);
        }
        return Long.parseLong(text);
    }

    /** Number of events so far. */
    long size() {
        return tree.size();
    }

    /** Root of the tree over the events so far. */
    byte[] root() {
        return tree.root();
    }
}
