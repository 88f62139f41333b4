package org.changwat.command.changerequest;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Evidence;
import org.jspecify.annotations.Nullable;

/** Records the opinion of a host agency that was consulted; it may come after the decision. */
@Describes(
        th = "บันทึกความเห็นของหน่วยงานเจ้าภาพตัวชี้วัด",
        en = "Records a host agency's opinion on a change request",
        roles = {"OPDC_ANALYST", "AGENCY_OFFICER"})
public record RecordHostOpinion(
        String request,
        String agency,
        String opinion,
        @Nullable List<Evidence> documents,
        @Nullable LocalDate receivedOn,
        @Nullable Long corrects,
        @Nullable String reason)
        implements ChangeRequestCommand {

    @Override
    public String aggregateId() {
        return request;
    }
}
