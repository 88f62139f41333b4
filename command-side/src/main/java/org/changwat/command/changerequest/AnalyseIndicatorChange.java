package org.changwat.command.changerequest;

import java.time.LocalDate;
import org.changwat.command.Describes;
import org.jspecify.annotations.Nullable;

/** Records what OPDC makes of a request. */
@Describes(
        th = "บันทึกผลการวิเคราะห์คำขอเปลี่ยนแปลงของสำนักงาน ก.พ.ร.",
        en = "Records OPDC's analysis of a change request",
        roles = {"OPDC_ANALYST"})
public record AnalyseIndicatorChange(
        String request,
        String opinion,
        @Nullable LocalDate analysedOn,
        @Nullable Long corrects,
        @Nullable String reason)
        implements ChangeRequestCommand {

    @Override
    public String aggregateId() {
        return request;
    }
}
