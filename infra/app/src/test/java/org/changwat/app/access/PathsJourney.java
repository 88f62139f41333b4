package org.changwat.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.changwat.app.RunningLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A path that is written otherwise than it is meant opens nothing that the plain one does not. */
class PathsJourney {

    @TempDir
    static Path data;

    private static RunningLedger ledger;

    @BeforeAll
    static void start() {
        ledger = RunningLedger.start(data, "--changwat.load=none");
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/denials",
                "/api//v1/denials",
                "/api/v1/denials/",
                "/api/v1/denials;a=b",
                "/api/v1;a=b/denials",
                "/api/v1/./denials",
                "/api/v1/units/../denials",
                "/api/v1/units/..;/denials",
                "/api/v1/units/%2e%2e/denials",
                "/api/v1/units/%252e%252e/denials",
                "/api/v1/units%2f..%2fdenials",
                "/%61pi/v1/denials",
                "/api/v1/%64enials",
                "/API/V1/DENIALS",
                "/api/v1/denials.json",
                "/api/v1/denials%00",
                "/api/v1/denials%20",
                "/api/v1/denials%0a",
                "/css/../api/v1/denials",
                "/css/..%2f..%2fapi/v1/denials",
                "/css/%2e%2e/api/v1/denials",
                "/css/..%5c..%5capplication.yml",
                "/css/%2e%2e/%2e%2e/application.yml",
                "/css/..%c0%af..%c0%afapplication.yml",
                "/actuator/health/../prometheus",
                "/actuator/health/..;/prometheus",
                "/actuator/health/%2e%2e/prometheus",
                "/actuator/prometheus/",
                "/actuator;a=b/prometheus",
                "/sign-in/../admin/accounts",
                "/sign-in/..;/admin/accounts",
                "/admin/accounts/",
                "/admin;a=b/accounts",
                "/error/../admin/accounts"
            })
    void nobody_gets_there_by_another_spelling(String path) {
        for (String reader : new String[] {"", RunningLedger.as("viewer")}) {
            for (String accept : new String[] {"*/*", "text/html"}) {
                HttpResponse<String> answer = ledger.get(path, "Authorization", reader, "Accept", accept);
                assertThat(answer.statusCode()).as(path + answer.body()).isIn(302, 400, 401, 403, 404);
                if (answer.statusCode() == 302) {
                    assertThat(answer.headers().firstValue("Location").orElse(""))
                            .endsWith("/sign-in");
                }
                assertThat(answer.body()).doesNotContain("jvm_memory", "{bcrypt", "changwat:\n");
            }
        }
    }
}
