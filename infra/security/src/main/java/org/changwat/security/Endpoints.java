package org.changwat.security;

import static org.changwat.security.Endpoint.held;
import static org.changwat.security.Endpoint.open;
import static org.changwat.security.Endpoint.signedIn;
import static org.changwat.security.Roles.ADMIN;
import static org.changwat.security.Roles.AUDITOR;
import static org.changwat.security.Roles.DASHBOARD_USER;
import static org.changwat.security.Roles.INSPECTION_BUREAU;
import static org.changwat.security.Roles.INTEGRATOR;
import static org.changwat.security.Roles.OPDC_ANALYST;
import static org.changwat.security.Roles.OPERATOR;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one place that says who may call what; the first row that fits decides. What has no row does not exist for anybody, so a new
 * endpoint answers 404, and fails the build's test of this table, until somebody has thought about it and added its row.
 */
public final class Endpoints {

    /** Who records anything: not who audits, integrates, looks on, or runs the machine. */
    private static final Set<Roles> SEND =
            EnumSet.complementOf(EnumSet.of(AUDITOR, INTEGRATOR, DASHBOARD_USER, OPERATOR));

    /** The same without who keeps the accounts, and so registers persons and nothing else. */
    private static final Set<Roles> RECORD =
            EnumSet.complementOf(EnumSet.of(AUDITOR, INTEGRATOR, DASHBOARD_USER, OPERATOR, ADMIN));

    static final List<Endpoint> ALL = List.of(
            // commands: each is held to its roles, units and regions at the gate
            open(GET, "/api/v1/commands"),
            open(GET, "/api/v1/schemas/commands/{command}"),
            open(GET, "/api/v1/schemas/events/{type}/{revision}"),
            held(POST, "/api/v1/commands", SEND),
            signedIn(POST, "/api/v1/commands/{command}"),
            held(POST, "/api/v1/evidence", RECORD),
            signedIn(GET, "/api/v1/evidence/{sha256}"),
            open(GET, "/api/v1/imports/{kind}/template"),
            held(POST, "/api/v1/imports/{kind}", RECORD),
            // what is published; unpublished parts are taken out where they are read
            open(GET, "/api/v1/units"),
            open(GET, "/api/v1/units/{code}"),
            open(GET, "/api/v1/frameworks/{fiscalYear}"),
            open(GET, "/api/v1/calendar/{fiscalYear}"),
            open(GET, "/api/v1/agreements/{fiscalYear}/{unit}"),
            open(GET, "/api/v1/scorecards/{fiscalYear}/{unit}"),
            open(GET, "/api/v1/scorecards/{fiscalYear}/{unit}/lines/{line}/history"),
            open(GET, "/api/v1/scorecards/{fiscalYear}/{unit}/diff"),
            open(GET, "/api/v1/dashboards/{fiscalYear}"),
            open(GET, "/api/v1/dashboards/{fiscalYear}/provinces/{code}"),
            open(GET, "/api/v1/dashboards/{fiscalYear}/clusters/{code}"),
            open(GET, "/api/v1/dashboards/{fiscalYear}/regions/{scheme}/{number}"),
            open(GET, "/api/v1/change-requests"),
            open(GET, "/api/v1/knowledge"),
            open(GET, "/api/v1/knowledge/events"),
            open(GET, "/api/v1/knowledge/good-practices"),
            // registers of work under way
            signedIn(GET, "/api/v1/inspections/{fiscalYear}"),
            signedIn(GET, "/api/v1/recommendations"),
            signedIn(GET, "/api/v1/projects"),
            signedIn(GET, "/api/v1/plans"),
            signedIn(GET, "/api/v1/improvements"),
            signedIn(GET, "/api/v1/incentives/{fiscalYear}"),
            signedIn(GET, "/api/v1/inspections/{fiscalYear}/rounds"),
            signedIn(GET, "/api/v1/inspections/{fiscalYear}/rounds/{round}"),
            signedIn(GET, "/api/v1/projects/{project}"),
            signedIn(GET, "/api/v1/draft-indicators/{fiscalYear}"),
            signedIn(GET, "/api/v1/draft-indicators/{fiscalYear}/{unit}"),
            // who registers, erases or audits; a name is shown to the former only
            held(GET, "/api/v1/persons/{person}", OPDC_ANALYST, INSPECTION_BUREAU, ADMIN, AUDITOR),
            open(GET, "/api/v1/reports/indicator-form/{fiscalYear}/{unit}/{line}"),
            open(GET, "/api/v1/reports/summary/{fiscalYear}/{unit}"),
            open(GET, "/api/v1/reports/round/{fiscalYear}/{round}"),
            signedIn(GET, "/api/v1/reports/inspection-round/{fiscalYear}/{round}"),
            signedIn(GET, "/api/v1/reports/quarter/{fiscalYear}/{quarter}"),
            held(POST, "/api/v1/reports/filed", RECORD),
            signedIn(GET, "/api/v1/reports/filed/{sha256}"),
            signedIn(GET, "/api/v1/reports/filed/{sha256}/filing"),
            signedIn(GET, "/api/v1/passports/{fiscalYear}/{unit}/{line}"),
            // the log
            held(GET, "/api/v1/events", AUDITOR, INTEGRATOR),
            held(GET, "/api/v1/events/stream", AUDITOR, INTEGRATOR),
            signedIn(GET, "/api/v1/events/{position}"),
            open(GET, "/api/v1/log/checkpoint"),
            open(GET, "/api/v1/log/key"),
            open(GET, "/api/v1/log/proofs/inclusion"),
            open(GET, "/api/v1/log/proofs/consistency"),
            held(GET, "/api/v1/log/verification", AUDITOR, OPERATOR),
            held(POST, "/api/v1/log/verification", AUDITOR, OPERATOR),
            held(GET, "/api/v1/log/export", AUDITOR),
            held(GET, "/api/v1/webhooks", INTEGRATOR),
            held(POST, "/api/v1/webhooks", INTEGRATOR),
            held(GET, "/api/v1/webhooks/{id}", INTEGRATOR),
            held(PUT, "/api/v1/webhooks/{id}", INTEGRATOR),
            held(DELETE, "/api/v1/webhooks/{id}", INTEGRATOR),
            held(GET, "/api/v1/webhooks/{id}/deliveries", INTEGRATOR),
            held(POST, "/api/v1/webhooks/{id}/replay", INTEGRATOR),
            held(POST, "/api/v1/webhooks/{id}/rotate", INTEGRATOR),
            open(GET, "/api/v1/asyncapi.yaml"),
            open(GET, "/api/v1/openapi"),
            // operations and audit
            held(GET, "/api/v1/denials", AUDITOR),
            held(GET, "/api/v1/projections", OPERATOR, AUDITOR),
            held(GET, "/api/v1/projections/{name}", OPERATOR, AUDITOR),
            held(POST, "/api/v1/projections/{name}/rebuild", OPERATOR),
            held(GET, "/api/v1/projections/{name}/dead-letters", OPERATOR, AUDITOR),
            held(POST, "/api/v1/projections/{name}/dead-letters/retry", OPERATOR),
            held(POST, "/api/v1/projections/{name}/dead-letters/drop", OPERATOR),
            open(GET, "/actuator/health/**"),
            held(GET, "/actuator/**", OPERATOR),
            // pages
            open(GET, "/"),
            open(GET, "/provinces/{code}"),
            open(GET, "/clusters/{code}"),
            open(GET, "/agencies/{code}"),
            open(GET, "/provinces/{code}/lines/{line}"),
            open(GET, "/clusters/{code}/lines/{line}"),
            open(GET, "/agencies/{code}/lines/{line}"),
            open(GET, "/provinces/{code}/diff"),
            open(GET, "/clusters/{code}/diff"),
            open(GET, "/agencies/{code}/diff"),
            open(GET, "/diff"),
            open(GET, "/regions/{scheme}/{number}"),
            open(GET, "/units"),
            open(GET, "/calendar"),
            open(GET, "/search"),
            open(GET, "/settings"),
            open(GET, "/events/{position}"),
            open(GET, "/change-requests"),
            open(GET, "/inspections"),
            open(GET, "/recommendations"),
            open(GET, "/registers"),
            open(GET, "/registers/knowledge"),
            open(GET, "/registers/good-practices"),
            signedIn(GET, "/registers/{name}"),
            signedIn(GET, "/incentives"),
            open(GET, "/work/{command}"),
            open(GET, "/imports"),
            open(GET, "/pages/changes"),
            open(GET, "/css/**"),
            open(GET, "/js/**"),
            open(GET, "/fonts/**"),
            open(GET, "/vendor/**"),
            open(GET, "/webjars/**"),
            open(GET, "/favicon.ico"),
            open(null, "/error"),
            // accounts
            open(GET, SignInPage.PATH),
            open(POST, SignInPage.PATH),
            open(POST, SignInPage.SIGN_OUT),
            signedIn(GET, OwnAccountPage.PATH),
            signedIn(POST, OwnAccountPage.PATH + "/password"),
            signedIn(POST, OwnAccountPage.PATH + "/sign-out-everywhere"),
            held(GET, AccountsPage.PATH, ADMIN),
            held(POST, AccountsPage.PATH, ADMIN),
            held(POST, AccountsPage.PATH + "/{name}/{change}", ADMIN));

    private Endpoints() {}

    /** The row that an endpoint has under its own pattern; empty for one that nobody has thought about. */
    public static Optional<Endpoint> of(String method, String pattern) {
        return ALL.stream()
                .filter(each -> each.pattern().equals(pattern))
                .filter(each -> each.method() == null || each.method().matches(method))
                .findFirst();
    }

    /** The row for a request; HEAD goes by GET's. */
    static Optional<Endpoint> of(HttpServletRequest request) {
        HttpServletRequest asked = HEAD.matches(request.getMethod()) ? new AsGet(request) : request;
        return ALL.stream().filter(each -> each.matcher().matches(asked)).findFirst();
    }

    private static final class AsGet extends HttpServletRequestWrapper {
        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return GET.name();
        }
    }
}
