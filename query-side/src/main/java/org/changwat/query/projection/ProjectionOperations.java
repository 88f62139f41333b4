package org.changwat.query.projection;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.changwat.query.api.QueryProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an operator sees of the views and does with them. */
@RestController
@RequestMapping("/api/v1/projections")
class ProjectionOperations {

    private final Projections projections;

    ProjectionOperations(Projections projections) {
        this.projections = projections;
    }

    @GetMapping
    ResponseEntity<List<ProjectionStatus>> all() {
        return now(projections.names().stream()
                .map(name -> projections.status(name, false))
                .toList());
    }

    @GetMapping("/{name}")
    ResponseEntity<ProjectionStatus> one(
            @PathVariable String name, @RequestParam(defaultValue = "false") boolean hash) {
        return now(projections.status(name, hash));
    }

    @PostMapping("/{name}/rebuild")
    ResponseEntity<ProjectionStatus> rebuild(@PathVariable String name) {
        boolean begun = projections.rebuild(name);
        ProjectionStatus status = projections.status(name, false);
        if (!begun) {
            long position = status.rebuild() == null
                    ? status.position()
                    : status.rebuild().position();
            throw new QueryProblem(
                    HttpStatus.CONFLICT,
                    "projection.rebuild-running",
                    Map.of("projection", name, "position", position, "head", status.head()));
        }
        return ResponseEntity.accepted().cacheControl(CacheControl.noStore()).body(status);
    }

    @GetMapping("/{name}/dead-letters")
    ResponseEntity<DeadLetters.Listing> deadLetters(@PathVariable String name) {
        return now(projections.deadLetters(name).list());
    }

    @PostMapping("/{name}/dead-letters/retry")
    ResponseEntity<DeadLetters.Outcome> retry(
            @PathVariable String name, @RequestBody(required = false) @Nullable Retry body) {
        return now(projections.deadLetters(name).retry(body == null ? null : body.sequence()));
    }

    @PostMapping("/{name}/dead-letters/drop")
    ResponseEntity<DeadLetters.Outcome> drop(
            @PathVariable String name, @RequestBody Drop body, HttpServletRequest request) {
        String sequence = given(body.sequence(), "sequence");
        String reason = given(body.reason(), "reason");
        Principal by = request.getUserPrincipal();
        DeadLetters.Outcome outcome =
                projections.deadLetters(name).drop(sequence, reason, by == null ? "" : by.getName());
        if (outcome.dropped().isEmpty()) {
            throw QueryProblem.unknown("projection.sequence.unknown", sequence);
        }
        return now(outcome);
    }

    private static String given(@Nullable String value, String member) {
        if (value == null || value.isBlank()) {
            throw new QueryProblem(HttpStatus.BAD_REQUEST, "projection.drop.incomplete", Map.of("member", member));
        }
        return value;
    }

    private static <T> ResponseEntity<T> now(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    record Retry(@Nullable String sequence) {}

    record Drop(@Nullable String sequence, @Nullable String reason) {}
}
