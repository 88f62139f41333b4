package org.changwat.query.pages;

import java.time.Clock;
import java.time.LocalDate;
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

    private final Dashboards dashboards;
    private final Clock clock;

    PageYears(Dashboards dashboards, Clock clock) {
        this.dashboards = dashboards;
        this.clock = clock;
    }

    int orLatest(@Nullable Integer asked) {
        if (asked != null) {
            return asked;
        }
        int current = current();
        for (int year = current; year >= FIRST; year--) {
            if (dashboards.anyOf(Units.all(), year)) {
                return year;
            }
        }
        return current;
    }

    /** The fiscal year of today in Asia/Bangkok; it begins on 1 October. */
    private int current() {
        LocalDate today = LocalDate.now(clock.withZone(AsOf.BANGKOK));
        return today.getYear() + BUDDHIST_ERA + (today.getMonthValue() >= OCTOBER ? 1 : 0);
    }
}
