package org.changwat.query.dashboard;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.changwat.events.Track;
import org.changwat.events.scorecard.ScoreRecorded;
import org.changwat.query.history.Circumstances;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Something that changed lately.
 *
 * @param type stable name of the event
 * @param line the line whose score changed, with track and scores; null for other events
 * @param cause stable name of what moved the score
 */
public record LatestChange(
        long position,
        String type,
        Instant recordedAt,
        LocalDate effectiveOn,
        @Nullable String line,
        @Nullable Track track,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        @Nullable String cause,
        @Nullable String actor,
        @Nullable String reason) {

    private static final int KEPT = 15;

    private static final Set<String> PUBLISHED =
            Set.of("AgreementAgreed", "AgreementSigned", "AgreementAmended", "ScorecardOpened", "ScorecardAmended");

    /** Whether it tells of something that is open to everybody at once. */
    boolean isPublished() {
        return PUBLISHED.contains(type);
    }

    /** The latest changes, newest first. */
    static List<LatestChange> with(List<LatestChange> changes, Recorded event) {
        List<LatestChange> next = new ArrayList<>(KEPT);
        next.add(of(event));
        next.addAll(changes.subList(0, Math.min(changes.size(), KEPT - 1)));
        return List.copyOf(next);
    }

    private static LatestChange of(Recorded event) {
        Circumstances by = Circumstances.of(event);
        ScoreRecorded score = event.payload() instanceof ScoreRecorded recorded ? recorded : null;
        return new LatestChange(
                event.position(),
                event.type(),
                event.recordedAt(),
                event.payload().effectiveOn(),
                score == null ? null : score.line(),
                score == null ? null : score.track(),
                score == null ? null : score.from(),
                score == null ? null : score.to(),
                score == null ? null : score.cause(),
                by.actor(),
                by.reason());
    }
}
