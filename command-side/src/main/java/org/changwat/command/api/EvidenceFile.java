package org.changwat.command.api;

import java.time.Instant;

/**
 * A file that backs a record, named by what is in it.
 *
 * @param sha256 hash of the content, 64 hexadecimal digits in lower case
 * @param mediaType as found in the content, never as the sender claimed
 * @param storedBy account that sent it first
 * @param scan whether it was looked through for malware
 */
public record EvidenceFile(
        String sha256, String mediaType, byte[] content, Instant storedAt, String storedBy, Scan scan) {

    /** One that nobody looked through. */
    public EvidenceFile(String sha256, String mediaType, byte[] content, Instant storedAt, String storedBy) {
        this(sha256, mediaType, content, storedAt, storedBy, Scan.NOT_SCANNED);
    }

    /** What is known of malware in a file that is kept; one in which some was found is not. */
    public enum Scan {
        NOT_SCANNED,
        CLEAN
    }
}
