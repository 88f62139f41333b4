package org.changwat.app.people;

import com.mongodb.client.MongoClient;
import org.changwat.query.directory.PersonContacts;
import org.changwat.security.Roles;
import org.changwat.security.SignedIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Attaches the directory of persons to both sides; names are shown to the roles that may register a person. */
@Configuration(proxyBeanMethods = false)
public class PeopleConfiguration {

    private static final Roles[] WHO_SEE_NAMES = {Roles.OPDC_ANALYST, Roles.INSPECTION_BUREAU, Roles.ADMIN};

    @Bean
    StoredPersons storedPersons(MongoClient client, @Value("${changwat.mongodb.log-database}") String database) {
        return new StoredPersons(client.getDatabase(database));
    }

    @Bean
    PersonContacts personContacts(StoredPersons persons) {
        return person -> persons.find(person)
                .filter(contact -> SignedIn.now()
                        .filter(reader -> reader.has(WHO_SEE_NAMES))
                        .isPresent())
                .map(contact -> new PersonContacts.Contact(contact.name(), contact.phone(), contact.email()));
    }
}
