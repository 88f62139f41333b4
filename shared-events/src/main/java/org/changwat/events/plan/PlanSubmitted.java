package org.changwat.events.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.Warning;
import org.jspecify.annotations.Nullable;

/**
 * A province or cluster submitted its plan with its budget request.
 *
 * @param periodFrom first day it covers
 * @param periodTo last day it covers
 * @param budgetRequest baht, or null where none is asked for
 * @param edition 1, then one more with each time it is submitted anew
 */
@Revision("1")
public record PlanSubmitted(
        String plan,
        PlanType planType,
        String unit,
        LocalDate periodFrom,
        LocalDate periodTo,
        @Nullable BigDecimal budgetRequest,
        int edition,
        LocalDate submittedOn,
        List<Evidence> evidence,
        @Nullable Long corrects,
        List<Warning> warnings)
        implements PlanEvent {

    public PlanSubmitted {
        evidence = Copies.of(evidence);
        warnings = Copies.of(warnings);
    }

    @Override
    public LocalDate effectiveOn() {
        return submittedOn;
    }
}
