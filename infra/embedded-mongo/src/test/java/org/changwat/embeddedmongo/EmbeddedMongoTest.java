package org.changwat.embeddedmongo;

import static com.mongodb.client.model.Filters.and;
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
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoTest {

    @TempDir
    Path directory;

    @Test
    void what_was_written_stands_after_a_restart_with_its_unique_index() {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(directory, 0);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            blocks(client).insertMany(List.of(block(1, "a#0", "b#0"), block(2, "a#1")));
        }
        try (EmbeddedMongo mongo = EmbeddedMongo.start(directory, 0);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            assertThat(blocks(client).find(in("keys", "a#1")).first()).isEqualTo(block(2, "a#1"));
            assertThatThrownBy(() -> blocks(client).insertOne(block(3, "c#0", "a#1")))
                    .isInstanceOfSatisfying(
                            MongoWriteException.class,
                            e -> assertThat(e.getError().getCode()).isEqualTo(11000));
            assertThat(blocks(client).countDocuments()).isEqualTo(2);
        }
    }

    @Test
    void a_multikey_lookup_returns_a_document_once() {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(directory, 0);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            blocks(client).insertOne(block(1, "a#0", "a#1", "a#2"));

            assertThat(blocks(client).find(in("keys", "a#0", "a#1", "a#9")).into(new ArrayList<>()))
                    .containsExactly(block(1, "a#0", "a#1", "a#2"));
        }
    }

    @Test
    void an_id_with_further_conditions_finds_exactly_what_matches() {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(directory, 0);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            MongoCollection<Document> views = client.getDatabase("views").getCollection("cards");
            views.insertMany(List.of(new Document("_id", "x").append("n", 1), new Document("_id", "y").append("n", 2)));

            assertThat(views.find(and(eq("_id", "x"), eq("n", 1))).first()).isNotNull();
            assertThat(views.find(and(eq("_id", "x"), eq("n", 2))).first()).isNull();
            assertThat(views.find(and(in("_id", "x", "y"), eq("n", 2))).into(new ArrayList<>()))
                    .extracting(found -> found.getString("_id"))
                    .containsExactly("y");
        }
    }

    @Test
    void every_caller_of_find_one_and_update_gets_a_value_of_its_own() throws Exception {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(directory, 0);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            MongoCollection<Document> counters = client.getDatabase("views").getCollection("counters");
            counters.insertOne(new Document("_id", "c").append("n", 0));
            Set<Integer> seen = new ConcurrentSkipListSet<>();
            ExecutorService pool = Executors.newFixedThreadPool(8);
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                running.add(pool.submit(() -> {
                    for (int i = 0; i < 50; i++) {
                        seen.add(counters.findOneAndUpdate(
                                        eq("_id", "c"),
                                        Updates.inc("n", 1),
                                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER))
                                .getInteger("n"));
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
            pool.shutdown();

            assertThat(seen).hasSize(400);
        }
    }

    @Test
    void a_second_server_on_the_same_files_is_refused_with_the_remedy() {
        try (EmbeddedMongo first = EmbeddedMongo.start(directory, 0)) {
            assertThat(first.connectionString()).contains("127.0.0.1");
            assertThatThrownBy(() -> EmbeddedMongo.start(directory, 0))
                    .isInstanceOf(DataDirectoryInUseException.class)
                    .hasMessageContaining(directory.toString())
                    .hasMessageContaining("--changwat.data=DIR")
                    .hasMessageContaining("ไดเรกทอรีข้อมูล");
        }
    }

    @Test
    void a_closed_file_is_near_its_content_however_it_was_written() throws Exception {
        String text = "ข้อความของเหตุการณ์ ".repeat(30);
        long content = 0;
        try (EmbeddedMongo mongo = EmbeddedMongo.start(directory, 0);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            MongoCollection<Document> blocks = blocks(client);
            for (int i = 1; i <= 1500; i++) {
                blocks.insertOne(block(i, "k#" + i).append("text", i + text));
                content += (i + text).getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
            }
        }
        assertThat(Files.size(directory.resolve("log.mv"))).isLessThan(content);
    }

    private static MongoCollection<Document> blocks(MongoClient client) {
        MongoCollection<Document> blocks = client.getDatabase("log")
                .getCollection("log")
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        blocks.createIndex(Indexes.ascending("keys"), new IndexOptions().unique(true));
        return blocks;
    }

    private static Document block(long number, String... keys) {
        return new Document("_id", number).append("keys", List.of(keys));
    }
}
