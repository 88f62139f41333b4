package org.changwat.query.pages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.changwat.events.reference.Units;
import org.changwat.query.dashboard.Dashboards;
import org.changwat.query.history.AsOf;
import org.jspecify.annotations.Nullable;

/** The fiscal year of a page that names none: the latest one with anything recorded. */
final class PageYears {

    /** The first year of the reference data's schemes. */
    private static final int FIRST = 2552;

    private static final int BUDDHIST_ERA = 543;
    private static final int OCTOBER = 10;

    /** How long a look at which years are recorded holds: a year begins to be recorded once. */
    private static final Duration LOOKED = Duration.ofSeconds(10);

    private final Dashboards dashboards;
    private final Clock clock;
    private volatile @Nullable Look last;

    PageYears(Dashboards dashboards, Clock clock) {
        this.dashboards = dashboards;
        this.clock = clock;
    }

    int orLatest(@Nullable Integer asked) {
        if (asked != null) {
            return asked;
        }
        return recorded().stream().findFirst().orElseGet(this::current);
    }

    /** Years with anything recorded, latest first; with one more that a page shows. */
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
        return IntStream.iterate(current(), year -> year >= FIRST, year -> year - 1)
                .filter(year -> known.contains(year) || dashboards.anyOf(Units.all(), year))
                .boxed()
                .toList();
    }

    /** The fiscal year of today in Asia/Bangkok; it begins on 1 October. */
    private int current() {
        LocalDate today = LocalDate.now(clock.withZone(AsOf.BANGKOK));
        return today.getYear() + BUDDHIST_ERA + (today.getMonthValue() >= OCTOBER ? 1 : 0);
    }

    private record Look(Instant at, List<Integer> years) {}
}
