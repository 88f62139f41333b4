package org.changwat.command.scorecard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.changwat.events.reference.WorkingDays;

/**
 * The days on which government offices are closed, by which a late paper set is counted (domain rule 20).
 *
 * @param declared days that were declared in the ledger, beside those of the reference table
 * @param revision names the calendar in every penalty that was counted by it
 */
record ClosedDays(Set<LocalDate> declared, String revision) {

    private static final String TABLE = "CLOSED-DAYS-" + digest();

    ClosedDays {
        declared = Set.copyOf(declared);
    }

    /** The reference table alone. */
    static ClosedDays ofTable() {
        return new ClosedDays(Set.of(), TABLE);
    }

    /** With the days declared for a year, by the revision of the framework that declares them. */
    static ClosedDays with(List<LocalDate> declared, long frameworkSequence) {
        return declared.isEmpty()
                ? ofTable()
                : new ClosedDays(Set.copyOf(declared), TABLE + " FRAMEWORK-" + frameworkSequence);
    }

    /** Working days after the due day, up to and with the day of receipt; 0 when it was in time. */
    int late(LocalDate due, LocalDate received) {
        long closed = declared.stream()
                .filter(day -> day.isAfter(due) && !day.isAfter(received))
                .filter(WorkingDays::isWorkingDay)
                .count();
        return WorkingDays.late(due, received) - (int) closed;
    }

    /** A table that was edited is another revision, whoever forgot to say so. */
    private static String digest() {
        String days = String.join(
                "\n",
                WorkingDays.closedDays().keySet().stream()
                        .map(LocalDate::toString)
                        .collect(Collectors.toCollection(TreeSet::new)));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(days.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
