package org.changwat.command.agreement;

import java.time.Instant;
import java.util.List;

/**
 * The due dates of the negotiation windows that are open, kept outside the log: a note of what to look at and when, that can be
 * made again from the log. What is decided rests on the log alone.
 */
public interface NegotiationWindows {

    /** Notes a window, in place of the same agreement's note. */
    void await(NegotiationWindow window);

    /** Strikes the agreement's note, if there is one. */
    void settle(String agreement);

    /** Those that are due by then. */
    List<NegotiationWindow> dueBy(Instant moment);

    /** All of a fiscal year. */
    List<NegotiationWindow> of(int fiscalYear);
}
