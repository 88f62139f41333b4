package org.changwat.query.history;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.IntPredicate;
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

    /** The year of a list that names none: the latest one of which anything is held, or the current one. */
    public static int latest(Clock clock, IntPredicate held) {
        return latestFirst(clock).filter(held).findFirst().orElseGet(() -> current(clock));
    }

    /** From the current one back to the first. */
    public static IntStream latestFirst(Clock clock) {
        return IntStream.iterate(current(clock), year -> year >= FIRST, year -> year - 1);
    }
}
