package org.changwat.query.pages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntPredicate;
import org.changwat.query.history.FiscalYears;
import org.jspecify.annotations.Nullable;

/**
 * The fiscal years that something is known of, looked up again after a while: a year begins to be known once and stays so. Readers
 * who come while one of them looks are answered by the look before, so that a crowd of them looks once.
 */
final class KnownYears {

    private final Clock clock;
    private final Duration holds;
    private final IntPredicate known;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile @Nullable Look last;

    /**
     * @param holds how long a look is good for; one that found nothing is not kept
     * @param known whether anything is known of a year; asked for years that were not yet known only
     */
    KnownYears(Clock clock, Duration holds, IntPredicate known) {
        this.clock = clock;
        this.holds = holds;
        this.known = known;
    }

    List<Integer> latestFirst() {
        Look look = last;
        if (look != null && look.isGoodAt(clock.instant())) {
            return look.years();
        }
        if (look != null && !look.years().isEmpty()) {
            return looking.tryLock() ? lookAndUnlock() : look.years();
        }
        looking.lock();
        return lookAndUnlock();
    }

    private List<Integer> lookAndUnlock() {
        try {
            Look before = last;
            Instant now = clock.instant();
            if (before != null && before.isGoodAt(now)) {
                return before.years();
            }
            List<Integer> had = before == null ? List.of() : before.years();
            List<Integer> years = FiscalYears.latestFirst(clock)
                    .filter(year -> had.contains(year) || known.test(year))
                    .boxed()
                    .toList();
            last = new Look(years, now.plus(holds));
            return years;
        } finally {
            looking.unlock();
        }
    }

    private record Look(List<Integer> years, Instant until) {

        boolean isGoodAt(Instant moment) {
            return !years.isEmpty() && !moment.isAfter(until);
        }
    }
}
