package org.changwat.query.projection;

import java.time.Duration;

/**
 * How a process keeps the views.
 *
 * @param node name of the process in claims and positions; a process that alone uses the database and keeps its name takes
 *     up its own claims at once after a crash, any other must have a name of its own
 * @param segments into which the keys of a new copy are parted
 * @param batch most events of a batch
 * @param claimTimeout after which a silent process's segments are taken over
 */
public record ProjectionSettings(String node, int segments, int batch, Duration claimTimeout) {

    /** What suits one process or several on one database. */
    public static ProjectionSettings defaults(String node) {
        return new ProjectionSettings(node, 2, 512, Duration.ofSeconds(5));
    }

    public ProjectionSettings withSegments(int value) {
        return new ProjectionSettings(node, value, batch, claimTimeout);
    }

    public ProjectionSettings withBatch(int value) {
        return new ProjectionSettings(node, segments, value, claimTimeout);
    }

    public ProjectionSettings withClaimTimeout(Duration value) {
        return new ProjectionSettings(node, segments, batch, value);
    }
}
