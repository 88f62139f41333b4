package org.changwat.security;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The accounts as they are kept; each change is one atomic update of one document. */
class Accounts {

    /** Wrong passwords that are forgiven before an account is locked. */
    static final int FORGIVEN = 5;

    private static final Duration FIRST_LOCK = Duration.ofSeconds(30);
    private static final Duration LONGEST_LOCK = Duration.ofHours(1);

    private final MongoCollection<Document> documents;

    Accounts(AccessDatabase database) {
        documents = database.collection("accounts");
    }

    Optional<Account> find(String name) {
        return Optional.ofNullable(documents.find(byName(name)).first()).map(Accounts::read);
    }

    List<Account> all() {
        List<Account> all = new ArrayList<>();
        documents.find().forEach(document -> all.add(read(document)));
        all.sort(Comparator.comparing(Account::name));
        return all;
    }

    boolean isEmpty() {
        return documents.find().limit(1).first() == null;
    }

    /** Whether it was created; not where the name was ever taken. */
    boolean create(Account account) {
        try {
            documents.insertOne(written(account));
            return true;
        } catch (MongoWriteException taken) {
            if (taken.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw taken;
        }
    }

    /** Puts it there as it is, over whatever stood under the name. */
    void put(Account account) {
        documents.replaceOne(
                byName(account.name()), written(account), new com.mongodb.client.model.ReplaceOptions().upsert(true));
    }

    /** A new password ends every session and token, and a lock. */
    void changePassword(String name, String encoded, boolean mustChange, Instant now) {
        set(
                name,
                new Document("password", encoded)
                        .append("mustChange", mustChange)
                        .append("failures", 0)
                        .append("lockedUntil", null)
                        .append("validFrom", Date.from(now)));
    }

    void enable(String name, boolean enabled, Instant now) {
        set(name, new Document("enabled", enabled).append("validFrom", Date.from(now)));
    }

    void signOutEverywhere(String name, Instant now) {
        set(name, new Document("validFrom", Date.from(now)));
    }

    void unlock(String name) {
        set(name, new Document("failures", 0).append("lockedUntil", null));
    }

    void grant(String name, Set<Roles> roles, Set<String> units, Set<String> regions) {
        set(
                name,
                new Document("roles", names(roles))
                        .append("units", List.copyOf(units))
                        .append("regions", List.copyOf(regions)));
    }

    /** Counts a wrong password; from the sixth on the account is locked, twice as long each time. */
    void failed(String name, Instant now) {
        documents.updateOne(byName(name), new Document("$inc", new Document("failures", 1)));
        find(name).filter(account -> account.failures() > FORGIVEN).ifPresent(account -> {
            Instant until = now.plus(lock(account.failures() - FORGIVEN));
            set(name, new Document("lockedUntil", Date.from(until)));
        });
    }

    static Duration lock(int times) {
        Duration doubled = FIRST_LOCK.multipliedBy(1L << Math.min(times - 1, 16));
        return doubled.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : doubled;
    }

    private void set(String name, Document values) {
        documents.updateOne(byName(name), new Document("$set", values));
    }

    private static Document byName(String name) {
        return new Document("_id", name);
    }

    private static Document written(Account account) {
        return new Document("_id", account.name())
                .append("kind", account.kind().name())
                .append("password", account.password())
                .append("roles", names(account.roles()))
                .append("units", List.copyOf(account.units()))
                .append("regions", List.copyOf(account.regions()))
                .append("enabled", account.enabled())
                .append("mustChange", account.mustChange())
                .append("failures", account.failures())
                .append("lockedUntil", account.lockedUntil() == null ? null : Date.from(account.lockedUntil()))
                .append("validFrom", Date.from(account.validFrom()));
    }

    private static List<String> names(Set<Roles> roles) {
        return roles.stream().map(Enum::name).sorted().toList();
    }

    private static Account read(Document document) {
        Set<Roles> roles = document.getList("roles", String.class).stream()
                .map(Roles::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Roles.class)));
        return new Account(
                document.getString("_id"),
                Account.Kind.valueOf(document.getString("kind")),
                document.getString("password"),
                roles,
                Set.copyOf(document.getList("units", String.class)),
                Set.copyOf(document.getList("regions", String.class)),
                document.getBoolean("enabled", false),
                document.getBoolean("mustChange", false),
                document.getInteger("failures", 0),
                instant(document.getDate("lockedUntil")),
                document.getDate("validFrom").toInstant());
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
