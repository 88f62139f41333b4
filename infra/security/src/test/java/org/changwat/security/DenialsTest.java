package org.changwat.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.result.DeleteResult;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Answers;
import org.mockito.Mockito;
import org.slf4j.LoggerFactory;

class DenialsTest {

    private static final Logger LOG = (Logger) LoggerFactory.getLogger(Denials.class);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2014-11-03T02:00:05Z"));
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<Document> written = new ArrayList<>();
    private final List<Bson> forgotten = new ArrayList<>();
    private final ListAppender<ILoggingEvent> said = new ListAppender<>();
    private final Denials denials = new Denials(collection(), meters, now::get, Duration.ofDays(400));

    @BeforeEach
    void listen() {
        said.start();
        LOG.addAppender(said);
    }

    @AfterEach
    void stopListening() {
        LOG.detachAppender(said);
    }

    @Test
    void a_burst_of_refusals_is_told_once_by_log_and_meter() {
        for (int i = 0; i < Denials.BURST - 1; i++) {
            denied("viewer", "GET /api/v1/denials", "");
        }
        assertThat(errors()).isEmpty();
        assertThat(bursts("caller")).isZero();

        denied("viewer", "GET /api/v1/denials", "");
        denied("viewer", "GET /api/v1/denials", "");

        assertThat(bursts("caller")).isOne();
        assertThat(errors())
                .singleElement()
                .asString()
                .contains("viewer at 192.0.2.7")
                .contains("30 times within a minute")
                .contains("access.denied");
        assertThat(meters.counter("changwat.access.denials", "reason", "access.denied")
                        .count())
                .isEqualTo(31);
    }

    @Test
    void refusals_spread_over_many_callers_are_a_burst_together_and_a_quiet_hour_is_none() {
        for (int i = 0; i < Denials.BURST_OF_ALL; i++) {
            denied("officer-" + i, "SubmitMilestone", "");
        }
        assertThat(bursts("all")).isOne();
        assertThat(bursts("caller")).isZero();

        for (int minute = 0; minute < 60; minute++) {
            now.set(now.get().plusSeconds(60));
            denied("viewer", "GET /api/v1/denials", "");
        }
        assertThat(bursts("caller")).isZero();
    }

    @Test
    void one_caller_fills_no_more_of_the_database_than_a_thousand_a_minute() {
        for (int i = 0; i < Denials.MOST_A_MINUTE + 500; i++) {
            denied("officer-TH-83", "SubmitMilestone", "SC-2557-" + i);
        }
        assertThat(written.stream()
                        .map(each -> each.getString("operation") + each.getString("object"))
                        .distinct())
                .hasSize(Denials.MOST_A_MINUTE + 1)
                .contains(Denials.AND_OTHERS + Denials.AND_OTHERS);
    }

    @Test
    void what_is_older_than_is_kept_is_forgotten_once_a_day() {
        denied("viewer", "GET /api/v1/denials", "");
        denied("viewer", "GET /api/v1/events", "");
        assertThat(forgotten).containsExactly(new Document("_id", new Document("$lt", "2013-09-29T02:00:00Z")));

        now.set(now.get().plus(Duration.ofHours(25)));
        denied("viewer", "GET /api/v1/events", "");
        assertThat(forgotten).hasSize(2);
    }

    @Test
    void a_line_of_the_log_stays_one_line_and_a_name_is_cut_short() {
        denied("viewer\n2014 INFO admin was let in", "GET x", "y".repeat(5_000));

        assertThat(said.list.get(0).getFormattedMessage()).doesNotContain("\n").hasSizeLessThan(600);
        assertThat(written.get(0).getString("object")).hasSize(200);
    }

    private void denied(String actor, String operation, String object) {
        denials.record(actor, "192.0.2.7", operation, object, "access.denied");
    }

    private double bursts(String by) {
        return meters.counter("changwat.access.denials.bursts", "by", by).count();
    }

    private List<String> errors() {
        return said.list.stream()
                .filter(each -> each.getLevel() == Level.ERROR)
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private MongoCollection<Document> collection() {
        return Mockito.mock(MongoCollection.class, call -> {
            switch (call.getMethod().getName()) {
                case "insertOne" -> written.add(call.getArgument(0));
                case "deleteMany" -> {
                    forgotten.add(call.getArgument(0));
                    return DeleteResult.acknowledged(0);
                }
                default -> {
                    return Answers.RETURNS_DEFAULTS.answer(call);
                }
            }
            return null;
        });
    }
}
