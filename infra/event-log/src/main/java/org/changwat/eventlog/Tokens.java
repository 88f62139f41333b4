package org.changwat.eventlog;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/** Positions out of Axon's tokens. */
final class Tokens {

    private Tokens() {}

    /** Last position that the token covers, 0 for none; a token of another kind is refused. */
    static long position(@Nullable TrackingToken token) {
        TrackingToken plain = token == null ? null : WrappedToken.unwrapLowerBound(token);
        if (plain == null) {
            return 0;
        }
        if (plain instanceof GlobalSequenceTrackingToken sequence) {
            return sequence.getGlobalIndex();
        }
        throw new IllegalArgumentException(
                "The block log reads from GlobalSequenceTrackingTokens, not from a " + plain.getClass());
    }
}
