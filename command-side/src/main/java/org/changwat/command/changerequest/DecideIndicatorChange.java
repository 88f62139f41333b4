package org.changwat.command.changerequest;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Authority;
import org.changwat.events.LineChange;
import org.changwat.events.changerequest.IndicatorChangeDecided.Decision;
import org.jspecify.annotations.Nullable;

/**
 * Records the committee's decision on a request.
 *
 * @param request id of the request, such as {@code CR-2557-TH-83-1}
 * @param approved the changes approved where not all were; those requested where absent and APPROVED
 * @param effectiveFrom first day the changes hold; 1 October of the fiscal year where absent
 */
@Describes(
        th = "บันทึกมติคณะกรรมการพิจารณาคำขอเปลี่ยนแปลง",
        en = "Records the committee's decision on a change request",
        roles = {"COMMITTEE_SECRETARY"})
public record DecideIndicatorChange(
        String request,
        Decision decision,
        @Nullable List<LineChange> approved,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate decidedOn,
        Authority authority,
        @Nullable Integer membersPresent,
        @Nullable Long corrects,
        @Nullable String reason)
        implements ChangeRequestCommand {

    @Override
    public String aggregateId() {
        return request;
    }
}
