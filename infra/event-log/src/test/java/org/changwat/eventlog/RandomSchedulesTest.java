package org.changwat.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.changwat.events.log.AppendOutcomeUnknownException;
import org.changwat.events.log.IdempotencyKeyTakenException;
import org.changwat.events.log.LedgerUnavailableException;
import org.changwat.events.log.Receipt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Processes, clients, contention and faults by chance: acknowledged is there where it was said to be, refused is not
 * there, unknown is there once or not at all. The seed is in the test's name; {@code -Dchangwat.test.seed=} repeats one,
 * {@code -Dchangwat.test.schedules=} asks for more.
 */
class RandomSchedulesTest {

    private static final int SCHEDULES = Integer.getInteger("changwat.test.schedules", 12);
    private static final int PROCESSES = 3;
    private static final int CLIENTS = 4;
    private static final int COMMITS = 15;

    static LongStream seeds() {
        Long given = Long.getLong("changwat.test.seed");
        return given == null ? new Random().longs(SCHEDULES, 0, 1_000_000_000) : LongStream.of(given);
    }

    /** What the callers were told. */
    private record Told(Map<String, Long> acknowledged, Set<String> refused, Set<String> unknown) {

        Told() {
            this(new ConcurrentHashMap<>(), ConcurrentHashMap.newKeySet(), ConcurrentHashMap.newKeySet());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_callers_were_told_is_what_stands(long seed) throws Exception {
        Random dice = new Random(seed);
        Told told = new Told();
        ExecutorService pool = Executors.newCachedThreadPool();
        try (TestDatabase database = new TestDatabase()) {
            List<Ledger> processes = new ArrayList<>();
            for (int process = 0; process < PROCESSES; process++) {
                processes.add(process(database, dice));
            }
            List<Future<?>> clients = new ArrayList<>();
            for (int client = 0; client < PROCESSES * CLIENTS; client++) {
                Ledger ledger = processes.get(client % PROCESSES);
                String own = "OWN-" + client;
                long clientSeed = dice.nextLong();
                clients.add(pool.submit(() -> client(ledger, own, new Random(clientSeed), told)));
            }
            for (Future<?> client : clients) {
                client.get();
            }
            processes.forEach(Ledger::close);
            check(Audit.of(database), told);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Ledger process(TestDatabase database, Random dice) {
        long seed = dice.nextLong();
        int percent = dice.nextInt(40);
        BlockLogSettings settings = database.settings()
                .withCommitsPerBlock(1 + dice.nextInt(8))
                .withDeadline(Duration.ofMillis(dice.nextBoolean() ? 10_000 : 150));
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(dice.nextInt(60) - 30));
        return Ledger.open(settings, clock, real -> {
            FaultyStore store = new FaultyStore(real);
            store.otherwise(new Chance(new Random(seed), percent));
            return store;
        });
    }

    private static void client(Ledger ledger, String own, Random dice, Told told) {
        long next = 0;
        for (int i = 0; i < COMMITS; i++) {
            int size = 1 + dice.nextInt(4);
            boolean shared = dice.nextInt(3) == 0;
            List<DomainEventMessage<?>> commit = shared
                    ? Samples.keyed("SHARED-" + dice.nextInt(3), dice.nextInt(12), "actor", "key-" + dice.nextInt(30))
                    : Samples.events(own, next, size);
            List<String> ids =
                    commit.stream().map(DomainEventMessage::getIdentifier).toList();
            try {
                Receipt receipt = ledger.append(commit);
                for (int j = 0; j < ids.size(); j++) {
                    told.acknowledged.put(ids.get(j), receipt.events().get(j).position());
                }
                next += shared ? 0 : size;
            } catch (ConcurrencyException
                    | AggregateStreamCreationException
                    | IdempotencyKeyTakenException
                    | LedgerUnavailableException e) {
                assertThat(shared || e instanceof LedgerUnavailableException)
                        .as("only who shares an aggregate or a key loses a race: %s", e)
                        .isTrue();
                told.refused.addAll(ids);
            } catch (AppendOutcomeUnknownException e) {
                told.unknown.addAll(ids);
                if (!shared) {
                    return; // its own sequence is unknown now
                }
            }
        }
    }

    private static void check(Audit audit, Told told) {
        Map<String, Long> stands = new HashMap<>();
        audit.events().forEach(event -> assertThat(stands.put(
                        event.get("id").asString(),
                        Long.parseLong(event.get("position").asString())))
                .as("an event stands once")
                .isNull());
        assertThat(stands).containsAllEntriesOf(told.acknowledged);
        assertThat(stands).doesNotContainKeys(told.refused.toArray(new String[0]));
        assertThat(stands.keySet()).allMatch(id -> told.acknowledged.containsKey(id) || told.unknown.contains(id));
    }

    /** Faults by dice: nothing happens, or all, or a part, or later, and the answer does not come. */
    private static final class Chance implements FaultyStore.Fate {

        private final Random dice;
        private final int percent;

        Chance(Random dice, int percent) {
            this.dice = dice;
            this.percent = percent;
        }

        @Override
        public synchronized void insert(BlockStore store, List<Block> blocks) {
            if (dice.nextInt(100) >= percent) {
                store.insert(blocks);
                return;
            }
            switch (dice.nextInt(4)) {
                case 0 -> store.insert(blocks);
                case 1 -> store.insert(blocks.subList(0, 1 + dice.nextInt(blocks.size())));
                case 2 -> later(store, blocks, dice.nextInt(20));
                default -> {
                    // it never arrives
                }
            }
            throw FaultyStore.noAnswer();
        }

        private static void later(BlockStore store, List<Block> blocks, int millis) {
            Thread sender = new Thread(() -> {
                try {
                    Thread.sleep(millis);
                    store.insert(blocks);
                } catch (MongoException | IllegalStateException tooLate) {
                    assertThat(tooLate).isNotNull();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            sender.setDaemon(true);
            sender.start();
        }
    }
}
