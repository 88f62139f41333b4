package org.changwat.events.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Authority;
import org.changwat.events.Copies;
import org.jspecify.annotations.Nullable;

/**
 * The year's incentives were allocated over all provinces at once (domain rule 25).
 *
 * @param total baht, two decimals: the sum of the shares
 * @param authority on whose authority; needed where a province was not final, and may be null where all were
 * @param corrects position of the allocation that this corrects, or null
 */
@Revision("1")
public record IncentivesAllocated(
        int fiscalYear,
        LocalDate allocatedOn,
        BigDecimal total,
        List<AllocatedShare> shares,
        @Nullable Authority authority,
        @Nullable Long corrects)
        implements IncentiveEvent {

    public IncentivesAllocated {
        shares = Copies.of(shares);
    }

    @Override
    public LocalDate effectiveOn() {
        return allocatedOn;
    }

    /**
     * One province's share and the final result it rests on.
     *
     * @param amount baht, two decimals
     * @param finalPosition position in the log of the close of its card; null where it was not final
     * @param finalSequence sequence of that event on its card
     * @param finalNet its final total after deductions; null where its card claims none
     */
    public record AllocatedShare(
            String unit,
            BigDecimal amount,
            @Nullable Long finalPosition,
            @Nullable Long finalSequence,
            @Nullable BigDecimal finalNet) {}
}
