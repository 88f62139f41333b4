package org.changwat.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The refusals, for auditors, newest first. */
@RestController
@RequestMapping("/api/v1/denials")
class DenialQueries {

    private static final int MOST = 1_000;

    private final Denials denials;

    DenialQueries(Denials denials) {
        this.denials = denials;
    }

    /** A limit that is no number from 1 on is taken as the usual one. */
    @GetMapping
    ResponseEntity<List<Denial>> latest(
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String limit) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(denials.latest(actor, reason, most(limit)));
    }

    private static int most(@Nullable String limit) {
        try {
            int asked = limit == null ? 100 : Integer.parseInt(limit);
            return asked < 1 ? 100 : Math.min(asked, MOST);
        } catch (NumberFormatException notANumber) {
            return 100;
        }
    }
}
