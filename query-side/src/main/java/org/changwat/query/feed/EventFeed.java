package org.changwat.query.feed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.changwat.events.log.EventLog;
import org.changwat.events.log.LoggedEvent;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.api.ReaderScope;
import org.changwat.query.api.ViewAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
    private final ReaderScope reader;

    EventFeed(EventLog log, EventStreams streams, ReaderScope reader) {
        this.log = log;
        this.streams = streams;
        this.reader = reader;
    }

    @GetMapping
    ResponseEntity<byte[]> page(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String types,
            @RequestParam(required = false) @Nullable String units) {
        int most = FeedParameters.limit(limit);
        Selection selection = selection(types, units);
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
        if (!reader.readsEventOf(UnitOfEvent.of(event))) {
            throw refused("GET event", position);
        }
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
                selection(types, units),
                Telling.WHOLE,
                reader.standing(),
                request,
                response);
    }

    /** What is asked for, within the units that the reader may read. */
    private Selection selection(@Nullable String types, @Nullable String units) {
        Selection asked = FeedParameters.selection(types, units);
        Optional<Set<String>> allowed = reader.unitsOfFeed();
        if (allowed.isEmpty()) {
            return asked;
        }
        Selection within = asked.within(allowed.get());
        if (within.units().isEmpty()) {
            throw refused("GET events", String.join(",", asked.units()));
        }
        return within;
    }

    private QueryProblem refused(String operation, String object) {
        reader.refused(operation, object, "feed.other-unit");
        return new QueryProblem(HttpStatus.FORBIDDEN, "feed.other-unit", Map.of("value", object));
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
