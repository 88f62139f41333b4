package org.changwat.app.people;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.Document;
import org.changwat.command.directory.PersonDirectory;
import org.changwat.events.log.LedgerUnavailableException;

/**
 * The collection {@code directory}, beside the log's in its database: what the views are is in the log and can be built again, these
 * names are nowhere else. One document a person; an erased one keeps nothing but its id and that it is erased, which stops any
 * later registration.
 *
 * <p>An erased name is gone from what can be read at once, from the embedded store's file when it is next compacted, and from
 * backups when they are thrown away.
 */
final class StoredPersons implements PersonDirectory {

    static final String COLLECTION = "directory";

    private static final String ERASED = "erased";
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final int TRIES = 4;

    private final MongoCollection<Document> persons;

    StoredPersons(MongoDatabase database) {
        persons = database.getCollection(COLLECTION).withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /**
     * Writes only over one that is not erased: over another the filter matches nothing, and the insert that is tried instead is
     * refused by the unique id.
     */
    @Override
    public void put(String person, Contact contact) {
        Document document = new Document("_id", person)
                .append(ERASED, false)
                .append("name", contact.name())
                .append("phone", contact.phone())
                .append("email", contact.email());
        replace(person, new Document("_id", person).append(ERASED, false), document);
    }

    @Override
    public void erase(String person) {
        replace(person, new Document("_id", person), new Document("_id", person).append(ERASED, true));
    }

    Optional<Contact> find(String person) {
        try {
            return Optional.ofNullable(
                            persons.find(Filters.eq("_id", person)).first())
                    .filter(document -> !isErased(document))
                    .map(document -> new Contact(
                            document.getString("name"), document.getString("phone"), document.getString("email")));
        } catch (MongoException e) {
            throw new LedgerUnavailableException("The directory of persons does not answer", e);
        }
    }

    private void replace(String person, Document filter, Document document) {
        try {
            for (int attempt = 1; attempt <= TRIES; attempt++) {
                if (isReplaced(filter, document) || isErased(person)) {
                    return;
                }
            }
        } catch (MongoException e) {
            throw new LedgerUnavailableException("The directory of persons does not answer", e);
        }
        throw new LedgerUnavailableException("The directory of persons is changed by others all the time", null);
    }

    /** False where another inserted the person between the look and the insert. */
    private boolean isReplaced(Document filter, Document document) {
        try {
            persons.replaceOne(filter, document, UPSERT);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private boolean isErased(String person) {
        Document found = persons.find(Filters.eq("_id", person)).first();
        return found != null && isErased(found);
    }

    private static boolean isErased(Document document) {
        return Boolean.TRUE.equals(document.getBoolean(ERASED));
    }
}
