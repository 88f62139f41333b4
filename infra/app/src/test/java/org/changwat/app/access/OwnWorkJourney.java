package org.changwat.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.changwat.app.RunningLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Somebody who handed in a province's work and is an evaluator from the next day on: the roles would let them judge it, the card does not,
 * and auditors see that it was tried. Another evaluator may.
 */
class OwnWorkJourney {

    private static final String NAME = "somchai";
    private static final String CARD = "\"unit\":\"TH-83\",\"fiscalYear\":2557";
    private static final String STEP = "{" + CARD
            + ",\"line\":\"P-2.2.2\",\"step\":5,\"round\":\"TWELVE_MONTH\",\"decidedOn\":\"2014-11-10\",\"reason\":\"ตรวจแล้ว\"}";
    private static final String REPORT =
            "{" + CARD + ",\"round\":\"TWELVE_MONTH\",\"decidedOn\":\"2014-11-10\",\"reason\":\"ตรวจแล้ว\"}";
    private static final String ASSESSMENT = "{" + CARD
            + ",\"line\":\"%s\",\"by\":\"OPDC\",\"phase\":\"DESK\",\"score\":\"3.0000\",\"assessedOn\":\"2014-11-18\","
            + "\"rationale\":\"ตามหลักฐาน\",\"evidence\":[],\"reason\":\"ประเมิน\"}";

    @TempDir
    Path data;

    @Test
    void who_submitted_does_not_judge_it_under_another_role_and_the_attempt_is_recorded() throws Exception {
        try (RunningLedger ledger =
                RunningLedger.start(data, "--changwat.load=cases", "--changwat.access.years-open-after=-1")) {
            AdministratorsDesk desk = new AdministratorsDesk(ledger.address(), "admin", RunningLedger.password());
            desk.openFor(NAME, "PROVINCE_OFFICER", "TH-83", "");
            String somchai = RunningLedger.as(NAME, AdministratorsDesk.CHOSEN);
            hands_in(ledger, somchai);

            desk.grant(NAME, "EVALUATOR", "");

            Map<String, String> judgements = new LinkedHashMap<>();
            judgements.put("VerifyMilestone", STEP);
            judgements.put("ReturnMilestone", STEP);
            judgements.put("AssessIndicator", ASSESSMENT.formatted("P-1.2.1"));
            judgements.put("AcceptSelfAssessment", REPORT);
            judgements.put("ReturnSelfAssessment", REPORT);
            List<String> tried = new ArrayList<>();
            judgements.forEach((command, body) -> {
                HttpResponse<String> answer = ledger.command(command, body, "Authorization", somchai);
                assertThat(answer.statusCode()).as(command + answer.body()).isEqualTo(422);
                String code = RunningLedger.parse(answer).path("code").asString();
                assertThat(code).as(command).endsWith(".judges-own-work");
                assertThat(RunningLedger.parse(answer).path("detail").asString())
                        .as(command)
                        .isNotBlank();
                tried.add(command + " | " + code);
            });
            assertThat(refusals(ledger)).containsExactlyInAnyOrderElementsOf(tried);

            assertThat(ledger.command("VerifyMilestone", STEP, "Authorization", RunningLedger.as("evaluator"))
                            .statusCode())
                    .as("another may")
                    .isEqualTo(200);
        }
    }

    private static void hands_in(RunningLedger ledger, String officer) {
        accepted(ledger.command("SubmitMilestone", "{" + CARD + """
                ,"line":"P-2.2.2","step":5,"achievedOn":"2014-09-20","completion":"DONE","round":"TWELVE_MONTH",
                "narrative":"ครบทุกอำเภอ","evidence":[{"title":"หนังสือนำส่ง"}],"reason":"ส่งผลงาน"}""", "Authorization", officer));
        accepted(ledger.command("ReportMeasurement", "{" + CARD + """
                ,"line":"P-1.2.1","value":"9.70","asOfDate":"2014-09-30","round":"TWELVE_MONTH",
                "evidence":[{"title":"ข้อมูลผลการดำเนินงาน"}],"reason":"รายงานผล"}""", "Authorization", officer));
        List<String> forms = new ArrayList<>();
        for (JsonNode line : ledger.json("/api/v1/scorecards/2557/TH-83").path("lines")) {
            if (!line.path("level").asString().equals("CLUSTER")) {
                forms.add("""
                        {"line":"%s","actions":["ดำเนินการตามแผน"],"supportingFactors":[],"obstacles":[],
                         "recommendationsNextYear":[],"evidence":[{"title":"รายงานผลตัวชี้วัด"}]}""".formatted(line.path("line").asString()));
            }
        }
        accepted(ledger.command(
                "SubmitSelfAssessment",
                "{" + CARD + ",\"round\":\"TWELVE_MONTH\",\"receivedOn\":\"2014-10-30\",\"forms\":["
                        + String.join(",", forms) + "],\"reason\":\"รายงานรอบ 12 เดือน\"}",
                "Authorization",
                officer));
    }

    private static void accepted(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static List<String> refusals(RunningLedger ledger) {
        List<String> told = new ArrayList<>();
        for (JsonNode each : ledger.json("/api/v1/denials?limit=1000&actor=" + NAME)) {
            assertThat(each.path("object").asString()).contains("TH-83");
            told.add(each.path("operation").asString() + " | "
                    + each.path("reason").asString());
        }
        return told;
    }
}
