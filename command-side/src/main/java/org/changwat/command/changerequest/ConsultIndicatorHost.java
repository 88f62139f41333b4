package org.changwat.command.changerequest;

import java.time.LocalDate;
import org.changwat.command.Describes;
import org.jspecify.annotations.Nullable;

/**
 * Records that the agency that hosts an indicator is asked for its opinion.
 *
 * @param agency code or name of the agency
 * @param letter number of the letter that asks
 */
@Describes(
        th = "หารือหน่วยงานเจ้าภาพตัวชี้วัดเกี่ยวกับคำขอเปลี่ยนแปลง",
        en = "Consults an indicator's host agency on a change request",
        roles = {"OPDC_ANALYST"})
public record ConsultIndicatorHost(
        String request,
        String agency,
        @Nullable String letter,
        @Nullable LocalDate sentOn,
        @Nullable Long corrects,
        @Nullable String reason)
        implements ChangeRequestCommand {

    @Override
    public String aggregateId() {
        return request;
    }
}
