package org.changwat.embeddedmongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store whose indexes were torn from its documents, as the stock server left it after kills, is whole after a start. */
class TornFileTest {

    @TempDir
    Path directory;

    @BeforeEach
    void write() {
        onServer(blocks -> {
            for (long i = 1; i <= 40; i++) {
                blocks.insertOne(new Document("_id", i).append("keys", List.of("a#" + i, "b#" + i, "c#" + i)));
            }
        });
    }

    private void onServer(Consumer<MongoCollection<Document>> use) {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(directory, 0);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            MongoCollection<Document> blocks = client.getDatabase("log").getCollection("log");
            blocks.createIndex(
                    Indexes.ascending("keys"), new IndexOptions().unique(true).name("keys"));
            use.accept(blocks);
        }
    }

    /** Tears the closed file and leaves the mark of a stop that was not clean. */
    private void tear(Consumer<MVStore> damage) throws Exception {
        MVStore store = StoreFile.open(directory.resolve("log.mv"), 4);
        damage.accept(store);
        store.commit();
        store.close();
        Files.createFile(directory.resolve("running"));
    }

    private static MVMap<KeyValue, Object> keys(MVStore store) {
        return StoreMaps.index(store, StoreMaps.INDEX + "log.log#keys");
    }

    private static MVMap<KeyValue, Object> ids(MVStore store) {
        return StoreMaps.index(store, StoreMaps.INDEX + "log.log#_id_");
    }

    private void everythingStands() {
        onServer(blocks -> {
            for (long i = 1; i <= 40; i++) {
                assertThat(blocks.find(eq("_id", i)).first()).isNotNull();
                for (String key : List.of("a#" + i, "b#" + i, "c#" + i)) {
                    assertThat(blocks.find(in("keys", key)).into(new ArrayList<>()))
                            .extracting(block -> block.getLong("_id"))
                            .containsExactly(i);
                }
                Document again = new Document("_id", 99L).append("keys", List.of("b#" + i));
                assertThatThrownBy(() -> blocks.insertOne(again)).isInstanceOf(MongoWriteException.class);
            }
        });
    }

    @Test
    void a_lost_index_is_built_anew() throws Exception {
        tear(store -> {
            keys(store).clear();
            ids(store).clear();
        });
        everythingStands();
    }

    @Test
    void an_index_that_lost_one_key_of_several_gets_it_back() throws Exception {
        tear(store -> {
            for (long i = 1; i <= 40; i += 2) {
                assertThat(keys(store).remove(new KeyValue("b#" + i))).isNotNull();
            }
        });
        everythingStands();
    }

    @Test
    void a_key_whose_document_was_lost_is_free_again() throws Exception {
        tear(store -> keys(store).put(new KeyValue("d#41"), 41L));
        onServer(blocks -> {
            assertThat(blocks.find(in("keys", "d#41")).first()).isNull();
            blocks.insertOne(new Document("_id", 41L).append("keys", List.of("d#41")));
            assertThat(blocks.find(in("keys", "d#41")).first()).isNotNull();
        });
        everythingStands();
    }

    @Test
    void what_is_whole_stays_as_it_is() throws Exception {
        tear(store -> {});
        everythingStands();
    }

    @Test
    void a_sort_by_id_follows_the_stores_order_both_ways_with_any_filter() {
        onServer(blocks -> {
            assertThat(blocks.find().sort(Sorts.descending("_id")).limit(1).first())
                    .extracting(block -> block.get("_id"))
                    .isEqualTo(40L);
            assertThat(blocks.find()
                            .sort(Sorts.ascending("_id"))
                            .skip(2)
                            .limit(3)
                            .into(new ArrayList<>()))
                    .extracting(block -> block.getLong("_id"))
                    .containsExactly(3L, 4L, 5L);
            assertThat(blocks.find(gt("_id", 37L)).sort(Sorts.descending("_id")).into(new ArrayList<>()))
                    .extracting(block -> block.getLong("_id"))
                    .containsExactly(40L, 39L, 38L);
        });
    }

    @Test
    void a_port_that_is_taken_leaves_the_files_free() {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(directory, 0)) {
            int taken = Integer.parseInt(mongo.connectionString().replaceAll(".*:", ""));
            Path another = directory.resolve("another");
            assertThatThrownBy(() -> EmbeddedMongo.start(another, taken)).isInstanceOf(Exception.class);
            EmbeddedMongo.start(another, 0).close();
        }
    }
}
