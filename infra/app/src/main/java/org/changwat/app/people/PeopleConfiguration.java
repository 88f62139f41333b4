package org.changwat.app.people;

import com.mongodb.client.MongoClient;
import java.util.Set;
import org.changwat.query.directory.PersonContacts;
import org.changwat.security.SignedIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Attaches the directory of persons to both sides; names are shown to the roles that may register a person. */
@Configuration(proxyBeanMethods = false)
public class PeopleConfiguration {

    private static final Set<String> WHO_SEE_NAMES = Set.of("OPDC_ANALYST", "INSPECTION_BUREAU", "ADMIN");

    @Bean
    StoredPersons storedPersons(
            MongoClient client, @Value("${changwat.mongodb.log-database}") String database) {
        return new StoredPersons(client.getDatabase(database));
    }

    @Bean
    PersonContacts personContacts(StoredPersons persons) {
        return person -> persons.find(person)
                .filter(contact -> seesNames(SignedIn.now()))
                .map(contact -> new PersonContacts.Contact(contact.name(), contact.phone(), contact.email()));
    }

    private static boolean seesNames(SignedIn reader) {
        return reader.id().equals(SignedIn.LOCAL_OPERATOR)
                || reader.roles().stream().anyMatch(WHO_SEE_NAMES::contains);
    }
}
