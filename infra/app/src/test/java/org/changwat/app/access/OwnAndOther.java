package org.changwat.app.access;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.changwat.app.RunningLedger;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.events.reference.Units;
import org.changwat.security.Roles;
import tools.jackson.databind.node.ObjectNode;

/** Bodies about what belongs to the sender, and about what belongs to another. */
final class OwnAndOther {

    /** Roles that reach no further than their units or regions. */
    static final List<Roles> BOUND = List.of(
            Roles.PROVINCE_OFFICER,
            Roles.GOVERNOR,
            Roles.CLUSTER_OFFICER,
            Roles.AGENCY_OFFICER,
            Roles.INSPECTOR,
            Roles.ASSISTANT_INSPECTOR);

    static final String AGENCY = "AG-MOI-IGB";

    private final Map<String, String> visits;
    private final Map<String, String> projects;

    /** Enters a visit and a project on either side. */
    OwnAndOther(RunningLedger ledger) {
        this.visits = Map.of("TH-83", visit(ledger, "TH-83"), "TH-50", visit(ledger, "TH-50"));
        this.projects = Map.of(AGENCY, project(ledger, AGENCY), otherAgency(), project(ledger, otherAgency()));
    }

    ObjectNode own(Roles role, String member, ObjectNode body) {
        return about(
                member,
                switch (role) {
                    case CLUSTER_OFFICER -> member.equals("province") ? "TH-83" : "K52-07";
                    case AGENCY_OFFICER -> AGENCY;
                    default -> "TH-83";
                },
                7,
                body);
    }

    ObjectNode other(Roles role, String member, ObjectNode body) {
        return about(
                member,
                switch (role) {
                    case CLUSTER_OFFICER -> member.equals("province") ? "TH-50" : "K52-01";
                    case AGENCY_OFFICER -> otherAgency();
                    default -> "TH-50";
                },
                3,
                body);
    }

    private ObjectNode about(String member, String unit, int region, ObjectNode body) {
        switch (member) {
            case "region" -> body.putObject("region").put("scheme", "2552").put("number", region);
            case "visit" -> body.put("visit", visits.get(unit));
            case "project" -> body.put("project", projects.get(unit));
            case "request" -> body.put("request", "CR-2556-" + unit + "-9");
            default -> body.put(member, unit);
        }
        return body;
    }

    static String otherAgency() {
        return Units.ofKind(UnitKind.AGENCY).stream()
                .map(Unit::code)
                .filter(code -> !code.equals(AGENCY))
                .findFirst()
                .orElseThrow();
    }

    private static String visit(RunningLedger ledger, String province) {
        return entered(ledger.command(
                "RecordInspectionVisit", """
                {"kind":"SUPERVISION","method":"SITE","fiscalYear":2556,"province":"%s","from":"2013-06-09","to":"2013-06-09",
                "inspectors":[{"person":"R-1","office":"SUPERVISION_BUREAU"}],"subjects":["ระบบงาน"],"reason":"เยี่ยมจังหวัด"}""".formatted(province), "Authorization", RunningLedger.as("bureau")));
    }

    private static String project(RunningLedger ledger, String owner) {
        String code = "OF-" + owner;
        entered(ledger.command(
                "RegisterProject",
                "{\"project\":\"%s\",\"title\":{\"th\":\"โครงการ\",\"en\":\"Project\"},\"owner\":\"%s\"}"
                        .formatted(code, owner),
                "Authorization",
                RunningLedger.as("opdc")));
        return code;
    }

    private static String entered(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return RunningLedger.parse(answer).path("aggregateId").asString();
    }
}
