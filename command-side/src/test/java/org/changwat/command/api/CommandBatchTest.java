package org.changwat.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.changwat.command.CommandSideConfiguration;
import org.changwat.command.api.CommandBatch.Line;
import org.changwat.command.api.CommandBatch.LineResult;
import org.changwat.events.log.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CommandBatchTest {

    private static final CommandCatalogue CATALOGUE = new CommandCatalogue(CommandSideConfiguration.FAMILIES);

    private final List<String> begun = Collections.synchronizedList(new ArrayList<>());
    private final List<String> ended = Collections.synchronizedList(new ArrayList<>());
    private final List<String> overlaps = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Boolean> running = new ConcurrentHashMap<>();
    private final List<Long> awaited = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
    private final List<CountDownLatch> latches = Collections.synchronizedList(new ArrayList<>());
    private final AtomicLong position = new AtomicLong();
    private final List<LineResult> results = new ArrayList<>();
    private volatile Function<String, CommandOutcome> decision = this::accept;
    private final CommandBatch batch = new CommandBatch(new ScriptedGate(), CATALOGUE, this::awaitAutomations);

    @AfterEach
    void stop() {
        batch.close();
    }

    @Test
    void results_come_in_line_order_whichever_line_is_decided_first() {
        hold("SC-2557-TH-83");
        runReleasingLater(milestone("TH-83", 1), milestone("TH-81", 1), milestone("TH-82", 1));

        assertThat(ended.subList(0, 2)).containsExactlyInAnyOrder("SC-2557-TH-81", "SC-2557-TH-82");
        assertThat(results).extracting(LineResult::line).containsExactly(1L, 2L, 3L);
        assertThat(results).extracting(LineResult::command).containsOnly("SubmitMilestone");
    }

    @Test
    void lines_of_one_unit_follow_each_other() {
        String[] lines = IntStream.rangeClosed(1, 5)
                .boxed()
                .flatMap(step -> IntStream.rangeClosed(81, 86).mapToObj(unit -> milestone("TH-" + unit, step)))
                .toArray(String[]::new);
        run(lines);

        for (int unit = 81; unit <= 86; unit++) {
            String aggregate = "SC-2557-TH-" + unit;
            assertThat(begun.stream().filter(aggregate::equals)).hasSize(5);
        }
        assertThat(overlaps).isEmpty();
        assertThat(results).extracting(LineResult::line).isSorted().hasSize(30);
    }

    @Test
    void a_cluster_waits_for_all_before_it_and_holds_up_all_after_it() {
        hold("SC-2557-TH-83");
        runReleasingLater(
                milestone("TH-83", 1),
                milestone("TH-81", 1),
                milestone("K52-07", 1),
                milestone("TH-82", 1),
                milestone("TH-83", 2));

        assertThat(begun.indexOf("SC-2557-K52-07")).isEqualTo(2);
        assertThat(ended.indexOf("SC-2557-K52-07")).isEqualTo(2);
        assertThat(begun.subList(3, 5)).containsExactlyInAnyOrder("SC-2557-TH-82", "SC-2557-TH-83");
    }

    @Test
    void a_line_waits_for_the_automations_of_the_other_aggregates_it_may_rest_on() {
        run(Bodies.sign(2557, "TH-83"), milestone("TH-83", 1), milestone("TH-83", 2), milestone("TH-83", 3));

        assertThat(awaited).containsExactly(1L);
    }

    @Test
    void a_line_that_is_refused_is_decided_once_more_behind_the_automations() {
        decision = aggregate -> ended.size() == 1 && awaited.isEmpty()
                ? CommandProblem.of(404, "aggregate.unknown", Map.of("aggregate", aggregate))
                : accept(aggregate);
        run(milestone("TH-83", 1), milestone("TH-83", 2));

        assertThat(results).extracting(result -> result.outcome().status()).containsExactly(200, 200);
        assertThat(awaited).containsExactly(1L);
        assertThat(begun).hasSize(3);
    }

    @Test
    void a_line_that_is_refused_though_the_automations_are_through_is_not_decided_again() {
        decision = aggregate ->
                aggregate.startsWith("SC-") ? CommandProblem.of(422, "some.rule", Map.of()) : accept(aggregate);
        run(Bodies.sign(2557, "TH-83"), milestone("TH-83", 1));

        assertThat(results).extracting(result -> result.outcome().status()).containsExactly(200, 422);
        assertThat(begun).hasSize(2);
    }

    @Test
    void nothing_is_decided_twice_where_no_line_was_accepted_before() {
        decision = aggregate -> CommandProblem.of(422, "some.rule", Map.of());
        run(milestone("TH-83", 1), milestone("TH-83", 2));

        assertThat(begun).hasSize(2);
    }

    @Test
    void stop_on_error_runs_nothing_behind_the_error() {
        decision = aggregate ->
                aggregate.endsWith("81") ? CommandProblem.of(422, "some.rule", Map.of()) : accept(aggregate);
        batch.run(
                lines(milestone("TH-83", 1), milestone("TH-81", 1), milestone("TH-82", 1)),
                GateFixture.OFFICER,
                "test",
                false,
                true,
                results::add);

        assertThat(results).extracting(LineResult::line).containsExactly(1L, 2L);
        assertThat(begun).doesNotContain("SC-2557-TH-82");
    }

    @Test
    void without_stop_on_error_the_rest_is_run() {
        decision = aggregate ->
                aggregate.endsWith("81") ? CommandProblem.of(422, "some.rule", Map.of()) : accept(aggregate);
        run(milestone("TH-83", 1), milestone("TH-81", 1), milestone("TH-82", 1));

        assertThat(results).extracting(result -> result.outcome().status()).containsExactly(200, 422, 200);
    }

    @Test
    void blank_lines_are_counted_and_passed_over() {
        batch.run(
                new NdjsonLines(new ByteArrayInputStream(
                        ("\n" + line(milestone("TH-83", 1)) + "\r\n  \n" + line(milestone("TH-83", 2)))
                                .getBytes(StandardCharsets.UTF_8))),
                GateFixture.OFFICER,
                "test",
                false,
                false,
                results::add);

        assertThat(results).extracting(LineResult::line).containsExactly(2L, 4L);
    }

    @Test
    void a_line_that_is_no_command_is_answered_and_the_rest_goes_on() {
        run(lines(
                "{",
                "[]",
                "{\"command\":1,\"key\":2,\"other\":3}",
                "{\"command\":\"SubmitMilestone\",\"body\":{}}",
                "{\"command\":\"Nothing\",\"body\":{}}"));

        assertThat(results).extracting(result -> result.outcome().status()).containsExactly(400, 400, 400, 400, 404);
        assertThat(((CommandProblem) results.get(2).outcome()).violations())
                .extracting(Violation::pointer)
                .containsExactlyInAnyOrder("/command", "/key", "/other", "/body");
        assertThat(results.get(0).command()).isEmpty();
        assertThat(results.get(4).command()).isEqualTo("Nothing");
    }

    @Test
    void a_line_beyond_the_bound_is_413_and_never_held_whole() {
        byte[] tooLong = new byte[4 * StrictJson.MAX_BYTES];
        Arrays.fill(tooLong, (byte) 'x');
        NdjsonLines lines = new NdjsonLines(new ByteArrayInputStream(tooLong));

        Line line = lines.next();

        assertThat(line.utf8()).hasSize(StrictJson.MAX_BYTES + 1);
        assertThat(lines.hasNext()).isFalse();
        run(List.of(line).iterator());
        assertThat(results.get(0).outcome().status()).isEqualTo(413);
    }

    @Test
    void a_result_is_handed_over_before_the_next_line_is_read() {
        BlockingQueue<LineResult> answers = new LinkedBlockingQueue<>();
        Iterator<Line> dialogue = new Iterator<>() {
            private int number;

            @Override
            public boolean hasNext() {
                return number == 0 || number < 3 && answered() == number;
            }

            @Override
            public Line next() {
                number++;
                return new Line(number, line(milestone("TH-83", number)).getBytes(StandardCharsets.UTF_8));
            }

            private long answered() {
                try {
                    LineResult answer = answers.poll(10, TimeUnit.SECONDS);
                    return answer == null ? -1 : answer.line();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
        batch.run(dialogue, GateFixture.OFFICER, "test", false, false, result -> {
            try {
                if (result.line() < 3) {
                    answers.put(result);
                }
                results.add(result);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(results).hasSize(3);
    }

    @Test
    void a_consumer_that_fails_ends_the_batch_with_its_own_failure() {
        String[] many = IntStream.range(0, 1_000)
                .mapToObj(number -> milestone("TH-83", 1))
                .toArray(String[]::new);

        assertThatThrownBy(() -> batch.run(
                        lines(Arrays.stream(many).map(CommandBatchTest::line).toArray(String[]::new)),
                        GateFixture.OFFICER,
                        "test",
                        false,
                        false,
                        result -> {
                            throw new IllegalStateException("gone");
                        }))
                .hasMessage("gone");
        assertThat(begun).hasSizeLessThan(200);
    }

    @Test
    void a_closed_batch_comes_to_its_end() throws Exception {
        CountDownLatch hold = hold("SC-2557-TH-83");
        Thread runner = new Thread(() -> run(milestone("TH-83", 1), milestone("TH-83", 2), milestone("TH-83", 3)));
        runner.start();
        while (begun.isEmpty()) {
            Thread.sleep(1);
        }
        Thread closer = new Thread(batch::close);
        closer.start();
        Thread.sleep(50);
        hold.countDown();
        runner.join(5_000);
        closer.join(10_000);

        assertThat(runner.isAlive()).isFalse();
        assertThat(closer.isAlive()).isFalse();
        assertThat(results).hasSize(1);
    }

    private CommandOutcome accept(String aggregate) {
        long at = position.incrementAndGet();
        return new CommandResult("c-" + at, aggregate, at, List.of(new Receipt.Entry("E", at)), List.of(), false);
    }

    private boolean awaitAutomations(long upTo, Duration atMost) {
        awaited.add(upTo);
        return true;
    }

    private CountDownLatch hold(String aggregate) {
        CountDownLatch latch = new CountDownLatch(1);
        held.put(aggregate, latch);
        latches.add(latch);
        return latch;
    }

    private void runReleasingLater(String... bodies) {
        CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS)
                .execute(() -> latches.forEach(CountDownLatch::countDown));
        run(bodies);
    }

    private void run(String... bodies) {
        run(lines(Arrays.stream(bodies).map(CommandBatchTest::line).toArray(String[]::new)));
    }

    private void run(Iterator<Line> lines) {
        batch.run(lines, GateFixture.OFFICER, "test", false, false, results::add);
    }

    private static Iterator<Line> lines(String... lines) {
        List<Line> read = new ArrayList<>();
        for (String line : lines) {
            String text = line.startsWith("{\"unit\"") ? line(line) : line;
            read.add(new Line(read.size() + 1L, text.getBytes(StandardCharsets.UTF_8)));
        }
        return read.iterator();
    }

    private static String line(String body) {
        String command = body.contains("signatories") ? "SignAgreement" : "SubmitMilestone";
        return "{\"command\":\"" + command + "\",\"body\":" + body + "}";
    }

    private static String milestone(String unit, int step) {
        return Bodies.milestone(2557, unit, step);
    }

    /** A gate that binds as the real one does and decides by script. */
    private final class ScriptedGate extends CommandGate {

        ScriptedGate() {
            super(CATALOGUE, null, null, null, new CommandMeters(new SimpleMeterRegistry()), new RememberedFiles());
        }

        @Override
        public CommandOutcome handle(CommandEnvelope envelope) {
            var entry = CATALOGUE.find(envelope.command());
            if (entry == null) {
                return CommandProblem.of(404, CommandProblem.UNKNOWN_COMMAND);
            }
            String aggregate;
            try {
                aggregate = CommandBinder.bind(entry.type(), envelope.body()).aggregateId();
            } catch (Unacceptable unacceptable) {
                return unacceptable.problem();
            }
            if (running.put(aggregate, true) != null) {
                overlaps.add(aggregate);
            }
            begun.add(aggregate);
            try {
                CountDownLatch latch = held.remove(aggregate);
                if (latch != null) {
                    latch.await(10, TimeUnit.SECONDS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            CommandOutcome outcome = decision.apply(aggregate);
            ended.add(aggregate);
            running.remove(aggregate);
            return outcome;
        }
    }
}
