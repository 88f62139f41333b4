package org.changwat.command.changerequest;

import java.time.LocalDate;
import org.changwat.command.Describes;
import org.jspecify.annotations.Nullable;

/**
 * Records that the unit was told what was decided.
 *
 * @param letter number of the letter that tells it
 */
@Describes(
        th = "แจ้งมติคำขอเปลี่ยนแปลงให้หน่วยงานทราบ",
        en = "Records that a unit was told the decision on its change request",
        roles = {"OPDC_ANALYST", "COMMITTEE_SECRETARY"})
public record NotifyIndicatorChange(
        String request,
        @Nullable String letter,
        @Nullable LocalDate notifiedOn,
        @Nullable Long corrects,
        @Nullable String reason)
        implements ChangeRequestCommand {

    @Override
    public String aggregateId() {
        return request;
    }
}
