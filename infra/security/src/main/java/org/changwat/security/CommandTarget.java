package org.changwat.security;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.changwat.events.Ids;
import org.changwat.events.inspection.InspectionVisitRecorded;
import org.changwat.events.log.EventLog;
import org.changwat.events.log.LoggedEvent;
import org.changwat.events.nationalreport.ProjectRegistered;
import tools.jackson.databind.JsonNode;

/** Whom a command is about: the unit or region that a role bound to one must hold. */
enum CommandTarget {
    /** Nobody in particular: only roles of the whole country send it. */
    COUNTRY("", (body, log) -> Optional.empty()),
    UNIT("unit", (body, log) -> text(body, "unit")),
    PROVINCE("province", (body, log) -> text(body, "province")),
    OWNER("owner", (body, log) -> text(body, "owner")),
    /** The agency that hosts an indicator and is asked about it. */
    AGENCY("agency", (body, log) -> text(body, "agency")),
    REGION("region", (body, log) -> text(body.path("region"), "scheme")
            .map(scheme -> scheme + "-" + body.path("region").path("number").asString(""))),
    /** The province of a recorded visit. */
    VISIT("visit", (body, log) -> text(body, "visit")
            .flatMap(id -> first(id, log))
            .filter(InspectionVisitRecorded.class::isInstance)
            .map(event -> ((InspectionVisitRecorded) event).province())),
    /** The owner of a registered project. */
    PROJECT("project", (body, log) -> text(body, "project")
            .flatMap(code -> first(Ids.project(code), log))
            .filter(ProjectRegistered.class::isInstance)
            .map(event -> ((ProjectRegistered) event).owner())),
    /** The unit that a change request's id names. */
    REQUEST("request", (body, log) -> text(body, "request").flatMap(CommandTarget::unitOfRequest));

    private static final Pattern CHANGE_REQUEST = Pattern.compile("CR-\\d{4}-(.+)-\\d+");

    private final String member;
    private final BiFunction<JsonNode, EventLog, Optional<String>> found;

    /** @param member of the body that names the target, or leads to it; empty for none */
    CommandTarget(String member, BiFunction<JsonNode, EventLog, Optional<String>> found) {
        this.member = member;
        this.found = found;
    }

    String member() {
        return member;
    }

    Optional<String> of(JsonNode body, EventLog log) {
        return found.apply(body, log);
    }

    private static Optional<String> text(JsonNode body, String member) {
        JsonNode value = body.path(member);
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    private static Optional<Object> first(String aggregate, EventLog log) {
        List<LoggedEvent> events = log.ofAggregate(aggregate);
        return events.isEmpty() ? Optional.empty() : Optional.of(events.get(0).payload());
    }

    private static Optional<String> unitOfRequest(String request) {
        Matcher matcher = CHANGE_REQUEST.matcher(request);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
