package org.changwat.events.framework;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.changwat.events.Round;

/**
 * A deduction for lateness, in points off the total (domain rule 20).
 *
 * @param amount points, four decimals
 */
public record PenaltyRule(String code, Trigger trigger, Round round, LocalDate due, BigDecimal amount, Basis basis) {

    /** What was late. */
    public enum Trigger {
        E_SAR_LATE,
        PAPER_LATE
    }

    /** How lateness is counted. */
    public enum Basis {
        ONCE,
        PER_WORKING_DAY
    }
}
