package org.changwat.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.changwat.events.DomainEvent;
import org.changwat.query.api.QueryProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(90)
class RebuildIT {

    private final TestLedger ledger = new TestLedger();
    private final CarriedScoresProjection projection = new CarriedScoresProjection(1);

    @AfterEach
    void close() {
        ledger.close();
    }

    private static void rebuilt(TestLedger.Process process) {
        String before = process.projections.served("carried").copy();
        assertThat(process.projections.rebuild("carried")).isTrue();
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> process.projections.status("carried", false).rebuild() == null
                        && !process.projections.served("carried").copy().equals(before));
    }

    @Test
    void a_rebuild_serves_beside_the_old_copy_until_it_has_caught_up_and_readers_see_neither_emptiness_nor_a_step_back()
            throws Exception {
        TestLedger.Process process = ledger.start(projection);
        ledger.appendMany(2_000, 20);
        process.caughtUp();
        AtomicBoolean end = new AtomicBoolean();
        AtomicReference<Throwable> seen = new AtomicReference<>();
        Thread writer = new Thread(() -> {
            while (!end.get()) {
                ledger.append("TH-10", "P-1", "0.1000");
            }
        });
        Thread reader = new Thread(() -> {
            int count = 0;
            long position = 0;
            try {
                while (!end.get()) {
                    long promised = process.projections.served("carried").position();
                    int now = process.views(projection)
                            .find("2557:TH-10")
                            .orElseThrow()
                            .count();
                    assertThat(now).isGreaterThanOrEqualTo(count);
                    assertThat(promised).isGreaterThanOrEqualTo(position);
                    count = now;
                    position = promised;
                }
            } catch (Throwable e) {
                seen.set(e);
            }
        });
        writer.start();
        reader.start();
        List<String> copies = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            rebuilt(process);
            copies.add(process.projections.served("carried").copy());
        }
        end.set(true);
        writer.join();
        reader.join();
        process.caughtUp();

        assertThat(seen.get()).isNull();
        assertThat(copies).containsExactly("carried.v1.2", "carried.v1.3", "carried.v1.4");
        String before = process.hash();
        rebuilt(process);
        process.caughtUp();
        assertThat(process.hash()).isEqualTo(before);
        assertThat(process.projections.status("carried", true).documents()).isEqualTo(20);
    }

    @Test
    void a_second_rebuild_of_the_same_view_is_refused_while_the_first_goes_on() {
        TestLedger.Process process = ledger.start(projection);
        ledger.appendMany(50, 5);
        process.caughtUp();
        CountDownLatch gate = new CountDownLatch(1);
        projection.gate = gate;

        assertThat(process.projections.rebuild("carried")).isTrue();
        assertThat(process.projections.rebuild("carried")).isFalse();
        ProjectionStatus status = process.projections.status("carried", false);
        assertThat(status.state()).isEqualTo(ProjectionStatus.State.LIVE);
        assertThat(status.copy()).isEqualTo("carried.v1.1");
        assertThat(status.rebuild()).isNotNull();
        assertThat(status.rebuild().copy()).isEqualTo("carried.v1.2");
        assertThat(status.rebuild().head()).isEqualTo(50);

        projection.gate = null;
        gate.countDown();
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> process.projections.served("carried").copy().equals("carried.v1.2"));
    }

    @Test
    void the_old_copy_is_dropped_with_its_tokens_when_its_readers_have_gone() {
        TestLedger.Process process = ledger.start(projection);
        ledger.appendMany(50, 5);
        process.caughtUp();
        rebuilt(process);

        assertThat(ledger.views().listCollectionNames()).contains("view.carried.v1.1", "view.carried.v1.2");
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !ledger.views()
                .listCollectionNames()
                .into(new ArrayList<>())
                .contains("view.carried.v1.1"));
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(
                        ledger.views().getCollection(Stores.TOKENS).distinct("processorName", String.class))
                .containsExactly("carried.v1.2"));
    }

    @Test
    void a_build_that_a_crash_cut_short_goes_on_after_it() {
        TestLedger.Process process = ledger.start(projection);
        ledger.appendMany(2_000, 20);
        process.caughtUp();
        String hash = process.hash();
        CountDownLatch gate = new CountDownLatch(1);
        projection.gate = gate;
        process.projections.rebuild("carried");
        process.kill();
        gate.countDown();

        TestLedger.Process again = ledger.start(new CarriedScoresProjection(1));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> again.projections.served("carried").copy().equals("carried.v1.2"));
        assertThat(again.hash()).isEqualTo(hash);
    }

    @Test
    void a_view_that_is_new_to_an_old_log_is_not_served_before_it_is_whole() {
        ledger.appendMany(200, 5);
        CountDownLatch gate = new CountDownLatch(1);
        projection.gate = gate;
        TestLedger.Process process = ledger.start(projection);

        assertThatThrownBy(() -> process.views(projection).find("2557:TH-10"))
                .isInstanceOfSatisfying(QueryProblem.class, problem -> {
                    assertThat(problem.code()).isEqualTo("view.rebuilding");
                    assertThat(problem.facts())
                            .containsEntry("projection", "carried")
                            .containsEntry("head", 200L);
                });
        assertThat(process.projections.status("carried", false).state()).isEqualTo(ProjectionStatus.State.BUILDING);
        projection.gate = null;
        gate.countDown();
        process.caughtUp();
        assertThat(process.views(projection).find("2557:TH-10").orElseThrow().count())
                .isEqualTo(40);
    }

    @Test
    void a_raised_version_rebuilds_in_the_background_while_the_old_one_serves() {
        TestLedger.Process old = ledger.start(projection);
        ledger.appendMany(200, 5);
        old.caughtUp();
        old.stop();

        CarriedScoresProjection raised = new CarriedScoresProjection(2);
        CountDownLatch gate = new CountDownLatch(1);
        raised.gate = gate;
        TestLedger.Process process = ledger.start(raised);

        assertThat(process.projections.served("carried").copy()).isEqualTo("carried.v1.1");
        assertThat(process.projections.served("carried").position()).isEqualTo(200);
        assertThat(process.views(raised).find("2557:TH-10").orElseThrow().count())
                .isEqualTo(40);
        assertThat(process.projections.status("carried", false).state()).isEqualTo(ProjectionStatus.State.OUTDATED);
        raised.gate = null;
        gate.countDown();
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> process.projections.served("carried").copy().equals("carried.v2.2"));
        assertThat(process.views(raised).find("2557:TH-10").orElseThrow().count())
                .isEqualTo(40);
    }

    @Test
    void an_old_copy_of_another_shape_is_not_shown() {
        TestLedger.Process old = ledger.start(projection);
        ledger.appendMany(200, 5);
        old.caughtUp();
        old.stop();

        CountDownLatch gate = new CountDownLatch(1);
        Reshaped reshaped = new Reshaped(gate);
        TestLedger.Process process = ledger.start(reshaped);

        Views<Reshaped.Shape> views = process.projections.views(reshaped);
        assertThatThrownBy(() -> views.find("2557:TH-10"))
                .isInstanceOfSatisfying(QueryProblem.class, problem -> assertThat(problem.code())
                        .isEqualTo("view.rebuilding"));
        gate.countDown();
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> process.projections.served("carried").copy().equals("carried.v2.2"));
        assertThat(views.find("2557:TH-10")).contains(new Reshaped.Shape(40, "now two members"));
    }

    @Test
    void the_hash_is_the_same_with_any_number_of_segments() {
        ledger.appendMany(3_000, 40);
        List<String> hashes = new ArrayList<>();
        for (int segments : new int[] {1, 2, 4}) {
            TestLedger.Process process =
                    ledger.start("views-" + segments, settings -> settings.withSegments(segments), projection);
            process.caughtUp();
            hashes.add(process.hash());
            assertThat(process.projections.status("carried", false).segments()).hasSize(segments);
            process.stop();
        }
        assertThat(hashes).hasSize(3).containsOnly(hashes.get(0));
    }

    @Test
    void a_token_beyond_the_end_of_the_log_means_a_rebuild_and_never_a_wait() {
        TestLedger.Process process = ledger.start(projection);
        ledger.appendMany(300, 5);
        process.caughtUp();
        process.stop();

        ledger.anotherLog();
        ledger.append("TH-10", "P-1", "1.0000");
        TestLedger.Process again = ledger.start(new CarriedScoresProjection(1));
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .ignoreExceptions()
                .until(() -> again.projections.served("carried").position() == 1);

        assertThat(again.views(projection).find("2557:TH-10").orElseThrow().count())
                .isEqualTo(1);
        assertThat(again.views(projection).find("2557:TH-11")).isEmpty();
        assertThat(again.projections.served("carried").copy()).isEqualTo("carried.v1.2");
    }

    /** The same events in a view of another form. */
    private static final class Reshaped implements Projection<Reshaped.Shape> {

        private final CarriedScoresProjection keys = new CarriedScoresProjection(2);

        Reshaped(CountDownLatch gate) {
            keys.gate = gate;
        }

        @Override
        public String name() {
            return "carried";
        }

        @Override
        public int version() {
            return 2;
        }

        @Override
        public Class<Shape> viewType() {
            return Shape.class;
        }

        @Override
        public java.util.Optional<String> keyOf(DomainEvent event) {
            return keys.keyOf(event);
        }

        @Override
        public Shape fold(@Nullable Shape view, Recorded event) {
            keys.fold(null, event);
            return new Shape(view == null ? 1 : view.count() + 1, "now two members");
        }

        record Shape(int count, String remark) {}
    }
}
