package org.changwat.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class KnownYearsTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2014-07-01T00:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final Set<Integer> recorded = ConcurrentHashMap.newKeySet();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void a_look_holds_for_its_time_and_is_taken_again_behind_it() {
        KnownYears years = years(this::isRecorded);
        recorded.add(2557);

        assertThat(years.latestFirst()).containsExactly(2557);
        recorded.add(2555);
        assertThat(years.latestFirst()).containsExactly(2557);
        now.updateAndGet(at -> at.plusSeconds(61));
        assertThat(years.latestFirst()).containsExactly(2557, 2555);
    }

    @Test
    void a_look_that_found_nothing_is_not_kept() {
        KnownYears years = years(this::isRecorded);

        assertThat(years.latestFirst()).isEmpty();
        recorded.add(2556);
        assertThat(years.latestFirst()).containsExactly(2556);
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_crowd_is_answered_by_the_look_before_while_one_of_them_looks() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        AtomicInteger slow = new AtomicInteger();
        KnownYears years = years(year -> {
            if (year == 2556 && slow.get() > 0) {
                slow.incrementAndGet();
                begun.countDown();
                await(mayEnd);
            }
            return isRecorded(year);
        });
        recorded.add(2557);
        years.latestFirst();
        recorded.add(2556);
        slow.set(1);
        now.updateAndGet(at -> at.plusSeconds(61));

        ExecutorService crowd = Executors.newFixedThreadPool(8);
        try {
            Future<List<Integer>> first = crowd.submit(years::latestFirst);
            await(begun);
            List<Future<List<Integer>>> others = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                others.add(crowd.submit(years::latestFirst));
            }
            for (Future<List<Integer>> other : others) {
                assertThat(other.get()).containsExactly(2557);
            }
            mayEnd.countDown();
            assertThat(first.get()).containsExactly(2557, 2556);
        } finally {
            mayEnd.countDown();
            crowd.shutdownNow();
        }
        assertThat(slow).as("looks, and one").hasValue(2);
        assertThat(years.latestFirst()).containsExactly(2557, 2556);
    }

    @Test
    void a_year_that_is_known_is_not_asked_for_again() {
        KnownYears years = years(this::isRecorded);
        recorded.add(2557);
        years.latestFirst();
        int before = asked.get();

        now.updateAndGet(at -> at.plusSeconds(61));
        years.latestFirst();

        assertThat(asked.get() - before).isEqualTo(before - 1);
    }

    private KnownYears years(IntPredicate known) {
        return new KnownYears(clock, Duration.ofMinutes(1), known);
    }

    private boolean isRecorded(int year) {
        asked.incrementAndGet();
        return recorded.contains(year);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
