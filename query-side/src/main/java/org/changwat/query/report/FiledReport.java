package org.changwat.query.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A form that was filed as a PDF.
 *
 * @param sha256 hex digest of the PDF, by which it is kept
 * @param file name it is downloaded as
 * @param source path and query that compose it again from the same position
 * @param position of the log that it was composed at
 * @param filedBy account; null where nobody is signed in
 */
record FiledReport(
        String sha256,
        int size,
        String file,
        String source,
        long position,
        Instant filedAt,
        @Nullable String filedBy) {}
