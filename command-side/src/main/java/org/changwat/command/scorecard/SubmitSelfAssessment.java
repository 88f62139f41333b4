package org.changwat.command.scorecard;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Copies;
import org.changwat.events.Round;
import org.changwat.events.scorecard.IndicatorForm;
import org.jspecify.annotations.Nullable;

/**
 * The unit submits a round's self-assessment report by e-SAR: one form for each indicator.
 *
 * @param receivedOn the Bangkok date of recording where absent
 * @param corrects position of the report of this round that this corrects
 */
@Describes(
        th = "หน่วยงานส่งรายงานผลการปฏิบัติราชการ (e-SAR) ของรอบ",
        en = "A unit submits a round's self-assessment report by e-SAR",
        roles = {"PROVINCE_OFFICER", "GOVERNOR", "CLUSTER_OFFICER", "AGENCY_OFFICER"})
public record SubmitSelfAssessment(
        String unit,
        int fiscalYear,
        Round round,
        @Nullable LocalDate receivedOn,
        List<IndicatorForm> forms,
        @Nullable Long corrects,
        @Nullable String reason)
        implements ScorecardCommand {

    public SubmitSelfAssessment {
        forms = Copies.of(forms);
    }
}
