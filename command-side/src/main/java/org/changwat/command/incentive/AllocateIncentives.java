package org.changwat.command.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Authority;
import org.changwat.events.Copies;
import org.changwat.events.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Allocates the year's incentives over all provinces at once.
 *
 * @param shares one for each province that has a scorecard of the year, 0 included
 * @param allocatedOn the Bangkok date of recording where absent
 * @param total what the shares must add up to, baht; not checked where absent
 * @param authority needed where a province is not final yet
 * @param corrects position of the allocation that this corrects
 */
@Describes(
        th = "จัดสรรสิ่งจูงใจของปีงบประมาณให้ทุกจังหวัดพร้อมกัน",
        en = "Allocates a year's incentives over all provinces at once",
        roles = {"OPDC_ANALYST", "COMMITTEE_SECRETARY"})
public record AllocateIncentives(
        int fiscalYear,
        List<Share> shares,
        @Nullable LocalDate allocatedOn,
        @Nullable BigDecimal total,
        @Nullable Authority authority,
        @Nullable Long corrects,
        @Nullable String reason)
        implements IncentiveCommand {

    public AllocateIncentives {
        shares = Copies.of(shares);
    }

    @Override
    public String aggregateId() {
        return Ids.incentives(fiscalYear);
    }

    /**
     * One province's share.
     *
     * @param amount baht, at most two decimals
     */
    public record Share(String unit, BigDecimal amount) {}
}
