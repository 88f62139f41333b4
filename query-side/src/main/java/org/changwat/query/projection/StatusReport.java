package org.changwat.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.changwat.events.log.EventLog;
import org.changwat.query.projection.Copies.Alias;
import org.changwat.query.projection.Copies.Build;
import org.changwat.query.projection.ProjectionStatus.RebuildStatus;
import org.changwat.query.projection.ProjectionStatus.SegmentStatus;
import org.changwat.query.projection.ProjectionStatus.State;
import org.changwat.query.projection.ViewCollection.Digest;
import org.jspecify.annotations.Nullable;

/** Reads how one view stands now. */
final class StatusReport {

    private final KeptProjection<?> view;
    private final KeptProjection.Running with;
    private final Pace pace;
    private final Clock clock;
    private final EventLog log;

    StatusReport(KeptProjection<?> view, KeptProjection.Running with, Pace pace, Clock clock, EventLog log) {
        this.view = view;
        this.with = with;
        this.pace = pace;
        this.clock = clock;
        this.log = log;
    }

    /** Everything, from the database. */
    ProjectionStatus read(boolean withHash) {
        long head = with.head();
        with.look();
        Alias alias = view.alias();
        Build build = view.build();
        Copy served = alias == null ? null : alias.copy();
        Copy built = build == null ? null : build.copy();
        long position = served == null ? 0 : view.watermark(served);
        Digest digest = withHash && served != null ? with.stores().views(served).digest() : null;
        return new ProjectionStatus(
                view.name(),
                view.version(),
                state(served),
                served == null ? null : served.processor(),
                position,
                Math.max(head, position),
                Math.max(0, head - position),
                lagSeconds(position, head),
                segments(served == null ? built : served),
                build == null ? null : rebuild(build, head),
                setAside(served) + setAside(built),
                digest == null ? null : digest.documents(),
                digest == null ? null : "sha256:" + digest.sha256());
    }

    /** What the meters tell. */
    Brief brief() {
        Alias alias = view.alias();
        Build build = view.build();
        long head = pace.head();
        long position = alias == null ? 0 : view.watermark(alias.copy());
        double progress = build == null ? 1 : head == 0 ? 1 : (double) view.watermark(build.copy()) / head;
        return new Brief(Math.max(0, head - position), lagSeconds(position, head), Math.min(1, progress));
    }

    private State state(@Nullable Copy served) {
        boolean fails = view.processors().stream().anyMatch(each -> each.condition() == ViewCondition.FAILING);
        if (fails) {
            return State.FAILING;
        }
        if (served == null) {
            return State.BUILDING;
        }
        return served.version() == view.version() ? State.LIVE : State.OUTDATED;
    }

    private long lagSeconds(long position, long head) {
        if (position >= head) {
            return 0;
        }
        return log.at(position + 1)
                .map(oldest -> Math.max(
                        0,
                        Duration.between(oldest.recordedAt(), clock.instant()).toSeconds()))
                .orElse(0L);
    }

    private List<SegmentStatus> segments(@Nullable Copy copy) {
        List<SegmentStatus> segments = new ArrayList<>();
        if (copy != null) {
            Map<Integer, Long> live = view.segmentPositions(copy);
            with.stores()
                    .stored(copy.processor())
                    .forEach((segment, token) -> segments.add(new SegmentStatus(
                            segment, token.owner(), Math.max(token.position(), live.getOrDefault(segment, 0L)))));
        }
        return segments;
    }

    private RebuildStatus rebuild(Build build, long head) {
        long position = view.watermark(build.copy());
        long speed = view.eventsPerSecond();
        return new RebuildStatus(
                build.copy().processor(),
                build.version(),
                build.startedAt(),
                position,
                head,
                head == 0 ? 100 : (int) Math.min(100, position * 100 / head),
                speed,
                speed == 0 ? null : (Math.max(0, head - position) + speed - 1) / speed);
    }

    private long setAside(@Nullable Copy copy) {
        return copy == null ? 0 : with.stores().deadLetters(copy).size();
    }

    /**
     * A view in three numbers.
     *
     * @param progress of a build, 1 where none is going on
     */
    record Brief(long lag, long lagSeconds, double progress) {}
}
