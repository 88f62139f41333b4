package org.changwat.query.pages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.changwat.events.reference.Units;
import org.changwat.query.dashboard.Dashboards;
import org.changwat.query.history.FiscalYears;
import org.changwat.query.table.Register;
import org.jspecify.annotations.Nullable;

/** The fiscal year of a page that names none: the latest one with anything recorded. */
final class PageYears {

    /** How long a look at which years are recorded holds: a year begins to be recorded once. */
    private static final Duration LOOKED = Duration.ofSeconds(10);

    /** Registers are many, and only a choice of years rests on them. */
    private static final Duration LOOKED_IN_REGISTERS = Duration.ofMinutes(1);

    private final Dashboards dashboards;
    private final List<Register> registers;
    private final Clock clock;
    private volatile @Nullable Look last;
    private volatile @Nullable Look lastOfRegisters;

    PageYears(Dashboards dashboards, List<Register> registers, Clock clock) {
        this.registers = List.copyOf(registers);
        this.dashboards = dashboards;
        this.clock = clock;
    }

    int orLatest(@Nullable Integer asked) {
        if (asked != null) {
            return asked;
        }
        return recorded().stream().findFirst().orElseGet(() -> FiscalYears.current(clock));
    }

    /**
     * Every year that the ledger knows anything of, latest first: units with anything recorded, or an entry in a register; with one
     * more that a page shows.
     */
    List<Integer> known(int shown) {
        return Stream.of(recorded(), inRegisters(), List.of(shown))
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private List<Integer> inRegisters() {
        Look look = lastOfRegisters;
        Instant now = clock.instant();
        if (look == null || now.isAfter(look.at().plus(LOOKED_IN_REGISTERS))) {
            List<Integer> known = look == null ? List.of() : look.years();
            look = new Look(now, years(year -> known.contains(year) || anyIn(year)));
            lastOfRegisters = look;
        }
        return look.years();
    }

    private boolean anyIn(int year) {
        return registers.stream().anyMatch(register -> register.holds(year));
    }

    /** Years that units have anything recorded of, latest first; with one more that a page shows. */
    List<Integer> recorded(int shown) {
        return Stream.concat(recorded().stream(), Stream.of(shown))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private List<Integer> recorded() {
        Look look = last;
        Instant now = clock.instant();
        if (look == null || now.isAfter(look.at().plus(LOOKED)) || look.years().isEmpty()) {
            look = new Look(now, look(look == null ? List.of() : look.years()));
            last = look;
        }
        return look.years();
    }

    private List<Integer> look(List<Integer> known) {
        return years(year -> known.contains(year) || dashboards.anyOf(Units.all(), year));
    }

    private List<Integer> years(IntPredicate known) {
        return FiscalYears.latestFirst(clock).filter(known).boxed().toList();
    }

    private record Look(Instant at, List<Integer> years) {}
}
