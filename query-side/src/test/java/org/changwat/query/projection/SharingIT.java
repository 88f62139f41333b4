package org.changwat.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.changwat.query.projection.ProjectionStatus.SegmentStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two processes on one database. */
@Timeout(90)
class SharingIT {

    private final TestLedger ledger = new TestLedger();
    private final CarriedScoresProjection projection = new CarriedScoresProjection(1);

    @AfterEach
    void close() {
        ledger.close();
    }

    private TestLedger.Process start() {
        return ledger.start(
                "views",
                settings -> settings.withClaimTimeout(Duration.ofSeconds(2)).withSegments(4),
                projection);
    }

    private static Set<String> owners(TestLedger.Process process) {
        return process.projections.status("carried", false).segments().stream()
                .map(SegmentStatus::claimedBy)
                .map(String::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void shared(TestLedger.Process process) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            Map<String, Long> bySegments = process.projections.status("carried", false).segments().stream()
                    .collect(Collectors.groupingBy(
                            segment -> String.valueOf(segment.claimedBy()), Collectors.counting()));
            return bySegments.size() == 2
                    && !bySegments.containsKey("null")
                    && bySegments.values().stream().allMatch(count -> count == 2);
        });
    }

    @Test
    void two_processes_share_the_segments_and_both_serve_the_whole_view() {
        TestLedger.Process one = start();
        ledger.appendMany(1_000, 30);
        one.caughtUp();
        TestLedger.Process two = start();
        shared(one);

        ledger.appendMany(1_000, 30);
        one.caughtUp();
        two.caughtUp();

        assertThat(one.hash()).isEqualTo(two.hash());
        assertThat(one.views(projection).find("2557:TH-10"))
                .isEqualTo(two.views(projection).find("2557:TH-10"));
        assertThat(total()).isEqualTo(2_000);
    }

    @Test
    void a_position_that_one_process_promises_is_folded_by_all() {
        TestLedger.Process one = start();
        TestLedger.Process two = start();
        shared(one);

        for (int i = 0; i < 60; i++) {
            String unit = "TH-" + (10 + i % 30);
            long position = ledger.append(unit, "P-1", "1.0000");
            assertThat(one.projections
                            .await("carried", position, Duration.ofSeconds(5))
                            .position())
                    .isGreaterThanOrEqualTo(position);
            assertThat(one.views(projection).find("2557:" + unit).orElseThrow().count())
                    .isEqualTo(1 + i / 30);
        }
        assertThat(two.projections.served("carried").copy()).isEqualTo("carried.v1.1");
    }

    @Test
    void a_killed_process_leaves_its_segments_to_the_other() {
        TestLedger.Process one = start();
        TestLedger.Process two = start();
        shared(one);
        ledger.appendMany(500, 30);
        one.kill();
        ledger.appendMany(500, 30);

        two.caughtUp();

        assertThat(owners(two)).hasSize(1);
        assertThat(total()).isEqualTo(1_000);
    }

    @Test
    void a_rebuild_is_begun_once_and_shared_and_all_processes_turn_to_it() {
        TestLedger.Process one = start();
        TestLedger.Process two = start();
        ledger.appendMany(2_000, 30);
        one.caughtUp();
        two.caughtUp();
        String before = one.hash();

        projection.gate = new CountDownLatch(1);
        assertThat(one.projections.rebuild("carried")).isTrue();
        assertThat(two.projections.rebuild("carried")).isFalse();
        projection.gate.countDown();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !one.projections.served("carried").copy().equals("carried.v1.1")
                        && one.projections
                                .served("carried")
                                .copy()
                                .equals(two.projections.served("carried").copy())
                        && one.projections.status("carried", false).rebuild() == null);
        assertThat(one.hash()).isEqualTo(before).isEqualTo(two.hash());
    }

    private long total() {
        long sum = 0;
        for (Document document :
                ledger.views().getCollection("view.carried.v1.1").find()) {
            sum += Long.parseLong(document.getString("body").replaceAll(".*\"count\":(\\d+).*", "$1"));
        }
        return sum;
    }
}
