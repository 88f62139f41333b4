package org.changwat.query.history;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.changwat.events.FiscalYear;

/** The fiscal years that the ledger may know anything of. */
public final class FiscalYears {

    /** The first year of the reference data's schemes. */
    private static final int FIRST = 2552;

    private FiscalYears() {}

    /** That of today in Asia/Bangkok. */
    public static int current(Clock clock) {
        return FiscalYear.of(LocalDate.now(clock.withZone(AsOf.BANGKOK))).be();
    }

    /** From the current one back to the first. */
    public static IntStream latestFirst(Clock clock) {
        return IntStream.iterate(current(clock), year -> year >= FIRST, year -> year - 1);
    }
}
