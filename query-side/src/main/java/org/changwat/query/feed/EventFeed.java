package org.changwat.query.feed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.changwat.events.log.EventLog;
import org.changwat.events.log.LoggedEvent;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.api.ViewAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The log over HTTP: in pages, one by one, or as a stream. A page without {@code Link: rel="next"} reached the head its
 * {@code Ledger-Position} tells; a reader goes on from there.
 */
@RestController
@RequestMapping("/api/v1/events")
class EventFeed {

    static final MediaType BATCH = MediaType.parseMediaType("application/cloudevents-batch+json");
    static final MediaType SINGLE = MediaType.parseMediaType("application/cloudevents+json");

    private final EventLog log;
    private final EventStreams streams;

    EventFeed(EventLog log, EventStreams streams) {
        this.log = log;
        this.streams = streams;
    }

    @GetMapping
    ResponseEntity<byte[]> page(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String types,
            @RequestParam(required = false) @Nullable String units) {
        int most = FeedParameters.limit(limit);
        Selection selection = FeedParameters.selection(types, units);
        FeedPage page = FeedPage.read(log, FeedParameters.after(after), most, selection);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(BATCH)
                .cacheControl(CacheControl.noCache())
                .header(ViewAnswers.LEDGER_POSITION, Long.toString(page.head()));
        if (page.hasNext()) {
            answer.header(HttpHeaders.LINK, "<" + next(page, most, types, units) + ">; rel=\"next\"");
        }
        return answer.body(page.json());
    }

    @GetMapping("/{position}")
    ResponseEntity<byte[]> one(@PathVariable String position) {
        LoggedEvent event = log.at(FeedParameters.position(position))
                .orElseThrow(() -> QueryProblem.unknown("feed.position.unknown", position));
        return ResponseEntity.ok()
                .contentType(SINGLE)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
                .header(ViewAnswers.LEDGER_POSITION, Long.toString(log.head()))
                .body(event.text().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/stream")
    void stream(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String types,
            @RequestParam(required = false) @Nullable String units,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean resumes = lastEventId != null && !lastEventId.isBlank();
        streams.open(
                FeedParameters.after(resumes ? lastEventId : after),
                FeedParameters.selection(types, units),
                Telling.WHOLE,
                request,
                response);
    }

    private static String next(FeedPage page, int limit, @Nullable String types, @Nullable String units) {
        UriComponentsBuilder next = UriComponentsBuilder.fromPath("/api/v1/events")
                .queryParam("after", page.scannedTo())
                .queryParam("limit", limit);
        if (types != null && !types.isBlank()) {
            next.queryParam("types", "{types}");
        }
        if (units != null && !units.isBlank()) {
            next.queryParam("units", "{units}");
        }
        return next.encode()
                .buildAndExpand(Map.of("types", types == null ? "" : types, "units", units == null ? "" : units))
                .toUriString();
    }
}
