package org.changwat.security;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
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

/**
 * Every refusal, for auditors. A refusal stands whether or not it could be written down. Nobody fills the database by being refused:
 * the same refusal within a minute is counted, beyond {@link #MOST_A_MINUTE} different ones of one caller the rest of that minute is
 * counted as one, and what is older than the setting says is forgotten once a day.
 */
public class Denials {

    private static final String BURSTS = "changwat.access.denials.bursts";

    private static final Logger log = LoggerFactory.getLogger(Denials.class);

    /** Refusals of one actor at one address that are kept one by one in a minute. */
    static final int MOST_A_MINUTE = 1_000;

    /** What the rest of a minute is kept under. */
    static final String AND_OTHERS = "(others)";

    /** Refusals of one caller in a minute that are no longer a slip of the hand. */
    static final int BURST = 30;

    /** Refusals of all callers together in a minute that are a burst. */
    static final int BURST_OF_ALL = 300;

    private static final int LONGEST = 200;

    private final MongoCollection<Document> documents;
    private final MeterRegistry meters;
    private final Supplier<Instant> clock;
    private final Duration kept;
    private final Crowds crowds = new Crowds();
    private Instant tidied = Instant.EPOCH;

    /** @param kept how long a refusal is kept */
    Denials(MongoCollection<Document> documents, MeterRegistry meters, Supplier<Instant> clock, Duration kept) {
        this.documents = documents;
        this.meters = meters;
        this.clock = clock;
        this.kept = kept;
        List.of("caller", "all").forEach(by -> meters.counter(BURSTS, "by", by));
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
        int times = crowds.again(denial.actor() + "\n" + denial.address(), now);
        tellBurst(denial, times, crowds.again("", now));
        try {
            write(times <= MOST_A_MINUTE ? denial : denial.amongOthers());
            forgetOld(now);
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

    /** Once for each burst: who watches the process's own log is told too, not only who watches the meters. */
    private void tellBurst(Denial denial, int times, int timesOfAll) {
        if (times == BURST) {
            meters.counter(BURSTS, "by", "caller").increment();
            log.error(
                    "{} at {} was denied {} times within a minute, last {}: {}",
                    printable(denial.actor()),
                    denial.address(),
                    times,
                    printable(denial.operation()),
                    denial.reason());
        }
        if (timesOfAll == BURST_OF_ALL) {
            meters.counter(BURSTS, "by", "all").increment();
            log.error("{} requests were denied within a minute; /api/v1/denials tells whose", timesOfAll);
        }
    }

    private void forgetOld(Instant now) {
        synchronized (this) {
            if (!now.isAfter(tidied.plus(1, ChronoUnit.DAYS))) {
                return;
            }
            tidied = now;
        }
        String oldest = now.minus(kept).truncatedTo(ChronoUnit.MINUTES).toString();
        documents.deleteMany(new Document("_id", new Document("$lt", oldest)));
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
