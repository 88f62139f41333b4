package org.changwat.security;

import java.time.Instant;

/**
 * A refusal; the same one again within the minute is counted, not written again, so that nobody fills the database by being refused.
 *
 * @param at first time within its minute
 * @param actor account, or {@code anonymous}
 * @param address of the caller
 * @param operation command, or method and endpoint
 * @param object what it was about: an aggregate, a unit or a path; of anonymous callers the endpoint only
 * @param reason stable code
 * @param times within the minute
 */
record Denial(Instant at, String actor, String address, String operation, String object, String reason, int times) {

    /** The same without what it was about, when its caller was refused too many different things to keep each. */
    Denial amongOthers() {
        return new Denial(at, actor, address, Denials.AND_OTHERS, Denials.AND_OTHERS, reason, times);
    }
}
