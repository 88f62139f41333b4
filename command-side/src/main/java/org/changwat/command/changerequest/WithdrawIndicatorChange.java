package org.changwat.command.changerequest;

import java.time.LocalDate;
import org.changwat.command.Describes;
import org.jspecify.annotations.Nullable;

/** The unit takes its request back before it is decided. */
@Describes(
        th = "ถอนคำขอเปลี่ยนแปลงก่อนมีมติ",
        en = "Takes a change request back before it is decided",
        roles = {"PROVINCE_OFFICER", "GOVERNOR", "CLUSTER_OFFICER", "AGENCY_OFFICER"})
public record WithdrawIndicatorChange(
        String request,
        @Nullable LocalDate withdrawnOn,
        @Nullable Long corrects,
        @Nullable String reason) implements ChangeRequestCommand {

    @Override
    public String aggregateId() {
        return request;
    }
}
