package org.changwat.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.changwat.app.RunningLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A person is registered, named, erased; nothing that tells who it was ever reaches the log. */
class PersonJourney {

    private static final String NAME = "ผู้ตรวจตัวอย่าง ทดสอบ";
    private static final String BODY = """
            {"email":"someone@example.org","name":"%s","office":"MINISTRY_OF_INTERIOR","person":"PERSON-0017",\
            "phone":"0-0000-0000","reason":"journey","registeredOn":"2014-06-30","role":"INSPECTOR"}""";

    @TempDir
    Path data;

    private static final String OPDC = RunningLedger.as("opdc");

    @Test
    void a_person_is_registered_and_erased_and_the_log_knows_an_id_only() throws Exception {
        try (RunningLedger ledger = RunningLedger.start(data, "--changwat.load=none")) {
            HttpResponse<String> registered = register(ledger, NAME);
            assertThat(registered.statusCode()).as(registered.body()).isEqualTo(200);
            assertThat(RunningLedger.parse(register(ledger, "อีกชื่อ"))
                            .path("position")
                            .asInt())
                    .as("a body that differs in a name alone passes for the same request")
                    .isEqualTo(1);
            JsonNode named = ledger.json("/api/v1/persons/PERSON-0017", "Await-Position", "1", "Authorization", OPDC);
            assertThat(named.at("/person/role").asString()).isEqualTo("INSPECTOR");
            assertThat(named.at("/contact/name").asString()).isEqualTo(NAME);

            assertThat(ledger.command(
                                    "ErasePerson",
                                    "{\"person\":\"PERSON-0017\",\"reason\":\"journey\"}",
                                    "Authorization",
                                    RunningLedger.as("admin"))
                            .statusCode())
                    .isEqualTo(200);
            JsonNode erased = ledger.json("/api/v1/persons/PERSON-0017", "Await-Position", "2", "Authorization", OPDC);
            assertThat(erased.at("/contact").isNull()).isTrue();
            assertThat(erased.at("/person/note/th").asString()).isEqualTo("ลบข้อมูลแล้ว");
            HttpResponse<String> again = ledger.command("RegisterPerson", BODY.formatted(NAME), "Authorization", OPDC);
            assertThat(again.statusCode()).isEqualTo(422);

            String log = ledger.get("/api/v1/events?limit=100").body();
            assertThat(log)
                    .contains("PersonRegistered", "PersonErased", "bodyDigest")
                    .doesNotContain(NAME, "อีกชื่อ", "0-0000-0000", "example.org", digest(BODY.formatted(NAME)));
        }
    }

    private static HttpResponse<String> register(RunningLedger ledger, String name) {
        return ledger.command(
                "RegisterPerson", BODY.formatted(name), "Idempotency-Key", "person-17", "Authorization", OPDC);
    }

    /** What anybody could try names against. */
    private static String digest(String body) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8)));
    }
}
