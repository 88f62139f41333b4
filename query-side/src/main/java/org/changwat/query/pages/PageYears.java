package org.changwat.query.pages;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.changwat.events.reference.Units;
import org.changwat.query.dashboard.Dashboards;
import org.changwat.query.history.FiscalYears;
import org.changwat.query.table.Register;
import org.jspecify.annotations.Nullable;

/** The fiscal year of a page that names none: the latest one with anything recorded. */
final class PageYears {

    private final Dashboards dashboards;
    private final List<Register> registers;
    private final Clock clock;
    private final KnownYears recorded;
    private final KnownYears inRegisters;

    PageYears(Dashboards dashboards, List<Register> registers, Clock clock) {
        this.dashboards = dashboards;
        this.registers = List.copyOf(registers);
        this.clock = clock;
        this.recorded = new KnownYears(clock, Duration.ofSeconds(10), this::isRecorded);
        this.inRegisters = new KnownYears(clock, Duration.ofMinutes(1), this::isInRegisters);
    }

    int orLatest(@Nullable Integer asked) {
        if (asked != null) {
            return asked;
        }
        return recorded.latestFirst().stream().findFirst().orElseGet(() -> FiscalYears.current(clock));
    }

    /**
     * Every year that the ledger knows anything of, latest first: units with anything recorded, or an entry in a register; with one
     * more that a page shows.
     */
    List<Integer> known(int shown) {
        return Stream.of(recorded.latestFirst(), inRegisters.latestFirst(), List.of(shown))
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Years that units have anything recorded of, latest first; with one more that a page shows. */
    List<Integer> recorded(int shown) {
        return Stream.concat(recorded.latestFirst().stream(), Stream.of(shown))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private boolean isRecorded(int year) {
        return dashboards.anyOf(Units.all(), year);
    }

    private boolean isInRegisters(int year) {
        return registers.stream().anyMatch(register -> register.holds(year));
    }
}
