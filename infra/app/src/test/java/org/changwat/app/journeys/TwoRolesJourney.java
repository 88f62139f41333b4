package org.changwat.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.changwat.app.RunningLedger;
import org.changwat.embeddedmongo.EmbeddedMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One process that decides and one that answers, on one database: a command's position is awaited across processes. */
class TwoRolesJourney {

    @TempDir
    Path data;

    @Test
    void what_the_command_process_wrote_the_query_process_shows_and_neither_does_the_others_work() {
        try (EmbeddedMongo database = EmbeddedMongo.start(data, 0);
                RunningLedger deciding = start(database, "command", "--changwat.load=cases");
                RunningLedger answering = start(database, "query")) {
            HttpResponse<String> accepted = deciding.command("SubmitMilestone", """
                    {"unit":"TH-83","fiscalYear":2557,"line":"P-2.2.2","step":5,"achievedOn":"2014-09-20",
                     "completion":"DONE","round":"TWELVE_MONTH","narrative":"journey","evidence":[],"reason":"journey"}""");
            assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(200);
            String position = RunningLedger.parse(accepted).path("position").asString();

            HttpResponse<String> card = answering.get("/api/v1/scorecards/2557/TH-83", "Await-Position", position);

            assertThat(card.statusCode()).as(card.body()).isEqualTo(200);
            assertThat(Long.parseLong(
                            card.headers().firstValue("Ledger-Position").orElseThrow()))
                    .isGreaterThanOrEqualTo(Long.parseLong(position));
            assertThat(answering.command("SubmitMilestone", "{}").statusCode()).isEqualTo(404);
            assertThat(deciding.get("/api/v1/scorecards/2557/TH-83").statusCode())
                    .isEqualTo(404);
        }
    }

    private RunningLedger start(EmbeddedMongo database, String role, String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "--spring.mongodb.uri=" + database.connectionString();
        all[1] = "--spring.profiles.active=" + role;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return RunningLedger.start(data.resolve("unused-" + role), all);
    }
}
