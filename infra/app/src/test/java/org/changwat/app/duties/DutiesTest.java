package org.changwat.app.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import org.changwat.command.agreement.NegotiationWindow;
import org.changwat.command.agreement.NegotiationWindows;
import org.changwat.embeddedmongo.EmbeddedMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Due dates and the lock on the embedded database, across a restart of it. */
class DutiesTest {

    private static final Instant CLOSES = Instant.parse("2014-03-21T17:00:00Z");

    @TempDir
    private Path data;

    @Test
    void due_dates_outlive_a_restart_and_come_at_their_moment() {
        NegotiationWindow phuket = window("PA-2557-TH-83", 2557, CLOSES, "C-1");
        NegotiationWindow krabi = window("PA-2557-TH-81", 2557, CLOSES.plusSeconds(1), null);
        try (EmbeddedMongo mongo = EmbeddedMongo.start(data, 0);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            NegotiationWindows windows = windows(client);
            windows.await(window("PA-2557-TH-83", 2557, CLOSES.plusSeconds(9), "C-0"));
            windows.await(phuket);
            windows.await(krabi);
            windows.await(window("PA-2558-TH-83", 2558, CLOSES, null));
            windows.await(window("PA-2557-TH-92", 2557, CLOSES, null));
            windows.settle("PA-2557-TH-92");
            windows.settle("PA-2557-TH-99");
        }
        try (EmbeddedMongo mongo = EmbeddedMongo.start(data, 0);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            NegotiationWindows windows = windows(client);

            assertThat(windows.dueBy(CLOSES.minusSeconds(1))).isEmpty();
            assertThat(windows.dueBy(CLOSES))
                    .extracting(NegotiationWindow::agreement)
                    .containsExactlyInAnyOrder("PA-2557-TH-83", "PA-2558-TH-83");
            assertThat(windows.of(2557)).containsExactlyInAnyOrder(phuket, krabi);
        }
    }

    @Test
    void a_duty_that_another_node_is_at_waits_for_its_next_look() {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(data, 0);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            List<String> looks = new ArrayList<>();
            SilenceDuty other = duty(client, () -> looks.add("other"));
            SilenceDuty here = duty(client, () -> {
                looks.add("here");
                onAnotherThread(other::look);
            });

            here.look();
            assertThat(looks).containsExactly("here");

            other.look();
            assertThat(looks).containsExactly("here", "other");
        }
    }

    @Test
    void a_look_that_fails_gives_the_lock_back() {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(data, 0);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            SilenceDuty failing = duty(client, () -> {
                throw new IllegalStateException("the database went away");
            });
            List<String> looks = new ArrayList<>();

            assertThatThrownBy(failing::look).isInstanceOf(IllegalStateException.class);
            duty(client, () -> looks.add("other")).look();

            assertThat(looks).containsExactly("other");
        }
    }

    /** ShedLock lets the thread that holds a lock in again. */
    private static void onAnotherThread(Runnable look) {
        CompletableFuture.runAsync(look).join();
    }

    private static SilenceDuty duty(MongoClient client, Runnable look) {
        MongoDatabase views = client.getDatabase("views");
        return new SilenceDuty(
                new DefaultLockingTaskExecutor(new MongoLockProvider(views.getCollection(SilenceDuty.LOCKS))),
                look,
                Clock.systemUTC());
    }

    private static NegotiationWindows windows(MongoClient client) {
        return new NegotiationWindowsInMongo(
                client.getDatabase("views").getCollection(NegotiationWindowsInMongo.COLLECTION));
    }

    private static NegotiationWindow window(String agreement, int fiscalYear, Instant due, String correlation) {
        return new NegotiationWindow(
                agreement,
                agreement.substring(8),
                fiscalYear,
                CLOSES.minusSeconds(100),
                due,
                "E-" + agreement,
                correlation,
                correlation == null);
    }
}
