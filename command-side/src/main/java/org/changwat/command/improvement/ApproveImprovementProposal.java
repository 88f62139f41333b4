package org.changwat.command.improvement;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Authority;
import org.changwat.events.Ids;
import org.changwat.events.improvement.ImprovementProposalApproved.Programme;
import org.jspecify.annotations.Nullable;

/**
 * Records that a proposal was approved.
 *
 * @param unit the province that improves; of a pilot, the one that leads it
 * @param proposalNo number of the proposal among the province's of the year, from 1
 * @param partners the other province of a pilot
 * @param followUp whether it is in the set that is followed up on site; false where absent
 * @param approvedOn the date of the authority where absent
 */
@Describes(
        th = "บันทึกความเห็นชอบข้อเสนอการปรับปรุงของจังหวัด",
        en = "Records that an improvement proposal was approved",
        roles = {"OPDC_ANALYST", "COMMITTEE_SECRETARY"})
public record ApproveImprovementProposal(
        int fiscalYear,
        String unit,
        int proposalNo,
        Programme programme,
        String title,
        @Nullable String agenda,
        @Nullable String department,
        @Nullable List<String> partners,
        @Nullable Boolean followUp,
        Authority authority,
        @Nullable LocalDate approvedOn,
        @Nullable Long corrects,
        @Nullable String reason)
        implements ImprovementCommand {

    @Override
    public String aggregateId() {
        return Ids.improvement(fiscalYear, unit, proposalNo);
    }
}
