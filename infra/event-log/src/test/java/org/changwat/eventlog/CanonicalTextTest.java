package org.changwat.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.changwat.events.EventMetadata;
import org.changwat.events.Round;
import org.changwat.events.log.LoggedEvent;
import org.changwat.events.scorecard.MilestoneSubmitted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One event has one text, and that text is what goes in, is hashed, and comes out. */
class CanonicalTextTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final TestDatabase database = new TestDatabase();

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void the_text_of_an_event_is_this_one() {
        MilestoneSubmitted payload = new MilestoneSubmitted(
                "TH-83",
                2557,
                "P-1.2.1",
                3,
                LocalDate.of(2014, 6, 30),
                MilestoneSubmitted.Completion.DONE,
                null,
                Round.TWELVE_MONTH,
                "จัดทำ \"แผน\"\n\\ \u0001 \u20ac \ud83d\ude00",
                List.of(),
                null,
                List.of());
        DomainEventMessage<?> event = new GenericDomainEventMessage<>(
                "Scorecard",
                "SC-2557-TH-83",
                0,
                new GenericMessage<>("7a0d", payload, MetaData.from(Map.of("reason", "ตามแผน", "actor", "o"))),
                () -> Instant.parse("2014-07-02T03:00:00.5Z"));
        Clock clock = Clock.fixed(Instant.parse("2014-07-02T03:00:01Z"), ZoneOffset.UTC);
        try (Ledger ledger = Ledger.open(database.settings(), clock)) {
            ledger.append(List.of(event));
        }
        assertThat(Audit.of(database).texts())
                .containsExactly(
                        "{\"aggregatetype\":\"Scorecard\",\"data\":{\"metadata\":{\"actor\":\"o\",\"reason\":\"ตามแผน\"},"
                                + "\"payload\":{\"achievedOn\":\"2014-06-30\",\"completion\":\"DONE\",\"evidence\":[],"
                                + "\"fiscalYear\":2557,\"line\":\"P-1.2.1\","
                                + "\"narrative\":\"จัดทำ \\\"แผน\\\"\\n\\\\ \\u0001 € 😀\","
                                + "\"round\":\"TWELVE_MONTH\",\"step\":3,\"unit\":\"TH-83\",\"warnings\":[]}},"
                                + "\"datacontenttype\":\"application/json\","
                                + "\"dataschema\":\"/api/v1/schemas/events/MilestoneSubmitted/1\","
                                + "\"effectiveon\":\"2014-06-30\",\"id\":\"7a0d\",\"position\":\"1\","
                                + "\"recordedat\":\"2014-07-02T03:00:01.000Z\",\"sequence\":\"0\","
                                + "\"source\":\"urn:changwat:ledger\",\"specversion\":\"1.0\","
                                + "\"subject\":\"SC-2557-TH-83\",\"time\":\"2014-07-02T03:00:00.500Z\","
                                + "\"type\":\"MilestoneSubmitted\"}");
    }

    @Test
    void every_reader_gets_the_stored_text_byte_for_byte() {
        try (Ledger ledger = Ledger.open(database);
                Ledger other = Ledger.open(database)) {
            for (int i = 0; i < 30; i++) {
                ledger.append(
                        List.of(Samples.event("TH-83", i, "ข้อความ \u0000\u001f\u007f\u2028\"\\/ \ud83d\ude00" + i)));
            }
            List<String> stored = Audit.of(database).texts();
            assertThat(texts(other.log().eventLog().read(0, 100))).isEqualTo(stored);
            assertThat(texts(ledger.log().eventLog().read(0, 100))).isEqualTo(stored);
            assertThat(texts(other.log().eventLog().ofAggregate(Samples.card("TH-83"))))
                    .isEqualTo(stored);
            assertThat(other.log().eventLog().at(17).orElseThrow().text()).isEqualTo(stored.get(16));
            assertThat(stored).allSatisfy(text -> assertThat(canonical(JSON.readTree(text)))
                    .isEqualTo(text));
        }
    }

    @Test
    void what_an_event_carries_comes_back_as_it_was() {
        String hostile = "},\"datacontenttype\":\"x\",\"payload\":{\"position\":\"7\"}} \\\" \\\\";
        DomainEventMessage<?> event = Samples.event("TH-83", 0, hostile)
                .withMetaData(Map.of(EventMetadata.REASON, hostile, "n", List.of("]")));
        try (Ledger ledger = Ledger.open(database);
                Ledger other = Ledger.open(database)) {
            ledger.append(List.of(event));
            LoggedEvent read = other.log().eventLog().at(1).orElseThrow();
            assertThat(read.payload()).isEqualTo(event.getPayload());
            assertThat(read.metadata()).isEqualTo(event.getMetaData());
            assertThat(read.id()).isEqualTo(event.getIdentifier());
            assertThat(read.position()).isEqualTo(1);
            assertThat(read.aggregateId()).isEqualTo("SC-2557-TH-83");
            assertThat(read.type()).isEqualTo("MilestoneSubmitted");
            assertThat(read.revision()).isEqualTo("1");
        }
    }

    @Test
    void decimals_and_longs_are_strings_that_keep_every_digit() {
        EventSerializer serializer = new EventSerializer();
        PreparedEvent event = PreparedEvent.of(
                new GenericEventMessage<>(
                        new Figures(new BigDecimal("0.3000"), Long.MAX_VALUE, new BigDecimal("1E+3"))),
                serializer,
                "urn:test");
        assertThat(new String(event.at(1, "x"), StandardCharsets.UTF_8))
                .contains("\"payload\":{\"big\":\"9223372036854775807\",\"exponent\":\"1000\",\"score\":\"0.3000\"}");
    }

    record Figures(BigDecimal score, long big, BigDecimal exponent) {}

    @Test
    void members_stand_in_the_order_of_their_utf16_code_units() {
        assertThat(
                        CanonicalJson.of(
                                JSON.readTree(
                                        "{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}")))
                .isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\ufb33\":3}");
    }

    /** The samples of RFC 8785, appendix B, and a few powers of two, where the neighbours lie unevenly. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000,0",
        "8000000000000000,0",
        "0000000000000001,5e-324",
        "8000000000000001,-5e-324",
        "7fefffffffffffff,1.7976931348623157e+308",
        "ffefffffffffffff,-1.7976931348623157e+308",
        "4340000000000000,9007199254740992",
        "c340000000000000,-9007199254740992",
        "4430000000000000,295147905179352830000",
        "44b52d02c7e14af5,9.999999999999997e+22",
        "44b52d02c7e14af6,1e+23",
        "44b52d02c7e14af7,1.0000000000000001e+23",
        "444b1ae4d6e2ef4e,999999999999999700000",
        "444b1ae4d6e2ef4f,999999999999999900000",
        "444b1ae4d6e2ef50,1e+21",
        "3eb0c6f7a0b5ed8c,9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d,0.000001",
        "41b3de4355555553,333333333.3333332",
        "41b3de4355555554,333333333.33333325",
        "41b3de4355555555,333333333.3333333",
        "41b3de4355555556,333333333.3333334",
        "41b3de4355555557,333333333.33333343",
        "becbf647612f3696,-0.0000033333333333333333",
        "43143ff3c1cb0959,1424953923781206.2",
        "3d30000000000000,5.684341886080802e-14",
        "3cb0000000000000,2.220446049250313e-16",
        "0010000000000000,2.2250738585072014e-308"
    })
    void a_double_has_the_text_that_ecmascript_gives_it(String bits, String text) {
        StringBuilder out = new StringBuilder();
        CanonicalJson.writeDouble(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16)), out);
        assertThat(out).hasToString(text);
    }

    @Test
    void what_json_cannot_say_is_refused() {
        assertThatThrownBy(() -> CanonicalJson.writeDouble(Double.NaN, new StringBuilder()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.writeDouble(Double.NEGATIVE_INFINITY, new StringBuilder()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** RFC 8785 for what events hold (no doubles), written apart from the code under test. */
    private static String canonical(JsonNode node) {
        if (node.isObject()) {
            TreeMap<String, String> members = new TreeMap<>();
            node.properties().forEach(each -> members.put(each.getKey(), canonical(each.getValue())));
            StringBuilder text = new StringBuilder("{");
            members.forEach((name, value) -> text.append(text.length() == 1 ? "" : ",")
                    .append(quoted(name))
                    .append(':')
                    .append(value));
            return text.append('}').toString();
        }
        if (node.isArray()) {
            StringBuilder text = new StringBuilder("[");
            node.forEach(each -> text.append(text.length() == 1 ? "" : ",").append(canonical(each)));
            return text.append(']').toString();
        }
        return node.isString() ? quoted(node.asString()) : node.toString();
    }

    private static String quoted(String value) {
        StringBuilder text = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            int named = "\b\t\n\f\r\"\\".indexOf(c);
            if (named >= 0) {
                text.append('\\').append("btnfr\"\\".charAt(named));
            } else if (c < 0x20) {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        return text.append('"').toString();
    }

    private static List<String> texts(List<LoggedEvent> events) {
        return events.stream().map(LoggedEvent::text).toList();
    }
}
