package org.changwat.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.changwat.command.directory.PersonDirectory.Contact;
import org.changwat.embeddedmongo.EmbeddedMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredPersonsIT {

    private static final Contact CONTACT = new Contact("ผู้ตรวจตัวอย่าง", "0-0000-0000", "someone@example.org");

    @TempDir
    private Path files;

    private EmbeddedMongo server;
    private MongoClient client;
    private StoredPersons persons;

    @BeforeEach
    void open() {
        server = EmbeddedMongo.start(files, 0);
        client = MongoClients.create(server.connectionString());
        persons = new StoredPersons(client.getDatabase(EmbeddedMongo.LOG_DATABASE));
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void what_was_put_is_found_and_replaced() {
        persons.put("PERSON-0017", CONTACT);
        persons.put("PERSON-0017", new Contact("อีกชื่อ", null, null));

        assertThat(persons.find("PERSON-0017")).contains(new Contact("อีกชื่อ", null, null));
        assertThat(persons.find("PERSON-0018")).isEmpty();
    }

    @Test
    void an_erased_person_leaves_an_id_only_and_is_never_put_again() {
        persons.put("PERSON-0017", CONTACT);
        persons.erase("PERSON-0017");
        persons.put("PERSON-0017", CONTACT);

        assertThat(persons.find("PERSON-0017")).isEmpty();
        assertThat(documents()).containsExactly(new Document("_id", "PERSON-0017").append("erased", true));
    }

    @Test
    void a_person_who_was_never_put_can_be_erased_beforehand() {
        persons.erase("PERSON-0019");
        persons.erase("PERSON-0019");
        persons.put("PERSON-0019", CONTACT);

        assertThat(persons.find("PERSON-0019")).isEmpty();
    }

    @Test
    void registrations_under_way_while_a_person_is_erased_do_not_bring_the_name_back() {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            CompletableFuture.allOf(IntStream.range(0, 64)
                            .mapToObj(each -> CompletableFuture.runAsync(
                                    () -> {
                                        if (each % 8 == 5) {
                                            persons.erase("PERSON-" + each / 8);
                                        } else {
                                            persons.put("PERSON-" + each / 8, CONTACT);
                                        }
                                    },
                                    threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            threads.shutdown();
        }

        assertThat(IntStream.range(0, 8).mapToObj(each -> persons.find("PERSON-" + each)))
                .allMatch(found -> found.isEmpty());
        assertThat(documents()).hasSize(8).allMatch(document -> document.size() == 2);
    }

    private List<Document> documents() {
        return client.getDatabase(EmbeddedMongo.LOG_DATABASE)
                .getCollection(StoredPersons.COLLECTION)
                .find()
                .into(new ArrayList<>());
    }
}
