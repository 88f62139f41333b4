package org.changwat.query.scorecard;

import java.time.LocalDate;
import org.changwat.events.Round;

/** A self-assessment report of a round, as it was received (domain rules 19 and 20). */
public record Report(
        Round round, Channel channel, LocalDate receivedOn, LocalDate due, boolean late, int workingDaysLate) {

    /** How it came. */
    public enum Channel {
        E_SAR,
        PAPER
    }
}
