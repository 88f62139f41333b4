package org.changwat.security;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Every refusal, for auditors. A refusal stands whether or not it could be written down. */
public class Denials {

    private static final Logger log = LoggerFactory.getLogger(Denials.class);

    private static final int LONGEST = 200;

    private final MongoCollection<Document> documents;
    private final MeterRegistry meters;
    private final Supplier<Instant> clock;

    Denials(AccessDatabase database, MeterRegistry meters, Supplier<Instant> clock) {
        this.documents = database.collection("denials");
        this.meters = meters;
        this.clock = clock;
    }

    /** Records one of the request that this thread serves, where it serves one. */
    public void record(String actor, String operation, String object, String reason) {
        record(actor, address(), operation, object, reason);
    }

    void record(String actor, String address, String operation, String object, String reason) {
        meters.counter("changwat.access.denials", "reason", reason).increment();
        Instant now = clock.get();
        Denial denial = new Denial(
                now, shortened(actor), shortened(address), shortened(operation), shortened(object), reason, 1);
        log.warn(
                "{} at {} was denied {} on {}: {}",
                printable(denial.actor()),
                denial.address(),
                printable(denial.operation()),
                printable(denial.object()),
                reason);
        try {
            write(denial);
        } catch (MongoException away) {
            meters.counter("changwat.access.denials.unwritten").increment();
            log.error("That refusal could not be written down: {}", away.toString());
        }
    }

    /** Newest first. */
    List<Denial> latest(@Nullable String actor, @Nullable String reason, int limit) {
        Document filter = new Document();
        if (actor != null) {
            filter.append("actor", actor);
        }
        if (reason != null) {
            filter.append("reason", reason);
        }
        List<Denial> found = new ArrayList<>();
        documents.find(filter).sort(new Document("_id", -1)).limit(limit).forEach(each -> found.add(read(each)));
        return found;
    }

    private void write(Denial denial) {
        String id = denial.at().truncatedTo(ChronoUnit.MINUTES) + " " + digest(denial);
        try {
            documents.insertOne(new Document("_id", id)
                    .append("at", Date.from(denial.at()))
                    .append("actor", denial.actor())
                    .append("address", denial.address())
                    .append("operation", denial.operation())
                    .append("object", denial.object())
                    .append("reason", denial.reason())
                    .append("times", 1));
        } catch (MongoWriteException again) {
            if (again.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw again;
            }
            documents.updateOne(new Document("_id", id), new Document("$inc", new Document("times", 1)));
        }
    }

    private static Denial read(Document each) {
        return new Denial(
                each.getDate("at").toInstant(),
                each.getString("actor"),
                each.getString("address"),
                each.getString("operation"),
                each.getString("object"),
                each.getString("reason"),
                each.getInteger("times", 1));
    }

    private static String digest(Denial denial) {
        String said = String.join(
                "\n", denial.actor(), denial.address(), denial.operation(), denial.object(), denial.reason());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : "";
    }

    /** A log line stays one line. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
