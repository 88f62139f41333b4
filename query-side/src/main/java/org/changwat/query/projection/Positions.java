package org.changwat.query.projection;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/** Positions out of Axon's tokens. */
final class Positions {

    private Positions() {}

    /** Last position that a token covers, 0 for none. */
    static long of(@Nullable TrackingToken token) {
        TrackingToken plain = token == null ? null : WrappedToken.unwrapLowerBound(token);
        return plain == null ? 0 : plain.position().orElse(0);
    }
}
