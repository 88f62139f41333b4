package org.changwat.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import org.changwat.command.api.EvidenceFile;
import org.changwat.command.api.EvidenceFiles.Citation;
import org.changwat.embeddedmongo.EmbeddedMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the greatest size on the embedded database, across a restart of it. */
class EvidenceInMongoTest {

    private static final String SHA = "ab".repeat(32);
    private static final Instant AT = Instant.parse("2014-07-01T03:00:00Z");

    @TempDir
    private Path data;

    @Test
    void a_file_of_the_greatest_size_and_who_cites_it_outlive_a_restart() {
        byte[] content = new byte[15 * 1024 * 1024];
        new Random(7).nextBytes(content);
        try (EmbeddedMongo mongo = EmbeddedMongo.start(data, 0);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            EvidenceInMongo files = new EvidenceInMongo(client.getDatabase("evidence"));
            assertThat(files.holds(SHA)).isFalse();
            assertThat(files.read(SHA)).isEmpty();
            assertThat(files.citations(SHA)).isEmpty();
            files.store(new EvidenceFile(SHA, "application/pdf", content, AT, "somsri"));
            files.store(new EvidenceFile(SHA, "application/pdf", content, AT.plusSeconds(9), "somchai"));
            assertThat(files.read(SHA).orElseThrow().scan()).isEqualTo(EvidenceFile.Scan.NOT_SCANNED);
            files.store(new EvidenceFile(SHA, "application/pdf", content, AT, "somying", EvidenceFile.Scan.CLEAN));
            files.cite(SHA, new Citation("SC-2557-TH-83", 4));
            files.cite(SHA, new Citation("SC-2557-TH-83", 4));
            files.cite(SHA, new Citation("SC-2557-TH-81", 2));
        }
        try (EmbeddedMongo mongo = EmbeddedMongo.start(data, 0);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            EvidenceInMongo files = new EvidenceInMongo(client.getDatabase("evidence"));

            assertThat(files.holds(SHA)).isTrue();
            EvidenceFile read = files.read(SHA).orElseThrow();
            assertThat(read.content()).isEqualTo(content);
            assertThat(read.mediaType()).isEqualTo("application/pdf");
            assertThat(read.storedAt()).isEqualTo(AT);
            assertThat(read.storedBy()).isEqualTo("somsri");
            assertThat(read.scan()).isEqualTo(EvidenceFile.Scan.CLEAN);
            assertThat(files.citations(SHA))
                    .containsExactly(new Citation("SC-2557-TH-83", 4), new Citation("SC-2557-TH-81", 2));
        }
    }
}
