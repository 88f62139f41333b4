package org.changwat.command.changerequest;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Evidence;
import org.changwat.events.Ids;
import org.changwat.events.LineChange;
import org.changwat.events.changerequest.IndicatorChangeRequested.Budget;
import org.changwat.events.changerequest.IndicatorChangeRequested.Ground;
import org.jspecify.annotations.Nullable;

/**
 * A unit asks for a set of changes that keeps its weights balanced.
 *
 * @param requestNo number of the request among the unit's of the year, from 1
 * @param budget both halves of the budget ground; needed with it
 */
@Describes(
        th = "ยื่นคำขอเปลี่ยนแปลงรายละเอียดตัวชี้วัด น้ำหนัก ค่าเป้าหมาย หรือเกณฑ์",
        en = "Asks for a balanced set of changes to a unit's indicators",
        roles = {"PROVINCE_OFFICER", "GOVERNOR", "CLUSTER_OFFICER", "AGENCY_OFFICER"})
public record RequestIndicatorChange(
        String unit,
        int fiscalYear,
        int requestNo,
        List<LineChange> changes,
        Ground ground,
        @Nullable Budget budget,
        String justification,
        @Nullable List<Evidence> documents,
        @Nullable LocalDate receivedOn,
        @Nullable Long corrects,
        @Nullable String reason)
        implements ChangeRequestCommand {

    @Override
    public String aggregateId() {
        return Ids.changeRequest(fiscalYear, unit, requestNo);
    }
}
