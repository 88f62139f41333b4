package org.changwat.app.evidence;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import org.changwat.command.api.EvidenceFiles;
import org.changwat.command.api.EvidenceScanner;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Gives the command side the place where files are kept. */
@Configuration(proxyBeanMethods = false)
@Profile("command | !query")
public class EvidenceConfiguration {

    @Bean
    EvidenceFiles evidenceFiles(
            MongoClient client, @Value("${changwat.mongodb.evidence-database:evidence}") String database) {
        return new EvidenceInMongo(client.getDatabase(database));
    }

    /** Where no daemon is named, files are kept with the word that nobody looked through them. */
    @Bean
    EvidenceScanner evidenceScanner(
            @Value("${changwat.evidence.clamd:}") String clamd,
            @Value("${changwat.evidence.clamd-patience:30s}") Duration patience) {
        return clamd.isBlank() ? EvidenceScanner.NONE : new ClamdScanner(clamd.strip(), (int) patience.toMillis());
    }
}
