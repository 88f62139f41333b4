package org.changwat.query.feed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells open pages that something they show has changed, by position and unit alone; what it is they read anew. */
@RestController
class PageChanges {

    private final EventStreams streams;

    PageChanges(EventStreams streams) {
        this.streams = streams;
    }

    @GetMapping("/pages/changes")
    void changes(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String units,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean resumes = lastEventId != null && !lastEventId.isBlank();
        streams.open(
                FeedParameters.after(resumes ? lastEventId : after),
                FeedParameters.selection(null, units),
                Telling.CHANGED,
                () -> true,
                request,
                response);
    }
}
