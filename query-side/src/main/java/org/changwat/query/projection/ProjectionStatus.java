package org.changwat.query.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One view as an operator sees it.
 *
 * @param copy which build serves, null while none does
 * @param position every event up to here shows in what is served
 * @param head last position of the log
 * @param lag events that are not folded yet
 * @param lagSeconds age of the oldest of them, 0 for none
 * @param rebuild the build going on, null for none
 * @param deadLetters events that were set aside, of the serving copy and the one being built
 * @param hash of all documents in service, where asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProjectionStatus(
        String name,
        int version,
        State state,
        @Nullable String copy,
        long position,
        long head,
        long lag,
        long lagSeconds,
        List<SegmentStatus> segments,
        @Nullable RebuildStatus rebuild,
        long deadLetters,
        @Nullable Integer documents,
        @Nullable String hash) {

    enum State {
        /** Serves and follows the log. */
        LIVE,
        /** Serves what an older version folded while the new one is built. */
        OUTDATED,
        /** Serves nothing yet. */
        BUILDING,
        /** Its processor keeps failing. */
        FAILING
    }

    /**
     * One segment of the serving copy, or of the one being built where none serves.
     *
     * @param claimedBy the process that folds it, null for none
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SegmentStatus(int segment, @Nullable String claimedBy, long position) {}

    /**
     * How far a build is.
     *
     * @param eventsPerSecond of late, 0 while unknown
     * @param etaSeconds until it serves at that speed, null while unknown
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RebuildStatus(
            String copy,
            int version,
            Instant startedAt,
            long position,
            long head,
            int percent,
            long eventsPerSecond,
            @Nullable Long etaSeconds) {}
}
