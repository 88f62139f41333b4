package org.changwat.command.draftindicator;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.AgreementLine;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A unit sends its draft indicators; drafts that went back are sent anew.
 *
 * @param lines the drafts, in the form of lines of an agreement
 */
@Describes(
        th = "หน่วยงานส่ง (ร่าง) ตัวชี้วัด",
        en = "A unit sends its draft indicators",
        roles = {"PROVINCE_OFFICER", "GOVERNOR", "CLUSTER_OFFICER", "AGENCY_OFFICER"})
public record SubmitDraftIndicators(
        String unit,
        int fiscalYear,
        List<AgreementLine> lines,
        @Nullable LocalDate receivedOn,
        @Nullable List<Evidence> evidence,
        @Nullable Long corrects,
        @Nullable String reason)
        implements DraftIndicatorCommand {

    public SubmitDraftIndicators {
        lines = Copies.of(lines);
    }

    @Override
    public String aggregateId() {
        return Ids.draftIndicators(fiscalYear, unit);
    }
}
