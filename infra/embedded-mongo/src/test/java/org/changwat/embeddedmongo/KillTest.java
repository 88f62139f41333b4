package org.changwat.embeddedmongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that write and are killed without a word: what they were told is written stands, and everything is whole. */
class KillTest {

    private static final int ROUNDS = 5;
    private static final int WRITERS = 4;

    @TempDir
    Path directory;

    /** The process that is killed: writes as fast as it can and prints each number that was acknowledged. */
    static final class Writing {

        private Writing() {}

        public static void main(String[] arguments) throws Exception {
            EmbeddedMongo mongo = EmbeddedMongo.start(Path.of(arguments[0]), 0);
            MongoClient client = MongoClients.create(mongo.connectionString());
            MongoCollection<Document> blocks = blocks(client);
            MongoCollection<Document> views = client.getDatabase("views").getCollection("cards");
            String round = arguments[1];
            List<Thread> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                String name = round + "-" + writer;
                writers.add(new Thread(() -> {
                    for (int i = 0; ; i++) {
                        blocks.insertMany(List.of(block(name + "-" + i + "a"), block(name + "-" + i + "b")));
                        synchronized (System.out) {
                            System.out.println(name + "-" + i + "a");
                            System.out.println(name + "-" + i + "b");
                            System.out.flush();
                        }
                        views.replaceOne(eq("_id", name), new Document("_id", name).append("seen", i), UPSERT);
                    }
                }));
            }
            System.out.println("ready");
            writers.forEach(Thread::start);
            writers.get(0).join();
        }
    }

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private static MongoCollection<Document> blocks(MongoClient client) {
        MongoCollection<Document> blocks = client.getDatabase("log")
                .getCollection("log")
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        blocks.createIndex(Indexes.ascending("keys"), new IndexOptions().unique(true));
        return blocks;
    }

    private static Document block(String id) {
        return new Document("_id", id)
                .append("keys", List.of(id + "#0", id + "#1", id + "#2"))
                .append("text", "ข้อความของเหตุการณ์ ".repeat(40) + id);
    }

    private Process start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                directory.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.PIPE)
                .start();
    }

    @Test
    void what_was_acknowledged_survives_a_kill_and_every_index_fits_its_documents() throws Exception {
        Random dice = new Random(2557);
        Set<String> acknowledged = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            Process process = start(Writing.class, "r" + round);
            List<String> printed = new ArrayList<>();
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = out.readLine(); line != null && !line.equals("ready"); line = out.readLine()) {
                    printed.add(line);
                }
                assertThat(process.isAlive()).as("%s", printed).isTrue();
                int life = 30 + dice.nextInt(150);
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    if (line.startsWith("r" + round + "-") && (line.endsWith("a") || line.endsWith("b"))) {
                        acknowledged.add(line);
                    }
                    if (--life == 0) {
                        process.toHandle().destroyForcibly(); // the process itself would close what is to be read
                    }
                }
            }
            process.waitFor();
            assertThat(directory.resolve("running"))
                    .as("it had no time to say goodbye")
                    .exists();
        }
        assertThat(acknowledged).hasSizeGreaterThan(100);
        check(acknowledged);
    }

    private void check(Set<String> acknowledged) throws IOException {
        long content = 0;
        try (EmbeddedMongo mongo = EmbeddedMongo.start(directory, 0);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            MongoCollection<Document> blocks = blocks(client);
            Set<String> stands = new HashSet<>();
            for (Document each : blocks.find()) {
                String id = each.getString("_id");
                assertThat(each).isEqualTo(block(id));
                stands.add(id);
                content += each.getString("text").getBytes(StandardCharsets.UTF_8).length;
            }
            assertThat(stands).containsAll(acknowledged);
            for (String id : stands) {
                assertThat(blocks.find(eq("_id", id)).first()).isNotNull();
                assertThat(blocks.find(in("keys", id + "#1")).first())
                        .extracting(found -> found.get("_id"))
                        .isEqualTo(id);
            }
            assertThatThrownBy(() -> blocks.insertOne(new Document("_id", "x")
                            .append("keys", List.of(stands.iterator().next() + "#2"))))
                    .isInstanceOf(MongoWriteException.class);
        }
        assertThat(Files.size(directory.resolve("log.mv")))
                .as("closed in order, the file is near its content")
                .isLessThan(content);
    }

    /** A process that only wants to start. */
    static final class Starting {

        private Starting() {}

        public static void main(String[] arguments) {
            EmbeddedMongo.start(Path.of(arguments[0]), 0).close();
        }
    }

    @Test
    void a_second_process_on_the_same_files_ends_at_once_and_says_why() throws Exception {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(directory, 0)) {
            assertThat(mongo.connectionString()).isNotEmpty();
            Process second = start(Starting.class);
            String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isNotZero();
            assertThat(said)
                    .contains("The data directory " + directory.toAbsolutePath() + " is in use by another process")
                    .contains("--changwat.data=DIR");
        }
        assertThat(start(Starting.class).waitFor()).as("free again").isZero();
    }
}
