package org.changwat.command.api;

import java.time.Instant;

/**
 * A file that backs a record, named by what is in it.
 *
 * @param sha256 hash of the content, 64 hexadecimal digits in lower case
 * @param mediaType as found in the content, never as the sender claimed
 * @param storedBy account that sent it first
 */
public record EvidenceFile(String sha256, String mediaType, byte[] content, Instant storedAt, String storedBy) {}
