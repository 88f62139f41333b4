package org.changwat.command.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.changwat.command.api.CommandBatch.LineResult;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Outcomes as JSON: results, and problems by RFC 9457 in the caller's language. */
final class Answers {

    static final String LEDGER_POSITION = "Ledger-Position";
    static final String IDEMPOTENT_REPLAYED = "Idempotent-Replayed";

    /** Members of a problem that no fact may take the place of. */
    static final Set<String> STANDARD = Set.of("type", "title", "status", "code", "detail", "instance", "violations");

    private final RuleMessages messages;

    Answers(RuleMessages messages) {
        this.messages = messages;
    }

    ResponseEntity<byte[]> of(CommandOutcome outcome, Locale language) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(outcome.status())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (outcome instanceof CommandResult result) {
            if (result.replayed()) {
                answer.header(IDEMPOTENT_REPLAYED, "true");
            }
            return answer.header(LEDGER_POSITION, Long.toString(result.position()))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(bytes(result(result, language)));
        }
        CommandProblem problem = (CommandProblem) outcome;
        if (problem.retryAfter() != null) {
            answer.header(HttpHeaders.RETRY_AFTER, problem.retryAfter().toString());
        }
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(bytes(problem(problem, language)));
    }

    /** One line of a batch's answer, with its line end. */
    byte[] line(LineResult line, Locale language) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("line", line.line());
        json.put("status", line.outcome().status());
        if (line.outcome() instanceof CommandResult result) {
            json.put("position", result.position());
        } else {
            json.put("problem", problem((CommandProblem) line.outcome(), language));
        }
        byte[] text = bytes(json);
        byte[] ended = java.util.Arrays.copyOf(text, text.length + 1);
        ended[text.length] = '\n';
        return ended;
    }

    Map<String, Object> problem(CommandProblem problem, Locale language) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", "about:blank");
        json.put("title", messages.text("title." + problem.status(), Map.of(), language));
        json.put("status", problem.status());
        json.put("code", problem.code());
        json.put("detail", messages.text(problem.code(), problem.facts(), language));
        problem.facts().entrySet().stream()
                .filter(fact -> !STANDARD.contains(fact.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(fact -> json.put(fact.getKey(), fact.getValue()));
        if (!problem.violations().isEmpty()) {
            json.put(
                    "violations",
                    problem.violations().stream()
                            .map(violation -> violation(violation, language))
                            .toList());
        }
        return json;
    }

    static byte[] bytes(Object json) {
        return StrictJson.mapper().writeValueAsBytes(json);
    }

    private Map<String, Object> result(CommandResult result, Locale language) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("commandId", result.commandId());
        json.put("aggregateId", result.aggregateId());
        json.put("position", result.position());
        json.put("events", List.copyOf(result.events()));
        json.put(
                "warnings",
                result.warnings().stream()
                        .map(warning -> named(
                                "code",
                                warning.code(),
                                "detail",
                                messages.text(warning.code(), warning.facts(), language)))
                        .toList());
        return json;
    }

    private Map<String, Object> violation(Violation violation, Locale language) {
        Map<String, Object> json = named(
                "pointer",
                violation.pointer(),
                "message",
                messages.text(violation.code(), violation.facts(), language));
        json.put("code", violation.code());
        return json;
    }

    private static Map<String, Object> named(String first, String one, String second, String other) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(first, one);
        json.put(second, other);
        return json;
    }
}
