package org.changwat.events.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Authority;
import org.changwat.events.Copies;
import org.changwat.events.Warning;
import org.jspecify.annotations.Nullable;

/**
 * A body decided on a submitted plan.
 *
 * @param edition the edition it had before it
 * @param budgetApproved baht, or null where the decision names none
 */
@Revision("1")
public record PlanDecided(
        String plan,
        PlanType planType,
        String unit,
        int edition,
        Body body,
        Decision decision,
        @Nullable BigDecimal budgetApproved,
        @Nullable String note,
        LocalDate decidedOn,
        Authority authority,
        @Nullable Long corrects,
        List<Warning> warnings)
        implements PlanEvent {

    public PlanDecided {
        warnings = Copies.of(warnings);
    }

    @Override
    public LocalDate effectiveOn() {
        return decidedOn;
    }

    /** Who decides, in the order in which they do (domain rule 24). */
    public enum Body {
        /** ก.น.จ. */
        POLICY_BOARD,
        /** คณะรัฐมนตรี */
        CABINET
    }

    /** The outcome. */
    public enum Decision {
        APPROVED,
        APPROVED_WITH_CHANGES,
        RETURNED,
        REFUSED;

        /** Whether the plan goes on to the next body. */
        public boolean approves() {
            return this == APPROVED || this == APPROVED_WITH_CHANGES;
        }
    }
}
