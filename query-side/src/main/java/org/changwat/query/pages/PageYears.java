package org.changwat.query.pages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.changwat.query.history.AsOf;
import org.jspecify.annotations.Nullable;

/** The fiscal years that a page offers, and which one it shows where none is named: the latest with anything on a province or agency. */
final class PageYears {

    /** The first year of the reference data's schemes. */
    private static final int FIRST = 2552;

    private static final int BUDDHIST_ERA = 543;
    private static final int OCTOBER = 10;

    /** How long a look at which years are recorded holds: a year begins to be recorded once. */
    private static final Duration LOOKED = Duration.ofSeconds(10);

    private final IntPredicate onUnits;
    private final IntPredicate inRegisters;
    private final Clock clock;
    private volatile @Nullable Look last;

    /**
     * @param onUnits whether a fiscal year has a dashboard of any unit
     * @param inRegisters whether any register has an entry of it
     */
    PageYears(IntPredicate onUnits, IntPredicate inRegisters, Clock clock) {
        this.onUnits = onUnits;
        this.inRegisters = inRegisters;
        this.clock = clock;
    }

    int orLatest(@Nullable Integer asked) {
        if (asked != null) {
            return asked;
        }
        return look().onUnits().stream().findFirst().orElseGet(this::current);
    }

    /** Years with anything on a unit, latest first; with one more that a page shows. */
    List<Integer> recorded(int shown) {
        return with(shown, look().onUnits().stream());
    }

    /** Years with anything on a unit or in a register, latest first; with one more that a page shows. */
    List<Integer> known(int shown) {
        Look look = look();
        return with(shown, Stream.concat(look.onUnits().stream(), look.inRegisters().stream()));
    }

    private static List<Integer> with(int shown, Stream<Integer> years) {
        return Stream.concat(years, Stream.of(shown))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private Look look() {
        Look look = last;
        Instant now = clock.instant();
        if (look == null
                || now.isAfter(look.at().plus(LOOKED))
                || look.onUnits().isEmpty()) {
            List<Integer> units = look == null ? List.of() : look.onUnits();
            List<Integer> registers = look == null ? List.of() : look.inRegisters();
            look = new Look(now, years(units, onUnits), years(registers, inRegisters));
            last = look;
        }
        return look;
    }

    private List<Integer> years(List<Integer> known, IntPredicate any) {
        return IntStream.iterate(current(), year -> year >= FIRST, year -> year - 1)
                .filter(year -> known.contains(year) || any.test(year))
                .boxed()
                .toList();
    }

    /** The fiscal year of today in Asia/Bangkok; it begins on 1 October. */
    private int current() {
        LocalDate today = LocalDate.now(clock.withZone(AsOf.BANGKOK));
        return today.getYear() + BUDDHIST_ERA + (today.getMonthValue() >= OCTOBER ? 1 : 0);
    }

    private record Look(Instant at, List<Integer> onUnits, List<Integer> inRegisters) {}
}
