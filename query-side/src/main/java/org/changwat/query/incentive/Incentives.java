package org.changwat.query.incentive;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.changwat.events.Authority;
import org.changwat.events.Copies;
import org.changwat.events.incentive.IncentivesAllocated;
import org.changwat.query.history.Circumstances;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * The incentives of a year as they stand (domain rule 25).
 *
 * @param position of the allocation that stands
 * @param total baht, two decimals: the sum of the shares
 * @param shares every province's, in the order allocated
 * @param authority on whose authority; null where every province was final and none is named
 * @param corrects position of the allocation that this one corrects, or null
 * @param earlier allocations that it took the place of, oldest first
 */
public record Incentives(
        int fiscalYear,
        long position,
        Instant recordedAt,
        boolean simulated,
        LocalDate allocatedOn,
        BigDecimal total,
        List<Share> shares,
        @Nullable Authority authority,
        @Nullable Long corrects,
        List<Earlier> earlier) {

    /**
     * A province's share and the final result that it rests on.
     *
     * @param amount baht, two decimals
     * @param finalPosition position of the close of its card; null where it was not final
     * @param finalNet its final total after deductions; null where its card claims none
     */
    public record Share(
            String unit,
            BigDecimal amount,
            @Nullable Long finalPosition,
            @Nullable BigDecimal finalNet) {}

    /** An allocation that another one corrects. */
    public record Earlier(LocalDate allocatedOn, BigDecimal total, long position, Instant recordedAt) {}

    public Incentives {
        shares = Copies.of(shares);
        earlier = Copies.of(earlier);
    }

    static Incentives of(@Nullable Incentives before, IncentivesAllocated event, Recorded recorded) {
        List<Earlier> earlier = new ArrayList<>();
        if (before != null) {
            earlier.addAll(before.earlier());
            earlier.add(new Earlier(before.allocatedOn(), before.total(), before.position(), before.recordedAt()));
        }
        return new Incentives(
                event.fiscalYear(),
                recorded.position(),
                recorded.recordedAt(),
                Circumstances.of(recorded).simulated(),
                event.allocatedOn(),
                event.total(),
                event.shares().stream()
                        .map(each -> new Share(each.unit(), each.amount(), each.finalPosition(), each.finalNet()))
                        .toList(),
                event.authority(),
                event.corrects(),
                earlier);
    }
}
